package org.peyvand.picture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Pictures for readers. The address holds the hash of the bytes: it cannot be guessed before an
 * item shows it, and what stands there never changes.
 */
@Controller
class PicturePages {

  private static final String ADDRESS = "/pictures/{hash:[0-9a-f]+}-{width:\\d+}x{height:\\d+}";

  private final JdbcClient jdbc;

  PicturePages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping(ADDRESS)
  @OpenToAll
  ResponseEntity<byte[]> whole(@PathVariable String hash) {
    return drawn(hash, Drawing.WIDEST);
  }

  /** The smallest drawing that is at least so wide, or the widest there is. */
  @GetMapping(ADDRESS + "/{wished:480|960|1600}")
  @OpenToAll
  ResponseEntity<byte[]> narrow(@PathVariable String hash, @PathVariable int wished) {
    return drawn(hash, wished);
  }

  private ResponseEntity<byte[]> drawn(String hash, int wished) {
    return jdbc.sql(
            """
            select p.format, s.bytes from picture_size s join picture_picture p using (hash)
            where s.hash = :hash
            order by s.width >= :wished desc, abs(s.width - :wished) limit 1""")
        .param("hash", hash)
        .param("wished", wished)
        .query(PicturePages::answer)
        .optional()
        .orElseThrow(() -> new NotFound("web.problem.404"));
  }

  private static ResponseEntity<byte[]> answer(ResultSet row, int number) throws SQLException {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("image/" + row.getString("format")))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .header("Content-Disposition", "inline")
        .body(row.getBytes("bytes"));
  }
}
