package org.peyvand.extraction;

/** What a file is, told by its bytes. */
public enum Format {
  PLAIN("text/plain"),
  HTML("text/html"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  MAIL("message/rfc822"),
  PNG("image/png"),
  JPEG("image/jpeg"),
  GIF("image/gif"),
  TIFF("image/tiff"),
  WEBP("image/webp");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
