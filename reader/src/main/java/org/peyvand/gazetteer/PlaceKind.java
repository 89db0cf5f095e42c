package org.peyvand.gazetteer;

/** What a place is in law: each of the three twins in its own name. */
public enum PlaceKind {
  CITY,
  /** Part of a city with a mayor or governor of its own, such as Beyoğlu. */
  DISTRICT,
  /** Province, state or region, such as Western Greece. */
  REGION
}
