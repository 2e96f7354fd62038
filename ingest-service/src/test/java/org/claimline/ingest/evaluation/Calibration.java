package org.claimline.ingest.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.api.Article;
import org.claimline.api.Mention;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.claim.Reading;
import org.claimline.ingest.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Fills the table of confidences ({@code claim/confidence.tsv}) with how often each kind of reading is right.
 *
 * <p>Rules are written while the open articles are looked at, so these flatter every kind. The share on the held-back articles
 * therefore counts in full, and that on the open ones only as a prior worth ten readings (an empirical Bayes estimate).
 *
 * <p>Arguments as for {@link Evaluation}.
 */
public final class Calibration {
    private static final String TABLE = "ingest-service/src/main/resources/org/claimline/ingest/claim/confidence.tsv";

    /** Nothing is certain, however many readings were right. */
    private static final double MOST = 0.99;

    /** How many readings the share on open articles is worth. */
    private static final double PRIOR = 10;

    /** Right and seen, of one kind of reading. */
    private static final class Tally {
        double right;
        double seen;

        void add(boolean correct) {
            seen++;
            if (correct) right++;
        }

        /** Rule of succession, so that nothing is ever certain. */
        double share() {
            return (right + 1) / (seen + 2);
        }
    }

    private final Map<String, Tally> open = new TreeMap<>();
    private final Map<String, Tally> unseen = new TreeMap<>();

    private Calibration() {}

    public static void main(String[] arguments) throws IOException {
        var root = arguments.length > 0 ? Path.of(arguments[0]) : Evaluation.root();
        var shared = arguments.length > 1 ? Path.of(arguments[1]) : root.resolve("../shared");
        var gazetteer = Gazetteer.load();
        var extractor = new ClaimExtractor(gazetteer, SourceBook.load());
        var calibration = new Calibration();
        for (var set : Evaluation.sets(root, shared)) calibration.read(set, extractor, gazetteer);
        Files.write(root.resolve(TABLE), calibration.table(Files.readAllLines(root.resolve(TABLE))));
    }

    private void read(GoldSet set, ClaimExtractor extractor, Gazetteer gazetteer) {
        var tallies = set.disclosure() == Disclosure.SUMS ? unseen : open;
        set.articles().forEach((file, article) -> {
            var claims = set.claims().getOrDefault(file, List.of()).stream()
                    .map(node -> new GoldClaim(node, gazetteer))
                    .toList();
            count(tallies, claims, article, extractor);
        });
    }

    private static void count(
            Map<String, Tally> tallies, List<GoldClaim> claims, Article article, ClaimExtractor extractor) {
        var analysis = extractor.analyse(article);
        var matching = Matching.of(claims, analysis.claims());
        for (int i = 0; i < analysis.claims().size(); i++) {
            var mention = analysis.claims().get(i);
            var gold = matching.pairs().stream()
                    .filter(pair -> pair.mention() == mention)
                    .map(Matching.Pair::gold)
                    .findFirst()
                    .orElse(null);
            tally(tallies, "claim:" + mention.measure()).add(gold != null);
            if (gold == null) continue;
            for (var reading : analysis.readings().get(i)) {
                var correct = correct(reading, gold, mention);
                if (correct != null) tally(tallies, reading.key()).add(correct);
            }
        }
    }

    private static Tally tally(Map<String, Tally> tallies, String key) {
        return tallies.computeIfAbsent(key, any -> new Tally());
    }

    /** Whether what a reading gave is right; null where that cannot be told. */
    private static @Nullable Boolean correct(Reading reading, GoldClaim gold, Mention mention) {
        return switch (reading.part()) {
            case QUANTITY -> gold.qualifier(mention);
            case CLAIMANT -> gold.claimant(mention);
            case PLACE -> gold.placeAgrees(mention);
            case WINDOW -> gold.window(mention);
            case HOLDER -> gold.heldBy(mention);
            case CHANGE -> null;
        };
    }

    private List<String> table(List<String> before) {
        var lines = new ArrayList<String>();
        for (var line : before) {
            var cells = line.split("\t", -1);
            lines.add(line.startsWith("#") || cells.length < 4 ? line : row(cells));
        }
        return lines;
    }

    private String row(String[] cells) {
        String rule = cells[0] + ":" + cells[1];
        var known = open.getOrDefault(rule, new Tally());
        var fresh = unseen.getOrDefault(rule, new Tally());
        int seen = (int) (known.seen + fresh.seen);
        // A kind that no gold shows keeps its estimate.
        if (seen == 0) return String.join("\t", cells);
        double share = Math.min(MOST, (fresh.right + PRIOR * known.share()) / (fresh.seen + PRIOR));
        return String.format(Locale.ROOT, "%s\t%s\t%.2f\t%d", cells[0], cells[1], share, seen);
    }
}
