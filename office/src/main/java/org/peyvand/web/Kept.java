package org.peyvand.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that every citizen sees alike but for its language: it is made once and kept until {@link
 * PublicPages#changed()} says that something public has changed, or the day is over. Nothing on it
 * may depend on a cookie, on who asks, or on a header other than the wished language.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kept {}
