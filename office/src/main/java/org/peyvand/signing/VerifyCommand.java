package org.peyvand.signing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.archive.ArchiveInWords;
import org.peyvand.archive.ArchiveVerdict;
import org.peyvand.archive.VerifyArchive;
import org.peyvand.command.Command;
import org.peyvand.signature.Trust;
import org.peyvand.signature.Verdict;
import org.peyvand.signature.VerdictInWords;
import org.peyvand.signature.VerifyPdf;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * {@code ./peyvand verify}: whether a signed paper or an archive holds. Without {@code --trust} it
 * asks the data folder which paper it is and whom its relation trusts.
 */
@Component
class VerifyCommand implements Command {

  private static final int LARGEST = 500_000_000;

  private final VerdictInWords words;
  private final ArchiveInWords archives;
  private final ObjectProvider<KnownPapers> known;
  private final Clock clock;

  VerifyCommand(
      VerdictInWords words,
      ArchiveInWords archives,
      ObjectProvider<KnownPapers> known,
      Clock clock) {
    this.words = words;
    this.archives = archives;
    this.known = known;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String usage() {
    return "FILE.pdf|ARCHIVE.zip [--data DIR] [--trust CERT.pem]... [--lang fa|en|tr|ar]";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
    Asked asked = Asked.of(arguments);
    if (asked.wrong() != null) {
      err.println(asked.wrong() + " Type: ./peyvand verify " + usage());
      return WRONG_USAGE;
    }
    Path file = Path.of(asked.file());
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      err.println(file + " is not a file that can be read.");
      return REFUSED;
    }
    if (Files.size(file) > LARGEST) {
      err.println(file + " is larger than any paper or archive.");
      return REFUSED;
    }
    Trust given = Trust.NOBODY;
    for (String each : asked.trust()) {
      Path path = Path.of(each);
      Optional<Trust> read =
          Files.isRegularFile(path) ? Trust.read(Files.readAllBytes(path)) : Optional.empty();
      if (read.isEmpty()) {
        err.println(each + " holds no certificate and no revocation list.");
        return WRONG_USAGE;
      }
      given = given.and(read.get());
    }
    byte[] bytes = Files.readAllBytes(file);
    boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    return zip ? archive(bytes, given, asked, out) : paper(bytes, given, asked, out);
  }

  private int archive(byte[] bytes, Trust given, Asked asked, PrintStream out) {
    ArchiveVerdict verdict = VerifyArchive.verify(bytes, given, clock.instant());
    archives.lines(verdict, asked.language()).forEach(out::println);
    return verdict.holds() ? DONE : REFUSED;
  }

  private int paper(byte[] bytes, Trust given, Asked asked, PrintStream out) {
    Verdict verdict;
    if (!asked.trust().isEmpty()) {
      verdict = VerifyPdf.verify(bytes, given, clock.instant());
    } else {
      verdict = known.getObject().judged(bytes, paper -> true, clock.instant()).verdict();
    }
    words.lines(verdict, asked.language()).forEach(out::println);
    return verdict.holds() ? DONE : REFUSED;
  }

  /**
   * The arguments taken apart.
   *
   * @param wrong what is wrong with them, or null
   */
  private record Asked(
      String file, List<String> trust, PageLanguage language, @Nullable String wrong) {

    static Asked of(List<String> arguments) {
      List<String> files = new ArrayList<>();
      List<String> trust = new ArrayList<>();
      PageLanguage language = PageLanguage.EN;
      for (int i = 0; i < arguments.size(); i++) {
        String argument = arguments.get(i);
        int equals = argument.indexOf('=');
        String name =
            argument.startsWith("--") && equals > 0 ? argument.substring(0, equals) : argument;
        if (name.equals("--trust") || name.equals("--lang")) {
          if (equals < 0 && i + 1 == arguments.size()) {
            return wrong(name + " needs a value.");
          }
          String value = equals > 0 ? argument.substring(equals + 1) : arguments.get(++i);
          if (name.equals("--trust")) {
            trust.add(value);
          } else {
            Optional<PageLanguage> known = PageLanguage.of(value);
            if (known.isEmpty()) {
              return wrong(value + " is not one of the four languages.");
            }
            language = known.get();
          }
        } else if (argument.startsWith("-")) {
          return wrong("verify does not know " + argument + ".");
        } else {
          files.add(argument);
        }
      }
      return files.size() == 1
          ? new Asked(files.getFirst(), List.copyOf(trust), language, null)
          : wrong("verify needs one file.");
    }

    private static Asked wrong(String sentence) {
      return new Asked("", List.of(), PageLanguage.EN, sentence);
    }
  }
}
