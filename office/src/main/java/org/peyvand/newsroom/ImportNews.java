package org.peyvand.newsroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.command.Command;
import org.peyvand.command.Importer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./peyvand import news FILE.jsonl}: items that are public elsewhere, one JSON object a line
 * with id, code, lang, headline, lead, body, tags, category, author and published. Whole groups of
 * lines are committed together; a text whose code and language are here already is left as it is,
 * so a run that broke off goes on where it stopped.
 */
@Component
class ImportNews implements Importer {

  private static final int GROUP = 400;

  private final JsonMapper json;
  private final AddNews add;

  ImportNews(JsonMapper json, AddNews add) {
    this.json = json;
    this.add = add;
  }

  @Override
  public String what() {
    return "news";
  }

  @Override
  public int run(Path file, PrintStream out, PrintStream err) throws Exception {
    long size = Math.max(1, Files.size(file));
    long read = 0;
    int number = 0;
    int added = 0;
    int known = 0;
    int bad = 0;
    long shownAt = System.nanoTime();
    List<NewsLine.Item> group = new ArrayList<>(GROUP);
    try (BufferedReader lines = reader(file)) {
      for (String line = next(lines); line != null; line = next(lines)) {
        number++;
        read += line.length() + 1L;
        if (line.isBlank()) {
          continue;
        }
        switch (NewsLine.of(line, json)) {
          case NewsLine.Item item -> group.add(item);
          case NewsLine.Bad wrong -> {
            bad++;
            err.println("line " + number + " " + wrong.why());
          }
        }
        if (group.size() == GROUP) {
          int fresh = add.add(group);
          added += fresh;
          known += group.size() - fresh;
          group.clear();
          if (System.nanoTime() - shownAt > 500_000_000L) {
            shownAt = System.nanoTime();
            err.print("\r" + bar(read, size) + " " + added + " items");
          }
        }
      }
    }
    int fresh = group.isEmpty() ? 0 : add.add(group);
    added += fresh;
    known += group.size() - fresh;
    err.println("\r" + bar(1, 1) + " " + added + " items");
    out.println(added + " added, " + known + " here already, " + bad + " refused");
    return added + known == 0 && bad > 0 ? Command.REFUSED : Command.DONE;
  }

  /** Bytes that are no UTF-8 become a mark of their own; they don't stop the file. */
  private static BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16);
  }

  private static @Nullable String next(BufferedReader lines) throws IOException {
    return lines.readLine();
  }

  /** Characters are counted for bytes: the bar is a guess until the end. */
  private static String bar(long read, long size) {
    int full = (int) Math.min(20, 20 * read / size);
    return "[" + "#".repeat(full) + ".".repeat(20 - full) + "]";
  }
}
