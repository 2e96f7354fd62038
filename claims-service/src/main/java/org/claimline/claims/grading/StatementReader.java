package org.claimline.claims.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimline.api.Claim;
import org.claimline.api.Comparability;
import org.claimline.api.Comparison;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Stance;
import org.claimline.claims.grading.StoredStatement.StoredReference;
import org.claimline.claims.scoring.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a claim and its comparisons as a statement that can be scored. */
final class StatementReader {
    private StatementReader() {}

    /**
     * The statement of a claim, or empty: a denial states no amount, what is unconfirmed is nobody's word, what was withdrawn is not held
     * against anybody, and without both days nothing says which number is meant.
     */
    static Optional<StoredStatement> read(Claim claim, List<Comparison> comparisons) {
        var question = Question.of(claim);
        var wording = wording(claim.quantity());
        if (question == null
                || wording == null
                || claim.withdrawn()
                || claim.stance() == Stance.DENIES
                || claim.stance() == Stance.UNCONFIRMED) return Optional.empty();
        var references = comparisons.stream()
                .filter(comparison ->
                        comparison.comparability() != Comparability.NOT_COMPARABLE && comparison.ratio() != null)
                .flatMap(comparison -> reference(comparison).stream())
                .toList();
        return Optional.of(new StoredStatement(
                claim.id(),
                claim.claimant().id(),
                claim.claimant().group(),
                claim.measure(),
                question,
                wording,
                claim.asOf(),
                null,
                references));
    }

    /** The number with its words; null where the words give none. */
    private static @Nullable Wording wording(@Nullable Quantity quantity) {
        if (quantity == null) return null;
        boolean range = quantity.qualifier() == Qualifier.BETWEEN || quantity.qualifier() == Qualifier.VAGUE;
        var value = range || quantity.value() == null ? quantity.lower() : quantity.value();
        return value == null ? null : new Wording(value, range ? quantity.upper() : null, quantity.qualifier());
    }

    private static Optional<StoredReference> reference(Comparison comparison) {
        var assessed = comparison.reference();
        var wording = wording(assessed.quantity());
        if (wording == null || !(wording.value() > 0)) return Optional.empty();
        return Optional.of(new StoredReference(
                assessed.id(),
                assessed.assessor().id(),
                assessed.kind(),
                wording,
                Objects.requireNonNull(comparison.kappa()),
                assessed.derivedFrom(),
                assessed.saidOn()));
    }
}
