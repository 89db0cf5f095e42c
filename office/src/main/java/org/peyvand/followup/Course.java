package org.peyvand.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Channel;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Version;
import org.peyvand.term.TermDates;
import org.peyvand.term.Terms;

/**
 * A signed memorandum and all that has been recorded about it.
 *
 * @param version the text that was signed
 * @param texts that version and those of its signed amendments, the latest signature first
 * @param signing the act of its last signature
 * @param entries in the order of recording
 */
record Course(
    Memorandum paper,
    Version version,
    List<SignedText> texts,
    Act signing,
    LocalDate signed,
    Terms terms,
    TermDates dates,
    List<Entry> entries) {

  Course {
    texts = List.copyOf(texts);
    entries = List.copyOf(entries);
  }

  /** A version with the day of its last signature. */
  record SignedText(Version version, LocalDate signed) {

    boolean has(String clause) {
      return Terms.article(version.text(), clause).isPresent();
    }
  }

  /** The text whose article of a clause holds today; the memorandum's own where none has one. */
  SignedText governing(String clause) {
    return governing(texts, clause);
  }

  static SignedText governing(List<SignedText> texts, String clause) {
    return texts.stream().filter(text -> text.has(clause)).findFirst().orElse(texts.getLast());
  }

  /** Those of a kind that still count. */
  List<Entry> standing(EntryKind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind && entry.stands()).toList();
  }

  /** The notice that is to end it. */
  Optional<Entry> notice() {
    return standing(EntryKind.NOTICE).stream().findFirst();
  }

  boolean hasEnded() {
    return !standing(EntryKind.END).isEmpty();
  }

  /** The day on which a notice takes effect. */
  static LocalDate effect(Entry notice) {
    return java.util.Objects.requireNonNull(notice.act().happened()).start();
  }

  /** Whether the last word of a side on a channel, or on all, is that it is suspended. */
  boolean isSuspended(String side, @Nullable Channel channel) {
    boolean suspended = false;
    for (Entry entry : entries) {
      boolean ofIt =
          entry.stands()
              && entry.act().actors().contains(side)
              && entry.act().said().channel() == channel;
      if (ofIt && entry.kind() == EntryKind.SUSPENSION) {
        suspended = true;
      } else if (ofIt && entry.kind() == EntryKind.RESUMPTION) {
        suspended = false;
      }
    }
    return suspended;
  }
}
