package org.peyvand.signature;

import java.util.List;
import java.util.Locale;

/**
 * One thing that was found in a paper or an archive; its sentence is {@code
 * signature.finding.<token>}.
 *
 * @param about fills the sentence: numbers of pages, names, days (ISO 8601)
 */
public record Finding(Kind kind, List<String> about) {

  /** All that can be found, each with whether the paper can still be relied on. */
  public enum Kind {
    NOT_A_PDF,
    DAMAGED,
    LOCKED,
    TOO_LARGE,
    TOO_MANY_PAGES,
    NO_SIGNATURE,
    /** About one signature: the bytes that it covers are not those that were signed. */
    CHANGED_BYTES,
    /** The signature's own bytes do not hold: its container or its value was changed. */
    BROKEN_SIGNATURE,
    /** It does not cover the whole paper of its time. */
    COVERS_NOT_ALL,
    /** A digest or key that is too weak today. */
    WEAK,
    UNTRUSTED,
    EXPIRED,
    NOT_YET_VALID,
    SIGNED_OUTSIDE_VALIDITY,
    REVOKED,
    NOT_FOR_SIGNING,
    /** Certificates lie in it that have nothing to do with its signer. */
    FOREIGN_CERTIFICATE,
    PAGE_CHANGED,
    PAGES_SWAPPED,
    PAGES_ADDED_OR_REMOVED,
    ANNOTATION,
    HIDDEN_LAYER,
    STRUCTURE_CHANGED,
    BYTES_ADDED,
    /** Two signatures stand under two texts. */
    DIFFERENT_VERSIONS,
    STAMP_OVER_TEXT,
    SCRIPT,
    EMBEDDED_FILE,
    FORM,
    /** It is not, byte for byte, the paper that this office keeps. */
    NOT_AS_KEPT,
    /** Signed by certificates that signed a paper of this office, but it is another text. */
    OTHER_TEXT,
    NOT_AN_ARCHIVE,
    ENTRY_MISSING,
    ENTRY_CHANGED,
    ENTRY_UNKNOWN,
    ENTRY_TWICE,
    ENTRY_OUTSIDE,
    UNPACKS_TOO_LARGE,
    ARCHIVE_CHANGED,
    /** Signed in a name that is not among the paper's signatories. */
    NOT_A_SIGNATORY,
    /** Nobody has confirmed yet that the certificate is that signatory's. */
    UNCONFIRMED_CERTIFICATE,
    /** Another certificate was confirmed for that signatory. */
    OTHER_CERTIFICATE,
    /** Only said, nothing against the paper. */
    REVOCATION_NOT_CHECKED;

    /** The last part of its message key. */
    public String token() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the paper cannot be relied on because of it. */
    public boolean isFault() {
      return this != REVOCATION_NOT_CHECKED;
    }
  }

  public Finding {
    about = List.copyOf(about);
  }

  /** A finding with what fills its sentence. */
  public static Finding of(Kind kind, Object... about) {
    return new Finding(kind, java.util.Arrays.stream(about).map(String::valueOf).toList());
  }
}
