package org.peyvand.imports;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.command.Progress;
import org.peyvand.newsroom.AddNews;
import org.peyvand.newsroom.IncomingItem.Ready;

/** One run of an import of items: writes a thousand a transaction, and counts. */
final class NewsRun {

  private static final int TRANSACTION = 1_000;

  private final AddNews add;
  private final Progress progress;
  private final List<Ready> waiting = new ArrayList<>(TRANSACTION);
  private int added;
  private int known;
  private int refused;

  NewsRun(AddNews add, Progress progress) {
    this.add = add;
    this.progress = progress;
  }

  /**
   * Takes items that will be written now or with the next ones.
   *
   * @param read how far the file is read
   */
  void take(List<Ready> items, long read) {
    waiting.addAll(items);
    if (waiting.size() >= TRANSACTION) {
      write();
    }
    progress.at(read, added);
  }

  /** Names what is not taken. */
  void refuse(String what, String why) {
    refused++;
    progress.say(what + " " + why);
  }

  private void write() {
    int fresh = add.add(waiting);
    added += fresh;
    known += waiting.size() - fresh;
    waiting.clear();
  }

  /** Writes what waits. */
  void end() {
    if (!waiting.isEmpty()) {
      write();
    }
    progress.end(added);
  }

  String result() {
    return added + " added, " + known + " here already, " + refused + " refused";
  }

  /** There was something, and nothing of it was good. */
  boolean isInVain() {
    return added + known == 0 && refused > 0;
  }
}
