package org.peyvand.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.ibm.icu.util.ULocale;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.agenda.Event;
import org.peyvand.agenda.KeepEvent;
import org.peyvand.app.OfficeTest;
import org.peyvand.date.Calendar;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Visibility;
import org.peyvand.ledger.Promises;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The feeds, read by ical4j and by biweekly. */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=calendar-of-its-own")
class CalendarTest {

  private static final String HARD =
      "نمایشگاه سیزدهم; \\ \"مدیریت شهری\", اصفهان – "
          + "a very long name that must be folded more than once 😀😀😀😀😀😀😀😀😀😀😀😀";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired KeepEvent keep;
  private Browser officer;
  private Browser citizen;

  @BeforeEach
  void sitDown() {
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    citizen = Browser.anonymous(port);
  }

  @Test
  void aPublicEventOfWholeDaysEndsOnTheDayAfterForBothReaders() throws Exception {
    add(HARD, Happened.between(LocalDate.of(2024, 8, 7), LocalDate.of(2024, 8, 10)), null, open());
    String text = feed(citizen, "/calendar.ics?lang=fa");
    Component event = ical4j(text, HARD);
    assertThat(start(event)).isEqualTo(LocalDate.of(2024, 8, 7));
    assertThat(end(event)).isEqualTo(LocalDate.of(2024, 8, 11));
    VEvent other = biweekly(text, HARD);
    assertThat(other.getDateStart().getValue().hasTime()).isFalse();
    assertThat(day(other.getDateEnd().getValue())).isEqualTo(LocalDate.of(2024, 8, 11));
    assertThat(other.getDescription().getValue())
        .isEqualTo("۱۷ تا ۲۰ مرداد ۱۴۰۳ · 7–10 August 2024");
  }

