package org.peyvand.opinion;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.Digits;

/**
 * The settings as typed, and what is wrong by field. A key is never sent back to a browser; an
 * empty field keeps the one that is there, unless another host is to get it.
 */
record OpinionForm(
    boolean asks,
    String address,
    String model,
    boolean hasKey,
    boolean forget,
    String seconds,
    boolean papers,
    Map<String, String> problems) {

  static OpinionForm of(OpinionSettings settings) {
    return new OpinionForm(
        settings.asks(),
        settings.address(),
        settings.model(),
        !settings.key().isEmpty(),
        false,
        Integer.toString(settings.seconds()),
        settings.papers(),
        Map.of());
  }

  static OpinionForm read(Map<String, String> sent, OpinionSettings before) {
    OpinionForm typed =
        new OpinionForm(
            sent.containsKey("asks"),
            sent.getOrDefault("address", "").strip().replaceAll("/+$", ""),
            sent.getOrDefault("model", "").strip(),
            !before.key().isEmpty(),
            sent.containsKey("forget"),
            Digits.ascii(sent.getOrDefault("seconds", "").strip()),
            sent.containsKey("papers"),
            Map.of());
    return new OpinionForm(
        typed.asks,
        typed.address,
        typed.model,
        typed.hasKey,
        typed.forget,
        typed.seconds,
        typed.papers,
        typed.check(sent.getOrDefault("key", "").strip(), before));
  }

  boolean isFine() {
    return problems.isEmpty();
  }

  /** The settings meant; only of a form without problems. */
  OpinionSettings settings(String newKey, OpinionSettings before) {
    return new OpinionSettings(
        asks, address, model, key(newKey.strip(), before), Integer.parseInt(seconds), papers);
  }

  private String key(String newKey, OpinionSettings before) {
    return !newKey.isEmpty() ? newKey : forget ? "" : before.key();
  }

  private Map<String, String> check(String newKey, OpinionSettings before) {
    Map<String, String> problems = new LinkedHashMap<>();
    URI uri = uri();
    if (uri == null) {
      problems.put("address", "opinion.problem.address");
    } else {
      String key = key(newKey, before);
      if (newKey.isEmpty() && !key.isEmpty() && !uri.getHost().equals(before.host())) {
        problems.put("key", "opinion.problem.other-host");
      }
      if ("http".equals(uri.getScheme()) && !isNear(uri.getHost())) {
        problems.put("address", "opinion.problem.open");
      }
    }
    if (!newKey.isEmpty() && !newKey.matches("[\\x21-\\x7e]{1,500}")) {
      problems.put("key", "opinion.problem.key");
    }
    if (!model.matches("[\\x21-\\x7e]{1,200}")) {
      problems.put("model", "opinion.problem.model");
    }
    if (!seconds.matches("\\d{1,3}")
        || Integer.parseInt(seconds) < 1
        || Integer.parseInt(seconds) > 600) {
      problems.put("seconds", "opinion.problem.seconds");
    }
    return Map.copyOf(problems);
  }

  private @Nullable URI uri() {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean plain =
          (scheme.equals("http") || scheme.equals("https"))
              && uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null;
      return plain && address.length() <= 500 ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** A server on this very machine needs no cover; a name is not looked up for it. */
  private static boolean isNear(String host) {
    try {
      return host.equals("localhost")
          || (host.matches("[0-9.]+|\\[[0-9a-fA-F:]+\\]")
              && InetAddress.getByName(host).isLoopbackAddress());
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
