package org.peyvand.imports;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.peyvand.command.Command;
import org.peyvand.command.FileLine;
import org.peyvand.command.Importer;
import org.peyvand.command.Progress;
import org.peyvand.newsroom.AddNews;
import org.peyvand.newsroom.IncomingItem;
import org.peyvand.newsroom.IncomingItem.Ready;
import org.peyvand.search.SearchIndex;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./peyvand import news FILE.jsonl}: items that are public elsewhere, one JSON object a line
 * with id, code, lang, headline, lead, body, tags, category, author and published. Some thousand
 * items are committed together; a text whose code and language are here already is left as it is,
 * so a run that broke off goes on where it stopped.
 */
@Component
class ImportNews implements Importer {

  /** Lines that one thread reads and finds the keys of, while others are written. */
  private static final int CHUNK = 100;

  private static final int CHUNKS_AHEAD = 2 * Runtime.getRuntime().availableProcessors();

  private final JsonMapper json;
  private final AddNews add;
  private final SearchIndex index;

  ImportNews(JsonMapper json, AddNews add, SearchIndex index) {
    this.json = json;
    this.add = add;
    this.index = index;
  }

  @Override
  public String what() {
    return "news";
  }

  /** What some lines hold. */
  private record Chunk(List<Ready> items, SortedMap<Integer, String> bad, long read) {}

  @Override
  public int run(Path file, PrintStream out, PrintStream err) throws Exception {
    NewsRun run = new NewsRun(add, new Progress(err, Files.size(file), "items"));
    try (Stream<FileLine> lines = FileLine.of(file)) {
      lines
          .gather(Gatherers.windowFixed(CHUNK))
          .gather(Gatherers.mapConcurrent(CHUNKS_AHEAD, this::read))
          .forEachOrdered(
              chunk -> {
                chunk.bad().forEach((number, why) -> run.refuse("line " + number, why));
                run.take(chunk.items(), chunk.read());
              });
    }
    run.end();
    out.println(run.result());
    return run.isInVain() ? Command.REFUSED : Command.DONE;
  }

  /** On a thread of its own. What is here already is not worth its keys: it will be left out. */
  private Chunk read(List<FileLine> lines) {
    List<IncomingItem> items = new ArrayList<>();
    SortedMap<Integer, String> bad = new TreeMap<>();
    for (FileLine line : lines) {
      switch (NewsLine.of(line.text(), json)) {
        case NewsLine.Good good -> items.add(good.item());
        case NewsLine.Bad wrong -> bad.put(line.number(), wrong.why());
      }
    }
    Set<IncomingItem.Key> here = add.here(items);
    return new Chunk(
        items.stream()
            .map(item -> here.contains(item.key()) ? new Ready(item, null) : item.ready(index))
            .toList(),
        bad,
        lines.getLast().read());
  }
}
