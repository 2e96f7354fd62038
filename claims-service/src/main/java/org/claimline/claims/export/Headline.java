package org.claimline.claims.export;

import java.util.Locale;
import java.util.stream.Collectors;
import org.claimline.api.Claim;
import org.claimline.api.Place;

/** A claim in one line. */
final class Headline {
    private Headline() {}

    static String of(Claim claim) {
        var line = new StringBuilder(claim.withdrawn() ? "Withdrawn: " : "")
                .append(claim.claimant().name())
                .append(' ')
                .append(claim.stance().name().toLowerCase(Locale.ROOT))
                .append(": ");
        var places = claim.places().stream().map(Place::name).distinct().collect(Collectors.joining(", "));
        if (claim.quantity() == null) line.append("control of ").append(places);
        else {
            line.append(claim.quantity().text());
            if (!places.isEmpty()) line.append(" (").append(places).append(')');
        }
        if (claim.heldBy() != null)
            line.append(
                    switch (claim.heldBy()) {
                        case UKRAINE -> ", held by Ukraine";
                        case RUSSIA -> ", held by Russia";
                        case CONTESTED -> ", contested";
                    });
        return line.toString();
    }
}
