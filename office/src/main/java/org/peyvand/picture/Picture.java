package org.peyvand.picture;

/**
 * A picture under its lasting address, which says its size: {@code /pictures/HASH-1600x1067}, and
 * with {@code /480} or {@code /960} behind it a smaller drawing of it.
 *
 * @param alt what it shows, for those who do not see it
 */
public record Picture(
    String hash, int width, int height, String alt, String caption, String credit) {

  /** The path of its largest drawing. */
  public String path() {
    return "/pictures/" + hash + "-" + width + "x" + height;
  }

  /** The line that puts it into an item's body. */
  public String markdown() {
    return "![" + escaped(alt) + "](" + path() + " \"" + title() + "\")";
  }

  private String title() {
    return escaped(caption).replace("|", "/") + " | " + escaped(credit).replace("|", "/");
  }

  private static String escaped(String words) {
    return words.replaceAll("[\\\\`*_\\[\\]<>&!\"]", "\\\\$0");
  }
}
