package org.peyvand.text;

import java.util.Arrays;

/** Tokens as parallel arrays: no object a token on the hot path. */
final class TokenArrays {

  static final byte WORD = 0;
  static final byte SUFFIX = 1;
  static final byte NUMBER = 2;
  static final byte OPEN = 3;
  static final byte CLOSE = 4;
  static final byte MARK = 5;

  static final byte GLUED = 1;
  static final byte CAPITAL = 2;
  static final byte QUOTED = 4;

  int size;
  int[] starts;
  int[] ends;
  byte[] kinds;
  byte[] flags;
  int[] paragraphs;
  int[] sentences = {};

  TokenArrays(int expected) {
    starts = new int[expected];
    ends = new int[expected];
    kinds = new byte[expected];
    flags = new byte[expected];
    paragraphs = new int[expected];
  }

  void add(byte kind, int start, int end, int flag, int paragraph) {
    if (size == starts.length) {
      int room = size + (size >> 1) + 16;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      kinds = Arrays.copyOf(kinds, room);
      flags = Arrays.copyOf(flags, room);
      paragraphs = Arrays.copyOf(paragraphs, room);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    flags[size] = (byte) flag;
    paragraphs[size] = paragraph;
    size++;
  }

  Kind kind(int token) {
    return switch (kinds[token]) {
      case WORD -> Kind.WORD;
      case SUFFIX -> Kind.SUFFIX;
      case NUMBER -> Kind.NUMBER;
      case OPEN -> Kind.OPEN;
      case CLOSE -> Kind.CLOSE;
      default -> Kind.MARK;
    };
  }

  /** For each number from 0 the first token whose (ascending) value is at least this. */
  int[] firsts(int[] ascending) {
    int[] firsts = new int[size == 0 ? 1 : ascending[size - 1] + 2];
    int value = 0;
    for (int token = 0; token < size; token++) {
      while (value <= ascending[token]) {
        firsts[value++] = token;
      }
    }
    firsts[value] = size;
    return firsts;
  }
}
