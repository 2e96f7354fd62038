package org.claimline.claims.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.claimline.api.ChainLink;
import org.claimline.api.Claim;
import org.claimline.api.EscalationChain;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.claims.Samples;
import org.claimline.claims.Statements;
import org.claimline.testing.Ukrainian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainsTest {
    private static final Source ZELENSKYY = Statements.person("Zelenskyy", Side.UKRAINE);

    static Stream<CSVRecord> goldenCases() throws IOException {
        return Statements.golden(ChainsTest.class, "golden-chains.csv");
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void linksSuccessiveTotals(CSVRecord golden) {
        var claims = new ArrayList<Claim>();
        for (var total : golden.get("totals").split("; "))
            claims.add(total(claims.size() + 1, ZELENSKYY, total, WindowBasis.CUMULATIVE));

        assertThat(written(Chains.of(claims, Samples.GAZETTEER)))
                .as(golden.get("case"))
                .isEqualTo(golden.get("chains"));
    }

    @Test
    void totalsOfTwoClaimantsAreTwoChains() {
        var claims = List.of(
                total(1, ZELENSKYY, "1000 EXACT  2022-09-01 2022-09-08", WindowBasis.CUMULATIVE),
                total(
                        2,
                        Statements.person("Zaluzhnyi", Side.UKRAINE),
                        "3000 EXACT  2022-09-01 2022-09-11",
                        WindowBasis.CUMULATIVE));

        assertThat(Chains.of(claims, Samples.GAZETTEER)).isEmpty();
    }

    @Test
    void anIncrementIsNoTotal() {
        var claims = List.of(
                total(1, ZELENSKYY, "1000 EXACT  2022-09-01 2022-09-08", WindowBasis.CUMULATIVE),
                total(2, ZELENSKYY, "2000 EXACT  2022-09-01 2022-09-10", WindowBasis.INCREMENT));

        assertThat(Chains.of(claims, Samples.GAZETTEER)).isEmpty();
    }

    @Test
    void anOddRateSaysAgainstWhatAndWhereTheLineIs() {
        var links = Chains.of(
                        List.of(
                                total(1, ZELENSKYY, "1000 EXACT  2022-09-01 2022-09-08", WindowBasis.CUMULATIVE),
                                total(2, ZELENSKYY, "2000 EXACT  2022-09-01 2022-09-10", WindowBasis.CUMULATIVE),
                                total(3, ZELENSKYY, "3000 EXACT  2022-09-01 2022-09-11", WindowBasis.CUMULATIVE),
                                total(4, ZELENSKYY, "6000 EXACT  2022-09-01 2022-09-12", WindowBasis.CUMULATIVE)),
                        Samples.GAZETTEER)
                .getFirst()
                .links();

        assertThat(links.getLast().reason())
                .contains("3,000 km2 a day, 4.0 times the 750 km2 a day", "more than 3 times counts as odd");
        Ukrainian.knowsIfSaid(links.getLast().reason());
    }

    private static String written(List<EscalationChain> chains) {
        return chains.stream()
                .map(chain -> chain.links().stream().map(ChainsTest::written).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    private static String written(ChainLink link) {
        Ukrainian.knowsIfSaid(link.reason());
        var total = number(link.value());
        if (link.days() == null) return total;
        return total + ":" + (link.perDay() == null ? "" : number(link.perDay()))
                + (link.flag() == null ? "" : ":" + link.flag());
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** "value qualifier places start end". */
    private static Claim total(long id, Source who, String written, WindowBasis basis) {
        var part = written.split(" ", -1);
        var end = LocalDate.parse(part[4]);
        return Statements.claim(
                id,
                who,
                Measure.AREA,
                Stance.ASSERTS,
                Statements.quantity(Qualifier.valueOf(part[1]), Double.parseDouble(part[0]), "km2"),
                part[2].isEmpty() ? List.of() : Samples.places(part[2].split("\\+")),
                HeldBy.UKRAINE,
                new Window(part[3].isEmpty() ? null : LocalDate.parse(part[3]), end, basis, null, null),
                end);
    }
}
