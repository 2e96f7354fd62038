package org.claimline.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

        void add(@Nullable Boolean agrees) {
            if (agrees == null) return;
            scored++;
            if (agrees) right++;
        }

        double accuracy() {
            return scored == 0 ? 1 : (double) right / scored;
        }
    }

    final Map<Measure, Count> measures = new TreeMap<>();
    final Map<String, Field> fields = new TreeMap<>();
    final List<String> remarks = new ArrayList<>();
    int trapsTaken;
    int traps;

    Score() {
        for (var measure : Measure.values()) measures.put(measure, new Count());
        for (var field : List.of("qualifier", "claimant", "stance", "place", "window", "evidence verbatim"))
            fields.put(field, new Field());
    }

    /** Runs the extractor over a set. */
    static Score of(GoldSet gold, ClaimExtractor extractor, Gazetteer gazetteer) {
        var score = new Score();
        gold.articles().forEach((file, article) -> {
            var claims = gold.claims().getOrDefault(file, List.of()).stream()
                    .map(node -> new GoldClaim(node, gazetteer))
                    .toList();
            var mentions = extractor.extract(article);
            var unmatched = score.match(claims, mentions);
            for (var mention : mentions)
                score.field("evidence verbatim")
                        .add(article.text()
                                .substring(
                                        mention.evidence().start(),
                                        mention.evidence().end())
                                .equals(mention.evidence().text()));
            for (var trap : gold.traps().getOrDefault(file, List.of())) {
                score.traps++;
                if (unmatched.stream()
                        .anyMatch(mention -> takes(
                                trap.path("start").asInt(), trap.path("quote").asText(), mention))) {
                    score.trapsTaken++;
                    score.remarks.add("trap taken " + trap.path("id").asText() + ": "
                            + trap.path("quote").asText());
                }
            }
        });
        return score;
    }

    private static boolean takes(int start, String quote, Mention mention) {
        if (mention.evidence().start() >= start + quote.length()
                || start >= mention.evidence().end()) return false;
        var quantity = mention.quantity();
        String words = quantity == null ? mention.places().getFirst().text() : quantity.text();
        return words != null && quote.contains(words);
    }

    private List<Mention> match(List<GoldClaim> claims, List<Mention> mentions) {
        var open = new ArrayList<>(mentions);
        var groups = new TreeMap<String, Boolean>();
        for (var claim : claims) {
            var hit = open.stream()
                    .filter(claim::matches)
                    .max((one, other) -> Integer.compare(agreement(claim, one), agreement(claim, other)));
            String group = root(claims, claim);
            if (hit.isPresent()) {
                open.remove(hit.get());
                groups.put(group, true);
                measures.get(hit.get().measure()).right++;
                fields(claim, hit.get());
            } else if (!claim.optional()) {
                groups.putIfAbsent(group, false);
                remarks.add("missed " + claim.id() + " " + claim.measure()
                        + (claim.repeats() == null ? "" : " (repeat)") + ": " + claim.evidence());
            }
        }
        for (var mention : mentions) measures.get(mention.measure()).predicted++;
        for (var group : groups.entrySet()) {
            var claim = claims.stream()
                    .filter(one -> one.id().equals(group.getKey()))
                    .findFirst()
                    .orElseThrow();
            var count = measures.get(Measure.valueOf(claim.measure()));
            count.expected++;
            if (group.getValue()) count.found++;
        }
        for (var mention : open) remarks.add("false " + describe(mention));
        return open;
    }

    private static int agreement(GoldClaim claim, Mention mention) {
        return (claim.claimant(mention) ? 2 : 0) + (mention.quantity() != null && claim.qualifier(mention) ? 1 : 0);
    }

    private static String root(List<GoldClaim> claims, GoldClaim claim) {
        var at = claim;
        while (at.repeats() instanceof String earlier) {
            var before = claims.stream().filter(one -> one.id().equals(earlier)).findFirst();
            if (before.isEmpty()) break;
            at = before.get();
        }
        return at.id();
    }

    private void fields(GoldClaim claim, Mention mention) {
        if (mention.quantity() != null) check("qualifier", claim.qualifier(mention), claim, mention);
        check("claimant", claim.claimant(mention), claim, mention);
        check("stance", claim.stance(mention), claim, mention);
        check("place", claim.placeAgrees(mention), claim, mention);
        check("window", claim.window(mention), claim, mention);
    }

    private void check(String field, @Nullable Boolean agrees, GoldClaim claim, Mention mention) {
        field(field).add(agrees);
        if (agrees != null && !agrees) remarks.add("wrong " + field + " " + claim.id() + ": " + describe(mention));
    }

    Field field(String name) {
        return fields.computeIfAbsent(name, any -> new Field());
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
                "%s %s %s | %s | %s %s | window %s | %s",
                mention.measure(),
                quantity == null ? "" : quantity.text() + " " + quantity.qualifier(),
                mention.places().stream()
                        .map(place -> place.name() + "=" + place.text())
                        .toList(),
                mention.claimant().name() + " <" + mention.claimant().text() + ">",
                mention.stance(),
                mention.speech(),
                mention.window() == null
                        ? "-"
                        : mention.window().start() + ".." + mention.window().end(),
                mention.evidence().text().replaceAll("\\s+", " "));
    }
}
