package org.claimline.claims.claim;

import java.util.stream.Collectors;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What two mentions of one assertion share in any case: who, what, how much, where, whose ground. Not the qualifier, so
 * that "more than 700" and "nearly 700" stay visible as two wordings of one claim.
 */
final class MergeKey {
    private MergeKey() {}

    /**
     * @param claimant the id of the source that asserts
     * @param outlet who published it, or the article where that is not known: an outlet's own words merge only within it
     */
    static String of(Mention mention, String claimant, String outlet) {
        var places =
                mention.places().stream().map(Place::id).distinct().sorted().collect(Collectors.joining("+"));
        return Digests.sha256(String.join(
                "|",
                claimant,
                mention.claimant().kind() == SourceKind.OUTLET ? outlet : "",
                mention.measure().name(),
                mention.stance().name(),
                String.valueOf(mention.heldBy()),
                amount(mention.quantity()),
                places));
    }

    private static String amount(@Nullable Quantity quantity) {
        if (quantity == null) return "";
        if (quantity.value() != null && quantity.qualifier() != Qualifier.BETWEEN) return quantity.value() + "";
        return quantity.value() + " in " + quantity.lower() + " to " + quantity.upper();
    }
}
