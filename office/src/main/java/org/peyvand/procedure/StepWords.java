package org.peyvand.procedure;

import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** Steps in words: Peyvand's in four languages, the office's own as it named them. */
@Component
public final class StepWords {

  private final Messages messages;
  private final Procedures procedures;

  StepWords(Messages messages, OwnProcedures own) {
    this.messages = messages;
    this.procedures = own.procedures();
  }

  /** The title of a step. */
  public String step(String key, PageLanguage language) {
    return procedures
        .title(key)
        .orElseGet(
            () -> {
              String message = "procedure.step." + key;
              return messages.has(language, message) ? messages.text(language, message) : key;
            });
  }
}
