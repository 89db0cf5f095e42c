package org.peyvand.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after the PostgreSQL of a data folder: one process of the machine at a time. The kernel
 * lets go of the lock when that process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {

  // Closing any channel on the file would drop this process's lock, so it is opened once only.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static Optional<FolderLock> take(Path data) throws IOException {
    Path file = data.resolve("lock");
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    @Nullable FolderLock taken = null;
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        taken = new FolderLock(file, channel);
      }
    } finally {
      if (taken == null) {
        channel.close();
        HELD.remove(file);
      }
    }
    return Optional.ofNullable(taken);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(file);
  }
}
