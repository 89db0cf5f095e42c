package org.peyvand.signin;

import org.jspecify.annotations.Nullable;
import org.peyvand.staff.StaffMember;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the {@link StaffMember} who asks, or its {@link Session}; null for a citizen,
 * which only a route open to all can meet.
 */
final class StaffArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == StaffMember.class
        || parameter.getParameterType() == Session.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Session session = SignedIn.now().orElse(null);
    return session == null || parameter.getParameterType() == Session.class
        ? session
        : session.member();
  }
}
