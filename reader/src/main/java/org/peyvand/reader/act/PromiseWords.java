package org.peyvand.reader.act;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;

/** Whether what a city will do is owed to the other, and to whom a promise is made. */
final class PromiseWords {

  private final Page page;
  private final Topic topic;
  private final Parties parties;

  PromiseWords(Page page, Topic topic, Parties parties) {
    this.page = page;
    this.topic = topic;
    this.parties = parties;
  }

  /** "X will give Y ...": a promise without a word for it names who gives and who gets. */
  boolean isOwed(FoundAct act, String by, boolean ownCity) {
    String subject = parties.subject(act.clause());
    if (act.rule().endsWith(".assured") || (subject == null && ownCity)) {
      return true;
    }
    for (String told : parties.named(act.sentence().from(), act.clause().from())) {
      boolean party = topic.isParty(told) && !told.equals(by);
      if (party && subject == null && isTold(act)) {
        return true;
      }
    }
    boolean cityFirst = page.rules().setting("city", "after").equals("before");
    int from = cityFirst ? act.sentence().from() : act.head().from();
    int to = cityFirst ? act.sentence().to() : act.clause().to();
    if (cityFirst && subject == null) {
      subject = by;
    }
    for (String city : parties.named(from, to)) {
      if (!city.equals(by) && topic.isParty(city) && by.equals(subject)) {
        return true;
      }
    }
    return false;
  }

  /** "X gives the draft to Y by the 30th": a gift to come, from one party to another by name. */
  boolean isGivenOver(FoundAct act, String by) {
    String to = parties.related(act.clause().from(), act.clause().to(), Set.of("to"));
    return by.equals(parties.subject(act.clause()))
        && to != null
        && !to.equals(by)
        && topic.isParty(to);
  }

  /** "The assembly has promised Y a plot": a party right behind the verb, and none before it. */
  @Nullable String promisee(FoundAct act) {
    boolean active = act.head().has("promise") && act.head().get("voice") == null;
    if (!active || !page.rules().setting("city", "after").equals("both")) {
      return null;
    }
    String behind = parties.cityAt(act.head().to());
    boolean alone = parties.named(act.clause().from(), act.head().from()).isEmpty();
    return behind != null && alone && topic.isParty(behind) ? behind : null;
  }

  /** "X has told Y it will ...": a word of telling before the clause. */
  private boolean isTold(FoundAct act) {
    for (Hit hit : page.hits(act.sentence().from(), act.clause().from())) {
      if (hit.has("told")) {
        return true;
      }
    }
    return false;
  }
}
