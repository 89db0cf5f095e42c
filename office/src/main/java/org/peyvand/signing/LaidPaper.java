package org.peyvand.signing;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.StaffMember;

/**
 * A paper laid out for signature, and how far it is.
 *
 * @param paper what it is; its signatories say whether they have signed
 * @param issued SHA-256 of the paper as it was issued, before any signature
 * @param sha256 of the file as it is now
 * @param act the act that its last signature recorded, or null before
 */
public record LaidPaper(
    long id,
    NewPaper paper,
    State state,
    String issued,
    int issuedLength,
    String sha256,
    Instant laid,
    @Nullable Long act) {

  /** How far a paper is. */
  public enum State {
    OPEN,
    /** All have signed. */
    SIGNED,
    /** A newer paper on the same subject took its place. */
    OUTDATED;

    /** The word in tables and message keys. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether all have signed. */
  boolean isComplete() {
    return paper.signatories().stream().allMatch(one -> one.signature() != null);
  }

  /** Whether a person of the office may know of it. */
  boolean isFor(StaffMember viewer) {
    return switch (paper.visibility()) {
      case Visibility.Public p -> true;
      case Visibility.Office o -> true;
      case Visibility.Named(var people) -> people.contains(viewer.id());
    };
  }

  boolean isPublic() {
    return paper.visibility() instanceof Visibility.Public;
  }
}
