package org.peyvand.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.peyvand.command.Command;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The application: every module below {@code org.peyvand}, wired. */
@SpringBootApplication(
    scanBasePackages = "org.peyvand",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Peyvand {

  /** Standard output holds the answer alone, in UTF-8 whatever the terminal claims. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    OptionalInt code =
        switch (Invocation.of(arguments)) {
          case Invocation.Wrong wrong -> {
            err.println(wrong.sentence());
            yield OptionalInt.of(Command.WRONG_USAGE);
          }
          case Invocation.Serve serve -> ServeOffice.begin(serve, out, err);
          case Invocation.Run run -> OptionalInt.of(RunCommand.run(run, out, err));
        };
    out.flush();
    code.ifPresent(System::exit);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
