package org.peyvand.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.peyvand.reader.Reader;
import org.peyvand.reader.Report;

/**
 * Prints how many reports one core reads in a second of its time, and in how many Lucene's Persian
 * analyzer goes over the same texts. Both take turns, so that a noisy machine is noisy for both.
 */
final class MeasureReading {

  private static final int ROUNDS = 7;
  private static final long ROUND_NANOS = 700_000_000L;

  private MeasureReading() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts;
    if (arguments.length == 0) {
      texts = Texts.shipped();
    } else if (arguments.length == 2 && arguments[0].equals("--dir")) {
      Path folder = Path.of(arguments[1]);
      texts = Files.isDirectory(folder) ? Texts.of(folder) : List.of();
    } else {
      System.err.println("Type ./peyvand bench read, or ./peyvand bench read --dir FOLDER.");
      System.exit(2);
      return;
    }
    if (texts.isEmpty()) {
      System.err.println("There are no .txt files in that folder; name one that holds reports.");
      System.exit(1);
      return;
    }
    measure(texts);
  }

  private static void measure(List<String> texts) {
    Reader reader = Reader.standard();
    ToIntFunction<String> read = text -> reader.read(new Report(text)).acts().size();
    double[] ours = new double[ROUNDS];
    double[] lucene = new double[ROUNDS];
    try (Analyzer analyzer = new PersianAnalyzer()) {
      ToIntFunction<String> analyze = text -> tokens(analyzer, text);
      for (int warming = 0; warming < 4; warming++) {
        perSecond(texts, read);
        perSecond(texts, analyze);
      }
      for (int round = 0; round < ROUNDS; round++) {
        ours[round] = perSecond(texts, read);
        lucene[round] = perSecond(texts, analyze);
      }
    }
    say("peyvand reports/s/core", median(ours));
    say("lucene reports/s/core", median(lucene));
    if (Boolean.getBoolean("peyvand.bench.lengths")) {
      for (int length : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
        String text = Texts.ofLength(texts, length);
        say("ms for " + length + " characters", 1000 / perSecond(List.of(text), read));
      }
    }
  }

  /** Reports a second of this thread's processor time. */
  private static double perSecond(List<String> texts, ToIntFunction<String> work) {
    long begun = cpu();
    long done = 0;
    long sum = 0;
    do {
      for (String text : texts) {
        sum += work.applyAsInt(text);
      }
      done += texts.size();
    } while (cpu() - begun < ROUND_NANOS);
    if (sum < 0) {
      throw new IllegalStateException("a count below nothing");
    }
    return done * 1e9 / (cpu() - begun);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int tokens(Analyzer analyzer, String text) {
    int count = 0;
    try (TokenStream stream = analyzer.tokenStream("body", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        count++;
      }
      stream.end();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return count;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    java.util.Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void say(String what, double value) {
    System.out.println(
        what + ": " + String.format(Locale.ROOT, value < 100 ? "%.3f" : "%.0f", value));
  }
}
