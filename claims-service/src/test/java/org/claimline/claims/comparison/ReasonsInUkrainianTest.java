package org.claimline.claims.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.claimline.api.Claim;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Respect;
import org.claimline.api.Stance;
import org.claimline.testing.Ukrainian;
import org.junit.jupiter.api.Test;

/** Whatever is claimed of September 2022: why it can be compared, or cannot, is in the phrase book. */
class ReasonsInUkrainianTest {
    private static final List<String> STARTS =
            Arrays.asList(null, "2022-01-01", "2022-08-20", "2022-09-01", "2022-09-06", "2022-09-08", "2022-09-10");
    private static final List<String> ENDS =
            Arrays.asList(null, "2022-09-08", "2022-09-10", "2022-09-12", "2022-12-31");
    private static final List<String[]> PLACES = List.of(
            new String[0],
            new String[] {"UA"},
            new String[] {"UA-63"},
            new String[] {"UA-65"},
            new String[] {"UA-63", "UA-65"},
            new String[] {"geonames:703656"},
            new String[] {"region:south", "region:east"});
    private static final List<HeldBy> HOLDERS = Arrays.asList(HeldBy.UKRAINE, HeldBy.RUSSIA, HeldBy.CONTESTED, null);
    private static final List<Quantity> QUANTITIES = List.of(
            new Quantity(6000.0, 6000.0, null, "km2", Qualifier.MORE_THAN, "as written", null),
            new Quantity(90.5, 90.5, 90.5, "km2", Qualifier.EXACT, "as written", null),
            new Quantity(null, 450.0, 900.0, "km2", Qualifier.BETWEEN, "as written", null),
            September.DOZENS);

    @Test
    void eachIsKnown() {
        var said = new TreeSet<String>();
        var respects = new TreeSet<Respect>();
        for (var claim : claims())
            for (var comparison : September.COMPARER.compare(claim)) {
                said.add(comparison.reason());
                var window = comparison.reference().window();
                if (window != null && window.derivation() != null) said.add(window.derivation());
                for (var agreement : Objects.requireNonNull(comparison.agreements())) {
                    said.add(agreement.words());
                    respects.add(agreement.respect());
                }
            }

        assertThat(respects).containsExactly(Respect.values());
        assertThat(said).hasSizeGreaterThan(1_000).allSatisfy(Ukrainian::knows);
    }

    private static List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        for (var start : STARTS)
            for (var end : ENDS)
                if (start == null || end == null || start.compareTo(end) <= 0)
                    for (var places : PLACES)
                        for (var holder : HOLDERS)
                            for (var quantity : QUANTITIES) claims.add(claim(start, end, places, holder, quantity));
        return claims;
    }

    private static Claim claim(String start, String end, String[] places, HeldBy holder, Quantity quantity) {
        var claim = September.area(1, holder, start, end, places);
        return September.with(
                September.with(claim, September.ZELENSKYY, Stance.ASSERTS, Measure.AREA, quantity),
                LocalDate.parse(Objects.requireNonNullElse(end, "2022-09-12")));
    }
}
