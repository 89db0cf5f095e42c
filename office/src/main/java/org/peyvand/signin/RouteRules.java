package org.peyvand.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.FreshProof;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides by what the handler of a request says of itself. An address without a handler is let
 * through to be answered "nothing here".
 */
final class RouteRules implements AuthorizationManager<RequestAuthorizationContext> {

  /** How long a password that was given counts as just given. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final RequestMappingHandlerMapping handlers;
  private final Clock clock;

  RouteRules(RequestMappingHandlerMapping handlers, Clock clock) {
    this.handlers = handlers;
    this.clock = clock;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    HandlerMethod handler = handler(context.getRequest()).orElse(null);
    if (handler == null) {
      return new AuthorizationDecision(true);
    }
    boolean allowed = isAllowed(RouteRule.of(handler), who);
    return allowed && handler.hasMethodAnnotation(FreshProof.class) && !isFresh(who)
        ? new ProofNeeded()
        : new AuthorizationDecision(allowed);
  }

  /** Whether the address is one that only some people may use. */
  boolean isForSome(HttpServletRequest request) {
    return handler(request)
        .filter(found -> RouteRule.of(found) instanceof RouteRule.Allowed)
        .isPresent();
  }

  private boolean isFresh(Supplier<? extends @Nullable Authentication> who) {
    return who.get() instanceof SignedIn signed
        && signed.session().proven().isAfter(clock.instant().minus(FRESH));
  }

  private static boolean isAllowed(
      RouteRule rule, Supplier<? extends @Nullable Authentication> who) {
    return switch (rule) {
      case RouteRule.Open() -> true;
      case RouteRule.Unsaid() -> false;
      case RouteRule.Allowed(var roles) ->
          who.get() instanceof SignedIn signed
              && signed.getPrincipal().roles().stream().anyMatch(roles::contains);
    };
  }

  Optional<HandlerMethod> handler(HttpServletRequest request) {
    ServletRequestPathUtils.parseAndCache(request);
    try {
      HandlerExecutionChain chain = handlers.getHandler(request);
      return chain != null && chain.getHandler() instanceof HandlerMethod method
          ? Optional.of(method)
          : Optional.empty();
    } catch (HttpRequestMethodNotSupportedException
        | HttpMediaTypeException
        | UnsatisfiedServletRequestParameterException e) {
      // No handler takes it; the dispatcher comes to the same end and says why.
      return Optional.empty();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
