package org.peyvand.web;

import org.jspecify.annotations.Nullable;

/** Tells a path on this host from an address that leads away. */
public final class LocalPath {

  private LocalPath() {}

  /**
   * Whether a browser that is sent there stays here: one slash first, no second one and no
   * backslash (browsers read it as a slash), and only characters that a Location header may hold.
   */
  public static boolean isLocal(@Nullable String path) {
    return path != null
        && path.startsWith("/")
        && !path.startsWith("//")
        && path.indexOf('\\') < 0
        && path.chars().allMatch(c -> c > ' ' && c < 127);
  }
}
