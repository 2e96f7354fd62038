package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.Evidence;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.Quantity;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Links the passages of an article that say the same: same measure, number (or place held), claimant, place and window. The
 * best-attributed one leads and keeps the others as its repeats. Two claimants, two windows, two places, or an increment
 * and a total stay apart.
 */
final class Repeats {
    /** Numbers are the same within rounding. */
    private static final double ROUNDING = 0.01;

    /** "this week" said on Friday and on Sunday: starts that differ by less are one window. */
    private static final int SAME_START_DAYS = 3;

    /** An article with more claims is no article: what follows is not compared, so that time stays linear. */
    private static final int MOST_LEADERS = 200;

    private static final WordSet INCREMENTS = PhraseTable.words("/org/claimline/ingest/en/increments.tsv");
    private static final WordSet BOUNDS = PhraseTable.words("/org/claimline/ingest/en/increment-bounds.tsv");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "\"", "\u201d", ";", ":", ",");

    private Repeats() {}

    /** One assertion in the making: who leads, and the passages that repeat it. */
    private static final class Assertion {
        private Found leader;
        private final List<Evidence> passages = new ArrayList<>();
        private @Nullable Mention placed;

        Assertion(Found leader) {
            this.leader = leader;
        }

        void add(Found other) {
            // What one passage says of the place holds for the assertion: "Breakthrough in Kherson: dozens of villages
            // freed".
            if (placed == null && !other.mention().places().isEmpty()) placed = other.mention();
            if (placed == null && !leader.mention().places().isEmpty()) placed = leader.mention();
            boolean better = outlet(leader.mention())
                    ? !outlet(other.mention())
                    : !outlet(other.mention()) && announced(leader.mention(), other.mention());
            passages.add((better ? leader : other).mention().evidence());
            if (better) leader = other;
        }

        Found found() {
            if (passages.isEmpty()) return leader;
            passages.sort(Comparator.comparingInt(Evidence::start));
            var own = leader.mention();
            var mention = placed == null || !own.places().isEmpty()
                    ? own
                    : own.with(placed.places(), placed.confidence().place());
            return new Found(
                    mention.with(passages, mention.confidence()), leader.readings(), leader.draft(), leader.holder());
        }
    }

    /** "Russia says it took A", in a headline, and below it who said so on which day: the text tells more. */
    private static boolean announced(Mention headline, Mention told) {
        boolean bare = headline.window() == null && headline.saidOn() == null;
        return bare && headline(headline) && !headline(told) && (told.window() != null || told.saidOn() != null);
    }

    /** The claims of an article, in its order, each with the passages that repeat it. */
    static List<Found> fold(List<Found> found) {
        var assertions = new ArrayList<Assertion>();
        for (var one : found) {
            Assertion same = null;
            for (int i = 0; i < Math.min(assertions.size(), MOST_LEADERS) && same == null; i++)
                if (same(assertions.get(i).leader.mention(), one.mention())) same = assertions.get(i);
            if (same == null) assertions.add(new Assertion(one));
            else same.add(one);
        }
        return assertions.stream()
                .map(Assertion::found)
                .sorted(Comparator.comparingInt(one -> one.mention().evidence().start()))
                .toList();
    }

    /** Whether two mentions of one article are one assertion. */
    static boolean same(Mention one, Mention other) {
        if (one.measure() != other.measure() || one.evidence().equals(other.evidence())) return false;
        boolean number = one.measure() == Measure.CONTROL
                ? one.places().getFirst().id().equals(other.places().getFirst().id())
                : number(one.quantity(), other.quantity());
        return number
                && stance(one, other)
                && (one.heldBy() == other.heldBy() || one.heldBy() == null || other.heldBy() == null)
                && claimant(one, other)
                && places(one.places(), other.places())
                && window(one.window(), other.window());
    }

    private static boolean number(@Nullable Quantity one, @Nullable Quantity other) {
        if (one == null || other == null) return false;
        var value = one.value() == null ? one.lower() : one.value();
        var again = other.value() == null ? other.lower() : other.value();
        if (value == null || again == null || (one.value() == null) != (other.value() == null)) return false;
        // The words last: most figures of an article differ.
        return Math.abs(value - again) <= ROUNDING * Math.max(value, again) && !increment(one) && !increment(other);
    }

    /** "another 12 settlements", "12 more villages" are not the 12 of before; "more than 12" may be. */
    private static boolean increment(Quantity quantity) {
        String[] words = quantity.text().toLowerCase(Locale.ROOT).split("\\s+", -1);
        for (int i = 0; i < words.length; i++)
            if (INCREMENTS.contains(words[i]) && !(i + 1 < words.length && BOUNDS.contains(words[i + 1]))) return true;
        return false;
    }

    private static boolean stance(Mention one, Mention other) {
        if (one.stance() == other.stance()) return true;
        boolean yields = one.stance() == Stance.CONCEDES || other.stance() == Stance.CONCEDES;
        boolean asserts = one.stance() == Stance.ASSERTS || other.stance() == Stance.ASSERTS;
        return yields && asserts && (outlet(one) || outlet(other));
    }

    private static boolean claimant(Mention one, Mention other) {
        var first = one.claimant();
        var second = other.claimant();
        if (first.name().equals(second.name())) return true;
        if (outlet(one) || outlet(other)) return headline(outlet(one) ? one : other);
        return first.organisation() != null
                && (Objects.equals(first.organisation(), second.organisation()) || state(first) || state(second))
                && first.side() == second.side();
    }

    /** A country's name stands for whoever speaks for it. */
    private static boolean state(Claimant claimant) {
        return claimant.kind() == SourceKind.ORGANISATION && claimant.name().startsWith("Government of");
    }

    private static boolean outlet(Mention mention) {
        return mention.claimant().kind() == SourceKind.OUTLET;
    }

    /** A line without a full stop announces what the text then tells. */
    private static boolean headline(Mention mention) {
        String words = mention.evidence().text().strip();
        return !words.isEmpty() && !SENTENCE_ENDS.contains(words.substring(words.length() - 1));
    }

    private static boolean places(List<Place> one, List<Place> other) {
        if (one.isEmpty() || other.isEmpty()) return true;
        for (var place : one) for (var again : other) if (place.id().equals(again.id())) return true;
        return wide(one) || wide(other);
    }

    private static boolean wide(List<Place> places) {
        return places.stream().allMatch(place -> place.kind() == PlaceKind.COUNTRY);
    }

    private static boolean window(@Nullable Window one, @Nullable Window other) {
        if (one == null || other == null) return true;
        if (one.basis() != other.basis()) return false;
        return near(one.start(), other.start()) && near(one.end(), other.end());
    }

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= SAME_START_DAYS;
    }
}
