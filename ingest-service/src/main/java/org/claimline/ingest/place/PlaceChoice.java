package org.claimline.ingest.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.NameReader.Name;
import org.claimline.ingest.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several places of one name an article means: the oblast named beside it, else the oblasts and places
 * that the article speaks of, else the one with far more people. Where none of these decides, nobody can tell.
 */
final class PlaceChoice {
    private static final double BESIDE = 1000;
    private static final double MOST_MENTIONS = 50;

    /** Places this near each other are told of together, in kilometres. */
    private static final double NEAR = 60;

    /** The larger of two is meant without saying so if it has this many times the people. */
    private static final double FAR_LARGER = 5;

    /** A city of this size is meant unless the article is all about another oblast. */
    private static final long CITY = 100_000;

    private static final double CITY_BONUS = 10;

    /** A village this far from every other place of a text is not told of with them. */
    private static final double FAR = 150;

    /** A town of this size is meant wherever it lies. */
    private static final long TOWN = 20_000;

    private static final Set<String> FAR_OBLASTS = farOblasts();
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** How many of an article's places are looked at: enough for any report, and time stays linear in a long text. */
    private static final int MOST_ANCHORS = 24;

    /** What was chosen and why. */
    record Chosen(GazetteerEntry entry, String reason) {}

    private record Scored(GazetteerEntry entry, double score) {}

    private final Map<String, Integer> oblasts = new HashMap<>();
    private final List<GazetteerEntry> anchors = new ArrayList<>();

    PlaceChoice(List<Name> names) {
        Set<String> anchored = new HashSet<>();
        for (var name : names) {
            String oblast = common(name.candidates());
            if (oblast != null) oblasts.merge(oblast, 1, Integer::sum);
            if (name.candidates().size() != 1 || anchors.size() >= MOST_ANCHORS) continue;
            var only = name.candidates().getFirst();
            if (only.kind() == PlaceKind.SETTLEMENT
                    && only.place().lat() != null
                    && anchored.add(only.place().id())) anchors.add(only);
        }
    }

    /** The oblast of all of them, or null. */
    private static @Nullable String common(List<GazetteerEntry> entries) {
        String oblast = entries.getFirst().oblast();
        for (var one : entries) if (!Objects.equals(oblast, one.oblast())) return null;
        return oblast;
    }

    /**
     * The place that a name means.
     *
     * @param wide whether the words speak of a region
     * @param narrow whether they speak of a settlement
     * @param beside the oblast named right beside the name, or null
     */
    Chosen choose(Name name, boolean wide, boolean narrow, @Nullable String beside) {
        var candidates = name.candidates();
        boolean elsewhere = beside != null
                && !wide
                && candidates.stream()
                        .allMatch(one -> one.kind() == PlaceKind.SETTLEMENT
                                && one.oblast() != null
                                && !beside.equals(one.oblast()));
        if (elsewhere)
            return new Chosen(
                    NameReader.byNameAlone(candidates.getFirst().place().name(), "name:", beside),
                    "; none of this name is known in the oblast named beside it");
        if (candidates.size() == 1) return new Chosen(candidates.getFirst(), "");
        Scored best = null;
        Scored second = null;
        for (var one : candidates) {
            var scored = new Scored(one, score(one, wide, narrow, beside));
            if (best == null || scored.score() > best.score()) {
                second = best;
                best = scored;
            } else if (second == null || scored.score() > second.score()) second = scored;
        }
        if (best == null || second == null) throw new IllegalArgumentException("a name without places: " + name);
        return decided(best, second, candidates.size());
    }

    /**
     * Whether a name means none of those who bear it: villages where nobody fights, far from all that the text speaks of.
     *
     * @param beside the oblast named right beside the name, or null
     */
    boolean farOff(Name name, @Nullable String beside) {
        if (beside != null || anchors.isEmpty()) return false;
        boolean others = false;
        for (var one : name.candidates()) {
            if (one.kind() != PlaceKind.SETTLEMENT
                    || one.population() >= TOWN
                    || !FAR_OBLASTS.contains(String.valueOf(one.oblast()))) return false;
            for (var anchor : anchors) {
                if (anchor.equals(one)) continue;
                others = true;
                if (kilometres(one, anchor) <= FAR) return false;
            }
        }
        return others;
    }

    private Chosen decided(Scored best, Scored second, int count) {
        var entry = best.entry();
        if (entry.kind() != PlaceKind.SETTLEMENT || second.entry().kind() != PlaceKind.SETTLEMENT)
            return new Chosen(entry, "; the kind of place that the words speak of");
        String among = " among " + count + " of this name";
        if (best.score() >= BESIDE) return new Chosen(entry, "; the oblast named beside it," + among);
        if (best.score() - second.score() >= 1)
            return new Chosen(entry, "; the oblasts and places of the text," + among);
        boolean larger = entry.population() > FAR_LARGER * second.entry().population();
        if (larger) return new Chosen(entry, "; the one with most people," + among);
        boolean spokenOf = oblasts.containsKey(String.valueOf(entry.oblast()));
        boolean both = spokenOf && Objects.equals(entry.oblast(), second.entry().oblast());
        String oblast = both ? entry.oblast() : null;
        return new Chosen(NameReader.byNameAlone(entry.place().name(), "name:", oblast), "; undecided" + among);
    }

    private double score(GazetteerEntry one, boolean wide, boolean narrow, @Nullable String beside) {
        return switch (one.kind()) {
            case OBLAST -> wide ? 1e6 : narrow ? 0 : 0.5;
            case SETTLEMENT -> settlement(one, beside);
            default -> 1e5;
        };
    }

    /** An oblast that the article speaks of outweighs what is near, and both outweigh size. */
    private double settlement(GazetteerEntry one, @Nullable String beside) {
        String oblast = one.oblast();
        double said = beside != null && beside.equals(oblast) ? BESIDE : 0;
        double mentioned = Math.min(MOST_MENTIONS, oblasts.getOrDefault(String.valueOf(oblast), 0)) * 3;
        double size = Math.log10(one.population() + 10.0) / 10 + (one.population() >= CITY ? CITY_BONUS : 0);
        return 1 + said + mentioned + near(one) + size;
    }

    /** One for a place of the article nearby, less for one farther away. */
    private double near(GazetteerEntry one) {
        double nearest = Double.MAX_VALUE;
        for (var anchor : anchors) nearest = Math.min(nearest, kilometres(one, anchor));
        return nearest > NEAR ? 0 : 2 * (1 - nearest / NEAR) + 1;
    }

    /** How far two places are from each other; endlessly where nobody knows. */
    private static double kilometres(GazetteerEntry one, GazetteerEntry other) {
        Double lat = one.place().lat();
        Double lon = one.place().lon();
        Double otherLat = other.place().lat();
        Double otherLon = other.place().lon();
        if (lat == null || lon == null || otherLat == null || otherLon == null) return Double.MAX_VALUE;
        double north = (lat - otherLat) * KILOMETRES_PER_DEGREE;
        double east = (lon - otherLon) * KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east);
    }

    private static Set<String> farOblasts() {
        var codes = new HashSet<String>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/far-oblasts.tsv"))
            codes.addAll(List.of(row[0].split("\\|")));
        return Set.copyOf(codes);
    }
}
