package org.peyvand.standing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Relations;
import org.peyvand.staff.OpenToAll;
import org.peyvand.text.Language;
import org.peyvand.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A relation's standing for machines, folded from public acts only. */
@RestController
class TieApi {

  private final Relations relations;
  private final Dossiers dossiers;
  private final StandingJson json;

  TieApi(Relations relations, Dossiers dossiers, StandingJson json) {
    this.relations = relations;
    this.dossiers = dossiers;
    this.json = json;
  }

  /** Both orders of the pair answer. What is not public is answered like what is not there. */
  @OpenToAll
  @GetMapping("/api/ties/{pair}")
  ResponseEntity<Map<String, @Nullable Object>> tie(
      @PathVariable("pair") String pair,
      @RequestParam(name = "as-of", required = false) @Nullable String asOf,
      Frame frame) {
    LocalDate day = frame.today();
    if (asOf != null) {
      Optional<LocalDate> typed = AsOf.typed(asOf, language(frame));
      if (typed.isEmpty()) {
        return problem(HttpStatus.BAD_REQUEST, frame.t("standing.as-of.wrong", asOf));
      }
      day = typed.get();
    }
    Optional<Dossier> dossier = find(pair, day);
    return dossier.isPresent()
        ? json(HttpStatus.OK, json.of(dossier.get().standing()))
        : problem(HttpStatus.NOT_FOUND, frame.t("standing.unknown"));
  }

  private Optional<Dossier> find(String slug, LocalDate day) {
    return relations.findPair(slug).flatMap(pair -> dossiers.findPublic(pair, day));
  }

  private static ResponseEntity<Map<String, @Nullable Object>> problem(
      HttpStatus status, String sentence) {
    return json(status, Map.of("problem", sentence));
  }

  /** Whatever the asker says to prefer: there is only JSON. */
  private static ResponseEntity<Map<String, @Nullable Object>> json(
      HttpStatus status, Map<String, @Nullable Object> body) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(body);
  }

  private static Language language(Frame frame) {
    return switch (frame.language()) {
      case FA -> Language.FA;
      case EN -> Language.EN;
      case TR -> Language.TR;
      case AR -> Language.AR;
    };
  }
}
