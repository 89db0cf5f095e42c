package org.peyvand.opinion;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a model's answer apart. It may stand in a fence or between sentences; models do that. */
final class ReadAnswer {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST_CLAIMS = 40;
  private static final int MOST_VALUES = 12;

  private ReadAnswer() {}

  static Answer of(String answer) {
    int from = answer.indexOf('{');
    int to = answer.lastIndexOf('}');
    if (from < 0 || to < from) {
      return new Answer.None(Answer.Reason.BROKEN);
    }
    try {
      JsonNode claims = JSON.readTree(answer.substring(from, to + 1)).path("claims");
      if (!claims.isArray()) {
        return new Answer.None(Answer.Reason.BROKEN);
      }
      List<Said> said = new ArrayList<>();
      for (JsonNode claim : claims) {
        if (claim.isObject() && said.size() < MOST_CLAIMS) {
          said.add(said(claim));
        }
      }
      return new Answer.Given(said);
    } catch (JacksonException e) {
      return new Answer.None(Answer.Reason.BROKEN);
    }
  }

  private static Said said(JsonNode claim) {
    return new Said(
        word(claim, "kind"),
        word(claim, "modality"),
        word(claim, "form"),
        words(claim, "actors"),
        words(claim, "recipients"),
        words(claim, "people"),
        words(claim, "fields"),
        word(claim, "date"),
        word(claim, "name"),
        word(claim, "office"),
        word(claim, "city"),
        word(claim, "quote"));
  }

  private static String word(JsonNode claim, String field) {
    JsonNode value = claim.path(field);
    return value.isString() ? value.stringValue().strip() : "";
  }

  private static List<String> words(JsonNode claim, String field) {
    List<String> words = new ArrayList<>();
    for (JsonNode value : claim.path(field)) {
      if (value.isString() && !value.stringValue().isBlank() && words.size() < MOST_VALUES) {
        words.add(value.stringValue().strip());
      }
    }
    return words;
  }
}
