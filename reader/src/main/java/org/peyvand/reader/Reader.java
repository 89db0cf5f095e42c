package org.peyvand.reader;

import org.peyvand.reader.claim.Reading;

/**
 * Reads a report in Persian, Turkish, English or Arabic and says what it claims about cities.
 *
 * <pre>{@code
 * Reader reader = Reader.standard();
 * Reading reading = reader.read(new Report(text));
 * for (ActClaim act : reading.acts()) {
 *   System.out.println(act.kind().word() + ": " + act.spans().getFirst().in(text));
 * }
 * }</pre>
 *
 * <p>Readers are immutable and safe for any number of threads; the same text always gives the same
 * reading. No clock, no network and no locale is consulted. Time grows linearly with the text.
 */
@FunctionalInterface
public interface Reader {

  /**
   * Reads one report. Never refuses: text that is empty, binary, in another language or without a
   * city gives a reading without claims and with a {@link Reading#remarks remark}.
   */
  Reading read(Report report);

  /** The reader with the rules and names shipped beside it; loaded once, each language when met. */
  static Reader standard() {
    return StandardReader.INSTANCE;
  }
}
