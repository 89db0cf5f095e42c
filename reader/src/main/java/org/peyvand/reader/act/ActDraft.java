package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Dating;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Field;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Why.Rejected;
import org.peyvand.text.Span;

/** An act while it is being put together. */
final class ActDraft {

  final String rule;
  final ActKind kind;
  Modality modality;
  final int sentence;
  final int order;

  /** Whether the wording says that a plan stands, not only that somebody wants it. */
  boolean settled;

  @Nullable Form form;
  final Set<String> actors = new LinkedHashSet<>();
  final Set<String> recipients = new LinkedHashSet<>();
  final Set<String> people = new LinkedHashSet<>();
  final Set<Field> fields = new LinkedHashSet<>();
  final List<List<String>> pairs = new ArrayList<>();
  final List<Span> spans = new ArrayList<>();
  final List<Span> matched = new ArrayList<>();
  final List<Rejected> rejected = new ArrayList<>();
  final Set<Doubt> doubts = new LinkedHashSet<>();
  @Nullable String place;
  @Nullable String name;
  @Nullable Dating date;

  ActDraft(String rule, ActKind kind, Modality modality, int sentence, int order) {
    this.rule = rule;
    this.kind = kind;
    this.modality = modality;
    this.sentence = sentence;
    this.order = order;
  }

  boolean isDone() {
    return modality == Modality.DONE;
  }
}
