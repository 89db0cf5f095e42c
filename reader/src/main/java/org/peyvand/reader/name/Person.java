package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Why.Rejected;

/** A person of the report while the reading is being built: the places that name them. */
public final class Person {

  private final String name;
  private final List<int[]> mentions = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private @Nullable OfficeMention office;
  private @Nullable Doubt doubt;

  Person(String name) {
    this.name = name;
  }

  /** The fullest form of the name that the text has. */
  public String name() {
    return name;
  }

  /** Token ranges in which the person is named, first to last. */
  public List<int[]> mentions() {
    return mentions;
  }

  /** The office, null where none is known. */
  public @Nullable OfficeMention office() {
    return office;
  }

  /** Why the office is not sure, null where it is. */
  public @Nullable Doubt doubt() {
    return doubt;
  }

  /** The city whose office it is, or null. */
  public @Nullable String city() {
    return office == null ? null : office.cityName();
  }

  /** Offices that the person could have held and does not, each with the reason. */
  public List<Rejected> rejected() {
    return rejected;
  }

  void mention(int from, int to) {
    mentions.add(new int[] {from, to});
  }

  void holds(OfficeMention mention, @Nullable Doubt why) {
    office = mention;
    doubt = why;
  }

  void doesNotHold(OfficeMention mention, String reason) {
    Rejected lost = new Rejected(mention.words(), reason);
    if (!rejected.contains(lost)) {
      rejected.add(lost);
    }
  }
}
