package org.peyvand.briefing;

import java.util.List;

/** One page before a meeting. */
record BriefingView(TieFacts tie, List<ActLine> contacts, List<ActLine> said) {}
