package org.peyvand.review;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.command.Command;
import org.peyvand.extraction.ExtractText;
import org.peyvand.extraction.Extraction;
import org.peyvand.extraction.FileName;
import org.peyvand.intake.KeepReport;
import org.peyvand.intake.KeptFile;
import org.peyvand.intake.NewReport;
import org.peyvand.intake.Report;
import org.peyvand.intake.TypedDay;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** {@code ./peyvand intake}: takes news in from files and, if asked, accepts their claims. */
@Component
class IntakeCommand implements Command {

  private static final StaffMember SERVER =
      new StaffMember(0, "command line", Set.of(Role.OFFICER));

  private final KeepReport keep;
  private final ReviewMany many;
  private final Claims claims;
  private final Messages messages;

  IntakeCommand(KeepReport keep, ReviewMany many, Claims claims, Messages messages) {
    this.keep = keep;
    this.many = many;
    this.claims = claims;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public String usage() {
    return "FILE... [--accept none|clean|all] [--report-date DATE]";
  }

  /** What was typed. */
  private record Order(
      List<Path> files, ReviewMany.@Nullable Which accept, @Nullable LocalDate day) {}

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Optional<Order> order = order(arguments, err);
    if (order.isEmpty()) {
      return WRONG_USAGE;
    }
    boolean all = true;
    for (Path file : order.get().files()) {
      all &= take(file, order.get(), out, err);
    }
    return all ? DONE : REFUSED;
  }

  private Optional<Order> order(List<String> arguments, PrintStream err) {
    List<Path> files = new ArrayList<>();
    ReviewMany.Which accept = null;
    LocalDate day = null;
    ListIterator<String> each = arguments.listIterator();
    while (each.hasNext()) {
      String argument = each.next();
      String[] option = argument.split("=", 2);
      if (!argument.startsWith("--")) {
        files.add(Path.of(argument));
        continue;
      }
      String value = option.length == 2 ? option[1] : each.hasNext() ? each.next() : "";
      if (option[0].equals("--accept") && Set.of("none", "clean", "all").contains(value)) {
        accept =
            value.equals("none") ? null : ReviewMany.Which.valueOf(value.toUpperCase(Locale.ROOT));
      } else if (option[0].equals("--report-date")
          && TypedDay.day(value, PageLanguage.EN).isPresent()) {
        day = TypedDay.day(value, PageLanguage.EN).get();
      } else {
        return wrong(argument + " " + (option.length == 2 ? "" : value), err);
      }
    }
    return files.isEmpty() ? wrong("", err) : Optional.of(new Order(files, accept, day));
  }

  private Optional<Order> wrong(String what, PrintStream err) {
    err.println(
        (what.isBlank() ? "Say which files to take in: " : what.strip() + " is not understood: ")
            + "./peyvand intake "
            + usage());
    return Optional.empty();
  }

  private boolean take(Path file, Order order, PrintStream out, PrintStream err) {
    byte[] bytes;
    try {
      if (Files.isRegularFile(file) && Files.size(file) > Extraction.LARGEST_FILE) {
        return refused(file, Extraction.Reason.FILE_TOO_LARGE.key(), err);
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      err.println(file + ": cannot be read; check the path.");
      return false;
    }
    return switch (ExtractText.from(bytes)) {
      case Extraction.Refused refused -> refused(file, refused.reason().key(), err);
      case Extraction.Scan scan -> {
        err.println(file + ": is a picture; take it in at the desk and type its words beside it.");
        yield false;
      }
      case Extraction.Words words -> keep(file, bytes, words, order, out, err);
    };
  }

  private boolean keep(
      Path file,
      byte[] bytes,
      Extraction.Words words,
      Order order,
      PrintStream out,
      PrintStream err) {
    Path name = file.getFileName();
    NewReport report =
        new NewReport(
            words.text(),
            NewReport.TextFrom.FILE,
            words.format(),
            new KeptFile(
                new FileName(name == null ? "report" : name.toString()),
                words.format().mediaType(),
                bytes),
            List.of(),
            Report.About.NEWS.stated(order.day(), order.day() == null ? null : SERVER.name()));
    return switch (keep.keep(report, SERVER)) {
      case KeepReport.Outcome.Kept kept -> said(file, kept.report(), "", order, out);
      case KeepReport.Outcome.Known known ->
          said(file, known.first(), " (was here already)", order, out);
      case KeepReport.Outcome.Refused refused -> refused(file, refused.why().key(), err);
    };
  }

  private boolean said(Path file, Report report, String known, Order order, PrintStream out) {
    int accepted =
        order.accept() == null
            ? 0
            : many.accept(
                    report.id(),
                    order.accept(),
                    messages.text(PageLanguage.EN, "review.withdrawn", report.id()),
                    SERVER)
                .done();
    List<Claim> all = claims.list(report.id());
    long open = all.stream().filter(Claim::isOpen).count();
    out.println(
        "%s: report %d%s, %d claims, %d accepted now, %d open"
            .formatted(file, report.id(), known, all.size(), accepted, open));
    return true;
  }

  private boolean refused(Path file, String key, PrintStream err) {
    err.println(file + ": " + messages.text(PageLanguage.EN, key));
    return false;
  }
}
