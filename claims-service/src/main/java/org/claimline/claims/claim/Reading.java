package org.claimline.claims.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimline.api.Source;
import org.claimline.claims.source.Sources;

/** A delivery with the merge key and the claimant's id of each of its mentions. */
record Reading(CheckedDelivery checked, List<String> keys, List<String> claimants) {
    /** @param bySpelling the source of each claimant, by {@link Sources#spelling} */
    static Reading of(CheckedDelivery checked, Map<String, Source> bySpelling) {
        var outlet = checked.delivery().outlet();
        var voice = outlet == null ? checked.digest() : Sources.spelling(outlet);
        var keys = new ArrayList<String>();
        var claimants = new ArrayList<String>();
        for (var mention : checked.delivery().claims()) {
            var claimant = Objects.requireNonNull(
                            bySpelling.get(Sources.spelling(mention.claimant().name())))
                    .id();
            claimants.add(claimant);
            keys.add(MergeKey.of(mention, claimant, voice));
        }
        return new Reading(checked, keys, claimants);
    }

    String digest() {
        return checked.digest();
    }
}
