package org.peyvand.reader.page;

/** What a line of a page is. */
public enum Zone {
  /** Menus and breadcrumbs, the outlet's name. */
  NAVIGATION,
  /** A line above the headline that says who speaks or in which section. */
  KICKER,
  /** The headline. */
  HEADLINE,
  /** The paragraph set apart at the top. */
  LEAD,
  /** A heading inside the body. */
  SUBHEAD,
  /** The news itself. */
  BODY,
  /** The news code. */
  CODE,
  /** A date of the page. */
  STAMP,
  /** Tags. */
  TAGS,
  /** Links to other news. */
  RELATED,
  /** Comments, sharing lines, the end of the page. */
  FOOTER;

  /** Whether its sentences may say something of the news. */
  public boolean isNews() {
    return this == HEADLINE || this == LEAD || this == SUBHEAD || this == BODY;
  }
}
