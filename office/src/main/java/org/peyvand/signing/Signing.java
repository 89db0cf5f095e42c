package org.peyvand.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peyvand.signature.Finding;

/** What came of signing. */
public sealed interface Signing {

  /** The signature is on the paper; if it was the last, the dossier says so. */
  record Signed(LaidPaper paper) implements Signing {}

  /**
   * Nothing was changed.
   *
   * @param about fills the sentence
   * @param findings what speaks against the file or its certificate, if that is why
   */
  record Refused(Refusal why, List<String> about, List<Finding> findings) implements Signing {

    public Refused {
      about = List.copyOf(about);
      findings = List.copyOf(findings);
    }

    /** Certificates that an officer has to confirm before anything is signed. */
    List<Unconfirmed> unconfirmed() {
      List<Unconfirmed> all = new ArrayList<>();
      if (why == Refusal.UNCONFIRMED_CERTIFICATE) {
        for (int i = 0; i < about.size(); i += 2) {
          all.add(new Unconfirmed(about.get(i), about.get(i + 1)));
        }
      }
      return all;
    }

    static Refused because(Refusal why, String... about) {
      return new Refused(why, List.of(about), List.of());
    }
  }

  /** A certificate, by its SHA-256, that wants to sign for somebody for the first time. */
  record Unconfirmed(String name, String sha256) {}

  /** Every reason not to sign; each has a sentence {@code signing.refusal.<token>}. */
  enum Refusal {
    NO_FILE,
    WRONG_PASSWORD,
    NO_KEY,
    /** The certificate is in somebody else's name. */
    NOT_THIS_SIGNATORY,
    /** A signature by somebody who is not to sign. */
    NO_SIGNATORY,
    NO_SUCH_SIGNATORY,
    HAS_SIGNED,
    /** Untrusted, expired, revoked: the findings say which. */
    CERTIFICATE,
    /**
     * Nobody has confirmed yet that it is this signatory's: its SHA-256 is to be compared first.
     */
    UNCONFIRMED_CERTIFICATE,
    /** Another certificate was confirmed for this signatory. */
    OTHER_CERTIFICATE,
    /** Somebody signed since the page was opened. */
    CHANGED_MEANWHILE,
    /** A newer version took its place. */
    OUTDATED,
    IS_SIGNED,
    NOT_OUR_PAPER,
    NOTHING_NEW,
    NOT_INTACT,
    TOO_LARGE,
    TOO_MANY_PAGES,
    NOT_A_SCAN,
    NOBODY_NAMED,
    NO_PLACE,
    NO_DAY,
    FUTURE_DAY,
    /** The dossier refused the act; nothing was signed. */
    DOSSIER;

    /** The last part of its message key. */
    public String token() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
