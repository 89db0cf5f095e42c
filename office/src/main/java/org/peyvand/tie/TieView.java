package org.peyvand.tie;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;

/**
 * Everything on a relation's page, already in the reader's language.
 *
 * @param slug the pair in an address
 * @param first the office's own city if it is one of the two
 * @param desk whether the reader is of the office
 * @param records whether the reader may record acts here
 * @param position how many acts the dossier has: what its forms carry back
 * @param past whether the page shows an earlier day than today
 */
record TieView(
    String slug,
    String first,
    String second,
    boolean desk,
    boolean records,
    long position,
    TieProblem problem,
    LocalDate asOf,
    boolean past,
    String sentence,
    @Nullable Happened since,
    @Nullable Act proof,
    @Nullable String move,
    List<Ladder> ladders,
    List<Promise> promises,
    Timeline timeline,
    List<Period> periods,
    List<Event> events,
    List<Person> people,
    List<String> fields,
    List<Conflict> conflicts,
    List<Finding> findings) {

  /** One side's legal chain, in order. */
  record Ladder(String city, List<Rung> rungs, List<String> frozen) {}

  /**
   * One gate.
   *
   * @param state {@code open}, {@code waiting}, {@code done} or {@code refused}
   * @param lag how long it took or waits, and what is usual; null when no date is known
   */
  record Rung(
      String title,
      String authority,
      String state,
      String stateInWords,
      @Nullable Happened on,
      @Nullable String number,
      @Nullable Long act,
      @Nullable String lag,
      boolean next,
      boolean stuck) {}

  /**
   * Who owes what.
   *
   * @param closedBy the act that closed it
   * @param proof the words that say it
   */
  record Promise(
      long act,
      String sentence,
      @Nullable Happened due,
      String state,
      String timing,
      @Nullable Long closedBy,
      @Nullable Evidence proof) {}

  /** Acts of one year of the reader's calendar, or those without a date. */
  record Period(String title, List<Act> acts) {}

  /**
   * An act in a line, its proof folded beneath.
   *
   * @param spoken whether its words are the act itself and stand open
   * @param superseded whether a later act stands in its place or it was withdrawn
   */
  record Act(
      long id,
      String sentence,
      boolean done,
      boolean spoken,
      @Nullable Happened happened,
      @Nullable LocalDate reported,
      boolean superseded,
      @Nullable Long supersedes,
      @Nullable String note,
      String recorded,
      boolean correctable,
      List<Evidence> evidence) {}

  /** A quotation with where it is from; {@code report} leads the office to it. */
  record Evidence(
      String quotation,
      boolean original,
      @Nullable String outlet,
      @Nullable LocalDate published,
      boolean dateByOfficer,
      String language,
      String direction,
      @Nullable Long report) {}

  /** Something with dates that the relation's people meet at. */
  record Event(long act, String name, @Nullable Happened on, @Nullable String host) {}

  /** Who took part, with an office where one is known. */
  record Person(String name, @Nullable String office, @Nullable String city) {}

  /**
   * Accounts that disagree, side by side.
   *
   * @param holds the one that the office says holds, by the ruling; null while it is open
   */
  record Conflict(String title, List<Act> accounts, @Nullable Long holds, @Nullable Act ruling) {}

  /** What an auditor would ask about. */
  record Finding(String sentence, List<Long> acts, String source) {}
}
