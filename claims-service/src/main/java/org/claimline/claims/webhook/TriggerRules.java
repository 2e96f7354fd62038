package org.claimline.claims.webhook;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimline.api.ChangeEvent;
import org.claimline.api.ChangeKind;
import org.claimline.api.Claim;
import org.claimline.api.ClaimMention;
import org.claimline.api.Stance;
import org.claimline.claims.claim.Rewording;
import org.jspecify.annotations.Nullable;

/** When a figure or its wording is worth telling; the answers are reasons in words, null where it is not. */
final class TriggerRules {
    private TriggerRules() {}

    /** A claim that asserts a figure over the threshold and did not before; a denial asserts none, nor does what is withdrawn. */
    static @Nullable String threshold(ChangeEvent event, @Nullable Double former, double threshold) {
        var claim = event.claim();
        if (claim == null || claim.withdrawn() || claim.stance() == Stance.DENIES) return null;
        var value = value(claim);
        if (value == null || value <= threshold) return null;
        if (event.kind() == ChangeKind.CLAIM_CHANGED && former != null && former > threshold) return null;
        return claim.claimant().name() + " claims \""
                + Objects.requireNonNull(claim.quantity()).text() + "\", over " + plain(threshold) + " "
                + claim.measure().unit() + ".";
    }

    /** The figure of the claim itself is another than before. */
    static @Nullable String figureChanged(ChangeEvent event, @Nullable Double former) {
        var claim = event.claim();
        var value = claim == null ? null : value(claim);
        if (event.kind() != ChangeKind.CLAIM_CHANGED || value == null || former == null || value.equals(former))
            return null;
        return "The figure was " + plain(former) + " and is " + plain(value) + " "
                + Objects.requireNonNull(claim).measure().unit() + ".";
    }

    /**
     * A mention words the claim otherwise than the first published one of another article: another figure or qualifier, a hedge
     * more or less, another stance. Whichever was published later is what the other one became.
     *
     * @param all of the claim, in the order of publication
     */
    static @Nullable String reworded(ClaimMention added, List<ClaimMention> all) {
        var first = all.stream()
                .filter(other -> Rewording.comparable(other, added))
                .findFirst()
                .orElse(null);
        if (first == null) return null;
        var late = Objects.requireNonNull(first.publishedAt()).isAfter(added.publishedAt());
        var before = late ? added : first;
        var now = late ? first : added;
        var differences = Rewording.between(before.mention(), now.mention());
        if (differences.isEmpty()) return null;
        return outlet(before) + " first, " + outlet(now) + " later: "
                + differences.stream().map(TriggerRules::words).collect(Collectors.joining("; ")) + ".";
    }

    private static String words(Rewording one) {
        return switch (one.kind()) {
            case FIGURE_CHANGED, BOUND_TURNED, QUALIFIER_LOST, QUALIFIER_CHANGED ->
                "\"" + one.before() + "\" became \"" + one.now() + "\"";
            case CLAIMANT_HEDGE_LOST -> "the claimant's \"" + one.before() + "\" is left out";
            case CLAIMANT_HEDGE_NEW -> "the claimant's \"" + one.now() + "\" is new";
            case OUTLET_HEDGE_LOST -> "the outlet's \"" + one.before() + "\" is left out";
            case OUTLET_HEDGE_NEW -> "the outlet's \"" + one.now() + "\" is new";
            case STANCE_CHANGED ->
                one.before().toLowerCase(Locale.ROOT) + " became " + one.now().toLowerCase(Locale.ROOT);
        };
    }

    private static @Nullable Double value(Claim claim) {
        return claim.quantity() == null ? null : claim.quantity().value();
    }

    private static String outlet(ClaimMention mention) {
        return mention.outlet() == null ? "an article without an outlet" : mention.outlet();
    }

    private static String plain(double value) {
        return value == Math.rint(value) && value < 1e15 ? String.valueOf((long) value) : String.valueOf(value);
    }
}
