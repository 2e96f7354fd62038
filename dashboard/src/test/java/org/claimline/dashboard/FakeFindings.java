package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.Finding;
import org.claimline.api.FindingKind;
import org.claimline.api.Findings;
import org.claimline.api.FindingsApi;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Reliability;
import org.claimline.api.WindowBasis;
import org.claimline.api.WordingShift;

/** What stands out in the fixture: one of each kind, and nothing where another measure or year is asked for. */
class FakeFindings implements FindingsApi {
    static volatile boolean down;

    @Override
    public Findings findings(
            Measure measure,
            HeldBy heldBy,
            String place,
            LocalDate from,
            LocalDate to,
            WindowBasis basis,
            Moment asOf,
            Moment ingestedBy,
            int limit) {
        FakeClaims.answerOrFail();
        if (down) throw FakeClaims.problem(503, "down for the test");
        var none = FakeClaims.none
                || measure != Measure.AREA
                || heldBy != HeldBy.UKRAINE
                || basis == WindowBasis.INCREMENT;
        return new Findings(none ? List.of() : all(), none ? 0 : 9, !none && from == null);
    }

    private static List<Finding> all() {
        var map = Fixture.claim(5).comparison().reference();
        var text = Fixture.assessments().get(2);
        var lost = new Finding.LostHedge(
                WordingShift.Kind.BOUND_TURNED, "more than 700 sq km", "nearly 700 km2", List.of("Second Paper"), 2);
        var grade = new Finding.LetterChange(Cast.ZELENSKYY, Measure.AREA, Reliability.F, Reliability.B, 6);
        return Stream.concat(
                        Stream.of(FindingKind.values())
                                .filter(kind -> kind.name().endsWith("BAND"))
                                .map(kind -> finding(kind, Fixture.claim(5), null, text, map)),
                        Stream.of(
                                finding(FindingKind.CONTRADICTION, Fixture.claim(20), Fixture.claim(20)),
                                finding(FindingKind.CONFLICT, Fixture.claim(1), Fixture.claim(2)),
                                finding(
                                        FindingKind.CONCESSION,
                                        Fixture.claim(2),
                                        Oddities.hostile().claim()),
                                finding(FindingKind.TEXT_TRAILS_MAP, null, null, text, map),
                                finding(FindingKind.NO_CONFLICT, Fixture.claim(7), Fixture.claim(5)),
                                new Finding(
                                        FindingKind.HEDGE_LOST,
                                        null,
                                        Fixture.claim(1),
                                        null,
                                        List.of(),
                                        lost,
                                        null,
                                        "“more than” is gone in Second Paper."),
                                new Finding(
                                        FindingKind.GRADE_CHANGED,
                                        LocalDate.of(2022, 9, 12),
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        grade,
                                        "Ivan Hromov: F became B with 5 statements that could be compared.")))
                .toList();
    }

    private static Finding finding(FindingKind kind, Claim claim, Claim other, Assessment... assessments) {
        return new Finding(
                kind,
                LocalDate.of(2022, 9, 12),
                claim,
                other,
                List.of(assessments),
                null,
                null,
                "The two do not exclude each other.");
    }
}
