package org.claimline.ingest.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimline.api.Mention;
import org.claimline.api.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in a claim that a row expects: "Robotyne | Hanna Maliar | ASSERTS | UKRAINE | 2024-10-14". Readings that are equally right are
 * parted by " / ".
 *
 * @param row the words of the row
 */
record Spoken(String row) {
    private static final String OUTLET = "OUTLET";
    private static final String NONE = "-";

    /** The claims in the order of the rows that they meet, in the words of these; then those that meet none, in their own. */
    static List<String> of(List<Mention> claims, List<String> expected) {
        var left = new ArrayList<>(claims);
        var found = new ArrayList<String>();
        for (var row : expected) {
            var spoken = new Spoken(row);
            var met = left.stream().filter(spoken::meets).findFirst();
            met.ifPresent(left::remove);
            met.ifPresent(claim -> found.add(row));
        }
        left.forEach(claim -> found.add(line(claim)));
        return found;
    }

    private boolean meets(Mention claim) {
        var parts = row.split(" \\| ", -1);
        String day = parts.length > 4 ? parts[4] : NONE;
        return parts[0].equals(what(claim))
                && either(parts[1]).anyMatch(name -> names(claim).anyMatch(bare(name)::equals))
                && either(parts[2]).anyMatch(claim.stance().name()::equals)
                && either(parts[3]).anyMatch(orNone(claim.heldBy())::equals)
                && day.equals(orNone(claim.saidOn()));
    }

    private static Stream<String> either(String readings) {
        return Stream.of(readings.split(" / ", -1));
    }

    private static Stream<String> names(Mention claim) {
        var claimant = claim.claimant();
        if (claimant.kind() == SourceKind.OUTLET && claimant.text() == null) return Stream.of(bare(OUTLET));
        return Stream.of(claimant.name(), claimant.text(), claimant.organisation())
                .filter(Objects::nonNull)
                .map(Spoken::bare);
    }

    /** Without article and capitals. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "");
    }

    private static String line(Mention claim) {
        return String.join(
                " | ",
                what(claim),
                names(claim).findFirst().orElse(NONE),
                claim.stance().name(),
                orNone(claim.heldBy()),
                orNone(claim.saidOn()));
    }

    private static String what(Mention claim) {
        var quantity = claim.quantity();
        if (quantity == null) return claim.places().getFirst().name();
        String number = quantity.value() == null ? "several" : Answer.number(quantity.value());
        return number
                + switch (claim.measure()) {
                    case AREA -> " km2";
                    case ADVANCE -> " km";
                    case SHARE -> " %";
                    default -> " settlements";
                };
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }
}
