package org.claimline.claims.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.claims.comparison.September.COMMAND;
import static org.claimline.claims.comparison.September.DOZENS;
import static org.claimline.claims.comparison.September.ISW;
import static org.claimline.claims.comparison.September.UK_MOD;
import static org.claimline.claims.comparison.September.ZELENSKYY;
import static org.claimline.claims.comparison.September.area;
import static org.claimline.claims.comparison.September.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimline.api.Claim;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Stance;
import org.junit.jupiter.api.Test;

/** What was found for other claims that are alike is what would be found for this one alone. */
class LineupsTest {
    private static final List<List<String>> GROUNDS = List.of(
            List.of(),
            List.of("UA"),
            List.of("UA-63"),
            List.of("UA-65"),
            List.of("region:south", "region:east"),
            List.of("geonames:707292"),
            List.of("geonames:706483"));
    private static final List<List<String>> WINDOWS = List.of(
            List.of("2022-09-06", "2022-09-09"),
            List.of("2022-09-06", "2022-09-10"),
            List.of("2022-09-07", "2022-09-12"),
            List.of("2022-09-01", "2022-09-12"),
            List.of("2022-11-01", "2022-11-08"));

    /** In an order of its own, as what is found first is found for the others too. */
    private static List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        for (var ground : GROUNDS)
            for (var window : WINDOWS)
                for (var holder : new HeldBy[] {HeldBy.UKRAINE, HeldBy.RUSSIA, HeldBy.CONTESTED, null})
                    for (var figure : figures())
                        for (var by : List.of(ZELENSKYY, ISW, UK_MOD, COMMAND)) {
                            var said = area(1, holder, window.get(0), window.get(1), ground.toArray(String[]::new));
                            var claim = with(said, by, Stance.ASSERTS, Measure.AREA, figure);
                            claims.add(claim);
                            claims.add(with(claim, LocalDate.parse("2022-09-09")));
                            claims.add(with(claim, LocalDate.parse("2022-12-09")));
                        }
        Collections.shuffle(claims, new Random(5));
        return claims;
    }

    private static List<Quantity> figures() {
        return List.of(
                new Quantity(500.0, 500.0, null, "km2", Qualifier.MORE_THAN, "", null),
                new Quantity(3100.0, 3100.0, 3100.0, "km2", Qualifier.EXACT, "", null),
                new Quantity(90_000.0, null, 90_000.0, "km2", Qualifier.UP_TO, "", null),
                DOZENS);
    }

    @Test
    void whatLeadsBesideAClaimIsTheFirstOfAllThatStandsBesideIt() {
        for (var claim : claims())
            assertThat(September.COMPARER.leading(claim))
                    .as("%s", claim)
                    .isEqualTo(September.COMPARER.compare(claim).stream()
                            .findFirst()
                            .map(September::inShort));
    }

    @Test
    void whatMeasuresAClaimBestIsTheFirstWithARatioElseWhatLeads() {
        for (var claim : claims()) {
            var all = September.COMPARER.compare(claim);
            var expected = all.stream()
                    .filter(one -> one.ratio() != null)
                    .findFirst()
                    .or(() -> all.stream().findFirst());
            var measured = September.COMPARER.measured(claim);

            assertThat(measured.map(Measured::reference)).isEqualTo(expected.map(one -> one.reference()));
            assertThat(measured.map(Measured::reason)).isEqualTo(expected.map(one -> one.reason()));
            assertThat(measured.map(Measured::comparability)).isEqualTo(expected.map(one -> one.comparability()));
            assertThat(measured.map(Measured::ratio)).isEqualTo(expected.map(one -> one.ratio()));
            assertThat(measured.map(Measured::kappa)).isEqualTo(expected.map(one -> one.kappa()));
        }
    }
}
