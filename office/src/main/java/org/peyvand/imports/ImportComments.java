package org.peyvand.imports;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peyvand.command.Command;
import org.peyvand.command.Importer;
import org.peyvand.comment.AddComments;
import org.peyvand.comment.IncomingComment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./peyvand import comments FILE.jsonl}: comments that stand elsewhere, one JSON object a
 * line with id, item, parent, author, email, text, published and status; after the news they are
 * about. {@code item} is the id that the item had in its own import, or its news code. A comment
 * that is here already is left as it is, so a run that broke off goes on where it stopped.
 */
@Component
class ImportComments implements Importer {

  private static final int GROUP = 1_000;

  private final JsonMapper json;
  private final AddComments add;

  ImportComments(JsonMapper json, AddComments add) {
    this.json = json;
    this.add = add;
  }

  @Override
  public String what() {
    return "comments";
  }

  /** How far a run is. */
  private static final class Count {
    int added;
    int known;
    int bad;
    List<IncomingComment> early = new ArrayList<>();
  }

  @Override
  public int run(Path file, PrintStream out, PrintStream err) throws Exception {
    long size = Math.max(1, Files.size(file));
    long read = 0;
    int number = 0;
    long shownAt = System.nanoTime();
    Count count = new Count();
    List<IncomingComment> group = new ArrayList<>(GROUP);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        read += line.getBytes(StandardCharsets.UTF_8).length + 1L;
        if (!line.isBlank()) {
          switch (CommentLine.of(number, line, json)) {
            case CommentLine.Good good -> group.add(good.comment());
            case CommentLine.Bad wrong -> bad(count, number, wrong.why(), err);
          }
        }
        if (group.size() == GROUP) {
          take(group, count, err);
          group = new ArrayList<>(GROUP);
          if (System.nanoTime() - shownAt > 500_000_000L) {
            shownAt = System.nanoTime();
            err.print("\r" + bar(read, size) + " " + count.added + " comments");
          }
        }
      }
    }
    take(group, count, err);
    again(count, err);
    err.println("\r" + bar(1, 1) + " " + count.added + " comments");
    out.println(
        count.added + " added, " + count.known + " here already, " + count.bad + " refused");
    return count.added + count.known == 0 && count.bad > 0 ? Command.REFUSED : Command.DONE;
  }

  /** An answer may stand before what it answers: tried again as long as that helps. */
  private void again(Count count, PrintStream err) {
    int before = Integer.MAX_VALUE;
    while (!count.early.isEmpty() && count.early.size() < before) {
      before = count.early.size();
      List<IncomingComment> waiting = count.early;
      count.early = new ArrayList<>();
      for (int i = 0; i < waiting.size(); i += GROUP) {
        take(waiting.subList(i, Math.min(waiting.size(), i + GROUP)), count, err);
      }
    }
    for (IncomingComment orphan : count.early) {
      bad(count, orphan.line(), "answers " + orphan.parent() + ", which is not there", err);
    }
  }

  private void take(List<IncomingComment> group, Count count, PrintStream err) {
    if (group.isEmpty()) {
      return;
    }
    AddComments.Added added = add.add(group);
    count.added += added.added();
    count.known += added.known();
    count.early.addAll(added.early());
    for (IncomingComment homeless : added.homeless()) {
      bad(count, homeless.line(), "is about item " + homeless.item() + ", which is not here", err);
    }
  }

  private static void bad(Count count, int number, String why, PrintStream err) {
    count.bad++;
    err.println("line " + number + " " + why);
  }

  private static String bar(long read, long size) {
    int full = (int) Math.min(20, 20 * read / size);
    return "[" + "#".repeat(full) + ".".repeat(20 - full) + "]";
  }
}
