package org.peyvand.comment;

/** What readers see below items has changed, with the transaction that says so. */
public record CommentsChanged() {}
