package org.peyvand.standing;

import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.procedure.OwnProcedures;
import org.peyvand.procedure.Procedures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FoldConfiguration {

  @Bean
  Procedures procedures(OwnProcedures own) {
    return own.procedures();
  }

  @Bean
  FoldRules foldRules(
      @Value("${peyvand.dormant-months:24}") int dormant,
      @Value("${peyvand.silent-months:6}") int silent,
      @Value("${peyvand.review-months:60}") int review) {
    return new FoldRules(dormant, silent, review);
  }

  @Bean
  Fold fold(Procedures procedures, Cities cities, FoldRules rules) {
    return new Fold(procedures, city -> cities.find(city).map(City::country), rules);
  }
}
