package org.claimline.claims.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How claims looked as one article after the other was published, or changed to another text: for each moment the mentions known by then are
 * merged anew, as a system would have that had got only those. An earlier picture bears the id of the claim that its mentions
 * belong to in the next one.
 *
 * @param since for each claim as it is, by id, since when it has looked so
 * @param earlier what came before
 */
record Pictures(Map<Long, Instant> since, List<Picture> earlier) {
    /** Mentions that are further apart than this, with none between them, are in no claim together. */
    private static final Duration APART = Spell.WITHIN;

    /**
     * A claim as it could be known for a while.
     *
     * @param id the claim's; null where its mentions belong to claims that other pictures have the ids of
     * @param until not included
     */
    record Picture(@Nullable Long id, Assertion assertion, Instant from, Instant until) {
        Picture named(long other) {
            return new Picture(other, assertion, from, until);
        }
    }

    /** @param claims by id, all claims of some merge keys */
    static Pictures of(Map<Long, Assertion> claims) {
        var since = new HashMap<Long, Instant>();
        var earlier = new ArrayList<Picture>();
        var byKey = new LinkedHashMap<String, Map<Long, Assertion>>();
        claims.forEach(
                (id, assertion) -> byKey.computeIfAbsent(assertion.leading().mergeKey(), key -> new LinkedHashMap<>())
                        .put(id, assertion));
        for (var same : byKey.values()) for (var together : spells(same)) new Sweep(together, since, earlier).run();
        return new Pictures(since, earlier);
    }

    /** Claims none of which can ever have shared a mention with one of another group. */
    private static List<Map<Long, Assertion>> spells(Map<Long, Assertion> sameKey) {
        if (sameKey.size() == 1) return List.of(sameKey);
        var groups = new ArrayList<Map<Long, Assertion>>();
        var last = Instant.MIN;
        var articles = new TreeSet<String>();
        for (var claim : sameKey.entrySet().stream()
                .sorted(Comparator.comparing(claim -> span(claim.getValue()).first()))
                .toList()) {
            var span = span(claim.getValue());
            var digests = claim.getValue().mentions().stream()
                    .map(KeptMention::digest)
                    .toList();
            var near = !groups.isEmpty()
                    && (!span.first().isAfter(last.plus(APART))
                            || digests.stream().anyMatch(articles::contains));
            if (!near) groups.add(new LinkedHashMap<>());
            groups.getLast().put(claim.getKey(), claim.getValue());
            articles.addAll(digests);
            if (span.last().isAfter(last)) last = span.last();
        }
        return groups;
    }

    private record Span(Instant first, Instant last) {}

    private static Span span(Assertion assertion) {
        var times = assertion.mentions().stream()
                .map(kept -> {
                    var time = kept.time();
                    return time == null ? kept.article().knownAt() : time;
                })
                .sorted()
                .toList();
        return new Span(times.getFirst(), times.getLast());
    }

    /** One group of claims, from the last picture back to the first. */
    private static final class Sweep {
        private final Map<Long, Assertion> claims;
        private final Map<Long, Instant> since;
        private final List<Picture> earlier;

        /** What follows each picture that is under way. */
        private Map<Look, Picture> open = new LinkedHashMap<>();

        /** What tells two pictures of a time: their mentions, and which of these stand. */
        private record Look(Set<Long> mentions, Set<Long> standing) {
            static Look of(Assertion assertion) {
                return new Look(
                        assertion.ids(),
                        assertion.standing().stream().map(KeptMention::id).collect(Collectors.toSet()));
            }
        }

        Sweep(Map<Long, Assertion> claims, Map<Long, Instant> since, List<Picture> earlier) {
            this.claims = claims;
            this.since = since;
            this.earlier = earlier;
        }

        void run() {
            var mentions = claims.values().stream()
                    .flatMap(claim -> claim.mentions().stream())
                    .toList();
            // No text is superseded before it was known, so at the first of these times there is a mention.
            var times = mentions.stream()
                    .map(KeptMention::article)
                    .flatMap(article -> Stream.of(article.knownAt(), article.supersededAt()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(TreeSet::new));
            var last = times.last();
            claims.forEach(
                    (id, assertion) -> open.put(Look.of(assertion), new Picture(id, assertion, last, Instant.MAX)));
            for (var at = last; times.lower(at) != null; at = times.lower(at)) {
                var from = times.lower(at);
                var known = mentions.stream()
                        .filter(kept -> !kept.article().knownAt().isAfter(from))
                        .map(kept -> kept.asOf(from))
                        .toList();
                step(known, from, at);
            }
            open.values().forEach(this::done);
        }

        /** The mentions that were known from {@code from} until {@code until}. */
        private void step(List<KeptMention> known, Instant from, Instant until) {
            var next = new HashMap<Long, Long>();
            open.forEach((look, picture) -> {
                if (picture.id() != null) look.mentions().forEach(mention -> next.put(mention, picture.id()));
            });
            var pictures = new LinkedHashMap<Look, Picture>();
            var taken = new TreeSet<Long>();
            var assertions = new ArrayList<>(Merging.merge(known));
            // What stays as it is keeps its id before anything else may take it.
            assertions.sort(Comparator.comparing(assertion -> !open.containsKey(Look.of(assertion))));
            for (var assertion : assertions) {
                var look = Look.of(assertion);
                var same = open.remove(look);
                var id = same != null
                        ? same.id()
                        : look.mentions().stream()
                                .map(next::get)
                                .filter(Objects::nonNull)
                                .sorted()
                                .filter(one -> !taken.contains(one))
                                .findFirst()
                                .orElse(null);
                if (id != null) taken.add(id);
                pictures.put(
                        look,
                        same == null
                                ? new Picture(id, assertion, from, until)
                                : new Picture(id, same.assertion(), from, same.until()));
            }
            open.values().forEach(this::done);
            open = pictures;
        }

        private void done(Picture picture) {
            if (picture.until().equals(Instant.MAX)) since.put(Objects.requireNonNull(picture.id()), picture.from());
            else earlier.add(picture);
        }
    }
}
