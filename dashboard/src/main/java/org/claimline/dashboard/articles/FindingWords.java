package org.claimline.dashboard.articles;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import java.util.StringJoiner;
import org.claimline.api.AnalysisReport;
import org.claimline.api.AnalysisReport.AttributionKind;
import org.claimline.api.AnalysisReport.Dimension;
import org.claimline.api.AnalysisReport.FoundQuantity;
import org.claimline.api.AnalysisReport.FoundTime;
import org.claimline.api.AnalysisReport.Stretch;
import org.claimline.api.Confidence;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;

/** How findings read on the page. */
@TemplateExtension
final class FindingWords {
    /** Below it a reader is told that something is only likely. */
    private static final double LIKELY = .8;

    private FindingWords() {}

    static String words(Dimension dimension) {
        return switch (dimension) {
            case AREA -> say("area", "площа");
            case LENGTH -> say("length", "довжина");
            case SHARE -> say("share", "частка");
            case COUNT -> say("count", "кількість");
            case MONEY -> say("money", "гроші");
            case TIME -> say("time", "час");
            case OTHER -> say("anything else", "інше");
        };
    }

    static String words(AttributionKind kind) {
        return switch (kind) {
            case DIRECT -> say("quotation", "цитата");
            case REPORTED -> say("reported", "переказ");
            case THOUGHT -> say("thought", "думка");
            case INTENT -> say("wanted or planned", "намір або план");
        };
    }

    /** The value with its unit, of a count with the noun as written: "1 000 km²", "80 soldiers"; the bounds alone where there is no value. */
    static String normal(FoundQuantity quantity) {
        var value = quantity.value();
        // What is counted need not be settlements: the text's own noun says what it is.
        var unit = quantity.dimension() == Dimension.COUNT ? quantity.writtenUnit() : quantity.unit();
        var figure = value == null ? interval(quantity) : Figures.number(value);
        return unit == null ? figure : figure + '\u00a0' + Figures.unitName(unit);
    }

    /** The literal bounds: "more than 1 000", "from 450 to 900", "exactly 30". */
    static String interval(FoundQuantity quantity) {
        var lower = quantity.lower();
        var upper = quantity.upper();
        if (lower != null && lower.equals(upper)) return say("exactly ", "рівно ") + Figures.number(lower);
        var words = new StringJoiner(", ").setEmptyValue(say("open on both sides", "без меж"));
        if (lower != null)
            words.add((quantity.lowerInclusive() ? say("at least ", "щонайменше ") : say("more than ", "понад "))
                    + Figures.number(lower));
        if (upper != null)
            words.add((quantity.upperInclusive() ? say("at most ", "щонайбільше ") : say("less than ", "менше ніж "))
                    + Figures.number(upper));
        return words.toString();
    }

    /** The days of a time, or that none follow from it. */
    static String days(FoundTime time) {
        return time.from() == null && time.to() == null
                ? say("no days", "жодного дня")
                : Days.between(time.from(), time.to());
    }

    /** The words of a stretch, as written. */
    static String of(Stretch stretch, AnalysisReport report) {
        return report.article().text().substring(stretch.start(), stretch.end());
    }

    /** A weight with its sign, always with two decimals, as it stands below others: "+1.30", "−0.05". */
    static String weighed(double weight) {
        return (weight < 0 ? "−" : "+") + Figures.ratio(Math.abs(weight));
    }

    /** Whether who holds the ground was read in a way that is wrong more often than once in five. */
    static boolean likelyHeld(Confidence confidence) {
        var sure = confidence.heldBy();
        return sure != null && sure < LIKELY;
    }

    /** A confidence from 0 to 1, as "92 %". */
    static String percent(double confidence) {
        return Math.round(confidence * 100) + "\u00a0%";
    }
}
