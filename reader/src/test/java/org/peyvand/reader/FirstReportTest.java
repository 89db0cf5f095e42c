package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.CityClaim;
import org.peyvand.reader.claim.CityRole;
import org.peyvand.reader.claim.ClaimedDate;
import org.peyvand.reader.claim.Field;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Office;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.RelationAct;

/**
 * The first report: two mayors meet, a memorandum is proposed and welcomed, nothing is signed. Held
 * on the project's own retelling, in three spellings of the half-space, and on the original where
 * the shared folder is at hand.
 */
class FirstReportTest {

  /** The texts that tell the same facts. */
  enum Telling {
    RETOLD,
    RETOLD_WITHOUT_HALF_SPACES,
    RETOLD_WITH_BLANKS,
    ORIGINAL;

    String text() throws IOException {
      if (this == ORIGINAL) {
        Path root = Path.of(System.getProperty("peyvand.root", "."));
        Path file = root.resolve("../shared/reading/dev/01-fa.txt");
        assumeTrue(Files.exists(file), "The shared folder with the original report is not here.");
        return Files.readString(file);
      }
      try (var in = Reader.class.getResourceAsStream("retold-768623.txt")) {
        assertThat(in).isNotNull();
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return switch (this) {
          case RETOLD_WITHOUT_HALF_SPACES -> text.replace("\u200c", "");
          case RETOLD_WITH_BLANKS -> text.replace("\u200c", " ");
          case RETOLD, ORIGINAL -> text;
        };
      }
    }

    Reading reading() throws IOException {
      return Reader.standard().read(new Report(text()));
    }
  }

  private static Stream<ActClaim> acts(Reading reading, ActKind kind, Modality modality) {
    return reading.acts().stream().filter(a -> a.kind() == kind && a.modality() == modality);
  }

  @ParameterizedTest
  @EnumSource
  void theTwoCitiesArePartiesAndNoOtherIs(Telling telling) throws IOException {
    assertThat(telling.reading().cities().stream().filter(c -> c.role() == CityRole.PARTY))
        .extracting(CityClaim::name)
        .containsExactlyInAnyOrder("Isfahan", "Istanbul");
  }

