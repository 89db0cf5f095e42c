package org.peyvand.signin;

import java.util.Set;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.Role;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;

/** Who may use one handler method. */
sealed interface RouteRule {

  /** Anybody; so the page that says what went wrong. */
  record Open() implements RouteRule {}

  /** Whoever has one of the roles. */
  record Allowed(Set<Role> roles) implements RouteRule {}

  /** Nobody: the method does not say. */
  record Unsaid() implements RouteRule {}

  static RouteRule of(HandlerMethod handler) {
    AllowedTo allowed = handler.getMethodAnnotation(AllowedTo.class);
    if (allowed != null) {
      return new Allowed(Set.of(allowed.value()));
    }
    boolean open =
        handler.hasMethodAnnotation(OpenToAll.class)
            || ErrorController.class.isAssignableFrom(handler.getBeanType());
    return open ? new Open() : new Unsaid();
  }
}
