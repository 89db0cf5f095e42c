package org.peyvand.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the database is: {@code peyvand.database.url} (with {@code .username} and {@code
 * .password}) for one of the office's own, else the private one in {@code peyvand.data}. Boot makes
 * the pool and runs the migrations of every module.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  private record Details(DatabaseAddress address) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
      return address.username();
    }

    @Override
    public String getPassword() {
      return address.password();
    }

    @Override
    public String getJdbcUrl() {
      return address.url();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("peyvand.database.url")
  static class Outside {

    @Bean
    DatabaseAddress databaseAddress(
        @Value("${peyvand.database.url}") String url,
        @Value("${peyvand.database.username:}") String username,
        @Value("${peyvand.database.password:}") String password) {
      return new DatabaseAddress(url, username, password);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(
      name = "peyvand.database.url",
      matchIfMissing = true,
      havingValue = "the private one")
  static class Own {

    @Bean
    PrivatePostgres privatePostgres(
        @Value("${peyvand.data:}") @Nullable String folder,
        @Value("${peyvand.purpose:}") String purpose) {
      Path data = DataFolder.open(folder);
      FolderPurpose.claim(data, purpose);
      return PrivatePostgres.start(data);
    }

    @Bean
    DatabaseAddress databaseAddress(PrivatePostgres postgres) {
      return postgres.address();
    }
  }

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(DatabaseAddress address) {
    return new Details(address);
  }
}
