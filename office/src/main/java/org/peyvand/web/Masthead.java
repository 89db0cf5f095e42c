package org.peyvand.web;

import java.time.LocalDate;
import java.time.ZoneId;

/** Whose pages these are: asked for the site's name and the office's day by every page. */
public interface Masthead {

  /** The office's name in a language, as it stands at the top of each page. */
  String name(PageLanguage language);

  /** The day it is where the office is. */
  LocalDate today();

  /** The language for readers whose browser asks for none of ours. */
  PageLanguage language();

  /** The zone whose clock hangs in the office. */
  ZoneId zone();
}
