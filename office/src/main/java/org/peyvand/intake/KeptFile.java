package org.peyvand.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.peyvand.extraction.FileName;

/** A file's bytes as they came, with their SHA-256. */
public final class KeptFile {

  private final FileName name;
  private final String mediaType;
  private final byte[] bytes;

  public KeptFile(FileName name, String mediaType, byte[] bytes) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  public FileName name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  byte[] sha256() {
    return sha256(bytes);
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
