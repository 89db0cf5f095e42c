package org.peyvand.memorandum;

import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;

/** A paper before it is kept; see {@link Memorandum}. */
public record NewMemorandum(
    Pair pair,
    Form form,
    @Nullable Long amends,
    boolean addendum,
    boolean example,
    Visibility visibility) {}
