package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.RelationAct;
import org.peyvand.reader.claim.Why.Rejected;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Zone;

/** Folds the acts of a report into how far it takes each pair. */
final class Relations {

  /** One pair: the acts by how far each takes it, and what was weighed and lost. */
  static final class Pair {
    final List<String> names;
    final Map<RelationAct, List<ActDraft>> acts = new EnumMap<>(RelationAct.class);
    final List<Rejected> rejected = new ArrayList<>();
    final Map<Form, Integer> forms = new EnumMap<>(Form.class);

    Pair(List<String> names) {
      this.names = names;
    }

    RelationAct furthest() {
      RelationAct furthest = RelationAct.NONE;
      for (RelationAct act : acts.keySet()) {
        boolean news =
            act == RelationAct.SIGNED
                || act == RelationAct.RENEWED
                || act == RelationAct.SUSPENDED
                || act == RelationAct.ENDED;
        if (act != RelationAct.EXISTING || !isNewsAlready(furthest)) {
          furthest = act;
        }
        if (news && furthest == RelationAct.EXISTING) {
          furthest = act;
        }
      }
      return furthest;
    }

    private static boolean isNewsAlready(RelationAct act) {
      return act == RelationAct.SIGNED
          || act == RelationAct.COUNCIL_APPROVED
          || act == RelationAct.MINISTRY_APPROVED
          || act == RelationAct.RENEWED
          || act == RelationAct.SUSPENDED
          || act == RelationAct.ENDED;
    }

    @Nullable Form form() {
      Form best = null;
      int most = 0;
      for (Map.Entry<Form, Integer> each : forms.entrySet()) {
        if (each.getValue() > most) {
          best = each.getKey();
          most = each.getValue();
        }
      }
      return best;
    }
  }

  private boolean voted;
  private boolean signed;
  private final Page page;
  private final Map<List<String>, Pair> pairs = new LinkedHashMap<>();

  Relations(Page page, Topic topic, List<ActDraft> drafts) {
    this.page = page;
    if (topic.parties().size() >= 2) {
      pair(Parties.pair(topic.parties().get(0), topic.parties().get(1)));
    }
    drafts.forEach(this::note);
    for (ActDraft draft : drafts) {
      for (List<String> names : draft.pairs) {
        take(names, draft);
      }
    }
  }

  /**
   * Whether the body has a council's vote or a ministry's leave, or a signing to come, and no
   * signing: then a headline's tie is that and no more.
   */
  private void note(ActDraft draft) {
    boolean headline = isHeadline(draft);
    voted |=
        !headline
            && draft.isDone()
            && (draft.kind == ActKind.COUNCIL_APPROVAL || draft.kind == ActKind.MINISTRY_APPROVAL);
    voted |= !headline && draft.kind == ActKind.SIGNING && act(draft) == RelationAct.TO_BE_SIGNED;
    signed |= !headline && draft.isDone() && draft.kind == ActKind.SIGNING;
  }

  List<Pair> pairs() {
    return pairs.values().stream().filter(p -> !p.acts.isEmpty()).toList();
  }

  private Pair pair(List<String> names) {
    return pairs.computeIfAbsent(names, Pair::new);
  }

  private void take(List<String> names, ActDraft draft) {
    if (names.getFirst().equals(names.getLast())) {
      return;
    }
    RelationAct act = act(draft);
    if (act == RelationAct.SIGNED && voted && !signed && isHeadline(draft)) {
      pair(names).rejected.add(new Rejected("signed", "the body has an approval or a plan alone"));
      return;
    }
    if (act == RelationAct.NONE && draft.form != null && pairs.containsKey(names)) {
      pair(names).forms.merge(draft.form, 1, Integer::sum);
    }
    if (act == RelationAct.NONE) {
      if (draft.kind == ActKind.SIGNING) {
        pair(names)
            .rejected
            .add(new Rejected("signed", "said to be " + draft.modality.word() + ", not done"));
      }
      return;
    }
    Pair pair = pair(names);
    pair.acts.computeIfAbsent(act, key -> new ArrayList<>()).add(draft);
    if (draft.form != null) {
      pair.forms.merge(draft.form, 2, Integer::sum);
    }
  }

  private RelationAct act(ActDraft draft) {
    if (draft.modality == Modality.PLANNED && draft.kind == ActKind.SIGNING) {
      boolean settled = (draft.date != null || draft.settled) && !isHeadline(draft);
      return settled ? RelationAct.TO_BE_SIGNED : RelationAct.NONE;
    }
    if (draft.modality == Modality.BACKGROUND) {
      return switch (draft.kind) {
        case SIGNING, RENEWAL, EXISTING -> RelationAct.EXISTING;
        default -> RelationAct.NONE;
      };
    }
    if (!draft.isDone()) {
      return RelationAct.NONE;
    }
    return switch (draft.kind) {
      case CONTACT, MEETING, EXCHANGE, DELEGATION -> RelationAct.CONTACT;
      case PROPOSAL -> RelationAct.PROPOSED;
      case WELCOME -> RelationAct.WELCOMED;
      case NEGOTIATION, TEXT_AGREED -> RelationAct.NEGOTIATING;
      case COUNCIL_APPROVAL -> RelationAct.COUNCIL_APPROVED;
      case MINISTRY_APPROVAL -> RelationAct.MINISTRY_APPROVED;
      case SIGNING, ENTRY_INTO_FORCE -> RelationAct.SIGNED;
      case RENEWAL -> RelationAct.RENEWED;
      case SUSPENSION -> RelationAct.SUSPENDED;
      case ENDING -> RelationAct.ENDED;
      case EXISTING -> RelationAct.EXISTING;
      case INVITATION, EVENT, JOINT_COMMITTEE, INTEREST, COURTESY, COMMITMENT, STATEMENT ->
          RelationAct.NONE;
    };
  }

  private boolean isHeadline(ActDraft draft) {
    return page.zoneOf(page.tokens().sentenceStart(draft.sentence)) == Zone.HEADLINE;
  }
}
