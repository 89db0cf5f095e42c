package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.Kind;

/** Runs the rules of a language over every clause of the news. */
final class ActFinder {

  private final Page page;
  private final ActRules rules;

  ActFinder(Page page) {
    this.page = page;
    this.rules = ActRules.of(page.rules());
  }

  List<FoundAct> find(List<Sentence> sentences) {
    List<FoundAct> acts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.zone() == Zone.KICKER) {
        continue;
      }
      Words all = words(sentence.from(), sentence.to());
      for (Sentence.Clause clause : sentence.clauses()) {
        Words hits = words(clause.from(), clause.to());
        for (ActRules.Rule rule : rules.headedBy(hits.hits())) {
          apply(rule, sentence, clause, hits, all, acts);
        }
      }
    }
    return acts;
  }

  private Words words(int from, int to) {
    return new Words(page.hits(from, to), page.lexicon().concepts());
  }

  private static boolean isFinite(Hit head) {
    String tense = head.get("tense");
    return tense != null
        && !Set.of("infinitive", "participle", "gerund", "noun", "converb").contains(tense);
  }

  private boolean asks(Sentence sentence) {
    int last = sentence.to() - 1;
    while (last > sentence.from() && page.tokens().kind(last) == Kind.CLOSE) {
      last--;
    }
    return page.tokens().mark(last) == '?';
  }

  private void apply(
      ActRules.Rule rule,
      Sentence sentence,
      Sentence.Clause clause,
      Words hits,
      Words all,
      List<FoundAct> acts) {
    List<Hit> heads = rule.pattern().heads(hits, all);
    if (heads.isEmpty()) {
      return;
    }
    Hit head = heads.getLast();
    for (Hit each : heads) {
      head = isFinite(each) ? each : isFinite(head) ? head : heads.getLast();
    }
    for (Hit each : heads) {
      head = "noun".equals(head.get("tense")) ? each : head;
    }
    boolean nominal = rule.nominal() || head.get("tense") == null;
    ModalityTable.Verdict verdict =
        rules
            .modality()
            .decide(
                new ModalityTable.Circumstances(
                    rule.kind(),
                    nominal,
                    head,
                    clause.verb(),
                    hits,
                    all,
                    sentence.zone(),
                    asks(sentence)));
    Modality modality = verdict.modality();
    if (modality != null) {
      acts.add(
          new FoundAct(
              rule.name(),
              rule.kind(),
              modality,
              verdict.settled(),
              rule.attributes(),
              sentence,
              clause,
              head,
              rule.pattern().matched(hits, all),
              verdict.rejected()));
    }
  }
}
