package org.peyvand.ledger;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.ledger.TakeProof.Outcome.Missing;
import org.peyvand.ledger.TakeProof.Outcome.Taken;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Ledger;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The ledger, one promise, and the form that closes it. */
@Controller
class LedgerPages {

  private final Ledger ledger;
  private final LedgerViews views;
  private final SettlePromise settle;
  private final TakeProof proofs;

  LedgerPages(Ledger ledger, LedgerViews views, SettlePromise settle, TakeProof proofs) {
    this.ledger = ledger;
    this.views = views;
    this.settle = settle;
    this.proofs = proofs;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/promises")
  Html list(@RequestParam Map<String, String> asked, StaffMember viewer, Frame frame) {
    return Html.of(
        "ledger/list.jte", Map.of("frame", frame, "ledger", views.list(asked, viewer, frame)));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/promises/{act:\\d{1,15}}")
  Html promise(@PathVariable long act, StaffMember viewer, Frame frame) {
    return page(found(act, viewer, frame), Map.of(), Map.of(), viewer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/promises/{act:\\d{1,15}}")
  View close(
      @PathVariable long act,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "proof-file", required = false) @Nullable MultipartFile file,
      StaffMember officer,
      Frame frame)
      throws IOException {
    Ledger.Found found = found(act, officer, frame);
    SettleForm form = SettleForm.read(typed, frame);
    Map<String, String> problems = new LinkedHashMap<>(form.problems());
    TakeProof.Outcome proof =
        problems.isEmpty()
            ? proofs.take(typed, sent(file), frame.language(), frame.today(), officer)
            : new Missing(Map.of());
    if (proof instanceof Taken taken && form.outcome().isPresent()) {
      SettlePromise.Settling settling =
          new SettlePromise.Settling(
              form.outcome().get(),
              form.outcome().get() == Effect.Outcome.KEPT ? form.how() : ActKind.RULING,
              form.on(),
              java.util.List.of(),
              null,
              taken.evidence(),
              visibility(found, typed),
              seen(typed));
      switch (settle.settle(found, settling, officer)) {
        case Recording.Recorded done -> {
          return new SeeOther("/desk/promises/" + found.promise().act());
        }
        case Recording.Refused refused ->
            problems.put("form", "dossier.refusal." + refused.why().token());
      }
    } else if (proof instanceof Missing missing) {
      problems.putAll(missing.problems());
    }
    return page(found, typed, problems, officer, frame).with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/promises/{act:\\d{1,15}}/reopen")
  View reopen(
      @PathVariable long act,
      @RequestParam Map<String, String> typed,
      StaffMember officer,
      Frame frame) {
    Ledger.Found found = found(act, officer, frame);
    String reason = typed.getOrDefault("reason", "").strip();
    Map<String, String> problems = new LinkedHashMap<>();
    if (reason.isEmpty()) {
      problems.put("reason", "ledger.reopen.no-reason");
    } else {
      switch (settle.reopen(found, reason, seen(typed), officer)) {
        case Recording.Recorded done -> {
          return new SeeOther("/desk/promises/" + found.promise().act());
        }
        case Recording.Refused refused ->
            problems.put("form", "dossier.refusal." + refused.why().token());
      }
    }
    return page(found, typed, problems, officer, frame).with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Ledger.Found found(long act, StaffMember viewer, Frame frame) {
    Optional<Ledger.Found> found = ledger.find(act, frame.today(), viewer);
    return found.orElseThrow(() -> new NotFound("ledger.unknown"));
  }

  private Html page(
      Ledger.Found found,
      Map<String, String> typed,
      Map<String, String> problems,
      StaffMember viewer,
      Frame frame) {
    Happened understood = SettleForm.read(typed, frame).on();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("page", views.page(found, frame));
    view.put("typed", typed);
    view.put("problems", problems);
    view.put("officer", viewer.isAny(Role.OFFICER));
    if (understood != null) {
      view.put("on", understood);
    }
    return Html.of("ledger/promise.jte", view);
  }

  /** Never wider than the promise itself may be seen. */
  private static Visibility visibility(Ledger.Found found, Map<String, String> typed) {
    var act = found.dossier().find(found.promise().act());
    Visibility own = act == null ? new Visibility.Office() : act.visibility();
    return own instanceof Visibility.Public && !typed.containsKey("public")
        ? new Visibility.Office()
        : own;
  }

  private static long seen(Map<String, String> typed) {
    String seen = typed.getOrDefault("seen", "");
    return seen.matches("\\d{1,15}") ? Long.parseLong(seen) : 0;
  }

  static TakeProof.@Nullable Sent sent(@Nullable MultipartFile file) throws IOException {
    String name = file == null ? null : file.getOriginalFilename();
    return file == null || name == null || name.isEmpty()
        ? null
        : new TakeProof.Sent(name, file.getBytes());
  }
}
