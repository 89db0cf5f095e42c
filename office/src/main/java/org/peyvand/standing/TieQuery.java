package org.peyvand.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which relations of the office's list to show, and in which order.
 *
 * @param words each is part of a name of one of the two cities, in any language and spelling
 * @param show what must hold of them today
 * @param stage null for any
 * @param page from 0
 */
public record TieQuery(
    List<String> words, Show show, @Nullable Stage stage, Order order, int page) {

  /** How many relations stand on one page. */
  public static final int A_PAGE = 25;

  public TieQuery {
    words = List.copyOf(words);
  }

  /** The first page, the most urgent first. */
  public static TieQuery urgentFirst() {
    return new TieQuery(List.of(), Show.ALL, null, Order.URGENCY, 0);
  }

  /** What a list may be narrowed to. */
  public enum Show {
    ALL("true"),
    /** A legal step has waited too long. */
    STUCK("s.stuck_from <= :today"),
    /** It is somebody's move, and not too late. */
    STEPS("s.next_step is not null and (s.stuck_from is null or s.stuck_from > :today)"),
    PROMISES(
        """
        exists (select from promise p where p.relation = s.relation
          and p.audience = s.audience and p.state = 'open')\
        """),
    CONFLICTS("s.conflicts > 0"),
    FINDINGS("s.findings > 0"),
    FROZEN("cardinality(s.frozen) > 0"),
    /** Nothing on record for as long as the office sets, half a year unless it does. */
    SILENT("s.last_sign < :silent");

    final String condition;

    Show(String condition) {
      this.condition = condition;
    }

    /** The word in addresses. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** By its token; all for any other word. */
    public static Show of(String token) {
      return Arrays.stream(values())
          .filter(one -> one.token().equals(token))
          .findFirst()
          .orElse(ALL);
    }
  }

  /** What comes first. */
  public enum Order {
    /** Stuck files, promises overdue, disagreements, steps that wait, silence. */
    URGENCY(
        """
        case when s.stuck_from <= :today then 0
          when exists (select from promise p where p.relation = s.relation
            and p.audience = s.audience and p.state = 'open' and p.due < :today) then 1
          when s.conflicts > 0 then 2
          when s.stuck_from is not null then 3
          when s.next_step is not null then 4
          when s.last_sign < :today - interval '6 months' then 6 else 5 end,
        s.stuck_from, s.last_sign desc nulls last\
        """),
    /** What was done or reported last. */
    NEWEST("s.last_sign desc nulls last"),
    OLDEST("s.last_sign nulls last"),
    /** By the cities' keys. */
    NAME("s.first");

    final String by;

    Order(String by) {
      this.by = by;
    }

    /** The word in addresses. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** By its token; by urgency for any other word. */
    public static Order of(String token) {
      return Arrays.stream(values())
          .filter(one -> one.token().equals(token))
          .findFirst()
          .orElse(URGENCY);
    }
  }

  /** A stage by its token; empty for any other word. */
  public static Optional<Stage> stage(String token) {
    return Arrays.stream(Stage.values()).filter(one -> one.token().equals(token)).findFirst();
  }
}
