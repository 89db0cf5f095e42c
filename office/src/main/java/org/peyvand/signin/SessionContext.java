package org.peyvand.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Finds who a request comes from. A request without the cookie costs no query. */
@Component
class SessionContext implements SecurityContextRepository {

  private final SessionCookie cookie;
  private final Sessions sessions;

  SessionContext(SessionCookie cookie, Sessions sessions) {
    this.cookie = cookie;
    this.sessions = sessions;
  }

  @Override
  @SuppressWarnings("deprecation") // the interface still asks for it
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    cookie
        .read(holder.getRequest())
        .flatMap(sessions::find)
        .ifPresent(session -> context.setAuthentication(new SignedIn(session)));
    return context;
  }

  /** Nothing to save: {@link SignIn} writes the session, and a request never changes it. */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return cookie.read(request).isPresent();
  }
}
