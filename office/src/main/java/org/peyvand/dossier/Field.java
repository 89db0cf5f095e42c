package org.peyvand.dossier;

import java.util.Arrays;
import java.util.Optional;

/** A field of cooperation, planned, agreed or asked for. */
public enum Field {
  TRANSPORT("transport"),
  WASTE("waste"),
  URBAN_SERVICES("urban-services"),
  ENVIRONMENT("environment"),
  ENERGY("energy"),
  WATER("water"),
  TOURISM("tourism"),
  CULTURE("culture"),
  HERITAGE("heritage"),
  ARTS_CRAFTS("arts-crafts"),
  TRADE("trade"),
  INVESTMENT("investment"),
  EDUCATION("education"),
  HEALTH("health"),
  SPORT("sport"),
  YOUTH("youth"),
  TECHNOLOGY("technology"),
  CRISIS_MANAGEMENT("crisis-management"),
  URBAN_PLANNING("urban-planning"),
  OTHER("other");

  private final String token;

  Field(String token) {
    this.token = token;
  }

  /** The word in tables, JSON and addresses. */
  public String token() {
    return token;
  }

  /** By its token; empty for any other word. */
  public static Optional<Field> of(String token) {
    return Arrays.stream(values()).filter(field -> field.token.equals(token)).findFirst();
  }
}
