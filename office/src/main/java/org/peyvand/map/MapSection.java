package org.peyvand.map;

import org.peyvand.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Relations in the head of every page. */
@Configuration(proxyBeanMethods = false)
class MapSection {

  @Bean
  Section relations() {
    return new Section(10, "/ties", "map.ties");
  }
}
