package org.claimline.dashboard.articles;

import static org.claimline.dashboard.page.Language.say;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.AnalysisReport;
import org.claimline.api.AnalysisReport.Stretch;
import org.claimline.dashboard.articles.Explanation.SettlementRow;
import org.claimline.dashboard.articles.LayeredText.Layer;
import org.claimline.dashboard.articles.LayeredText.Tag;
import org.jspecify.annotations.Nullable;

/** The findings of a report as layers over its text, each with the tag that leads to its row. */
final class FindingLayers {
    private enum Kind {
        QUANTITY("is-quantity", "Q"),
        PLACE("is-place", "P"),
        SETTLEMENT("is-settlement", "S"),
        TIME("is-time", "T"),
        ATTRIBUTION("is-attribution", "A"),
        CLAIM("is-claim", "C");

        private final String style;
        private final String letter;

        Kind(String style, String letter) {
            this.style = style;
            this.letter = letter;
        }

        private String title() {
            return switch (this) {
                case QUANTITY -> say("Quantity", "Кількість");
                case PLACE -> say("Place", "Місце");
                case SETTLEMENT -> say("Settlement without a claim", "Населений пункт без заяви");
                case TIME -> say("Time", "Час");
                case ATTRIBUTION -> say("Attribution", "Мовець");
                case CLAIM -> say("Claim", "Заява");
            };
        }

        private Tag tag(int number) {
            return new Tag(style, letter + number, title() + " " + number);
        }
    }

    private final List<Layer> layers = new ArrayList<>();

    private FindingLayers() {}

    /** The kinds in the order in which their tags stand where several findings end at once. */
    static List<Layer> of(AnalysisReport report, List<SettlementRow> settlements) {
        var all = new FindingLayers();
        int number = 0;
        for (var one : report.quantities()) all.add(one.start(), one.end(), Kind.QUANTITY, ++number);
        number = 0;
        for (var one : report.places()) all.add(one.start(), one.end(), Kind.PLACE, ++number);
        for (var one : settlements)
            all.add(one.unclaimed().start(), one.unclaimed().end(), Kind.SETTLEMENT, one.number());
        number = 0;
        for (var one : report.times()) all.add(one.start(), one.end(), Kind.TIME, ++number);
        number = 0;
        for (var one : report.attributions()) {
            all.add(one.source(), "is-source", null);
            all.add(one.cue(), "is-cue", Kind.ATTRIBUTION.tag(++number));
            all.add(one.content(), "is-content", null);
        }
        number = 0;
        for (var one : report.claims())
            all.layers.add(
                    new Layer(one.evidence().start(), one.evidence().end(), "is-evidence", Kind.CLAIM.tag(++number)));
        return all.layers;
    }

    private void add(int start, int end, Kind kind, int number) {
        layers.add(new Layer(start, end, kind.style, kind.tag(number)));
    }

    /** A part of an attribution: one of its three has the tag. */
    private void add(Stretch part, String style, @Nullable Tag tag) {
        layers.add(new Layer(part.start(), part.end(), style, tag));
    }
}
