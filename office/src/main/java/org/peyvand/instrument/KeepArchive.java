package org.peyvand.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peyvand.archive.ArchiveContents;
import org.peyvand.archive.WriteArchive;
import org.peyvand.assent.AssentRows;
import org.peyvand.assent.Consent;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Evidence;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Version;
import org.peyvand.parallel.CanonicalForm;
import org.peyvand.signing.Trusts;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of a memorandum in one file that proves itself: all versions in their canonical form
 * (whose SHA-256 names them), who said yes to which, the acts of the dossier with their evidence,
 * the newest text as a paper, and the signed papers.
 */
@Component
class KeepArchive {

  private final Memoranda memoranda;
  private final AssentRows assents;
  private final PrintedPaper printed;
  private final LayForSignature signature;
  private final Trusts trusts;
  private final Dossiers dossiers;
  private final JsonMapper json;

  KeepArchive(
      Memoranda memoranda,
      AssentRows assents,
      PrintedPaper printed,
      LayForSignature signature,
      Trusts trusts,
      Dossiers dossiers,
      JsonMapper json) {
    this.memoranda = memoranda;
    this.assents = assents;
    this.printed = printed;
    this.signature = signature;
    this.trusts = trusts;
    this.dossiers = dossiers;
    this.json = json;
  }

  /**
   * The archive.
   *
   * @param viewer sees the acts in it
   * @param today the day of the dossier
   */
  byte[] of(Memorandum paper, StaffMember viewer, LocalDate today) {
    Map<String, byte[]> files = new TreeMap<>();
    List<Version> versions = memoranda.versions(paper);
    for (Version version : versions) {
      files.put(
          "versions/v%03d.json".formatted(version.number()),
          CanonicalForm.json(version.text()).getBytes(UTF_8));
    }
    files.put("versions.json", written(versions.stream().map(KeepArchive::line).toList()));
    files.put(
        "consents.json",
        written(assents.consents(paper.id()).stream().map(KeepArchive::line).toList()));
    files.put(
        "dossier.json",
        written(
            dossiers.find(paper.pair(), today, viewer).map(Dossier::acts).orElse(List.of()).stream()
                .map(KeepArchive::line)
                .toList()));
    Version latest = memoranda.latest(paper);
    boolean agreed =
        assents.agreed(paper.id()).filter(number -> number == latest.number()).isPresent();
    files.put(
        "paper/v%03d.pdf".formatted(latest.number()),
        printed.of(paper, latest, PrintedPaper.Layout.of("", latest.text()), !agreed).bytes());
    signature
        .signedFile(paper)
        .ifPresent(signed -> files.put(ArchiveContents.SIGNED + "memorandum.pdf", signed));
    List<byte[]> trust = trusts.of(paper.pair()).anchors().stream().map(KeepArchive::pem).toList();
    return WriteArchive.write(
        ArchiveContents.of(latest.text().title(latest.text().leading()), files, trust));
  }

  private byte[] written(Object value) {
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
  }

  private static Map<String, @Nullable Object> line(Version version) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("version", version.number());
    line.put("round", version.round());
    line.put("words of", version.side());
    line.put("note", version.note());
    line.put("saved", version.saved().toString());
    line.put("by", version.savedBy());
    line.put("sha256", version.sha256());
    return line;
  }

  private static Map<String, @Nullable Object> line(Consent consent) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("version", consent.version());
    line.put("sha256", consent.sha256());
    line.put("side", consent.side());
    line.put("step", consent.step());
    line.put("authority", consent.authority());
    line.put("session", consent.session());
    line.put("number", consent.number());
    line.put("on", consent.on() == null ? null : consent.on().toString());
    line.put("act", consent.act());
    line.put("recorded", consent.recorded().toString());
    line.put("by", consent.recordedBy());
    return line;
  }

  private static Map<String, @Nullable Object> line(Act act) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("act", act.id());
    line.put("kind", act.kind().token());
    line.put("modality", act.modality().token());
    line.put("happened", act.happened() == null ? null : act.happened().gregorian());
    line.put("actors", act.actors());
    line.put("recorded", act.recorded().toString());
    line.put("by", act.recordedBy());
    line.put("supersedes", act.supersedes());
    List<Map<String, @Nullable Object>> evidence = new ArrayList<>();
    for (Evidence said : act.evidence()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("quotation", said.quotation());
      one.put("outlet", said.outlet());
      one.put("published", said.published() == null ? null : said.published().toString());
      evidence.add(one);
    }
    line.put("evidence", evidence);
    return line;
  }

  private static byte[] pem(X509Certificate certificate) {
    try {
      return ("-----BEGIN CERTIFICATE-----\n"
              + Base64.getMimeEncoder(64, new byte[] {'\n'})
                  .encodeToString(certificate.getEncoded())
              + "\n-----END CERTIFICATE-----\n")
          .getBytes(UTF_8);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read cannot be written", e);
    }
  }
}
