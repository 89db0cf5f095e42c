package org.peyvand.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peyvand.web.Digits;

/**
 * The mail settings as typed, and what is wrong by field. A password is never sent back to a
 * browser; an empty field keeps the one that is there.
 */
record MailForm(
    boolean sends,
    String host,
    String port,
    String tls,
    String user,
    String password,
    boolean hasPassword,
    String from,
    String hour,
    Map<String, String> problems) {

  static MailForm of(MailSettings settings) {
    return new MailForm(
        settings.sends(),
        settings.host(),
        Integer.toString(settings.port()),
        settings.tls().token(),
        settings.user(),
        "",
        !settings.password().isEmpty(),
        settings.from(),
        Integer.toString(settings.hour()),
        Map.of());
  }

  static MailForm read(Map<String, String> sent, MailSettings before) {
    MailForm typed =
        new MailForm(
            sent.containsKey("sends"),
            field(sent, "host"),
            Digits.ascii(field(sent, "port")),
            field(sent, "tls"),
            field(sent, "user"),
            sent.getOrDefault("password", ""),
            !before.password().isEmpty(),
            field(sent, "from"),
            Digits.ascii(field(sent, "hour")),
            Map.of());
    return new MailForm(
        typed.sends,
        typed.host,
        typed.port,
        typed.tls,
        typed.user,
        "",
        typed.hasPassword,
        typed.from,
        typed.hour,
        typed.check(typed.password(before)));
  }

  boolean isFine() {
    return problems.isEmpty();
  }

  /** The settings meant; only of a form without problems. */
  MailSettings settings(String newPassword, MailSettings before) {
    return new MailSettings(
        sends,
        host,
        Integer.parseInt(port),
        MailSettings.Tls.of(tls).orElseThrow(),
        user,
        user.isEmpty() ? "" : newPassword.isEmpty() ? before.password() : newPassword,
        from,
        Integer.parseInt(hour));
  }

  private String password(MailSettings before) {
    return password.isEmpty() ? before.password() : password;
  }

  private Map<String, String> check(String password) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (!host.matches("[A-Za-z0-9.:-]{1,253}")) {
      problems.put("host", "mail.problem.host");
    }
    if (!within(port, 1, 65_535)) {
      problems.put("port", "mail.problem.port");
    }
    if (MailSettings.Tls.of(tls).isEmpty()) {
      problems.put("tls", "mail.problem.tls");
    } else if (tls.equals("none") && !user.isEmpty() && !password.isEmpty() && !isNear()) {
      problems.put("tls", "mail.problem.open-password");
    }
    if (!Addresses.isOne(from)) {
      problems.put("from", "mail.problem.address");
    }
    if (!within(hour, 0, 23)) {
      problems.put("hour", "mail.problem.hour");
    }
    return Map.copyOf(problems);
  }

  /** A server on this very machine needs no cover; a name is not looked up for it. */
  private boolean isNear() {
    try {
      return host.equals("localhost")
          || (host.matches("[0-9.]+|[0-9a-fA-F:]+")
              && InetAddress.getByName(host).isLoopbackAddress());
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean within(String number, int least, int most) {
    return number.matches("\\d{1,5}")
        && Integer.parseInt(number) >= least
        && Integer.parseInt(number) <= most;
  }

  private static String field(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "").strip();
  }

  @Override
  public String toString() {
    return "mail form for " + host;
  }
}
