package org.peyvand.signing;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.peyvand.staff.StaffMember;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Signs a paper of people who do not exist, with certificates for tests that its relation is made
 * to trust. For the demo alone: no key is kept.
 */
@Component
@Profile("demo")
public class SignExample {

  private final AgreeTrust agree;
  private final SignPaper sign;
  private final Clock clock;

  SignExample(AgreeTrust agree, SignPaper sign, Clock clock) {
    this.agree = agree;
    this.sign = sign;
    this.clock = clock;
  }

  /** In the name of all its signatories; what came of the last one. */
  public Signing sign(LaidPaper laid, StaffMember by) {
    ExampleIssuer issuer = new ExampleIssuer(clock.instant());
    agree.add(laid.paper().pair(), issuer.pem(), by);
    Signing outcome = new Signing.Signed(laid);
    for (int place = 0; place < laid.paper().signatories().size(); place++) {
      if (outcome instanceof Signing.Signed(LaidPaper paper)) {
        char[] password = Long.toString(System.nanoTime(), 36).toCharArray();
        byte[] key =
            issuer.keyFile(paper.paper().signatories().get(place).name(), password.clone());
        outcome = sign.sign(paper, place, key, password.clone(), paper.sha256(), Set.of(), by);
        if (outcome instanceof Signing.Refused refused && !refused.unconfirmed().isEmpty()) {
          Set<String> own = Set.of(refused.unconfirmed().getFirst().sha256());
          outcome = sign.sign(paper, place, key, password.clone(), paper.sha256(), own, by);
        }
        Arrays.fill(password, '\0');
      }
    }
    return outcome;
  }
}
