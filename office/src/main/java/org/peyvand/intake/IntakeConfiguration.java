package org.peyvand.intake;

import org.peyvand.reader.Reader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

  /** Who reads the reports: the rules that are shipped. */
  @Bean
  Reader reader() {
    return Reader.standard();
  }
}
