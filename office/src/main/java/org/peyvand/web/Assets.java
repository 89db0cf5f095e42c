package org.peyvand.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Style sheets, scripts and signs, under addresses that change with what they hold: a browser keeps
 * them for good, and has the new one with the first page that names it.
 */
final class Assets implements HandlerInterceptor {

  private static final String FOLDER = "/assets/";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String FOR_A_WEEK = "public, max-age=604800";
  private static final int DIGITS = 12;

  /** Only of files that there are: readers cannot make it grow. */
  private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

  /** The address of a file, with what it holds in it; the path itself if there is none. */
  static String address(String path) {
    String hash = hash(path);
    return hash.isEmpty() ? path : path + "?v=" + hash;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String asked = request.getParameter("v");
    boolean same = asked != null && !asked.isEmpty() && asked.equals(hash(request.getRequestURI()));
    response.setHeader(HttpHeaders.CACHE_CONTROL, same ? FOR_GOOD : FOR_A_WEEK);
    return true;
  }

  private static String hash(String path) {
    String known = HASHES.get(path);
    if (known != null || !path.startsWith(FOLDER) || path.contains("..")) {
      return known == null ? "" : known;
    }
    try (InputStream file =
        Assets.class.getResourceAsStream("assets/" + path.substring(FOLDER.length()))) {
      if (file == null) {
        return "";
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
      String hash = HexFormat.of().formatHex(digest).substring(0, DIGITS);
      HASHES.put(path, hash);
      return hash;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
