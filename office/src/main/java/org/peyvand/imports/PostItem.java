package org.peyvand.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.peyvand.newsroom.Body;
import org.peyvand.newsroom.IncomingItem;
import org.peyvand.newsroom.NewsCode;
import org.peyvand.newsroom.TextState;
import org.peyvand.newsroom.Wording;
import org.peyvand.web.PageLanguage;

/**
 * What a post of WordPress is here.
 *
 * @param notes what of it could not be taken, each a sentence without its subject
 */
record PostItem(IncomingItem item, List<String> notes) {

  static final int MOST_TAGS = 30;
  private static final int LONGEST_TAG = 100;
  private static final int LONGEST_SITE = 70;

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** Where posts come to: what an office settles once for its whole export. */
  record Place(Export export, Optional<PageLanguage> language, ZoneId zone, Instant now) {}

  /** A post cannot be an item; the sentence says why. */
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String why) {
      super(why, null, false, false);
    }
  }

  static PostItem of(ExportedPost post, Place place) throws Unfit {
    if (!post.field("wp:post_type").equals("post")) {
      throw new Unfit("is no post but of the kind " + post.field("wp:post_type"));
    }
    List<String> notes = new ArrayList<>();
    PostBody.Read body = PostBody.of(post.field("content:encoded"), place.export().site());
    body.left().forEach(left -> notes.add("leaves behind " + left));
    Wording wording = wording(post, place.export(), body.markdown(), notes);
    Optional<String> flaw = IncomingItem.flaw(wording);
    if (flaw.isPresent()) {
      throw new Unfit(flaw.get());
    }
    Instant at = time(post.field("wp:post_date_gmt"), post.field("wp:post_date"), place.zone());
    TextState state = state(post, wording, at, place.now(), notes);
    boolean dated = state == TextState.PUBLISHED || state == TextState.SCHEDULED;
    return new PostItem(
        new IncomingItem(
            origin(post.id(), place.export().site()),
            code(post),
            language(post, place),
            wording,
            Body.of(wording.body()),
            state,
            dated ? at : null),
        notes);
  }

  /** The number of a post, beside those of other sites. */
  static String origin(String id, String site) {
    String host = site.replaceFirst("^https?://", "");
    return "wordpress:" + id + "@" + host.substring(0, Math.min(host.length(), LONGEST_SITE));
  }

  /** A time of WordPress: in UTC where it says that, else at the office's place. */
  static @Nullable Instant time(String utc, String local, ZoneId zone) {
    for (String written : List.of(utc.strip(), local.strip())) {
      try {
        Instant at =
            LocalDateTime.parse(written, WRITTEN)
                .atZone(written.equals(utc.strip()) ? ZoneOffset.UTC : zone)
                .toInstant();
        if (IncomingItem.isSound(at)) {
          return at;
        }
      } catch (DateTimeException e) {
        // drafts have 0000-00-00 00:00:00
      }
    }
    return null;
  }

  private static long code(ExportedPost post) throws Unfit {
    OptionalLong code = NewsCode.of(post.code().isEmpty() ? post.id() : post.code());
    if (code.isEmpty()) {
      throw new Unfit("has no news code; that is a number of at most 12 digits");
    }
    return code.getAsLong();
  }

  private static PageLanguage language(ExportedPost post, Place place) throws Unfit {
    String said = post.slug("language").isEmpty() ? "" : post.slug("language");
    Optional<PageLanguage> language =
        said.isEmpty()
            ? place.language().or(() -> languageOf(place.export().language()))
            : languageOf(said);
    return language.orElseThrow(
        () ->
            new Unfit(
                "is in no language of this office (\""
                    + (said.isEmpty() ? place.export().language() : said)
                    + "\"); for posts that name none add --peyvand.wordpress.language=fa"));
  }

  static Optional<PageLanguage> languageOf(String tag) {
    return PageLanguage.of(Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage());
  }

  private static Wording wording(
      ExportedPost post, Export export, String markdown, List<String> notes) {
    List<String> sections =
        post.names("category").stream().map(PostItem::line).filter(name -> !isNone(name)).toList();
    List<String> tags =
        new ArrayList<>(post.names("post_tag").stream().map(PostItem::line).toList());
    sections.stream().skip(1).forEach(tags::add);
    List<String> kept =
        tags.stream()
            .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG)
            .distinct()
            .limit(MOST_TAGS)
            .toList();
    long many = post.manyLabels() > post.labels().size() ? post.manyLabels() : tags.size();
    if (kept.size() < many) {
      notes.add("has " + many + " tags, of which " + kept.size() + " are taken");
    }
    return new Wording(
        "",
        line(post.field("title")),
        words(post.field("excerpt:encoded")),
        markdown,
        line(export.author(post.field("dc:creator").strip())),
        "",
        sections.isEmpty() ? "" : sections.getFirst(),
        kept);
  }

  /** The name under which WordPress files what nobody has filed. */
  private static boolean isNone(String category) {
    return category.equals("Uncategorized") || category.equals("دسته‌بندی نشده");
  }

  private static TextState state(
      ExportedPost post, Wording wording, @Nullable Instant at, Instant now, List<String> notes)
      throws Unfit {
    String status = post.field("wp:status").strip();
    TextState state =
        switch (status) {
          case "publish" -> TextState.PUBLISHED;
          case "future" -> at != null && at.isAfter(now) ? TextState.SCHEDULED : TextState.DESK;
          case "pending" -> TextState.DESK;
          case "draft", "private" -> TextState.DRAFT;
          case "trash", "auto-draft", "inherit" ->
              throw new Unfit("is not kept there either: its state is " + status);
          default -> throw new Unfit("has an unknown state \"" + status + "\"");
        };
    if (status.equals("private")) {
      notes.add("was for people with an account alone: it is a draft here");
    }
    if (status.equals("future") && state == TextState.DESK) {
      notes.add("should have appeared and did not: it lies at the desk");
    }
    if (state == TextState.PUBLISHED && !post.field("wp:post_password").isEmpty()) {
      notes.add("was behind a password: it is a draft here");
      return TextState.DRAFT;
    }
    if (state == TextState.PUBLISHED || state == TextState.SCHEDULED) {
      Optional<String> unshown =
          at == null ? Optional.of("no time of publication") : IncomingItem.unshown(wording);
      if (unshown.isPresent()) {
        notes.add("is a draft here, since it has " + unshown.get());
        return TextState.DRAFT;
      }
    }
    return state;
  }

  /** Words of HTML in one line, without the signs that turn its direction. */
  static String line(String html) {
    return Jsoup.parseBodyFragment(html)
        .text()
        .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\u0000]", "")
        .strip();
  }

  /** Words of HTML, a line a block. */
  static String words(String html) {
    var body = Jsoup.parseBodyFragment(html).body();
    body.select("script,style").remove();
    body.select("br").append("\n");
    body.select("p,li,blockquote,div").append("\n\n");
    return body.wholeText().replaceAll("\\n{3,}", "\n\n").strip();
  }
}
