package org.peyvand.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Paper;
import org.peyvand.dossier.Visibility;

/** Public acts from a data file beside this class; its header says how a line is written. */
public final class RegisterFile {

  private RegisterFile() {}

  /** All acts, in the order of the file. */
  public static List<NewAct> acts() {
    List<NewAct> acts = new ArrayList<>();
    for (Map<String, String> words : paragraphs("register.txt")) {
      acts.add(act(words));
    }
    return List.copyOf(acts);
  }

  private static NewAct act(Map<String, String> words) {
    String[] what = word(words, "act").split(" ", 3);
    String from = words.getOrDefault("by", words.get("from"));
    String to = words.get("to");
    String reported = words.get("reported");
    return NewAct.of(
            pair(word(words, "pair")),
            ActKind.of(what[0]).orElseThrow(),
            Modality.of(what[1]).orElseThrow())
        .withForm(what.length == 3 ? Form.of(what[2]).orElseThrow() : null)
        .withActors(from == null ? List.of() : List.of(from))
        .withRecipients(to == null ? List.of() : List.of(to))
        .withHappened(happened(words.get("on")))
        .withReported(reported == null ? null : LocalDate.parse(reported), 0)
        .withPlace(words.get("place"))
        .withName(words.get("name"))
        .withChannel(
            words.containsKey("channel") ? Channel.of(word(words, "channel")).orElseThrow() : null)
        .withPaper(paper(words.get("paper")))
        .withNote(words.get("note"))
        .withEvidence(
            List.of(
                new Evidence(
                    word(words, "told"),
                    Evidence.Wording.RETOLD,
                    null,
                    word(words, "source"),
                    reported == null ? null : LocalDate.parse(reported),
                    Evidence.StatedBy.SOURCE,
                    "fa",
                    List.of())))
        .withVisibility(new Visibility.Public());
  }

  /** The file's cities have no hyphen in their keys. */
  private static Pair pair(String slug) {
    String[] cities = slug.split("-", 2);
    return Pair.of(cities[0], cities[1]);
  }

  private static @Nullable Happened happened(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split(" ", 2);
    String[] days = parts[0].split("/", 2);
    Happened.Precision precision =
        parts.length == 2
            ? Happened.Precision.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT))
            : Happened.Precision.DAY;
    return new Happened(
        LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]), precision);
  }

  private static @Nullable Paper paper(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split(", ", 2);
    return new Paper(parts[0], parts.length == 2 ? parts[1] : null, null);
  }

  private static String word(Map<String, String> words, String key) {
    String value = words.get(key);
    if (value == null) {
      throw new IllegalStateException("an act of the register without " + key + ": " + words);
    }
    return value;
  }

  private static List<Map<String, String>> paragraphs(String file) {
    List<Map<String, String>> all = new ArrayList<>();
    Map<String, String> words = new HashMap<>();
    for (String line : lines(file)) {
      if (line.isBlank()) {
        if (!words.isEmpty()) {
          all.add(words);
          words = new HashMap<>();
        }
      } else if (!line.startsWith("#")) {
        String[] parts = line.split(": ", 2);
        words.put(parts[0], parts[1]);
      }
    }
    if (!words.isEmpty()) {
      all.add(words);
    }
    return all;
  }

  private static List<String> lines(String file) {
    try (InputStream in = RegisterFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the file " + file + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