  @Test
  void anHourIsTheSameMomentInEveryZone() throws Exception {
    ZoneId istanbul = ZoneId.of("Europe/Istanbul");
    add(
        "A call",
        Happened.on(LocalDate.of(2026, 3, 10)),
        new Event.Hours(LocalTime.of(9, 30), LocalTime.of(11, 0), istanbul),
        open());
    // Tehran kept summer time until 2022.
    add(
        "An older call",
        Happened.on(LocalDate.of(2021, 7, 1)),
        new Event.Hours(LocalTime.of(9, 30), null, ZoneId.of("Asia/Tehran")),
        open());
    String text = feed(citizen, "/calendar.ics?lang=en");
    assertThat(Instant.from(start(ical4j(text, "A call"))))
        .isEqualTo(Instant.parse("2026-03-10T06:30:00Z"));
    assertThat(biweekly(text, "A call").getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-03-10T08:00:00Z"));
    assertThat(Instant.from(start(ical4j(text, "An older call"))))
        .isEqualTo(Instant.parse("2021-07-01T05:00:00Z"));
  }

  @Test
  void whatIsNotPublicStandsOnlyInTheFeedsOfThoseWhoMaySeeIt() {
    add("for everybody", Happened.on(LocalDate.of(2026, 1, 1)), null, open());
    add("for the office", Happened.on(LocalDate.of(2026, 1, 2)), null, new Visibility.Office());
    add(
        "for one",
        Happened.on(LocalDate.of(2026, 1, 3)),
        null,
        new Visibility.Named(Set.of(officer.member().id())));
    Browser reader = Browser.signedIn(port, jdbc, Role.READER);
    assertThat(feed(citizen, "/calendar.ics?lang=en"))
        .contains("for everybody")
        .doesNotContain("for the office", "for one");
    assertThat(feed(citizen, address(officer)))
        .contains("for everybody", "for the office", "for one", "CLASS:PRIVATE");
    assertThat(feed(citizen, address(reader)))
        .contains("for everybody", "for the office")
        .doesNotContain("for one");
  }

  @Test
  void anAddressIsShownOnceAndLeadsNowhereOnceEnded() {
    String first = address(officer);
    assertThat(officer.get("/desk/me/calendar?lang=en").body())
        .contains("You have an address")
        .doesNotContain(first.substring(0, 40));
    String second = address(officer);
    assertThat(citizen.get(first).statusCode()).isEqualTo(404);
    HttpResponse<String> feed = citizen.get(second);
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    officer.post("/desk/me/calendar/end", Map.of());
    assertThat(citizen.get(second).statusCode()).isEqualTo(404);
    String third = address(officer);
    jdbc.sql("update staff_person set until = now() where id = ?")
        .param(officer.member().id())
        .update();
    assertThat(citizen.get(third).statusCode()).isEqualTo(404);
    assertThat(citizen.get("/calendar/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001-05-06", "2021-03-20", "2000-02-29", "2025-03-20"})
  void anniversariesFallOnTheDayOfEitherCalendar(String signed) throws Exception {
    LocalDate day = LocalDate.parse(signed);
    signing(day);
    String persian = feed(citizen, "/calendar.ics?lang=en&calendar=persian");
    List<LocalDate> days = dates(lines(persian, day));
    assertThat(days).hasSizeGreaterThan(8);
    var first = Calendar.PERSIAN.of(day);
    for (int i = 0; i < days.size(); i++) {
      int year = first.year() + 1 + i;
      int last = Calendar.PERSIAN.daysOfMonth(year, first.month());
      assertThat(icu(days.get(i)))
          .isEqualTo(List.of(year, first.month(), Math.min(first.day(), last)));
    }
    new CalendarBuilder().build(new StringReader(persian)).validate(true);
    assertThat(biweeklyWarnings(persian)).isEmpty();
    String gregorian = feed(citizen, "/calendar.ics?lang=en&calendar=gregorian");
    new CalendarBuilder().build(new StringReader(gregorian)).validate(true);
    ICalendar read = Biweekly.parse(gregorian).first();
    VEvent event =
        read.getEvents().stream()
            .filter(one -> one.getDescription().getValue().contains(english(day)))
            .findFirst()
            .orElseThrow();
    var dates = event.getDateIterator(TimeZone.getTimeZone("UTC"));
    for (int year = day.getYear() + 1; year < day.getYear() + 9; year++) {
      int last = java.time.YearMonth.of(year, day.getMonth()).lengthOfMonth();
      assertThat(LocalDate.ofInstant(dates.next().toInstant(), ZoneOffset.UTC))
          .isEqualTo(LocalDate.of(year, day.getMonth(), Math.min(day.getDayOfMonth(), last)));
    }
  }

  @Test
  void whoAsksGetsThePersianRuleOfRfc7529() {
    LocalDate lastOfLeapYear = LocalDate.of(2021, 3, 20);
    signing(lastOfLeapYear);
    String text = feed(citizen, "/calendar.ics?lang=en&rscale=persian");
    String event = lines(text, lastOfLeapYear);
    assertThat(event)
        .contains("RRULE:RSCALE=PERSIAN;FREQ=YEARLY;SKIP=BACKWARD\r\n")
        .contains("DTSTART;VALUE=DATE:20210320\r\n")
        .doesNotContain("RDATE");
    assertThat(Biweekly.parse(text).first().getEvents()).isNotEmpty();
    assertThat(feed(citizen, "/calendar.ics?lang=en&calendar=persian")).doesNotContain("RSCALE");
  }

  @Test
  void everyLineIsShortAndEndsAsTheStandardSays() {
    add(HARD, Happened.on(LocalDate.of(2026, 1, 1)), null, open());
    String text = feed(citizen, "/calendar.ics?lang=ar");
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
    }
  }

  private void add(String name, Happened on, Event.@Nullable Hours hours, Visibility visibility) {
    Event event =
        new Event(
            Map.of(PageLanguage.EN, name),
            null,
            "isfahan",
            null,
            on,
            hours,
            null,
            visibility,
            null,
            false);
    keep.add(event, null, officer.member());
  }

  private void signing(LocalDate day) {
    NewAct act =
        Promises.said("kazan", "isfahan", "x", day)
            .withKind(ActKind.SIGNING)
            .withModality(Modality.DONE)
            .withName(null)
            .withHappened(Happened.on(day));
    new Promises(context, officer.member()).recorded(act);
  }

  private String address(Browser person) {
    String page = person.post("/desk/me/calendar", Map.of()).body();
    Matcher address = Pattern.compile("value=\"http://[^/\"]+(/calendar/[^\"]+)\"").matcher(page);
    assertThat(address.find()).as(page).isTrue();
    return address.group(1);
  }

  private static String feed(Browser browser, String path) {
    HttpResponse<String> answer = browser.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/calendar");
    return answer.body();
  }

  private static Component ical4j(String text, String summary) throws Exception {
    net.fortuna.ical4j.model.Calendar calendar =
        new CalendarBuilder().build(new StringReader(text));
    calendar.validate(true);
    return calendar.getComponents(Component.VEVENT).stream()
        .map(Component.class::cast)
        .filter(
            event ->
                event.getProperty("SUMMARY").map(p -> p.getValue().equals(summary)).orElse(false))
        .findFirst()
        .orElseThrow();
  }

  private static Temporal start(Component event) {
    return event.<DtStart<Temporal>>getRequiredProperty("DTSTART").getDate();
  }

  private static Temporal end(Component event) {
    return event.<DtEnd<Temporal>>getRequiredProperty("DTEND").getDate();
  }

  private static VEvent biweekly(String text, String summary) {
    assertThat(biweeklyWarnings(text)).isEmpty();
    return Biweekly.parse(text).first().getEvents().stream()
        .filter(event -> event.getSummary().getValue().equals(summary))
        .findFirst()
        .orElseThrow();
  }

  private static String biweeklyWarnings(String text) {
    return Biweekly.parse(text).first().validate(ICalVersion.V2_0).toString();
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
  }

  private static String english(LocalDate day) {
    return org.peyvand.web.Days.in(PageLanguage.EN).day(day);
  }

  /** The lines of the anniversary of a signing, unfolded. */
  private static String lines(String text, LocalDate signed) {
    for (String event : text.replace("\r\n ", "").split("BEGIN:VEVENT", -1)) {
      if (event.contains("Signed on " + english(signed))) {
        return event;
      }
    }
    throw new AssertionError("no anniversary of " + signed + " in " + text);
  }

  private static List<LocalDate> dates(String event) {
    List<LocalDate> dates = new ArrayList<>();
    Matcher line = Pattern.compile("(?:DTSTART|RDATE);VALUE=DATE:([0-9,]+)").matcher(event);
    while (line.find()) {
      for (String date : line.group(1).split(",", -1)) {
        dates.add(LocalDate.parse(date, java.time.format.DateTimeFormatter.BASIC_ISO_DATE));
      }
    }
    return dates;
  }

  /** Year, month and day by another reckoning of the Persian calendar than our own. */
  private static List<Integer> icu(LocalDate day) {
    var calendar =
        com.ibm.icu.util.Calendar.getInstance(
            com.ibm.icu.util.TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
    calendar.setTimeInMillis(day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
    return List.of(
        calendar.get(com.ibm.icu.util.Calendar.YEAR),
        calendar.get(com.ibm.icu.util.Calendar.MONTH) + 1,
        calendar.get(com.ibm.icu.util.Calendar.DAY_OF_MONTH));
  }

  private static Visibility open() {
    return new Visibility.Public();
  }
}
