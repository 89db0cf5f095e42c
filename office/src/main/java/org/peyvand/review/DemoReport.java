package org.peyvand.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.peyvand.intake.KeepReport;
import org.peyvand.intake.Report;
import org.peyvand.reader.Reader;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The demo's one report: the project's own retelling of its first document, labelled as such, with
 * its claims accepted. A second start finds it and adds nothing.
 */
@Component
@Profile("demo")
@Order(10)
class DemoReport implements ApplicationRunner {

  private static final String RETOLD = "retold-768623.txt";
  private static final StaffMember DEMO = new StaffMember(0, "Peyvand demo", Set.of(Role.OFFICER));

  private final KeepReport keep;
  private final ReviewMany many;
  private final Messages messages;

  DemoReport(KeepReport keep, ReviewMany many, Messages messages) {
    this.keep = keep;
    this.many = many;
    this.messages = messages;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    String text = retold();
    Report.About about = Report.About.NEWS.retoldAfter("IMNA, 768623");
    if (keep.keep(KeepReport.pasted(text, text, about), DEMO)
        instanceof KeepReport.Outcome.Kept kept) {
      many.accept(
          kept.report().id(),
          ReviewMany.Which.ALL,
          messages.text(PageLanguage.EN, "review.withdrawn", kept.report().id()),
          DEMO);
    }
  }

  static String retold() throws IOException {
    try (InputStream in = Reader.class.getResourceAsStream(RETOLD)) {
      if (in == null) {
        throw new IOException("the reader does not hold " + RETOLD);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
