package org.peyvand.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.StaffMember;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A session as Spring Security carries it; its principal is the {@link StaffMember}. */
final class SignedIn extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;
  private final transient Session session;

  SignedIn(Session session) {
    super(
        session.member().roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
            .toList());
    this.session = session;
    setAuthenticated(true);
  }

  /** Whose session the present request belongs to. */
  static Optional<Session> now() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signed
        ? Optional.of(signed.session)
        : Optional.empty();
  }

  Session session() {
    return session;
  }

  @Override
  public StaffMember getPrincipal() {
    return session.member();
  }

  @Override
  public String getName() {
    return session.member().name();
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn signed && signed.session.equals(session);
  }

  @Override
  public int hashCode() {
    return session.hashCode();
  }
}
