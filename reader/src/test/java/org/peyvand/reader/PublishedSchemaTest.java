package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peyvand.reader.claim.Reading;

/**
 * What is printed satisfies the published schema, and the schema refuses what is not the format.
 */
class PublishedSchemaTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in =
        Objects.requireNonNull(Reader.class.getResourceAsStream("reading.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static List<String> reports() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(PublishedSchemaTest.class.getResource("reports")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      return texts.stream().map(PublishedSchemaTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyReadingSatisfiesTheSchemaWithItsReasonsAndWithout() throws Exception {
    List<String> reports = reports();
    assertThat(reports).hasSizeGreaterThan(50);
    for (String text : reports) {
      Reading reading = Reader.standard().read(new Report(text));
      for (boolean explain : new boolean[] {false, true}) {
        String line = new ReadingJson(explain).line("x.txt", reading);
        assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
      }
    }
    String empty = new ReadingJson(false).line("x.txt", Reader.standard().read(new Report("")));
    assertThat(SCHEMA.validate(empty, InputFormat.JSON)).as(empty).isEmpty();
  }

  @Test
  void aClaimWithoutEvidenceOrWithAWordOfItsOwnIsRefused() {
    String act =
        """
        {"file":"x","report":{"language":"en","outlet":null,"code":null,"published":null,"headline":"",\
        "lead":null,"subheads":[],"tags":[]},"cities":[{"id":"c1","name":"Shiraz","wikidata":null,\
        "country":"IR","role":"%s","spans":[%s],"doubts":[]}],"people":[],"acts":[],"relations":[],\
        "conflicts":[]}
        """;
    assertThat(SCHEMA.validate(act.formatted("party", "[0,6]"), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(act.formatted("party", ""), InputFormat.JSON)).isNotEmpty();
    assertThat(SCHEMA.validate(act.formatted("guest", "[0,6]"), InputFormat.JSON)).isNotEmpty();
  }
}
