package org.peyvand.opinion;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks a model behind any address that speaks OpenAI's protocol. */
@Component
class AskModel implements SecondOpinion {

  private static final Logger LOG = LoggerFactory.getLogger(AskModel.class);

  /** Thirty claims with their quotes take a tenth of it. */
  private static final long MOST_BYTES = 512 * 1024;

  @Override
  public Answer read(String text, OpinionSettings settings) {
    Prompt prompt = Prompt.about(text);
    Duration limit = Duration.ofSeconds(settings.seconds());
    try {
      String answer =
          OpenAiChatModel.builder()
              .httpClientBuilder(BoundedHttp.builder(limit, MOST_BYTES))
              .baseUrl(settings.address())
              .apiKey(settings.key().isEmpty() ? null : settings.key())
              .modelName(settings.model())
              .timeout(limit)
              .maxRetries(0)
              .logRequests(false)
              .logResponses(false)
              .build()
              .chat(SystemMessage.from(prompt.rules()), UserMessage.from(prompt.data()))
              .aiMessage()
              .text();
      return answer == null ? new Answer.None(Answer.Reason.BROKEN) : ReadAnswer.of(answer);
    } catch (RuntimeException e) {
      Answer.Reason reason = reason(e);
      // Neither the key nor a word of the other side's goes into the log.
      LOG.warn("no second opinion from {}: {}", settings.host(), reason.token());
      return new Answer.None(reason);
    }
  }

  private static Answer.Reason reason(RuntimeException failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      switch (each) {
        case TimeoutException slow -> {
          return Answer.Reason.SLOW;
        }
        case BoundedHttp.TooLong huge -> {
          return Answer.Reason.HUGE;
        }
        case HttpException status -> {
          return status.statusCode() == 401 || status.statusCode() == 403
              ? Answer.Reason.KEY
              : Answer.Reason.REFUSED;
        }
        case UncheckedIOException away -> {
          return Answer.Reason.UNREACHABLE;
        }
        default -> {}
      }
    }
    // What is left comes of taking the answer apart.
    return Answer.Reason.BROKEN;
  }
}
