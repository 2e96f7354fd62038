package org.claimline.ingest.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimline.api.Article;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** How well the extractor does on a gold set. */
final class Score {
    /** Assertions found, missed, and mentions that are none. */
    static final class Count {
        int right;
        int predicted;
        int found;
        int expected;

        double precision() {
            return predicted == 0 ? 1 : (double) right / predicted;
        }

        double recall() {
            return expected == 0 ? 1 : (double) found / expected;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    /** Right and scored, of one field on matched claims. */
    static final class Field {
        int right;
        int scored;

        void add(boolean agrees) {
            scored++;
            if (agrees) right++;
        }

        double accuracy() {
            return scored == 0 ? 1 : (double) right / scored;
        }
    }

    final Map<Measure, Count> measures = new EnumMap<>(Measure.class);
    final Map<ScoredField, Field> fields = new EnumMap<>(ScoredField.class);
    final Confusion confusion = new Confusion();
    final Reliability reliability = new Reliability();

    /** What went wrong, a line each, in the words of the articles. */
    final List<String> remarks = new ArrayList<>();

    int trapsTaken;
    int traps;
    int articles;

    Score() {
        for (var measure : Measure.values()) measures.put(measure, new Count());
        for (var field : ScoredField.values()) fields.put(field, new Field());
    }

    /** Runs the extractor over a set. */
    static Score of(GoldSet gold, ClaimExtractor extractor, Gazetteer gazetteer) {
        var score = new Score();
        score.add(gold, extractor, gazetteer);
        return score;
    }

    /** Runs the extractor over one more set. */
    void add(GoldSet gold, ClaimExtractor extractor, Gazetteer gazetteer) {
        gold.articles().forEach((file, article) -> {
            var claims = gold.claims().getOrDefault(file, List.of()).stream()
                    .map(node -> new GoldClaim(node, gazetteer))
                    .toList();
            var mentions = extractor.extract(article);
            var matching = Matching.of(claims, mentions);
            articles++;
            count(matching, mentions);
            evidence(article, mentions);
            matching.pairs().forEach(this::fields);
            for (var trap : gold.traps().getOrDefault(file, List.of())) trap(new Trap(trap), matching.spare());
        });
    }

    private void count(Matching matching, List<Mention> mentions) {
        for (var mention : mentions) measures.get(mention.measure()).predicted++;
        for (var pair : matching.pairs()) {
            measures.get(pair.mention().measure()).right++;
            reliability.add(pair);
            reliability.add(
                    "overall",
                    pair.mention().confidence().overall(),
                    pair.gold().claimant(pair.mention()));
        }
        matching.assertions().forEach((claim, found) -> {
            var count = measures.get(Measure.valueOf(claim.measure()));
            count.expected++;
            if (found) count.found++;
        });
        for (var claim : matching.missed())
            remarks.add("missed " + claim.id() + " " + claim.measure() + (claim.repeats() == null ? "" : " (repeat)")
                    + ": " + claim.evidence());
        for (var mention : matching.spare()) {
            reliability.add("overall", mention.confidence().overall(), false);
            remarks.add("false " + describe(mention));
        }
    }

    private void evidence(Article article, List<Mention> mentions) {
        for (var mention : mentions) {
            var evidence = mention.evidence();
            String slice = article.text().substring(evidence.start(), evidence.end());
            field(ScoredField.EVIDENCE).add(slice.equals(evidence.text()));
        }
    }

    private void trap(Trap trap, List<Mention> spare) {
        traps++;
        if (spare.stream().noneMatch(trap::taken)) return;
        trapsTaken++;
        remarks.add("trap taken " + trap.id() + ": " + trap.quote());
    }

    private void fields(Matching.Pair pair) {
        var claim = pair.gold();
        var mention = pair.mention();
        if (mention.quantity() != null) {
            check(ScoredField.QUALIFIER, claim.qualifier(mention), pair);
            if (!claim.qualifier(mention))
                confuse(
                        ScoredField.QUALIFIER,
                        claim.named("quantity", "qualifier"),
                        mention.quantity().qualifier(),
                        claim);
        }
        check(ScoredField.CLAIMANT, claim.claimant(mention), pair);
        check(ScoredField.STANCE, claim.stance(mention), pair);
        confuse(ScoredField.STANCE, claim.named("stance"), mention.stance(), claim);
        check(ScoredField.PLACE, claim.placeAgrees(mention), pair);
        check(ScoredField.HELD_BY, claim.heldBy(mention), pair);
        if (claim.heldBy(mention) != null) confuse(ScoredField.HELD_BY, claim.named("heldBy"), mention.heldBy(), claim);
        check(ScoredField.WINDOW, claim.window(mention), pair);
        check(ScoredField.SAID_ON, claim.saidOn(mention), pair);
    }

    private void confuse(ScoredField field, String expected, @Nullable Object found, GoldClaim claim) {
        confusion.add(field, expected, found == null ? "none" : found.toString(), claim.id());
    }

    private void check(ScoredField field, @Nullable Boolean agrees, Matching.Pair pair) {
        if (agrees == null) return;
        field(field).add(agrees);
        if (!agrees) remarks.add("wrong " + field.words() + " " + pair.gold().id() + ": " + describe(pair.mention()));
    }

    Field field(ScoredField field) {
        return fields.get(field);
    }

    /** Claims with a figure, all measures together. */
    Count figures() {
        var all = new Count();
        measures.forEach((measure, count) -> {
            if (measure == Measure.CONTROL) return;
            all.right += count.right;
            all.predicted += count.predicted;
            all.found += count.found;
            all.expected += count.expected;
        });
        return all;
    }

    private static String describe(Mention mention) {
        var quantity = mention.quantity();
        return String.format(
                Locale.ROOT,
                "%s %s %s | %s | %s %s | held by %s | window %s | said %s | %s",
                mention.measure(),
                quantity == null ? "" : quantity.text() + " " + quantity.qualifier(),
                mention.places().stream()
                        .map(place -> place.name() + "=" + place.text())
                        .toList(),
                mention.claimant().name() + " <" + mention.claimant().text() + ">",
                mention.stance(),
                mention.speech(),
                mention.heldBy(),
                mention.window() == null
                        ? "-"
                        : mention.window().start() + ".." + mention.window().end(),
                mention.saidOn(),
                mention.evidence().text().replaceAll("\\s+", " "));
    }
}
