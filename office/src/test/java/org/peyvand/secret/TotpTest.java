package org.peyvand.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  /** The secret of RFC 6238, appendix B. */
  private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest(name = "at {0} seconds")
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void givesTheLastSixDigitsOfTheCodesInTheStandard(long second, String code) {
    assertThat(totp.code(second)).isEqualTo(code);
  }

  @Test
  void aCodeHoldsOneStepBeforeAndAfterItsOwnAndNoLonger() {
    long now = 1_700_000_010;
    String code = totp.code(now);
    assertThat(totp.step(code, now + 30)).isEqualTo(OptionalLong.of(now / 30));
    assertThat(totp.step(code, now - 30)).isEqualTo(OptionalLong.of(now / 30));
    assertThat(totp.step(code, now + 90)).isEmpty();
    assertThat(totp.step("", now)).isEmpty();
  }

  @Test
  void theSecretIsTypedInBase32AsTheStandardsExample() {
    assertThat(totp.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    Totp any = Totp.random();
    assertThat(Totp.ofBase32(any.base32()).secret()).isEqualTo(any.secret()).hasSize(20);
  }
}
