package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.api.GradePoint;
import org.claimline.api.GradesApi;
import org.claimline.api.Measure;
import org.claimline.api.MeasureGrade;
import org.claimline.api.Qualifier;
import org.claimline.api.Reliability;
import org.claimline.api.ScoredStatement;
import org.claimline.api.Source;
import org.claimline.api.SourceGrade;
import org.claimline.api.SourceStanding;
import org.claimline.api.ThresholdProfile;

/** claims-service's grades over the fixture: one source with a letter, two that cannot be judged, the others without anything. */
class FakeGrades implements GradesApi {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    static final LocalDate LAST = LocalDate.of(2022, 9, 13);

    @Override
    public List<MeasureGrade> grades(String id, LocalDate asOf, ThresholdProfile thresholds) {
        FakeClaims.answerOrFail();
        return FakeSources.all()
                .filter(one -> one.id().equals(id))
                .flatMap(one -> grade(one, asOf == null ? TODAY : asOf, 0).stream())
                .toList();
    }

    @Override
    public List<SourceStanding> standings(Measure measure, LocalDate asOf) {
        FakeClaims.answerOrFail();
        return FakeSources.all()
                .filter(one -> measure == null || measure == Measure.AREA)
                .flatMap(one -> grade(one, LAST, 0).stream()
                        .filter(grade -> known(grade, asOf).isPresent())
                        .map(grade -> new SourceStanding(
                                one,
                                grade.measure(),
                                asOf != null
                                        ? null
                                        : point(
                                                TODAY,
                                                Reliability.F,
                                                "FEW_COMPARISONS",
                                                1.1,
                                                grade.grade().n(),
                                                .01),
                                known(grade, asOf).orElseThrow(),
                                "test",
                                "test")))
                .toList();
    }

    private static Optional<GradePoint> known(MeasureGrade grade, LocalDate asOf) {
        return grade.history().reversed().stream()
                .filter(point -> asOf == null || !point.day().isAfter(asOf))
                .findFirst();
    }

    static List<MeasureGrade> grade(Source source, LocalDate asOf, int without) {
        if (source.equals(Cast.ZELENSKYY)) return List.of(judged(source, asOf, without));
        if (source.equals(Cast.MALIAR)) return List.of(few(source, asOf));
        if (source.equals(Cast.HUMENIUK)) return List.of(uncompared(source, asOf));
        return List.of();
    }

    private static MeasureGrade judged(Source source, LocalDate asOf, int without) {
        var parts = new ArrayList<ScoredStatement>();
        for (var i = 0; i < 8 - without; i++)
            parts.add(part(2 + i % 4, LAST.minusDays(9 - i), 1000 * (i + 1), 1036 + 1100 * i));
        var letter = without > 0 ? Reliability.C : Reliability.B;
        var history = Stream.of(
                        point(LAST.minusDays(8), Reliability.F, "FEW_COMPARISONS", 1.2, 1, .7),
                        point(LAST.minusDays(4), Reliability.F, "FEW_COMPARISONS", .9, 4, 2.5),
                        point(LAST, letter, null, .87, 8, 5.6))
                .toList();
        return new MeasureGrade(Measure.AREA, sums(source, letter, null, .87, .81, 8, 5.6, asOf, parts), history);
    }

    private static MeasureGrade few(Source source, LocalDate asOf) {
        return new MeasureGrade(
                Measure.AREA,
                sums(
                        source,
                        Reliability.F,
                        "FEW_COMPARISONS",
                        1.4,
                        .5,
                        1,
                        .66,
                        asOf,
                        List.of(part(7, LAST, 3800, 8072.5))),
                List.of(point(LAST, Reliability.F, "FEW_COMPARISONS", 1.4, 1, .66)));
    }

    private static MeasureGrade uncompared(Source source, LocalDate asOf) {
        return new MeasureGrade(
                Measure.AREA,
                sums(source, Reliability.F, "NO_REFERENCE", 1, .45, 0, 0, asOf, List.of()),
                List.of(point(LAST, Reliability.F, "NO_REFERENCE", 1, 0, 0)));
    }

    private static SourceGrade sums(
            Source source,
            Reliability letter,
            String reason,
            double factor,
            double p,
            int n,
            double worth,
            LocalDate asOf,
            List<ScoredStatement> parts) {
        return new SourceGrade(
                source.id(),
                letter,
                reason,
                factor,
                factor / 1.4,
                factor * 1.4,
                .42,
                p,
                .3,
                .7,
                n,
                worth,
                .47,
                asOf,
                "claimline-scoring/1",
                "CLAIMLINE",
                parts);
    }

    private static GradePoint point(
            LocalDate day, Reliability letter, String reason, double factor, int n, double worth) {
        return new GradePoint(day, letter, reason, factor, factor / 1.5, factor * 1.5, .6, n, worth);
    }

    private static ScoredStatement part(long claim, LocalDate day, double value, double reference) {
        return new ScoredStatement(
                claim,
                "area of all fronts",
                "more than " + (int) value + " sq km <b>",
                day,
                value,
                Qualifier.MORE_THAN,
                value,
                2 * value,
                reference,
                .04,
                value / reference,
                .7,
                1,
                .05,
                .03,
                Reliability.F,
                value == 3000,
                List.of());
    }
}
