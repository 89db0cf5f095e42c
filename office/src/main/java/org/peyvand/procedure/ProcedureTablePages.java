package org.peyvand.procedure;

import java.util.List;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.web.Frame;
import org.peyvand.web.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The legal steps of all countries to take away, as the office holds them. */
@Controller
class ProcedureTablePages {

  private static final List<String> COLUMNS =
      List.of(
          "country",
          "step",
          "title",
          "act",
          "authority",
          "document",
          "signing",
          "force",
          "from",
          "until",
          "source");

  private final OwnProcedures own;
  private final StepWords words;

  ProcedureTablePages(OwnProcedures own, StepWords words) {
    this.own = own;
    this.words = words;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/procedures.{format:csv|json}")
  View table(@PathVariable String format, Frame frame) {
    return new Table(
            "procedures-" + frame.today(),
            COLUMNS,
            own.procedures().list().stream()
                .flatMap(
                    procedure ->
                        procedure.rules().stream().map(rule -> row(procedure, rule, frame)))
                .toList())
        .in(format);
  }

  private List<Object> row(Procedure procedure, Step rule, Frame frame) {
    return Table.row(
        procedure.country(),
        rule.key(),
        words.step(rule.key(), frame.language()),
        rule.act(),
        rule.authority(),
        rule.document(),
        rule.beforeSigning() ? "before" : "after",
        rule.required() ? "required" : "usual",
        rule.from(),
        rule.until(),
        rule.source());
  }
}
