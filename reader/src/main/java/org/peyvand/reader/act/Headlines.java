package org.peyvand.reader.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Why.Rejected;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Zone;

/**
 * A headline tells in the present or the past what the news below it only announces, or denies:
 * where the body has the same step and never as done, the body's word holds for the headline too.
 */
final class Headlines {

  private static final Set<ActKind> STEPS =
      EnumSet.of(ActKind.SIGNING, ActKind.RENEWAL, ActKind.SUSPENSION, ActKind.ENDING);

  private final Page page;

  Headlines(Page page) {
    this.page = page;
  }

  /** Gives the headline's acts the modality that the body has for them. */
  void follow(List<ActDraft> drafts) {
    for (ActDraft draft : drafts) {
      if (draft.isDone() && STEPS.contains(draft.kind) && isHeadline(draft)) {
        Modality body = body(draft.kind, drafts);
        if (body != null) {
          draft.rejected.add(new Rejected("done", "the news below says: " + body.word()));
          draft.modality = body;
        }
      }
    }
  }

  /** The nearest to done that the body says of this step; null where it says done, or nothing. */
  private @Nullable Modality body(ActKind kind, List<ActDraft> drafts) {
    Modality nearest = null;
    for (ActDraft draft : drafts) {
      boolean same =
          draft.kind == kind || (kind == ActKind.SIGNING && draft.kind == ActKind.ENTRY_INTO_FORCE);
      if (!same || isHeadline(draft) || draft.modality == Modality.BACKGROUND) {
        continue;
      }
      if (draft.isDone()) {
        return null;
      }
      nearest = nearest == null || draft.modality.compareTo(nearest) < 0 ? draft.modality : nearest;
    }
    return nearest;
  }

  private boolean isHeadline(ActDraft draft) {
    return page.zoneOf(page.tokens().sentenceStart(draft.sentence)) == Zone.HEADLINE;
  }
}
