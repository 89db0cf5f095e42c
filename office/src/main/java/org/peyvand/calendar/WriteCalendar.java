package org.peyvand.calendar;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.agenda.Anniversaries.Signing;
import org.peyvand.agenda.Event;
import org.peyvand.agenda.KeptEvent;
import org.peyvand.city.Cities;
import org.peyvand.date.Calendar;
import org.peyvand.date.CalendarDay;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Visibility;
import org.peyvand.secret.Secrets;
import org.peyvand.settings.Settings;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/**
 * Writes a calendar as RFC 5545. Whole days are dates with an exclusive end; what has an hour
 * stands in UTC, so that no reader needs our time zones. Persian anniversaries are days one by one,
 * since hardly a program knows RFC 7529, and many refuse a whole calendar for it; who asks gets the
 * rule.
 */
@Component
class WriteCalendar {

  /** How many years ahead the days of Persian anniversaries are written out. */
  static final int YEARS_AHEAD = 10;

  private final Cities cities;
  private final Settings settings;
  private final Secrets secrets;

  WriteCalendar(Cities cities, Settings settings, Secrets secrets) {
    this.cities = cities;
    this.settings = settings;
    this.secrets = secrets;
  }

  /**
   * What a reader asked for.
   *
   * @param anniversaries the calendar they are counted by
   * @param byRule Persian ones as a rule of RFC 7529 in the place of single days
   */
  record Asked(Calendar anniversaries, boolean byRule) {}

  /** A whole calendar in the language of a page. */
  String write(
      String name, List<KeptEvent> events, List<Signing> signings, Asked asked, Frame frame) {
    Lines lines =
        new Lines()
            .plain("BEGIN", "VCALENDAR")
            .plain("VERSION", "2.0")
            .plain("PRODID", "-//Peyvand//Agenda//EN")
            .plain("CALSCALE", "GREGORIAN")
            .words("X-WR-CALNAME", name)
            .plain("X-WR-TIMEZONE", settings.zone().getId())
            .plain("X-PUBLISHED-TTL", "PT6H");
    events.forEach(event -> write(event, lines, frame));
    signings.forEach(signing -> write(signing, asked, lines, frame));
    return lines.plain("END", "VCALENDAR").toString();
  }

  private void write(KeptEvent kept, Lines lines, Frame frame) {
    Event event = kept.said();
    Happened on = event.days().orElse(null);
    if (on == null) {
      return;
    }
    lines
        .plain("BEGIN", "VEVENT")
        .plain("UID", kept.uid() + "@peyvand")
        .moment("DTSTAMP", kept.written())
        .moment("LAST-MODIFIED", kept.written())
        .plain("SEQUENCE", Integer.toString(kept.version() - 1));
    Event.Hours hours = event.hours();
    if (hours == null) {
      lines.day("DTSTART", on.start()).day("DTEND", on.end().plusDays(1));
      lines.plain("TRANSP", "TRANSPARENT");
    } else {
      lines.moment("DTSTART", at(on.start(), hours.from(), hours));
      LocalTime until = hours.until();
      if (until != null) {
        lines.moment("DTEND", at(on.end(), until, hours));
      }
    }
    PageLanguage language = frame.language();
    lines.words("SUMMARY", event.name(language));
    String where =
        Stream.of(event.place(), event.host() == null ? null : city(event.host(), language))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(language.direction().equals("rtl") ? "، " : ", "));
    if (!where.isEmpty()) {
      lines.words("LOCATION", where);
    }
    lines.words("DESCRIPTION", bothCalendars(on.start(), on.end(), language));
    if (event.link() != null) {
      lines.plain("URL", event.link());
    }
    lines
        .plain("STATUS", event.calledOff() ? "CANCELLED" : "CONFIRMED")
        .plain("CLASS", event.visibility() instanceof Visibility.Public ? "PUBLIC" : "PRIVATE")
        .plain("END", "VEVENT");
  }

  private void write(Signing signing, Asked asked, Lines lines, Frame frame) {
    PageLanguage language = frame.language();
    Calendar calendar = asked.anniversaries();
    CalendarDay signed = calendar.of(signing.day());
    boolean byRule = calendar == Calendar.GREGORIAN || asked.byRule();
    // A rule of RFC 7529 begins with the day itself: 30 Esfand is lost in the first anniversary.
    LocalDate first =
        calendar == Calendar.PERSIAN && byRule
            ? signing.day()
            : signing.in(signed.year() + 1, calendar);
    lines
        .plain("BEGIN", "VEVENT")
        .plain("UID", uid(signing, calendar) + "@peyvand")
        .moment("DTSTAMP", signing.day().atStartOfDay().toInstant(ZoneOffset.UTC))
        .day("DTSTART", first)
        .day("DTEND", first.plusDays(1));
    if (!byRule) {
      List<LocalDate> days = days(signing, calendar, frame.today());
      if (!days.isEmpty()) {
        lines.days("RDATE", days);
      }
    } else if (calendar == Calendar.PERSIAN) {
      lines.plain("RRULE", "RSCALE=PERSIAN;FREQ=YEARLY;SKIP=BACKWARD");
    } else {
      boolean leapDay = signed.month() == 2 && signed.day() == 29;
      lines.plain("RRULE", leapDay ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY");
    }
    String cities =
        frame.t(
            "dossier.and",
            city(signing.pair().first(), language),
            city(signing.pair().second(), language));
    lines
        .plain("TRANSP", "TRANSPARENT")
        .words("SUMMARY", frame.t("calendar.anniversary", cities))
        .words(
            "DESCRIPTION",
            frame.t("calendar.signed", bothCalendars(signing.day(), signing.day(), language)))
        .plain("END", "VEVENT");
  }

  /** The anniversaries after the first one, until some years from today. */
  private static List<LocalDate> days(Signing signing, Calendar calendar, LocalDate today) {
    int first = calendar.of(signing.day()).year() + 2;
    int last = calendar.of(today).year() + YEARS_AHEAD;
    List<LocalDate> days = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      days.add(signing.in(year, calendar));
    }
    return days;
  }

  private static Instant at(LocalDate day, LocalTime time, Event.Hours hours) {
    return day.atTime(time).atZone(hours.zone()).toInstant();
  }

  /** The same for ever, and no other office's: named by this office's own random key. */
  private UUID uid(Signing signing, Calendar calendar) {
    ByteBuffer name = ByteBuffer.allocate(32 + Long.BYTES + 1).put(secrets.get("calendar"));
    name.putLong(signing.act()).put((byte) (calendar == Calendar.PERSIAN ? 1 : 0));
    return UUID.nameUUIDFromBytes(name.array());
  }

  private static String bothCalendars(LocalDate start, LocalDate end, PageLanguage language) {
    Days days = Days.in(language);
    return days.between(start, end) + " · " + days.other(start, end);
  }

  private String city(String key, PageLanguage language) {
    return cities.find(key).map(found -> found.name(language)).orElse(key);
  }
}
