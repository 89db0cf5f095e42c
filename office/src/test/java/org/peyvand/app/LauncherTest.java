package org.peyvand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a checkout of its own, on a machine where this and that is missing: the programs
 * it looks for are small scripts here.
 */
class LauncherTest {

  private static final Path ROOT = Path.of(System.getProperty("peyvand.root", ".."));

  @TempDir Path folder;
  private Path checkout;
  private Path programs;

  @BeforeEach
  void aCheckoutInAFolderWithASpace() throws IOException {
    checkout = folder.resolve("check out");
    programs = Files.createDirectory(folder.resolve("programs"));
    for (String part : List.of("peyvand", "tools/parts.sh")) {
      Path copy = checkout.resolve(part);
      Files.createDirectories(copy.getParent());
      Files.copy(ROOT.resolve(part), copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    for (String source : List.of("reader/src/main", "office/src/main")) {
      Files.createDirectories(checkout.resolve(source));
    }
    for (String file :
        List.of(
            "pom.xml", "package.json", "package-lock.json", "reader/pom.xml", "office/pom.xml")) {
      Files.createFile(checkout.resolve(file));
    }
    program("mvn", "echo 'Apache Maven 3.8.7'");
    program("node", "echo v20.19.2");
    program("npm", ":");
  }

  @Test
  void aWrongWordIsOneLine() throws Exception {
    assertThat(run("dance")).isEqualTo(new Said(2, "", "There is no dance; " + choices()));
    assertThat(run()).isEqualTo(new Said(2, "", "Say what to do: " + choices().substring(5)));
  }

  @Test
  void missingMavenIsOneSentence() throws Exception {
    program("mvn", "exit 127");
    assertThat(run("read", "x"))
        .isEqualTo(
            new Said(
                2,
                "",
                "Building needs Maven 3.8 or newer and finds none;"
                    + " install it (Debian: apt install maven)."));
  }

  @Test
  void anOldNodeIsOneSentence() throws Exception {
    program("node", "echo v18.1.0");
    assertThat(run("demo").err()).startsWith("Building needs Node 20 or newer");
    assertThat(run("demo").code()).isEqualTo(2);
  }

  @Test
  void aBuildThatFailsSaysWhereToLook() throws Exception {
    program("mvn", "case $1 in -v) echo Apache Maven 3.9.9;; *) echo '[ERROR] no'; exit 1;; esac");
    Said said = run("standing", "a-b");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("[ERROR] no", "could not be built", "target/build.log");
  }

  @Test
  void whatIsBuiltAndUntouchedSinceIsNotBuiltAgain() throws Exception {
    Files.createFile(Files.createDirectory(checkout.resolve("target")).resolve("built"));
    // The launcher goes straight to Java, which finds no classes here.
    assertThat(run("read", "x").err()).contains("org.peyvand.reader.ReadCommand");
  }

  private record Said(int code, String out, String err) {}

  private Said run(String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(checkout.resolve("peyvand").toString()), Stream.of(arguments))
                .toList());
    Map<String, String> environment = builder.environment();
    environment.put("PATH", programs + ":/usr/bin:/bin");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.remove("JAVA_TOOL_OPTIONS");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Said(code, Files.readString(out).strip(), Files.readString(err).strip());
  }

  private static String choices() {
    return "type ./peyvand followed by one of start, demo, read, bench, "
        + String.join(", ", Invocation.COMMANDS)
        + ".";
  }

  private void program(String name, String script) throws IOException {
    Path file = programs.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
