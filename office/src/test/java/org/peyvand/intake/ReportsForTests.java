package org.peyvand.intake;

import org.peyvand.reader.claim.Reading;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reports with a reading that a test wrote itself, so that it does not rest on the reader's rules.
 */
public final class ReportsForTests {

  private ReportsForTests() {}

  /** Takes a text in as if the reader had read this in it. */
  public static KeepReport.Outcome keep(
      ApplicationContext context,
      String text,
      Report.About about,
      Reading reading,
      StaffMember officer) {
    return new KeepReport(
            report -> reading,
            context.getBean(Reports.class),
            context.getBean(Likeness.class),
            context,
            context.getBean(Journal.class),
            context.getBean(TransactionTemplate.class))
        .keep(KeepReport.pasted(text, text, about), officer);
  }
}
