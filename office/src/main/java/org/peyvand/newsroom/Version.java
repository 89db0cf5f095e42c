package org.peyvand.newsroom;

import java.time.Instant;

/** One saved version of a text; never changed. */
record Version(int number, Instant saved, String savedBy, Wording wording) {}
