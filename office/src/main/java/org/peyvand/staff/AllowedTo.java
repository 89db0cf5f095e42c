package org.peyvand.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a route. Every handler method carries this or {@link OpenToAll}; a route with neither
 * is closed to everyone and fails the build's tests.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

  /** Any one of these is enough. */
  Role[] value();
}
