package org.peyvand.bench;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peyvand.reader.Reader;
import org.peyvand.reader.Report;
import org.peyvand.reader.claim.Reading;

/** JMH: one text of a length. Run {@code org.openjdk.jmh.Main} over this module. */
@State(Scope.Benchmark)
public class ReadingBenchmark {

  @Param({"1000", "10000", "100000"})
  private int characters;

  private Report report = new Report("");

  @Setup
  public void prepare() throws IOException {
    List<String> texts = Texts.shipped();
    report = new Report(Texts.ofLength(texts, characters));
  }

  @Benchmark
  public Reading read() {
    return Reader.standard().read(report);
  }
}
