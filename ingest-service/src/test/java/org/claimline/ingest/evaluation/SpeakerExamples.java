package org.claimline.ingest.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimline.api.Article;
import org.claimline.api.Claimant;
import org.claimline.api.Mention;
import org.claimline.api.SourceKind;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.claim.LikelySpeakers;
import org.claimline.ingest.claim.SpeakerClues;
import org.claimline.ingest.claim.SpokenClaim;
import org.claimline.ingest.evaluation.ConditionalLogit.Option;
import org.claimline.ingest.place.Gazetteer;
import org.claimline.ingest.text.PhraseTable;

/** Claims with those who may answer for them, and who does: of the open annotated articles, and of passages written to learn from. */
final class SpeakerExamples {
    private static final String LESSONS = "/org/claimline/ingest/evaluation/speakers.tsv";
    private static final Instant LESSON_DAY = Instant.parse("2024-10-16T12:00:00Z");
    private static final Claimant OUTLET = new Claimant(SourceKind.OUTLET, "the outlet", null, null, null);

    /** Marks the clues of a sentence whose words do say who speaks: how often somebody speaks is another thing there. */
    private static final String PASSED_OVER = ", his words passed over";

    /**
     * A claim.
     *
     * @param text the article, or the passage
     * @param ruled which option the rules take
     * @param right whether the rules are right
     * @param hidden whether words of its sentence say who speaks, and are passed over
     */
    record Example(String text, List<Option> options, int ruled, boolean right, boolean hidden) {}

    private final Gazetteer gazetteer = Gazetteer.load();
    private final ClaimExtractor extractor = new ClaimExtractor(gazetteer, SourceBook.load(), LikelySpeakers.LEARNING);
    private final List<Example> all = new ArrayList<>();

    private SpeakerExamples() {}

    /** Whether a clue is seen only where words say who speaks. */
    static boolean passedOver(String clue) {
        return clue.endsWith(PASSED_OVER);
    }

    /** All that is open to learn from. */
    static List<Example> all(Path root) throws IOException {
        var examples = new SpeakerExamples();
        examples.articles(Evaluation.own(root));
        for (var row : PhraseTable.rows(LESSONS))
            if (row.length > 1) examples.lesson(row[0].replace("\\n", "\n"), row[1]);
        return examples.all;
    }

    private void articles(GoldSet set) {
        for (var article : set.articles().entrySet()) {
            var claims = set.claims().getOrDefault(article.getKey(), List.of()).stream()
                    .map(node -> new GoldClaim(node, gazetteer))
                    .toList();
            var found = extractor.speakers(article.getValue());
            var matching =
                    Matching.of(claims, found.stream().map(SpokenClaim::mention).toList());
            for (var pair : matching.pairs())
                for (var one : found)
                    if (one.mention() == pair.mention()) add(article.getKey(), one, pair.gold()::claimant);
        }
    }

    /** A passage: "Hirnyk | Russian Ministry of Defence; 3 km | OUTLET". */
    private void lesson(String text, String claims) {
        var found = new ArrayList<>(
                extractor.speakers(new Article("0".repeat(64), text, null, null, null, LESSON_DAY, "en")));
        for (var claim : claims.split("; ", -1)) {
            var parts = claim.split(" \\| ", -1);
            var met = found.stream()
                    .filter(one -> one.clues() != null
                            && !one.clues().hidden()
                            && what(one.mention()).equals(parts[0]))
                    .findFirst();
            met.ifPresent(found::remove);
            met.ifPresent(one -> add(
                    text,
                    one,
                    claimant -> Stream.of(parts[1].split(" / ", -1)).anyMatch(name -> named(claimant, name))));
        }
    }

    private void add(String text, SpokenClaim claim, Predicate<Claimant> right) {
        var clues = claim.clues();
        if (clues == null) return;
        var options = new ArrayList<Option>();
        for (var option : clues.options()) {
            var claimant = clues.claimant(option);
            options.add(new Option(
                    new LinkedHashSet<>(marked(clues, option)), right.test(claimant == null ? OUTLET : claimant)));
        }
        all.add(new Example(
                text, options, clues.ruled(), right.test(claim.mention().claimant()), clues.hidden()));
    }

    private static List<String> marked(SpeakerClues clues, SpeakerClues.Option option) {
        var all = new ArrayList<>(clues.clues(option));
        if (!clues.hidden() || option.voice() == null) return all;
        for (var clue : List.copyOf(all)) if (clue.equals("somebody") || general(clue)) all.add(clue + PASSED_OVER);
        return all;
    }

    /** Of how somebody is named: not by which words. */
    private static boolean general(String clue) {
        return clue.startsWith("named") && !clue.startsWith("named behind:") && !clue.startsWith("named before:");
    }

    private static boolean named(Claimant claimant, String name) {
        if (claimant == OUTLET) return name.equals("OUTLET");
        return Stream.of(claimant.name(), claimant.text(), claimant.organisation())
                .anyMatch(one -> one != null && bare(one).equals(bare(name)));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "");
    }

    private static String what(Mention claim) {
        var quantity = claim.quantity();
        if (quantity == null) return claim.places().getFirst().name();
        var value = quantity.value();
        String number = value == null
                ? "several"
                : value == Math.rint(value) ? String.valueOf(Math.round(value)) : value.toString();
        return number
                + switch (claim.measure()) {
                    case AREA -> " km2";
                    case ADVANCE -> " km";
                    case SHARE -> " %";
                    default -> " settlements";
                };
    }
}
