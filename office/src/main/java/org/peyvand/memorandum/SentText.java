package org.peyvand.memorandum;

import java.util.Map;
import java.util.Objects;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.springframework.http.HttpStatus;

/** What every form about a paper has in common: what its sender saw, and how it is refused. */
public final class SentText {

  private SentText() {}

  /** The version that a form was opened on; 0 if it does not say. */
  public static int seen(Map<String, String> typed) {
    String seen = Objects.requireNonNullElse(typed.get("seen"), "");
    return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
  }

  /** The paper's head with one sentence; 409 for a locked text and for a race, else 422. */
  public static Html refused(HeadView head, Refusal why, Frame frame) {
    boolean conflict = why == Refusal.LOCKED || why == Refusal.CHANGED_MEANWHILE;
    return Html.of(
            "memorandum/refused.jte",
            Map.of(
                "frame",
                frame,
                "head",
                head,
                "sentence",
                frame.t("memorandum.refusal." + why.token())))
        .with(conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
