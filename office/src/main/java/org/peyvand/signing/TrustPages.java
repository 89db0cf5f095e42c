package org.peyvand.signing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossiers;
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

/** Whom the two offices of a relation agreed to trust. */
@Controller
class TrustPages {

  /** Bytes of a file with certificates or a revocation list. */
  private static final int LARGEST = 5_000_000;

  private final Relations relations;
  private final Dossiers dossiers;
  private final Papers papers;
  private final Trusts trusts;
  private final Certificates certificates;
  private final AgreeTrust agree;

  TrustPages(
      Relations relations,
      Dossiers dossiers,
      Papers papers,
      Trusts trusts,
      Certificates certificates,
      AgreeTrust agree) {
    this.relations = relations;
    this.dossiers = dossiers;
    this.papers = papers;
    this.trusts = trusts;
    this.certificates = certificates;
    this.agree = agree;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/trust")
  View trust(Frame frame, StaffMember viewer, @PathVariable("pair") String slug) {
    return page(frame, known(slug, frame, viewer), viewer, null);
  }

  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/ties/{pair}/trust")
  View add(
      Frame frame,
      StaffMember by,
      @PathVariable("pair") String slug,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Pair pair = known(slug, frame, by);
    byte[] bytes = SentFile.bytes(file);
    Optional<Integer> added =
        bytes.length == 0 || bytes.length > LARGEST ? Optional.empty() : agree.add(pair, bytes, by);
    return added.isPresent()
        ? new SeeOther("/desk/ties/" + pair.slug() + "/trust")
        : page(frame, pair, by, frame.t("signing.trust.unread"))
            .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/ties/{pair}/trust/{id:\\d+}/end")
  View end(Frame frame, StaffMember by, @PathVariable("pair") String slug, @PathVariable long id) {
    Pair pair = known(slug, frame, by);
    if (!agree.end(pair, id, by)) {
      throw new NotFound("signing.trust.gone");
    }
    return new SeeOther("/desk/ties/" + pair.slug() + "/trust");
  }

  /** A signatory's certificate counts no more, as when there is a new one. */
  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/ties/{pair}/certificates/{id:\\d+}/end")
  View unconfirm(
      Frame frame, StaffMember by, @PathVariable("pair") String slug, @PathVariable long id) {
    Pair pair = known(slug, frame, by);
    if (!agree.unconfirm(pair, id, by)) {
      throw new NotFound("signing.trust.gone");
    }
    return new SeeOther("/desk/ties/" + pair.slug() + "/trust");
  }

  private Html page(Frame frame, Pair pair, StaffMember viewer, @Nullable String problem) {
    Map<String, Object> all = new HashMap<>();
    all.put("frame", frame);
    all.put("pair", pair);
    all.put("lines", trusts.list(pair));
    all.put("confirmed", certificates.list(pair));
    all.put("may", viewer.isAny(Role.APPROVER));
    all.put("problem", problem == null ? "" : problem);
    return Html.of("signing/trust.jte", all);
  }

  /** The pair, if this person may see anything of it. */
  private Pair known(String slug, Frame frame, StaffMember viewer) {
    return relations
        .findPair(slug)
        .filter(
            pair ->
                dossiers.find(pair, frame.today(), viewer).isPresent()
                    || papers.list(viewer).stream()
                        .anyMatch(paper -> paper.paper().pair().equals(pair)))
        .orElseThrow(() -> new NotFound("signing.trust.unknown"));
  }
}
