package org.peyvand.command;

import java.util.List;

/**
 * What a module has to say when the server is ready, printed below {@code Peyvand is ready at ...}:
 * how to sign in, the one-time link of a first start. A bean.
 */
public interface ReadyNotice {

  /**
   * The lines, in the order to print them; empty for nothing.
   *
   * @param address the server's own address without a slash at the end, for example {@code
   *     http://127.0.0.1:8480}
   */
  List<String> lines(String address);
}
