package org.peyvand.command;

/**
 * Tables that a module can write anew from its records at any time: lists, an index. {@code
 * ./peyvand reindex} rebuilds them all. A bean.
 */
public interface Rebuilt {

  /** What it is, for the person: {@code standings of relations}. */
  String name();

  /** Writes it anew; how many records it holds now. */
  int rebuild();
}
