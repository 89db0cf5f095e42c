package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.ActKind;

/** What a report says twice is one claim with two proofs; what differs stays apart. */
class RepeatsTest {

  private static List<ActClaim> read(ActKind kind, String text) {
    return Reader.standard().read(new Report(text)).acts().stream()
        .filter(act -> act.kind() == kind)
        .toList();
  }

  @Test
  void anEventNamedAgainInFewerWordsIsTheSameEvent() {
    List<ActClaim> events =
        read(
            ActKind.EVENT,
            """
            هیئت قونیه به نمایشگاه گل شیراز می‌آید

            شهردار شیراز از برگزاری نهمین نمایشگاه بین‌المللی گل و گیاه در شیراز از ۱۰ تا ۱۴ مهر ۱۴۰۳ خبر داد.

            شهردار قونیه گفت: هیئتی برای حضور در نمایشگاه گل شیراز اعزام می‌شود.
            """);
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().name()).contains("نهمین");
    assertThat(events.getFirst().spans()).hasSizeGreaterThan(1);
    assertThat(events.getFirst().date()).isNotNull();
  }

  @Test
  void twoEditionsAreTwoEvents() {
    assertThat(
            read(
                ActKind.EVENT,
                """
                شیراز میزبان قونیه

                شهردار شیراز گفت: هشتمین نمایشگاه گل و گیاه در شیراز برگزار شد.

                شهردار قونیه گفت: در نهمین نمایشگاه گل و گیاه در شیراز حضور خواهیم داشت.
                """))
        .hasSize(2);
  }

  @Test
  void whatIsPlannedInTheHeadlineAndDoneInTheTextStaysTwoClaims() {
    List<ActClaim> signings =
        read(
            ActKind.SIGNING,
            """
            تفاهم‌نامه خواهرخواندگی شیراز و قونیه امضا می‌شود

            شهردار شیراز و شهردار قونیه امروز در شیراز تفاهم‌نامه خواهرخواندگی دو شهر شیراز و قونیه را امضا کردند.
            """);
    assertThat(signings).extracting(ActClaim::modality).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aNecessityStatedTwiceIsOneClaimWithBothSentences() {
    List<ActClaim> signings =
        read(
            ActKind.SIGNING,
            """
            شهردار شیراز در قونیه

            شهردار شیراز گفت: امضای تفاهم‌نامه خواهرخواندگی شیراز و قونیه ضروری است.

            شهردار شیراز در دیدار با شهردار قونیه تأکید کرد: امضای تفاهم‌نامه خواهرخواندگی شیراز و قونیه لازم است.
            """);
    assertThat(signings).hasSize(1);
    assertThat(signings.getFirst().spans()).hasSize(2);
  }
}
