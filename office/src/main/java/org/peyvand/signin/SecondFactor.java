package org.peyvand.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.peyvand.secret.Token;
import org.peyvand.secret.Totp;
import org.peyvand.staff.People;
import org.peyvand.staff.Person;
import org.peyvand.staff.SignInName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The codes of a person's authenticator application, and ten recovery codes for a lost one. */
@Component
class SecondFactor {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int CODES = 10;

  private final People people;
  private final JdbcClient jdbc;
  private final Clock clock;

  SecondFactor(People people, JdbcClient jdbc, Clock clock) {
    this.people = people;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes a code of the application or a recovery code; each is good once. */
  boolean takes(Person person, String typed) {
    String code = plain(typed);
    if (person.totp() == null) {
      return false;
    }
    OptionalLong step = person.totp().step(code, clock.instant().getEpochSecond());
    return step.isPresent()
        ? people.takeStep(person.member().id(), step.getAsLong())
        : takeRecovery(person.member().id(), code);
  }

  /** Begins with a secret whose code the person has shown; ten recovery codes, shown this once. */
  @Transactional
  public List<String> begin(long person, Totp totp, long step) {
    jdbc.sql("update staff_person set totp_secret = :secret, totp_last_step = :step where id = :id")
        .param("secret", totp.secret())
        .param("step", step)
        .param("id", person)
        .update();
    jdbc.sql("delete from staff_recovery_code where person = :id").param("id", person).update();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < CODES; i++) {
      String code = random();
      codes.add(code.substring(0, 5) + "-" + code.substring(5));
      jdbc.sql("insert into staff_recovery_code (person, hash) values (:person, :hash)")
          .param("person", person)
          .param("hash", hash(code))
          .update();
    }
    return codes;
  }

  @Transactional
  public void end(long person) {
    jdbc.sql("update staff_person set totp_secret = null where id = :id")
        .param("id", person)
        .update();
    jdbc.sql("delete from staff_recovery_code where person = :id").param("id", person).update();
  }

  /** How many recovery codes are left. */
  int left(long person) {
    return jdbc.sql(
            "select count(*) from staff_recovery_code where person = :id and used_at is null")
        .param("id", person)
        .query(Integer.class)
        .single();
  }

  /** Lower case, ASCII digits, without spaces and dashes: as typed from a phone or from paper. */
  static String plain(String typed) {
    return SignInName.fold(typed).replaceAll("[\\s-]", "");
  }

  private boolean takeRecovery(long person, String code) {
    return jdbc.sql(
                """
                update staff_recovery_code set used_at = :now
                 where person = :person and hash = :hash and used_at is null
                """)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("person", person)
            .param("hash", hash(code))
            .update()
        > 0;
  }

  /** 50 random bits need no slow hash: they are tried online only, and counted. */
  private static String hash(String code) {
    return HexFormat.of().formatHex(new Token(code.toLowerCase(Locale.ROOT)).hash());
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
