package org.peyvand.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: every module below {@code org.peyvand}, wired. */
@SpringBootApplication(scanBasePackages = "org.peyvand")
public class Peyvand {

  public static void main(String[] arguments) {
    SpringApplication.run(Peyvand.class, arguments);
  }
}
