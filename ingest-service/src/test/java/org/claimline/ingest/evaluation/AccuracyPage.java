package org.claimline.ingest.evaluation;

import java.util.List;

/** The page that the evaluation writes. */
final class AccuracyPage {
    private static final String HEAD = """
            # Accuracy

            Written by `org.claimline.ingest.evaluation.Evaluation`; do not edit. A prediction is right when its measure
            agrees, its evidence overlaps and its number agrees within 1 % (for `CONTROL`: the place). Assertions that an
            article repeats count once. Fields are scored on matched claims, a place or a window only where the article states one.

            """;

    private AccuracyPage() {}

    static String of(List<String> lines) {
        return HEAD + String.join("\n", lines).strip() + "\n";
    }
}
