package org.peyvand.signing;

import java.util.Optional;
import org.peyvand.dossier.Pair;
import org.peyvand.signature.Trust;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes whom the two offices of a relation agreed to trust, and takes it back. */
@Component
public class AgreeTrust {

  private final Trusts trusts;
  private final Certificates certificates;
  private final Journal journal;

  AgreeTrust(Trusts trusts, Certificates certificates, Journal journal) {
    this.trusts = trusts;
    this.certificates = certificates;
    this.journal = journal;
  }

  /**
   * Adds the certificates and revocation lists of a file.
   *
   * @param file PEM or DER
   * @return how many were new; empty if it holds neither
   */
  @Transactional
  public Optional<Integer> add(Pair pair, byte[] file, StaffMember by) {
    Optional<Trust> read = Trust.read(file);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    int added = trusts.add(pair, read.get(), by);
    if (added > 0) {
      journal.noteAt(by, address(pair), "signing.journal.trusted", Integer.toString(added));
    }
    return Optional.of(added);
  }

  /** Takes one back; papers that it vouched for are no longer trusted. */
  @Transactional
  public boolean end(Pair pair, long id, StaffMember by) {
    Optional<String> ended = trusts.end(pair, id, by);
    ended.ifPresent(name -> journal.noteAt(by, address(pair), "signing.journal.untrusted", name));
    return ended.isPresent();
  }

  /** A signatory's certificate signs no more; the next one has to be confirmed again. */
  @Transactional
  boolean unconfirm(Pair pair, long id, StaffMember by) {
    Optional<String> ended = certificates.end(pair, id, by);
    ended.ifPresent(name -> journal.noteAt(by, address(pair), "signing.journal.unconfirmed", name));
    return ended.isPresent();
  }

  private static String address(Pair pair) {
    return "/desk/ties/" + pair.slug() + "/trust";
  }
}
