package org.peyvand.signin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.peyvand.web.SiteAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The filters before every page: who is it, may they, and did a page of ours send the form. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain filters(
      HttpSecurity http,
      RequestMappingHandlerMapping requestMappingHandlerMapping,
      SessionContext sessions,
      FormTokens forms,
      SiteAddress address,
      Clock clock) {
    RouteRules rules = new RouteRules(requestMappingHandlerMapping, clock);
    Refusals refusals = new Refusals(rules);
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.csrfTokenRepository(forms).csrfTokenRequestHandler(forms))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/assets/**")
                    .permitAll()
                    .anyRequest()
                    .access(rules))
        .exceptionHandling(
            problems -> problems.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .headers(
            headers ->
                headers
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                    .httpStrictTransportSecurity(
                        tls ->
                            tls.includeSubDomains(false)
                                .maxAgeInSeconds(31_536_000)
                                .requestMatcher(
                                    request -> request.isSecure() || address.isSecure())))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  WebMvcConfigurer staffMember() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new StaffArgument());
      }
    };
  }
}
