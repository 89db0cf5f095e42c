package org.peyvand.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.peyvand.app.Peyvand;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A process of its own that records acts as fast as it may, four officers at once, and says each
 * act's number on standard output only after it was told that the act is recorded. {@link KillTest}
 * kills it.
 */
final class RecordingProcess {

  private static final StaffMember OFFICER =
      new StaffMember(1, "An example officer", Set.of(Role.OFFICER));
  private static final Pair PAIR = Pair.of("isfahan", "istanbul");

  private RecordingProcess() {}

  /** Takes the settings of the application and the number to count on from. */
  static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    AtomicLong next = new AtomicLong(Long.parseLong(arguments[1]));
    RecordAct acts =
        new SpringApplicationBuilder(Peyvand.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .registerShutdownHook(false)
            .run(arguments[0])
            .getBean(RecordAct.class);
    out.println("ready");
    for (int i = 0; i < 4; i++) {
      Thread.ofPlatform().start(() -> record(acts, next, out));
    }
  }

  private static void record(RecordAct acts, AtomicLong next, PrintStream out) {
    while (true) {
      long n = next.incrementAndGet();
      try {
        switch (acts.record(List.of(act(n)), RecordAct.ANY_POSITION, OFFICER)) {
          case Recording.Recorded recorded -> out.println("recorded " + n);
          case Recording.Refused refused -> throw new IllegalStateException(refused.toString());
        }
      } catch (DataAccessException | TransactionException e) {
        Pause.millis(20); // the server was killed; it comes back on the same port
      }
    }
  }

  private static NewAct act(long n) {
    Evidence evidence =
        new Evidence(
            "An example sentence. ".repeat((int) (n % 20) + 1),
            Evidence.Wording.RETOLD,
            null,
            "An example",
            null,
            Evidence.StatedBy.SOURCE,
            "en",
            List.of());
    return NewAct.of(PAIR, ActKind.CONTACT, Modality.DONE)
        .withNote(Long.toString(n))
        .withEvidence(List.of(evidence));
  }
}
