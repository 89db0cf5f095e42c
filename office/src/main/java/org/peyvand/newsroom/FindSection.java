package org.peyvand.newsroom;

import org.peyvand.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finding in the head of every page. */
@Configuration(proxyBeanMethods = false)
class FindSection {

  @Bean
  Section finding() {
    return new Section(30, "/search", "newsroom.search");
  }
}
