package org.peyvand.reader.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Span;

/**
 * Something that happened, is planned, wished or denied between cities.
 *
 * <p>Which field says what depends on the kind: of a meeting {@code actors} are the visitors and
 * {@code recipients} the hosts; of a proposal, welcome or interest who makes it and to whom; of a
 * delegation whence and whither, {@code name} the event it goes to; of an invitation who invites;
 * of a commitment who owes, to whom, {@code name} what and {@code date} by when; of an event {@code
 * recipients} its host city; of a courtesy {@code name} is one of condolence, congratulation,
 * thanks, gift, naming; of a statement {@code people} is the speaker and the spans what was said;
 * of an approval {@code name} the authority and number as printed.
 *
 * @param id {@code a1, a2, ...} in the order of the text
 * @param form the form of tie it is about, null where none
 * @param actors canonical city names
 * @param recipients canonical city names
 * @param people names as in {@link PersonClaim#name}
 * @param place where it happened, as printed
 * @param fields fields of cooperation; those of background acts are not cooperation
 * @param name see above
 */
public record ActClaim(
    String id,
    ActKind kind,
    Modality modality,
    @Nullable Form form,
    List<String> actors,
    List<String> recipients,
    List<String> people,
    @Nullable String place,
    @Nullable ClaimedDate date,
    List<Field> fields,
    @Nullable String name,
    List<Span> spans,
    List<Doubt> doubts,
    Why why)
    implements Claim {

  /** Copies the lists. */
  public ActClaim {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    people = List.copyOf(people);
    fields = List.copyOf(fields);
    spans = Evidence.of(spans);
    doubts = List.copyOf(doubts);
  }

  /** The rule that found it. */
  public String rule() {
    return why.rule();
  }
}