  @ParameterizedTest
  @EnumSource
  void namesAndOfficesAreJoinedAndHalfSpacesRestored(Telling telling) throws IOException {
    assertThat(telling.reading().people())
        .extracting(p -> p.name(), p -> p.office(), p -> p.city())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("علی قاسم\u200cزاده", Office.MAYOR, "Isfahan"),
            org.assertj.core.groups.Tuple.tuple("اکرم امام\u200cاوغلو", Office.MAYOR, "Istanbul"));
  }

  @ParameterizedTest
  @EnumSource
  void theMayorsMetAndThePlaceIsKept(Telling telling) throws IOException {
    assertThat(acts(telling.reading(), ActKind.MEETING, Modality.DONE))
        .anySatisfy(
            meeting -> {
              assertThat(meeting.actors()).containsExactly("Isfahan");
              assertThat(meeting.recipients()).containsExactly("Istanbul");
              assertThat(meeting.place()).contains("ساختمان مرکزی شهرداری استانبول");
            });
  }

  @ParameterizedTest
  @EnumSource
  void aMemorandumIsProposedAndWelcomed(Telling telling) throws IOException {
    Reading reading = telling.reading();
    assertThat(acts(reading, ActKind.PROPOSAL, Modality.DONE))
        .anySatisfy(proposal -> assertThat(proposal.actors()).containsExactly("Isfahan"));
    assertThat(acts(reading, ActKind.WELCOME, Modality.DONE))
        .anySatisfy(welcome -> assertThat(welcome.actors()).containsExactly("Istanbul"));
    assertThat(reading.relations())
        .singleElement()
        .satisfies(
            relation -> {
              assertThat(relation.pair()).containsExactly("Isfahan", "Istanbul");
              assertThat(relation.act()).isEqualTo(RelationAct.WELCOMED);
              assertThat(relation.form()).isEqualTo(Form.SISTER_CITY);
            });
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSigned(Telling telling) throws IOException {
    assertThat(acts(telling.reading(), ActKind.SIGNING, Modality.DONE)).isEmpty();
    assertThat(acts(telling.reading(), ActKind.SIGNING, Modality.REQUIRED)).isNotEmpty();
    assertThat(acts(telling.reading(), ActKind.SIGNING, Modality.PLANNED)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theFieldsAreThoseOfTheWishAndNotOfThePraise(Telling telling) throws IOException {
    List<Field> fields =
        telling.reading().acts().stream().flatMap(act -> act.fields().stream()).distinct().toList();
    assertThat(fields)
        .contains(Field.TRANSPORT, Field.WASTE, Field.URBAN_SERVICES)
        .doesNotContain(Field.TOURISM, Field.TRADE);
  }

  @ParameterizedTest
  @EnumSource
  void praiseIsAStatementOfItsSpeaker(Telling telling) throws IOException {
    String text = telling.text();
    assertThat(acts(telling.reading(), ActKind.STATEMENT, Modality.DONE))
        .anySatisfy(
            statement -> {
              assertThat(statement.people()).containsExactly("علی قاسم\u200cزاده");
              assertThat(statement.spans().getFirst().in(text)).contains("گردشگری");
            })
        .anySatisfy(
            statement -> assertThat(statement.people()).containsExactly("اکرم امام\u200cاوغلو"));
  }

  @ParameterizedTest
  @EnumSource
  void theCondolenceIsACourtesyOfIstanbul(Telling telling) throws IOException {
    assertThat(acts(telling.reading(), ActKind.COURTESY, Modality.DONE))
        .anySatisfy(
            courtesy -> {
              assertThat(courtesy.name()).isEqualTo("condolence");
              assertThat(courtesy.actors()).containsExactly("Istanbul");
            });
  }

  @ParameterizedTest
  @EnumSource
  void theExhibitionHasItsDaysInTwoCalendarsThatAgree(Telling telling) throws IOException {
    assertThat(telling.reading().acts())
        .filteredOn(act -> act.kind() == ActKind.EVENT && act.date() != null)
        .first()
        .satisfies(
            event -> {
              ClaimedDate date = event.date();
              assertThat(event.name()).contains("نمایشگاه مدیریت شهری");
              assertThat(event.recipients()).containsExactly("Isfahan");
              assertThat(date).isNotNull();
              Objects.requireNonNull(date);
              assertThat(date.start()).isEqualTo("2024-08-07");
              assertThat(date.end()).isEqualTo("2024-08-10");
              assertThat(date.calendars())
                  .containsEntry("gregorian", "2024-08-07/2024-08-10")
                  .containsEntry("persian", "1403-05-17/1403-05-20");
              assertThat(date.agree()).isTrue();
            });
  }

  @ParameterizedTest
  @EnumSource
  void istanbulWillSendADelegationAndOwesIt(Telling telling) throws IOException {
    Reading reading = telling.reading();
    assertThat(acts(reading, ActKind.DELEGATION, Modality.PLANNED))
        .anySatisfy(
            delegation -> {
              assertThat(delegation.actors()).containsExactly("Istanbul");
              assertThat(delegation.recipients()).containsExactly("Isfahan");
              assertThat(delegation.name()).contains("نمایشگاه");
            });
    assertThat(acts(reading, ActKind.DELEGATION, Modality.DONE)).isEmpty();
    assertThat(acts(reading, ActKind.COMMITMENT, Modality.PLANNED))
        .anySatisfy(
            promise -> {
              assertThat(promise.actors()).containsExactly("Istanbul");
              assertThat(promise.recipients()).containsExactly("Isfahan");
              assertThat(promise.date()).extracting(ClaimedDate::start).hasToString("2024-08-07");
            });
  }

  @ParameterizedTest
  @EnumSource
  void headAndFootOfThePageAreTold(Telling telling) throws IOException {
    Reading reading = telling.reading();
    assertThat(reading.report().code()).isEqualTo("768623");
    assertThat(reading.report().language()).isEqualTo("fa");
    assertThat(reading.report().headline()).contains("خواهرخواندگی اصفهان");
    assertThat(reading.report().lead()).startsWith("شهردار اصفهان");
    assertThat(reading.report().subheads()).singleElement().asString().contains("استانبول");
    String text = telling.text();
    int foot = text.codePointCount(0, text.indexOf("کد خبر"));
    assertThat(reading.acts())
        .allSatisfy(act -> assertThat(act.spans().getLast().end()).isLessThanOrEqualTo(foot));
  }

  @ParameterizedTest
  @EnumSource
  void everyClaimHasWordsOfTheText(Telling telling) throws IOException {
    String text = telling.text();
    assertThat(telling.reading().claims())
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(claim.spans())
                    .isNotEmpty()
                    .allSatisfy(span -> assertThat(span.in(text)).isNotBlank()));
  }

  @Test
  void theRetellingSaysWhatItIs() throws IOException {
    assertThat(Telling.RETOLD.text()).contains("بازگویی از ایمنا، ۷۶۸۶۲۳");
  }
}
