package org.peyvand.web;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  @Bean
  Messages messages() {
    return new Messages();
  }

  /** The clock of everything that is recorded; the fold of a dossier reads none. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  WebMvcConfigurer pages(FrameArgument frame, PublicPagesFilter kept) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frame);
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(kept);
        registry.addInterceptor(new Assets()).addPathPatterns("/assets/**");
      }

      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler("/assets/**")
            .addResourceLocations("classpath:/org/peyvand/web/assets/");
      }
    };
  }
}
