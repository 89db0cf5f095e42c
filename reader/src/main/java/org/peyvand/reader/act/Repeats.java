package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Dating;
import org.peyvand.date.Period;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Field;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Folded;
import org.peyvand.text.Span;

/**
 * What a report says twice is one act with two proofs: a headline, a lead and a sentence of the
 * body that tell of the same thing. Two acts are the same only where nothing that either says
 * differs.
 */
final class Repeats {

  private final Page page;

  Repeats(Page page) {
    this.page = page;
  }

  /** The acts in the order given, each once, with the proofs of all its mentions. */
  List<ActDraft> joined(List<ActDraft> drafts) {
    List<ActDraft> kept = new ArrayList<>();
    for (ActDraft draft : drafts) {
      if (draft.kind == ActKind.EVENT) {
        ActDraft known = find(kept, draft);
        if (known == null) {
          kept.add(draft);
        } else {
          rename(drafts, draft.name, longer(known, draft).name);
          join(known, draft);
        }
      }
    }
    List<ActDraft> all = new ArrayList<>();
    for (ActDraft draft : drafts) {
      if (draft.kind == ActKind.EVENT) {
        if (kept.contains(draft)) {
          all.add(draft);
        }
        continue;
      }
      ActDraft known = find(all, draft);
      if (known == null) {
        all.add(draft);
      } else {
        join(known, draft);
      }
    }
    return all;
  }

  private @Nullable ActDraft find(List<ActDraft> drafts, ActDraft draft) {
    for (ActDraft known : drafts) {
      if (isSame(known, draft)) {
        return known;
      }
    }
    return null;
  }

  private boolean isSame(ActDraft one, ActDraft other) {
    return one.kind == other.kind
        && one.kind != ActKind.STATEMENT
        && one.modality == other.modality
        && agree(one.form, other.form)
        && agree(period(one.date), period(other.date))
        && agree(one.place, other.place)
        && sameSides(one, other)
        && sameFields(one.fields, other.fields)
        && (one.kind != ActKind.MEETING || meet(one.people, other.people))
        && (one.kind == ActKind.EVENT ? sameEvent(one, other) : sameName(one, other));
  }

  /** A meeting or a paper has no direction; a promise has nothing but one. */
  private static boolean sameSides(ActDraft one, ActDraft other) {
    boolean mutual =
        switch (one.kind) {
          case MEETING, SIGNING, RENEWAL, TEXT_AGREED, NEGOTIATION, EXISTING -> true;
          default -> false;
        };
    if (mutual) {
      return all(one).equals(all(other));
    }
    return one.actors.equals(other.actors) && one.recipients.equals(other.recipients);
  }

  private static Set<String> all(ActDraft draft) {
    Set<String> all = new HashSet<>(draft.actors);
    all.addAll(draft.recipients);
    return all;
  }

  /** The mayors' meeting is not that of their deputies. */
  private static boolean meet(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static boolean sameFields(Set<Field> one, Set<Field> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  /** Two promises in different words are two promises. */
  private static boolean sameName(ActDraft one, ActDraft other) {
    return one.kind == ActKind.COMMITMENT
        ? one.spans.equals(other.spans)
        : agree(key(one.name), key(other.name));
  }

  /**
   * A later mention leaves words out: "the 13th urban management exhibition", then "the urban
   * exhibition". Two editions are two events.
   */
  private boolean sameEvent(ActDraft one, ActDraft other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    Set<String> common = new HashSet<>(words);
    common.retainAll(others);
    return agree(edition(one), edition(other))
        && 3 * common.size() >= 2 * Math.min(words.size(), others.size())
        && common.size() >= 2;
  }

  private static Set<String> words(ActDraft event) {
    Set<String> words = new HashSet<>();
    for (String word : Objects.requireNonNullElse(event.name, "").split("[\\s\\u200C]+", -1)) {
      words.add(Folded.key(word));
    }
    words.remove("");
    return words;
  }

  /** The words of order and the numbers in an event's name; null where there are none. */
  private @Nullable String edition(ActDraft event) {
    StringBuilder edition = new StringBuilder();
    int end = event.spans.getFirst().end();
    for (int i = event.order; i < page.tokens().size() && page.tokens().end(i) <= end; i++) {
      if (page.is(i, "ordinal") || page.tokens().isNumber(i)) {
        edition.append(page.tokens().word(i)).append(' ');
      }
    }
    return edition.isEmpty() ? null : edition.toString();
  }

  private static ActDraft longer(ActDraft one, ActDraft other) {
    return words(one).size() >= words(other).size() ? one : other;
  }

  private static void rename(List<ActDraft> drafts, @Nullable String from, @Nullable String to) {
    for (ActDraft draft : drafts) {
      if (draft.kind != ActKind.EVENT && draft.name != null && draft.name.equals(from)) {
        draft.name = to;
      }
    }
  }

  /** What either mention says is said; a doubt that one of them does not raise is settled. */
  private static void join(ActDraft known, ActDraft again) {
    if (known.kind == ActKind.EVENT) {
      known.name = longer(known, again).name;
    }
    known.form = known.form == null ? again.form : known.form;
    known.date = known.date == null ? again.date : known.date;
    known.place = known.place == null ? again.place : known.place;
    known.name = known.name == null ? again.name : known.name;
    known.people.addAll(again.people);
    known.fields.addAll(again.fields);
    for (Span span : again.spans) {
      if (!known.spans.contains(span)) {
        known.spans.add(span);
      }
    }
    known.matched.addAll(again.matched);
    known.rejected.addAll(again.rejected);
    known.doubts.retainAll(again.doubts);
  }

  private static boolean agree(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static @Nullable String key(@Nullable String name) {
    return name == null ? null : Folded.key(name);
  }

  private static @Nullable Period period(@Nullable Dating dating) {
    return dating == null ? null : dating.period();
  }
}
