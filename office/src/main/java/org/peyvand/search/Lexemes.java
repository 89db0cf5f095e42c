package org.peyvand.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The keys of a record with the places where they stand: PostgreSQL's tsvector. */
final class Lexemes {

  /** PostgreSQL keeps no place beyond this, and so many of one key. */
  private static final int LAST_PLACE = 16_000;

  private static final int MOST_PLACES = 255;

  /** PostgreSQL's four weights, each the two bits above the fourteen of a place. */
  private static final String WEIGHTS = "DCBA";

  private final Map<String, Places> places = new HashMap<>();
  private int next = 1;

  /** Places, ascending, each with its weight. */
  private static final class Places {

    private char[] all = new char[2];
    private int size;

    void add(int place, char weight) {
      if (size == MOST_PLACES || (size > 0 && place(size - 1) == place)) {
        return;
      }
      if (size == all.length) {
        all = Arrays.copyOf(all, size * 2);
      }
      all[size++] = (char) (place | WEIGHTS.indexOf(weight) << 14);
    }

    int place(int index) {
      return all[index] & 0x3FFF;
    }

    char weight(int index) {
      return WEIGHTS.charAt(all[index] >>> 14);
    }
  }

  static Lexemes of(Searchable record) {
    Lexemes lexemes = new Lexemes();
    lexemes.add(record.headline(), 'A');
    lexemes.add(record.lead(), 'B');
    lexemes.add(record.body(), 'D');
    lexemes.add(String.join(" ; ", record.tags()), 'C');
    return lexemes;
  }

  /** Adds the words of a text behind those that are here, never next to them. */
  private void add(String text, char weight) {
    int at = next;
    for (TextKeys.Word word : TextKeys.of(text)) {
      int place = Math.min(at, LAST_PLACE);
      for (String key : word.keys()) {
        if (key.indexOf('\'') < 0 && key.indexOf('\\') < 0) {
          places.computeIfAbsent(key, unseen -> new Places()).add(place, weight);
        }
      }
      at = word.joins() || at == next ? at + 1 : at + 2;
    }
    next = at + 2;
  }

  Set<String> words() {
    return places.keySet();
  }

  /** As it is written in SQL: {@code 'key':1A,7 'other':2B}. */
  String text() {
    StringBuilder text = new StringBuilder();
    places.forEach(
        (key, at) -> {
          text.append('\'').append(key).append('\'');
          for (int i = 0; i < at.size; i++) {
            text.append(i == 0 ? ':' : ',').append(at.place(i)).append(at.weight(i));
          }
          text.append(' ');
        });
    return text.toString();
  }

  /** As PostgreSQL reads it; it puts the keys in its own order. */
  byte[] binary() {
    int size = Integer.BYTES;
    byte[][] names = new byte[places.size()][];
    int name = 0;
    for (Map.Entry<String, Places> entry : places.entrySet()) {
      names[name] = entry.getKey().getBytes(StandardCharsets.UTF_8);
      size += names[name++].length + 1 + Character.BYTES * (1 + entry.getValue().size);
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(places.size());
    name = 0;
    for (Places at : places.values()) {
      bytes.put(names[name++]).put((byte) 0).putChar((char) at.size);
      for (int i = 0; i < at.size; i++) {
        bytes.putChar(at.all[i]);
      }
    }
    return bytes.array();
  }
}
