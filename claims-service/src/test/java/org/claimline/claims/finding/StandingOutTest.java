package org.claimline.claims.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentKind;
import org.claimline.api.Claim;
import org.claimline.api.Finding;
import org.claimline.api.FindingKind;
import org.claimline.api.Hedges;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.api.Source;
import org.claimline.api.Stance;
import org.claimline.api.Wording;
import org.claimline.api.WordingShift;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.Statements;
import org.claimline.claims.assessment.AreaMap;
import org.claimline.claims.comparison.Comparer;
import org.claimline.claims.comparison.OwnMap;
import org.claimline.claims.comparison.Relations;
import org.claimline.testing.Ukrainian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingOutTest {
    private static final Source ISW =
            Rig.assessor("institute-for-the-study-of-war", "Institute for the Study of War", "ISW");
    private static final Source UK_MOD = Rig.assessor("uk-ministry-of-defence", "UK Ministry of Defence", "UK MoD");
    private static final List<AreaMap> MAPS = maps();
    private static final Comparer COMPARER = new Comparer(figures(), MAPS, Samples.GAZETTEER);

    static Stream<CSVRecord> findings() throws IOException {
        return Statements.golden(StandingOutTest.class, "golden-findings.csv");
    }

    @ParameterizedTest
    @MethodSource("findings")
    void whatTheDataGivesStandsOutAndNothingElse(CSVRecord golden) {
        var written = golden.get("claims").split(" & ");
        var claims = IntStream.range(0, written.length)
                .mapToObj(at -> Statements.claim(at + 1, written[at]))
                .toList();
        var found = new ArrayList<Candidate>();
        for (var claim : claims) BandRule.of(claim, COMPARER.compare(claim)).ifPresent(found::add);
        found.addAll(RelationRule.of(claims, new Relations(Samples.GAZETTEER)));

        assertThat(Ranking.best(found, 10))
                .as(golden.get("case"))
                .extracting(finding -> finding.kind().name())
                .containsExactlyElementsOf(list(golden.get("findings"), ";"));
        found.forEach(one -> Ukrainian.knows(one.finding().reason()));
    }

    static Stream<CSVRecord> trailing() throws IOException {
        return Statements.golden(StandingOutTest.class, "golden-trailing.csv");
    }

    @ParameterizedTest
    @MethodSource("trailing")
    void aTextTrailsTheMapThatMovedOnUntilItWasWritten(CSVRecord golden) {
        var trailing = new OwnMap(MAPS, Samples.GAZETTEER).ahead(figure(golden, "T", ISW));

        assertThat(trailing.map(found -> TrailRule.candidate(found).finding())
                        .map(finding -> String.valueOf(finding.assessments()
                                .getLast()
                                .quantity()
                                .value()
                                .intValue()))
                        .orElse(""))
                .as(golden.get("case"))
                .isEqualTo(golden.get("map"));
        assertThat(trailing.map(OwnMap.Trailing::reason).orElse("")).contains(golden.get("reason"));
        trailing.map(OwnMap.Trailing::reason).ifPresent(Ukrainian::knows);
    }

    @Test
    void anotherAssessorsMapIsNotItsOwn() throws IOException {
        var text = figure(trailing().findFirst().orElseThrow(), "T", UK_MOD);

        assertThat(new OwnMap(MAPS, Samples.GAZETTEER).ahead(text)).isEmpty();
    }

    static Stream<CSVRecord> hedges() throws IOException {
        return Statements.golden(StandingOutTest.class, "golden-hedges.csv");
    }

    @ParameterizedTest
    @MethodSource("hedges")
    void tellsTheHedgeThatMostOutletsLost(CSVRecord golden) {
        var written = list(golden.get("wordings"), ";");
        var wordings = IntStream.range(0, written.size())
                .mapToObj(at -> wording(at, written.get(at)))
                .toList();

        var finding = HedgeRule.of(ofTwo(1, 2), wordings).map(Candidate::finding);
        var lost = finding.map(Finding::hedge);
        finding.map(Finding::reason).ifPresent(Ukrainian::knows);

        assertThat(lost.map(hedge -> hedge.kind().name()).orElse(""))
                .as(golden.get("case"))
                .isEqualTo(golden.get("lost"));
        assertThat(lost.map(Finding.LostHedge::outlets).orElse(List.of()))
                .containsExactlyElementsOf(list(golden.get("outlets"), ", "));
        assertThat(lost.map(Finding.LostHedge::articles).orElse(written.size())).isEqualTo(written.size());
    }

    @Test
    void oneOfEachKindComesBeforeASecondOfAny() {
        var crowd = IntStream.range(0, 5)
                .mapToObj(at -> new Candidate(at, noConflict(at * 2L, at * 2L + 1)))
                .toList();
        var lost = new Candidate(
                0.1,
                HedgeRule.of(ofTwo(1, 2), List.of(wording(1, "B QUALIFIER_LOST")))
                        .orElseThrow()
                        .finding());

        var best = Ranking.best(Stream.concat(crowd.stream(), Stream.of(lost)).toList(), 3);

        assertThat(best)
                .extracting(Finding::kind)
                .containsExactly(FindingKind.NO_CONFLICT, FindingKind.HEDGE_LOST, FindingKind.NO_CONFLICT);
        assertThat(best.getFirst().claim().id()).isEqualTo(8);
    }

    @Test
    void noClaimStandsOutTwiceForTheSameThing() {
        var best = Ranking.best(
                List.of(
                        new Candidate(2, noConflict(1, 2)),
                        new Candidate(1, noConflict(2, 3)),
                        new Candidate(.5, noConflict(4, 5))),
                10);

        assertThat(best).extracting(finding -> finding.claim().id()).containsExactly(1L, 4L);
    }

    private static Finding noConflict(long one, long other) {
        return new Finding(
                FindingKind.NO_CONFLICT, null, ofTwo(one, other), ofTwo(other, one), List.of(), null, null, "apart");
    }

    private static Claim ofTwo(long id, long other) {
        return Statements.claim(
                id, "Claimant" + other + "|UKRAINE|AREA|ASSERTS|EXACT 1|UA|UKRAINE|2022-09-01|2022-09-12");
    }

    /** "Outlet" or "Outlet WHAT_IT_LOST". */
    private static Wording wording(int at, String written) {
        var parts = written.split(" ");
        var shifts = Arrays.stream(parts)
                .skip(1)
                .map(kind -> new WordingShift(
                        WordingShift.Kind.valueOf(kind), WordingShift.Against.LEADING, 1, "about 500", "500"))
                .toList();
        return new Wording(
                at, Rig.digest(at), parts[0], null, Qualifier.EXACT, "500", Stance.ASSERTS, Hedges.NONE, shifts);
    }

    private static List<Assessment> figures() {
        try {
            return Statements.golden(StandingOutTest.class, "golden-figures.csv")
                    .map(row -> figure(row, row.get("id"), row.get("assessor").equals("ISW") ? ISW : UK_MOD))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment figure(CSVRecord row, String id, Source by) {
        var figure = row.get("figure").split(" ");
        return new Assessment(
                id,
                AssessmentKind.TEXT,
                by,
                Measure.AREA,
                Statements.quantity(Qualifier.valueOf(figure[0]), Double.parseDouble(figure[1]), "km2"),
                Samples.places(row.get("place")),
                HeldBy.UKRAINE,
                Samples.window(row.get("start").isEmpty() ? null : row.get("start"), row.get("end")),
                LocalDate.parse(row.get("said")),
                null,
                null,
                null);
    }

    private static List<AreaMap> maps() {
        try {
            var held = new TreeMap<LocalDate, Double>();
            Statements.golden(Comparer.class, "map-days.csv")
                    .forEach(row -> held.put(LocalDate.parse(row.get("date")), Double.valueOf(row.get("held_km2"))));
            return List.of(new AreaMap(
                    ISW, "assessed control", Samples.places("UA").getFirst(), held, "a map of the days of the tests"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String texts, String divider) {
        return texts.isEmpty() ? List.of() : List.of(texts.split(divider));
    }
}
