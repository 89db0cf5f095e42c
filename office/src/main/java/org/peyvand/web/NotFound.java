package org.peyvand.web;

/** Nothing stands at this address, or nothing this reader may see: one sentence, 404. */
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient Object[] arguments;

  /** A sentence by its message key. */
  public NotFound(String key, Object... arguments) {
    super(key, null, false, false);
    this.key = key;
    this.arguments = arguments.clone();
  }

  String sentence(Frame frame) {
    return frame.t(key, arguments);
  }
}
