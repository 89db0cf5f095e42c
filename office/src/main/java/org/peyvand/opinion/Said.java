package org.peyvand.opinion;

import java.util.List;

/**
 * One claim as the model has it, word for word: nothing is known to be true, or even to be a word
 * of ours. A field that it left out is empty.
 *
 * @param kind of an act; empty for a claim about a person
 * @param first the first day, as it writes days
 * @param name of a person; empty for an act
 * @param quote the words of the report that say it
 */
record Said(
    String kind,
    String modality,
    String form,
    List<String> actors,
    List<String> recipients,
    List<String> people,
    List<String> fields,
    String first,
    String name,
    String office,
    String city,
    String quote) {

  Said {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    people = List.copyOf(people);
    fields = List.copyOf(fields);
  }
}
