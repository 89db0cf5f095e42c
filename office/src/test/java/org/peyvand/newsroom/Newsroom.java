package org.peyvand.newsroom;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** An editor at work, for tests. */
@Component
class Newsroom {

  private final WriteItem write;
  private final PublishItem publish;
  private final ItemRows rows;
  final StaffMember editor = new StaffMember(0, "An editor", Set.of(Role.EDITOR));

  Newsroom(WriteItem write, PublishItem publish, ItemRows rows) {
    this.write = write;
    this.publish = publish;
    this.rows = rows;
  }

  static Wording wording(String headline, String body, String... tags) {
    return new Wording("", headline, "", body, "", "", "", List.of(tags));
  }

  long draft(PageLanguage language, Wording wording, Act... basis) {
    return write.begin(ItemKind.NEWS, language, wording, List.of(basis), editor);
  }

  long published(PageLanguage language, Wording wording, Act... basis) {
    long code = draft(language, wording, basis);
    publish(code, language, null);
    return code;
  }

  void translated(long code, PageLanguage language, Wording wording) {
    write.translate(code, language, wording, editor);
    publish(code, language, null);
  }

  void rewritten(long code, PageLanguage language, Wording wording, @Nullable String correction) {
    saved(code, language, wording);
    publish(code, language, correction);
  }

  void saved(long code, PageLanguage language, Wording wording) {
    ItemText text = text(code, language);
    done(write.save(text, wording, text.version(), editor));
  }

  void withdrawn(long code, PageLanguage language, String note) {
    done(publish.withdraw(text(code, language), note));
  }

  ItemText text(long code, PageLanguage language) {
    return rows.find(code, language).orElseThrow();
  }

  void publish(long code, PageLanguage language, @Nullable String correction) {
    done(publish.publish(text(code, language), correction, editor));
  }

  private static void done(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      throw new IllegalStateException(refused.why().key());
    }
  }
}
