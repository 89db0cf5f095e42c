package org.peyvand.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Frame} of its request. */
@Component
class FrameArgument implements HandlerMethodArgumentResolver {

  private final Messages messages;
  private final Masthead masthead;
  private final List<Section> sections;

  FrameArgument(Messages messages, Masthead masthead, ObjectProvider<Section> sections) {
    this.messages = messages;
    this.masthead = masthead;
    this.sections = sections.stream().sorted(Comparator.comparingInt(Section::order)).toList();
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Frame.class;
  }

  @Override
  public Frame resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return frame((HttpServletRequest) request.getNativeRequest());
  }

  Frame frame(HttpServletRequest request) {
    PageLanguage language = LanguageChoice.of(request);
    Principal principal = request.getUserPrincipal();
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    Frame.Csrf csrf =
        token == null ? null : new Frame.Csrf(token.getParameterName(), token.getToken());
    return new Frame(
        language,
        messages,
        masthead.name(language),
        path(request),
        LanguageChoice.otherParameters(request),
        ContentPolicy.nonce(request),
        csrf,
        principal == null ? null : principal.getName(),
        masthead.today(),
        sections);
  }

  /** The path a person asked for, also while the page of its refusal is made. */
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? asked
        : request.getRequestURI();
  }
}
