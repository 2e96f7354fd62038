package org.claimline.claims.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.Evidence;
import org.claimline.api.Mention;

/** Where an article states a mention. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Passages(Evidence evidence, List<Evidence> repeats) {
    Passages {
        // Absent in JSON = none.
        repeats = repeats == null ? List.of() : List.copyOf(repeats);
    }

    static Passages of(Mention mention) {
        return new Passages(mention.evidence(), mention.repeats());
    }

    List<Evidence> all() {
        if (repeats.isEmpty()) return List.of(evidence);
        return Stream.concat(Stream.of(evidence), repeats.stream()).toList();
    }
}
