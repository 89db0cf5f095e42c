package org.peyvand.newsroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.peyvand.web.SiteAddress;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whole addresses, for feeds, other machines and paper. They come from the office's settings alone:
 * what a request claims its host to be is never printed.
 */
@Component
public class Addresses {

  private final SiteAddress site;
  private final Environment environment;

  Addresses(SiteAddress site, Environment environment) {
    this.site = site;
    this.environment = environment;
  }

  /** The origin without a slash at the end; this machine's own while none is set. */
  public String origin() {
    return site.origin()
        .orElseGet(
            () -> "http://127.0.0.1:" + environment.getProperty("local.server.port", "8480"));
  }

  /** The address of a path of this site. */
  public String of(String path) {
    return origin() + path;
  }

  /** The path of a tag's page. */
  public static String tag(String name) {
    return "/tag/" + segment(name);
  }

  /** The path of a section's page. */
  public static String section(String name) {
    return "/section/" + segment(name);
  }

  private static String segment(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
