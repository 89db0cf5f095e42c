package org.peyvand.comment;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Journal;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.PageLanguage;
import org.peyvand.web.SeeOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The office's rules for comments. */
@Controller
class RulesPages {

  private final KeptRules kept;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  RulesPages(KeptRules kept, Journal journal, ApplicationEventPublisher events) {
    this.kept = kept;
    this.journal = journal;
    this.events = events;
  }

  @GetMapping("/desk/comments/rules")
  @AllowedTo(Role.EDITOR)
  Html ask(Frame frame) {
    Rules rules = kept.get();
    Map<String, String> fields = new LinkedHashMap<>();
    for (PageLanguage language : PageLanguage.values()) {
      fields.put("policy-" + language.code(), rules.policy(language));
    }
    fields.put("words", String.join("\n", rules.words()));
    fields.put("links", frame.number(rules.links()));
    fields.put("days", frame.number(rules.closesAfter()));
    fields.put("votes", rules.votes() ? "yes" : "");
    return page(frame, fields, null);
  }

  @PostMapping("/desk/comments/rules")
  @AllowedTo(Role.EDITOR)
  @Transactional
  public View take(Frame frame, StaffMember by, @RequestParam Map<String, String> fields) {
    Map<PageLanguage, String> policy = new EnumMap<>(PageLanguage.class);
    for (PageLanguage language : PageLanguage.values()) {
      policy.put(language, CommentForm.clean(get(fields, "policy-" + language.code())).strip());
    }
    List<String> words =
        CommentForm.clean(get(fields, "words"))
            .lines()
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    int links = number(get(fields, "links"), 20);
    int days = number(get(fields, "days"), 3_650);
    String wrong = null;
    if (links < 0) {
      wrong = "links";
    } else if (days < 0) {
      wrong = "days";
    } else if (words.size() > Rules.MOST_WORDS) {
      wrong = "words";
    } else if (policy.values().stream().anyMatch(text -> text.length() > Rules.LONGEST_POLICY)) {
      wrong = "policy";
    }
    if (wrong != null) {
      return page(frame, fields, wrong).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    kept.replace(new Rules(policy, words, links, days, get(fields, "votes").equals("yes")));
    journal.noteAt(by, "/desk/comments/rules", "comment.journal.rules");
    events.publishEvent(new CommentsChanged());
    return new SeeOther("/desk/comments/rules");
  }

  private static Html page(Frame frame, Map<String, String> fields, @Nullable String wrong) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("fields", fields);
    view.put("wrong", wrong == null ? "" : wrong);
    return Html.of("comment/rules.jte", view);
  }

  private static String get(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  /** A number in any script's digits; -1 if it is none or too large. */
  private static int number(String typed, int most) {
    String digits = typed.strip();
    if (!digits.matches("\\p{Nd}{1,5}")) {
      return -1;
    }
    int number = Integer.parseInt(digits);
    return number <= most ? number : -1;
  }
}
