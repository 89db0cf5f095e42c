package org.peyvand.reader.act;

import java.util.List;
import java.util.Map;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Why.Rejected;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Sentence;

/**
 * An act that a rule found in a clause, before it is said whose it is.
 *
 * @param settled whether a plan stands, and is not only wanted
 * @param attributes of the rule
 * @param head the word that stands for the act
 * @param matched the other words that the rule wanted
 */
record FoundAct(
    String rule,
    ActKind kind,
    Modality modality,
    boolean settled,
    Map<String, String> attributes,
    Sentence sentence,
    Sentence.Clause clause,
    Hit head,
    List<Hit> matched,
    List<Rejected> rejected) {}
