package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimline.api.AnalysesApi;
import org.claimline.api.AnalysisReport;
import org.claimline.api.AnalysisReport.AttributionKind;
import org.claimline.api.AnalysisReport.ClaimReading;
import org.claimline.api.AnalysisReport.Dimension;
import org.claimline.api.AnalysisReport.FoundAttribution;
import org.claimline.api.AnalysisReport.FoundPlace;
import org.claimline.api.AnalysisReport.FoundQuantity;
import org.claimline.api.AnalysisReport.FoundTime;
import org.claimline.api.AnalysisReport.Stretch;
import org.claimline.api.AnalysisReport.UnclaimedQuantity;
import org.claimline.api.AnalysisReport.WeighedHolder;
import org.claimline.api.AnalysisReport.WeighedReason;
import org.claimline.api.AnalysisReport.WeighedSpeaker;
import org.claimline.api.ArticleInput;
import org.claimline.api.Mention;
import org.claimline.api.PlaceKind;
import org.claimline.api.Qualifier;
import org.claimline.api.Stance;

/**
 * ingest-service's analysis: "N sq km" is a claim as in {@link FakeExtractions}, "N tanks" and "the town" are none; who pushed on is likely to hold
 * the ground.
 */
class FakeAnalyses implements AnalysesApi {
    private static final Pattern SENTENCE = Pattern.compile("[^.\\n]+\\.?");
    private static final Pattern QUANTITY = Pattern.compile("(more than )?(\\d+) (sq km|tanks)");
    private static final Pattern UNCLAIMED = Pattern.compile("\\d+ tanks|the town");
    private static final Pattern PLACE = Pattern.compile("Kharkiv region|Balakliya");
    private static final Pattern TIME = Pattern.compile("last week|Thursday");
    private static final Pattern SAID = Pattern.compile("(the staff|the president) (said) ([^.\\n]+)");

    /** One more than for the other side, for which 0.6 speaks. */
    private static final WeighedHolder HOLDER = new WeighedHolder(
            1 / (1 + Math.exp(-1)),
            Map.of("named alone", 1.65, "named first", -.05),
            List.of(
                    new WeighedReason("Ukraine alone is named in the sentence", 1.65),
                    new WeighedReason("Ukraine is named first in the sentence", -.05)));

    private static final WeighedSpeaker SPEAKER = new WeighedSpeaker(
            .7,
            true,
            Map.of("the outlet", .25, "Hanna Maliar", .046, "a soldier", .004, "Volodymyr Zelenskyy", .7),
            Map.of("named", 1.25, "tense: had", -.22),
            List.of(
                    new WeighedReason("how the sentence names the claimant", 1.25),
                    new WeighedReason("the tense of its verb", -.22)));

    private final FakeExtractions extractions = new FakeExtractions();

    @Override
    public AnalysisReport analyse(ArticleInput input) {
        var extraction = extractions.extract(input);
        var text = extraction.article().text();
        return new AnalysisReport(
                extraction.article(),
                all(SENTENCE, text, (found, at) -> new Stretch(found.start(), found.end())),
                all(QUANTITY, text, (found, at) -> quantity(found)),
                all(PLACE, text, (found, at) -> place(found)),
                all(TIME, text, (found, at) -> time(found)),
                all(SAID, text, (found, at) -> said(found)),
                extraction.claims(),
                extraction.claims().stream().map(FakeAnalyses::reading).toList(),
                all(
                        UNCLAIMED,
                        text,
                        (found, at) -> new UnclaimedQuantity(
                                found.start(),
                                found.end(),
                                found.group(),
                                found.group().equals("the town")
                                        ? "could be any of several places named before"
                                        : "not a measure of ground")));
    }

    private static ClaimReading reading(Mention claim) {
        var pushed = claim.evidence().text().contains("pushed on");
        return new ClaimReading(
                "words of taking ground",
                "in digits",
                "named in the sentence",
                "named in the sentence",
                null,
                pushed ? "no words say who: likely by the rest of the article" : "the words say who acts",
                pushed ? HOLDER : null,
                pushed ? SPEAKER : null);
    }

    private static <T> List<T> all(Pattern pattern, String text, BiFunction<MatchResult, Integer, T> finding) {
        var all = new ArrayList<T>();
        pattern.matcher(text).results().forEach(found -> all.add(finding.apply(found, all.size())));
        return all;
    }

    private static FoundQuantity quantity(MatchResult found) {
        var value = Double.valueOf(found.group(2));
        var more = found.group(1) != null;
        var area = found.group(3).equals("sq km");
        return new FoundQuantity(
                found.start(),
                found.end(),
                found.group(),
                value,
                area ? "square kilometre" : "tanks",
                area ? Dimension.AREA : Dimension.COUNT,
                value,
                area ? "km2" : "count",
                value,
                !more,
                more ? null : value,
                !more,
                more ? Qualifier.MORE_THAN : Qualifier.EXACT,
                null,
                null,
                area ? "measure" : "count");
    }

    private static FoundPlace place(MatchResult found) {
        var place = found.group().startsWith("K") ? Cast.KHARKIV : Cast.BALAKLIIA;
        return new FoundPlace(
                found.start(),
                found.end(),
                found.group(),
                place.id(),
                place.name(),
                found.group().startsWith("K") ? PlaceKind.OBLAST : PlaceKind.SETTLEMENT,
                place.oblast(),
                place.lat(),
                place.lon(),
                "name");
    }

    private static FoundTime time(MatchResult found) {
        var week = found.group().equals("last week");
        return new FoundTime(
                found.start(),
                found.end(),
                found.group(),
                week ? "2022-W35" : null,
                week ? LocalDate.of(2022, 9, 1) : null,
                week ? LocalDate.of(2022, 9, 8) : null,
                week ? "last-period" : "weekday");
    }

    private static FoundAttribution said(MatchResult found) {
        return new FoundAttribution(
                AttributionKind.REPORTED,
                new Stretch(found.start(1), found.end(1)),
                new Stretch(found.start(2), found.end(2)),
                new Stretch(found.start(3), found.end(3)),
                Stance.ASSERTS,
                Cast.claimant(Cast.ZELENSKYY),
                null,
                "subject-verb");
    }
}
