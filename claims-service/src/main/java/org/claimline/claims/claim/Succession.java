package org.claimline.claims.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which text takes the place of which among those that stood at one address. The next later one that shares some of its words does; in
 * doubt both stand: an address where another story stands each day is no article with versions, nor is a text too short to tell. The
 * answer depends on the texts alone, not on the order in which they arrived.
 */
final class Succession {
    private Succession() {}

    /**
     * A text that stood at the address.
     *
     * @param signature null where it is too short to have one
     * @param since since when, by its own word; null = it does not say
     * @param readAt when it was read; null = it was taken back
     * @param alone when it could be known, were it the only one
     */
    record Text(
            String digest,
            @Nullable Signature signature,
            @Nullable Instant since,
            @Nullable Instant readAt,
            Instant alone) {}

    /**
     * What becomes of a text.
     *
     * @param knownAt from when on it could be read; null = as if it were the only one
     * @param newer the digest of the one that took its place; null = none did
     * @param supersededAt from when on that one could be read
     * @param remnants what it did not take the place of
     */
    record Place(
            @Nullable Instant knownAt,
            @Nullable String newer,
            @Nullable Instant supersededAt,
            Remnants remnants) {
        static final Place ALONE = new Place(null, null, null);

        Place(@Nullable Instant knownAt, @Nullable String newer, @Nullable Instant supersededAt) {
            this(knownAt, newer, supersededAt, Remnants.NONE);
        }

        private Place followedBy(String digest, Instant at) {
            return new Place(knownAt, digest, at);
        }

        Place leaving(Remnants left) {
            return new Place(knownAt, newer, supersededAt, left);
        }
    }

    /** A text that was read, in its turn: by its own word, else by when it was read. */
    private record Turn(Text text, Instant at, Instant readAt) {
        private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::at)
                .thenComparing(Turn::readAt)
                .thenComparing(turn -> turn.text().digest());

        static Turn of(Text text, Instant readAt) {
            return new Turn(text, text.since() == null ? readAt : text.since(), readAt);
        }

        boolean akin(Turn other) {
            var one = text.signature();
            var another = other.text.signature();
            return one != null && another != null && one.akin(another);
        }

        /** When it could be read in the place of an earlier one. */
        Instant readable(Turn earlier) {
            return text.since() != null && at.isAfter(earlier.at) ? at : readAt;
        }
    }

    /** The place of each text of one address, by its digest. */
    static Map<String, Place> of(List<Text> texts) {
        var places = new HashMap<String, Place>();
        texts.forEach(text -> places.put(text.digest(), Place.ALONE));
        var turns = turns(texts);
        for (var i = 1; i < turns.size(); i++) place(turns.get(i), turns.subList(0, i), places);
        return places;
    }

    /**
     * The digests of the later texts of the article that each is a version of, in their order: they share words with it, or with one of these
     * in between. The first one takes its place.
     */
    static Map<String, List<String>> later(List<Text> texts) {
        var later = new HashMap<String, List<String>>();
        var turns = turns(texts);
        for (var i = 0; i < turns.size(); i++) {
            var versions = new ArrayList<>(List.of(turns.get(i)));
            for (var turn : turns.subList(i + 1, turns.size()))
                // The latest of them most probably.
                if (versions.reversed().stream().anyMatch(turn::akin)) versions.add(turn);
            later.put(
                    turns.get(i).text().digest(),
                    versions.stream().skip(1).map(turn -> turn.text().digest()).toList());
        }
        return later;
    }

    private static List<Turn> turns(List<Text> texts) {
        return texts.stream()
                .filter(text -> text.readAt() != null)
                .map(text -> Turn.of(text, Objects.requireNonNull(text.readAt())))
                .sorted(Turn.ORDER)
                .toList();
    }

    /** @param earlier in their order, each in its place */
    private static void place(Turn turn, List<Turn> earlier, Map<String, Place> places) {
        var before = earlier.stream().filter(turn::akin).toList();
        if (before.isEmpty()) return;
        var knownAt = turn.readable(before.getLast());
        // No text takes the place of one that could not be read yet.
        for (var one : before) {
            var known = known(one.text(), places);
            if (known.isAfter(knownAt)) knownAt = known;
        }
        var digest = turn.text().digest();
        places.put(digest, new Place(knownAt, null, null));
        var since = knownAt;
        for (var one : before)
            places.computeIfPresent(
                    one.text().digest(),
                    (former, place) -> place.newer() == null ? place.followedBy(digest, since) : place);
    }

    private static Instant known(Text text, Map<String, Place> places) {
        var place = places.get(text.digest());
        return place == null || place.knownAt() == null ? text.alone() : place.knownAt();
    }
}
