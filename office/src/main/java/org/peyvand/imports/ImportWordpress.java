package org.peyvand.imports;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.peyvand.command.Command;
import org.peyvand.command.Importer;
import org.peyvand.command.Progress;
import org.peyvand.settings.Settings;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code ./peyvand import wordpress FILE.xml}: the export that WordPress writes under Tools, with
 * news codes, tags, sections, comments, threads and dates. The post's number is the news code, or
 * what stands in the field that {@code --peyvand.wordpress.code=KEY} names. Nothing is fetched:
 * pictures are listed with their addresses. A second run goes on where the first stopped.
 */
@Component
class ImportWordpress implements Importer {

  private final TakePosts take;
  private final Settings settings;
  private final Clock clock;
  private final String codeKey;
  private final String language;

  ImportWordpress(
      TakePosts take,
      Settings settings,
      Clock clock,
      @Value("${peyvand.wordpress.code:}") String codeKey,
      @Value("${peyvand.wordpress.language:}") String language) {
    this.take = take;
    this.settings = settings;
    this.clock = clock;
    this.codeKey = codeKey.strip();
    this.language = language.strip();
  }

  @Override
  public String what() {
    return "wordpress";
  }

  @Override
  public int run(Path file, PrintStream out, PrintStream err) throws Exception {
    Optional<PageLanguage> spoken = PageLanguage.of(language);
    if (!language.isEmpty() && spoken.isEmpty()) {
      err.println("--peyvand.wordpress.language is one of fa, en, tr and ar.");
      return Command.WRONG_USAGE;
    }
    PostsRun run = new PostsRun(take, new Progress(err, Files.size(file), "items"));
    boolean whole = read(file, spoken, run, err);
    run.end();
    out.println(run.result());
    return whole && !run.isInVain() ? Command.DONE : Command.REFUSED;
  }

  /** Whether the file could be read to its end; what stands before is taken in either case. */
  private boolean read(Path file, Optional<PageLanguage> spoken, PostsRun run, PrintStream err)
      throws Exception {
    try (ExportXml xml = new ExportXml(file)) {
      Export export = new Export(xml, codeKey);
      PostItem.Place place =
          new PostItem.Place(export, spoken, settings.get().zone(), clock.instant());
      for (Optional<ExportedPost> post = export.next(); post.isPresent(); post = export.next()) {
        if (!export.isOfWordPress()) {
          throw new ExportXml.Broken(
              "This is no export of WordPress: it names no wxr_version before its first item.");
        }
        run.take(post.get(), place, xml.read());
      }
      return true;
    } catch (ExportXml.Broken broken) {
      err.println(broken.getMessage());
      return false;
    }
  }
}
