package org.peyvand.signing;

/** All have signed a paper; published in the transaction of the last signature. */
public record PaperSigned(LaidPaper paper) {}
