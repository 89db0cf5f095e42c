package org.peyvand.opinion;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The wire to the model: a whole answer within a time, of a size, from the very address that was
 * set. No redirect is followed, so the key goes nowhere else; the body of a refusal is not read on.
 */
final class BoundedHttp implements dev.langchain4j.http.client.HttpClient {

  private final Duration limit;
  private final long mostBytes;

  BoundedHttp(Duration limit, long mostBytes) {
    this.limit = limit;
    this.mostBytes = mostBytes;
  }

  /** The answer was longer than allowed. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("the answer is too long", null, false, false);
    }
  }

  @Override
  public SuccessfulHttpResponse execute(dev.langchain4j.http.client.HttpRequest wanted) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(wanted.url()))
            .method(
                wanted.method().name(),
                wanted.body() == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(wanted.body()));
    wanted.headers().forEach((name, values) -> values.forEach(v -> request.header(name, v)));
    try (HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limit)
            .build()) {
      CompletableFuture<HttpResponse<byte[]>> coming =
          client.sendAsync(
              request.build(),
              HttpResponse.BodyHandlers.limiting(
                  HttpResponse.BodyHandlers.ofByteArray(), mostBytes));
      try {
        HttpResponse<byte[]> response = coming.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (response.statusCode() / 100 != 2) {
          throw new HttpException(response.statusCode(), "status " + response.statusCode());
        }
        return SuccessfulHttpResponse.builder()
            .statusCode(response.statusCode())
            .headers(response.headers().map())
            .body(response.body())
            .build();
      } finally {
        coming.cancel(true);
        client.shutdownNow();
      }
    } catch (TimeoutException e) {
      throw new dev.langchain4j.exception.TimeoutException("no whole answer in " + limit);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("the server is stopping"));
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      String message = each.getMessage();
      if (each instanceof IOException && message != null && message.startsWith("body exceeds")) {
        return new TooLong();
      }
    }
    return new UncheckedIOException(new IOException("no connection", cause));
  }

  @Override
  public void execute(
      dev.langchain4j.http.client.HttpRequest request,
      ServerSentEventParser parser,
      ServerSentEventListener listener) {
    throw new UnsupportedOperationException("an opinion comes in one piece");
  }

  /** As the library wants it; its own times are not used, the limit is of the whole. */
  static HttpClientBuilder builder(Duration limit, long mostBytes) {
    return new HttpClientBuilder() {
      @Override
      public Duration connectTimeout() {
        return limit;
      }

      @Override
      public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
      }

      @Override
      public Duration readTimeout() {
        return limit;
      }

      @Override
      public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
      }

      @Override
      public dev.langchain4j.http.client.HttpClient build() {
        return new BoundedHttp(limit, mostBytes);
      }
    };
  }
}
