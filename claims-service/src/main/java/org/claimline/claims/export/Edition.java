package org.claimline.claims.export;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimline.claims.claim.ClaimFilter;

/**
 * What all documents of one query share.
 *
 * @param publisher who publishes the claims of this installation
 * @param installation its name for ever
 * @param updatedAt when anything last changed
 * @param json does not flush after each claim
 */
record Edition(
        ClaimFilter filter,
        Addresses addresses,
        String publisher,
        UUID installation,
        Instant updatedAt,
        ObjectWriter json) {
    /** The same thing has the same name in every export of this installation. */
    UUID name(String thing) {
        return NameUuid.of(installation, thing);
    }

    /** What was asked for, in words. */
    String title() {
        if (filter.given().isEmpty()) return "All claims about territory";
        return "Claims about territory, "
                + filter.given().entrySet().stream()
                        .map(given -> given.getKey() + " = " + given.getValue())
                        .collect(Collectors.joining(", "));
    }
}
