package org.claimline.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page that the evaluation writes: per gold set the accuracy, and what is taken for what. */
final class AccuracyPage {
    private static final String HEAD = """
            # Accuracy

            Written by `org.claimline.ingest.evaluation.Evaluation`; do not edit. A prediction is right when its measure
            agrees, its evidence overlaps and its number agrees within 1 % (for `CONTROL`: the place). Assertions that an
            article repeats count once. Fields are scored on matched claims, and only where the article states them.
            The held-back articles are scored, but nobody who writes rules reads them or sees which claims are missed: they
            tell how the engine does on a text it was not made for. "Stated" beside "right" is the calibration of the
            confidences: the mean confidence given, the share that was right, and the expected calibration error; "overall" is right
            when the claim is one and its claimant is right.

            """;

    /** Mistakes shown in words; more would hide the first. */
    private static final int SHOWN = 60;

    private final List<String> lines = new ArrayList<>();

    void add(GoldSet set, Score score) {
        line("## " + set.name());
        line(String.format(
                Locale.ROOT,
                "%d articles, %d of them without any claim.",
                score.articles,
                score.articles - set.claims().size()));
        measures(score);
        fields(score);
        line("Passages that look like claims and are none: " + score.trapsTaken + " of " + score.traps + " taken.");
        reliability(score.reliability);
        if (set.disclosure() != Disclosure.SUMS) confusion(score.confusion);
        if (set.disclosure() == Disclosure.WORDS) mistakes(score.remarks);
    }

    String text() {
        return HEAD + String.join("\n", lines).strip() + "\n";
    }

    private void measures(Score score) {
        lines.add("| measure | expected | precision | recall | F1 |");
        lines.add("|---|---|---|---|---|");
        score.measures.forEach((measure, count) -> {
            if (count.expected + count.predicted > 0) lines.add(row(measure.name(), count));
        });
        line(row("all with a figure", score.figures()));
    }

    private static String row(String name, Score.Count count) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f |",
                name,
                count.expected,
                count.precision(),
                count.recall(),
                count.f1());
    }

    private void fields(Score score) {
        lines.add("| field, on matched claims | scored | right |");
        lines.add("|---|---|---|");
        score.fields.forEach((field, one) -> {
            if (one.scored > 0)
                lines.add(String.format(Locale.ROOT, "| %s | %d | %.2f |", field.words(), one.scored, one.accuracy()));
        });
        lines.add("");
    }

    private void reliability(Reliability reliability) {
        lines.add("| confidence | scored | stated | right | calibration error |");
        lines.add("|---|---|---|---|---|");
        reliability
                .fields()
                .forEach((name, one) -> lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.2f | %.2f | %.2f |",
                        name,
                        one.scored(),
                        one.meanStated(),
                        one.shareRight(),
                        one.calibrationError())));
        lines.add("");
    }

    private void confusion(Confusion confusion) {
        if (confusion.cases().isEmpty()) return;
        lines.add("| field | expected | found | times | for example |");
        lines.add("|---|---|---|---|---|");
        confusion
                .cases()
                .forEach((one, claims) -> lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %d | %s |",
                        one.field().words(),
                        one.expected(),
                        one.found(),
                        claims.size(),
                        String.join(", ", claims.subList(0, Math.min(3, claims.size()))))));
        lines.add("");
    }

    private void mistakes(List<String> remarks) {
        if (remarks.isEmpty()) return;
        line("What went wrong:");
        for (var remark : remarks.subList(0, Math.min(SHOWN, remarks.size())))
            lines.add("- " + remark.replaceAll("\\s+", " ").replace("<", "\\<").replace("|", "/"));
        if (remarks.size() > SHOWN) lines.add("- and " + (remarks.size() - SHOWN) + " more.");
        lines.add("");
    }

    private void line(String line) {
        lines.add(line);
        lines.add("");
    }
}
