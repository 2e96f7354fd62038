package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimline.api.Mention;
import org.claimline.api.Receipt;
import org.claimline.claims.source.Sources;

/** Takes the claims of articles within the caller's transaction, alone or among others as {@link Locks} tells it. */
@ApplicationScoped
class Taking {
    private final Locks locks;
    private final ArticleRows articles;
    private final Ledger ledger;
    private final Origins origins;
    private final Versions versions;
    private final Settlement settlement;
    private final History history;
    private final Sources sources;
    private final Clock clock;

    Taking(
            Locks locks,
            ArticleRows articles,
            Ledger ledger,
            Origins origins,
            Versions versions,
            Settlement settlement,
            History history,
            Sources sources,
            Clock clock) {
        this.locks = locks;
        this.articles = articles;
        this.ledger = ledger;
        this.origins = origins;
        this.versions = versions;
        this.settlement = settlement;
        this.history = history;
        this.sources = sources;
        this.clock = clock;
    }

    /** What is known of other articles would change, which is not to be done among others. */
    static final class NotAloneException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAloneException() {
            super("this delivery changes what is known of other articles", null, false, false);
        }
    }

    /**
     * @throws NotAloneException if that must be done alone
     */
    Receipt takeAmongOthers(CheckedDelivery one) {
        locks.amongOthers("article " + one.digest());
        return take(List.of(one), false).getFirst();
    }

    /** @param deliveries of different articles */
    List<Receipt> takeAlone(List<CheckedDelivery> deliveries) {
        locks.alone();
        return take(deliveries, true);
    }

    private List<Receipt> take(List<CheckedDelivery> deliveries, boolean alone) {
        var known = articles.known(digests(deliveries));
        var overtaken = numbered(deliveries);
        var news = deliveries.stream()
                .filter(one -> !overtaken.contains(one.digest()) && !replays(one, known))
                .toList();
        var created = news.isEmpty() ? Map.<String, Integer>of() : takeNews(news, known.keySet(), alone);
        var taken = Set.copyOf(digests(news));
        return deliveries.stream()
                .map(one -> {
                    var before = known.get(one.digest());
                    return taken.contains(one.digest())
                            ? new Receipt(
                                    one.digest(),
                                    one.delivery().claims().size(),
                                    created.getOrDefault(one.digest(), 0),
                                    true)
                            : new Receipt(one.digest(), before == null ? 0 : before.mentions(), 0, false);
                })
                .toList();
    }

    /** Remembers the numbers of these deliveries; of which articles a later one has been taken, so that theirs changes nothing. */
    private Set<String> numbered(List<CheckedDelivery> deliveries) {
        var counted = new HashMap<String, Long>();
        for (var one : deliveries) {
            var number = one.delivery().number();
            if (number != null) counted.put(one.digest(), number);
        }
        var overtaken = new HashSet<String>();
        articles.numbers(counted.keySet()).forEach((digest, latest) -> {
            if (latest > counted.getOrDefault(digest, latest)) overtaken.add(digest);
        });
        counted.keySet().removeAll(overtaken);
        articles.number(counted);
        return overtaken;
    }

    private static boolean replays(CheckedDelivery one, Map<String, ArticleRows.Known> known) {
        var before = known.get(one.digest());
        return before != null && before.delivery().equals(one.hash());
    }

    /** How many claims each article created. */
    private Map<String, Integer> takeNews(List<CheckedDelivery> news, Set<String> known, boolean alone) {
        var readings = readings(news);
        var again = digests(news).stream().filter(known::contains).toList();
        var former = again.isEmpty()
                ? Map.<String, List<FormerMention>>of()
                : ledger.former(again).stream().collect(Collectors.groupingBy(FormerMention::digest));
        var keys = new TreeSet<String>();
        readings.forEach(reading -> keys.addAll(reading.keys()));
        former.values().forEach(list -> list.forEach(mention -> keys.add(mention.mergeKey())));
        if (!alone) lock(news.getFirst(), keys);

        articles.write(news, clock.instant());
        var elsewhere = relink(news, alone);
        keys.addAll(elsewhere.isEmpty() ? Set.of() : ledger.keys(elsewhere));
        var concerned = new HashSet<>(digests(news));
        concerned.addAll(elsewhere);
        var revision = revision(readings, former);
        var gone = revision.gone().stream().map(FormerMention::id).collect(Collectors.toSet());
        return created(news, settlement.settle(new Change(keys, revision.stated(), gone, concerned, null, Map.of())));
    }

    /** Links these articles with copies and other versions; of which articles something else is known now. */
    private Set<String> relink(List<CheckedDelivery> news, boolean alone) {
        var digests = Set.copyOf(digests(news));
        var moved = origins.changed(digests);
        var places = versions.changed(news);
        var changed = new HashSet<>(moved.keySet());
        changed.addAll(places.keySet());
        if (!alone && !digests.containsAll(changed)) throw new NotAloneException();
        origins.write(moved);
        history.superseded(places, digests);
        versions.write(places);
        return changed;
    }

    private void lock(CheckedDelivery one, Set<String> keys) {
        locks.keys(keys);
        var texts = new HashSet<>(articles.texts(one.digest()));
        one.signature().ifPresent(signature -> signature.bands().forEach(band -> texts.add(String.valueOf(band))));
        var version = one.delivery().version();
        if (version != null) texts.add(version.address());
        locks.texts(texts);
    }

    private List<Reading> readings(List<CheckedDelivery> news) {
        var bySpelling = sources.resolve(news.stream()
                .flatMap(one -> one.delivery().claims().stream())
                .map(Mention::claimant)
                .toList());
        return news.stream().map(one -> Reading.of(one, bySpelling)).toList();
    }

    private Revision revision(List<Reading> readings, Map<String, List<FormerMention>> former) {
        var ids = ledger.mentionIds(
                readings.stream().mapToInt(reading -> reading.keys().size()).sum());
        var carriers = articles.carriers(readings.stream().map(Reading::digest).toList());
        var revision = new Revision(ids);
        for (var reading : readings)
            revision.read(
                    reading,
                    Objects.requireNonNull(carriers.get(reading.digest())),
                    former.getOrDefault(reading.digest(), List.of()));
        history.revised(revision.gone(), revision.changed());
        return revision;
    }

    private static Map<String, Integer> created(List<CheckedDelivery> news, Settlement.Outcome outcome) {
        var place = new HashMap<String, Integer>();
        for (var one : news) place.put(one.digest(), place.size());
        var first = new LinkedHashMap<Long, String>();
        for (var mention : outcome.mentions()) {
            var claim = Objects.requireNonNull(outcome.claimOf().get(mention.id()));
            if (outcome.created().contains(claim) && place.containsKey(mention.digest()))
                first.merge(
                        claim,
                        mention.digest(),
                        (one, other) ->
                                Objects.requireNonNull(place.get(one)) <= Objects.requireNonNull(place.get(other))
                                        ? one
                                        : other);
        }
        var created = new HashMap<String, Integer>();
        first.values().forEach(digest -> created.merge(digest, 1, Integer::sum));
        return created;
    }

    private static List<String> digests(Collection<CheckedDelivery> deliveries) {
        return deliveries.stream().map(CheckedDelivery::digest).toList();
    }
}
