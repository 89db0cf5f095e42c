package org.peyvand.store;

/** The database cannot be had; the message is one sentence for the person who starts Peyvand. */
public final class StoreFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreFault(String sentence) {
    super(sentence);
  }

  StoreFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
