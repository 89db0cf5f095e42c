package org.peyvand.store;

/**
 * Where the database is and how to get in.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://...}
 */
public record DatabaseAddress(String url, String username, String password) {

  /** The same server and person, another database. */
  DatabaseAddress database(String name) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    String rest = query < 0 ? "" : url.substring(query);
    return new DatabaseAddress(
        path.substring(0, path.lastIndexOf('/') + 1) + name + rest, username, password);
  }

  @Override
  public String toString() {
    return url;
  }
}
