package org.peyvand.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.Why;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The claims of every report, with all decisions. */
@Component
class Claims {

  private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};
  private static final TypeReference<List<Claim.Standing>> ACTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Claims(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The claims of a report in the order of the text. */
  List<Claim> list(long report) {
    return jdbc.sql("select * from review_claim where report = ? order by place, claim")
        .param(report)
        .query(this::claim)
        .list();
  }

  Optional<Claim> find(long report, String claim) {
    return jdbc.sql("select * from review_claim where report = ? and claim = ?")
        .params(report, claim)
        .query(this::claim)
        .optional();
  }

  Claim get(long report, String claim) {
    return find(report, claim)
        .orElseThrow(() -> new NoSuchElementException("no claim " + claim + " in " + report));
  }

  void add(Claim claim) {
    jdbc.sql(
            """
            insert into review_claim (report, claim, sort, place, spans, doubts, why, as_read, clean)
            values (:report, :claim, :sort, :place, cast(:spans as jsonb), :doubts,
              cast(:why as jsonb), cast(:content as jsonb), :clean)""")
        .param("report", claim.report())
        .param("claim", claim.id())
        .param("sort", claim.sort().token())
        .param("place", claim.place())
        .param("spans", json.writeValueAsString(claim.spans()))
        .param("doubts", claim.doubts().toArray(new String[0]))
        .param("why", json.writeValueAsString(claim.why()))
        .param("content", json.writeValueAsString(claim.asRead()))
        .param("clean", claim.clean())
        .update();
  }

  /** What an officer decided about a claim. */
  enum Verdict {
    ACCEPTED(Claim.State.ACCEPTED),
    CORRECTED(Claim.State.ACCEPTED),
    REFUSED(Claim.State.REFUSED),
    REOPENED(Claim.State.OPEN),
    /** Accepted as further evidence of an act that was there. */
    JOINED(Claim.State.ACCEPTED);

    private final Claim.State state;

    Verdict(Claim.State state) {
      this.state = state;
    }

    String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Stores a decision if nobody has decided since.
   *
   * @param seen the claim as the officer saw it, or in its place
   * @param content what stands now
   * @return whether it was stored
   */
  boolean decide(
      Claim seen,
      Verdict verdict,
      Content content,
      List<Claim.Standing> acts,
      @Nullable UUID batch,
      StaffMember officer) {
    String written = json.writeValueAsString(content);
    String standing = json.writeValueAsString(acts);
    boolean corrected = !content.equals(seen.asRead());
    int stored =
        jdbc.sql(
                """
                update review_claim set state = :state, version = version + 1,
                  corrected = cast(:content as jsonb), acts = cast(:acts as jsonb),
                  decided_by = :by, decided_name = :name, decided = now()
                where report = :report and claim = :claim and version = :version""")
            .param("state", verdict.state.token())
            .param("content", corrected ? written : null)
            .param("acts", standing)
            .param("by", officer.id())
            .param("name", officer.name())
            .param("report", seen.report())
            .param("claim", seen.id())
            .param("version", seen.version())
            .update();
    if (stored == 1) {
      jdbc.sql(
              """
              insert into review_decision (report, claim, decision, batch, content, acts,
                decided_by, decided_name)
              values (:report, :claim, :verdict, cast(:batch as uuid), cast(:content as jsonb),
                cast(:acts as jsonb), :by, :name)""")
          .param("report", seen.report())
          .param("claim", seen.id())
          .param("verdict", verdict.token())
          .param("batch", batch == null ? null : batch.toString())
          .param("content", corrected ? written : null)
          .param("acts", standing)
          .param("by", officer.id())
          .param("name", officer.name())
          .update();
    }
    return stored == 1;
  }

  /** Changes what an undecided claim says because a city or person in it was decided. */
  void follow(Claim claim, Content content) {
    jdbc.sql(
            """
            update review_claim set corrected = cast(? as jsonb), version = version + 1
            where report = ? and claim = ?""")
        .params(json.writeValueAsString(content), claim.report(), claim.id())
        .update();
  }

  /** The claims that were last decided in this batch. */
  List<Claim> ofBatch(long report, UUID batch) {
    return jdbc.sql(
            """
            select c.* from review_claim c
            join (select distinct on (claim) claim, batch from review_decision
              where report = :report order by claim, id desc) last using (claim)
            where c.report = :report and last.batch = :batch order by place, claim""")
        .param("report", report)
        .param("batch", batch)
        .query(this::claim)
        .list();
  }

  /** The batch of the report's last decision, if that can be undone at one stroke. */
  Optional<UUID> lastBatch(long report) {
    return jdbc.sql("select batch from review_decision where report = ? order by id desc limit 1")
        .param(report)
        .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
        .optional()
        .flatMap(batch -> batch);
  }

  private Claim claim(ResultSet row, int number) throws SQLException {
    Claim.Sort sort = Claim.Sort.valueOf(row.getString("sort").toUpperCase(Locale.ROOT));
    Content asRead = content(sort, row.getString("as_read"));
    String corrected = row.getString("corrected");
    OffsetDateTime decided = row.getObject("decided", OffsetDateTime.class);
    return new Claim(
        row.getLong("report"),
        row.getString("claim"),
        sort,
        json.readValue(row.getString("spans"), SPANS),
        List.of((String[]) row.getArray("doubts").getArray()),
        json.readValue(row.getString("why"), Why.class),
        asRead,
        corrected == null ? asRead : content(sort, corrected),
        row.getBoolean("clean"),
        Claim.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("version"),
        json.readValue(row.getString("acts"), ACTS),
        decided == null
            ? null
            : new Claim.Decided(
                row.getLong("decided_by"), row.getString("decided_name"), decided.toInstant()));
  }

  private Content content(Claim.Sort sort, String written) {
    return switch (sort) {
      case CITY -> json.readValue(written, Content.Town.class);
      case CONFLICT -> json.readValue(written, Content.Clash.class);
      case PERSON -> json.readValue(written, Content.Somebody.class);
      case ACT -> json.readValue(written, Content.Deed.class);
    };
  }
}
