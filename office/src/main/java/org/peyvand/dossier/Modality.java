package org.peyvand.dossier;

import java.util.Arrays;
import java.util.Optional;

/** In which way a source says an act. Only {@link #DONE} ever moves a stage. */
public enum Modality {
  DONE("done"),
  PLANNED("planned"),
  REQUIRED("required"),
  WISHED("wished"),
  CONDITIONAL("conditional"),
  DENIED("denied"),
  /** Told as an older fact; only an existing tie counts from it. */
  BACKGROUND("background");

  private final String token;

  Modality(String token) {
    this.token = token;
  }

  /** The word in tables, JSON and addresses. */
  public String token() {
    return token;
  }

  /** By its token; empty for any other word. */
  public static Optional<Modality> of(String token) {
    return Arrays.stream(values()).filter(modality -> modality.token.equals(token)).findFirst();
  }
}
