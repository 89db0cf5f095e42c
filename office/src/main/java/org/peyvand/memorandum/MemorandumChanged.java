package org.peyvand.memorandum;

/** How far a paper has come, or who may see it, is another now. In the same transaction. */
public record MemorandumChanged(long id) {}
