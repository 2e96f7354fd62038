package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimline.api.Mention;

/**
 * Makes the claims of some keys be what the mentions of these keys state by the rules of {@link Merging}; within the
 * caller's transaction, which holds the locks of the keys.
 */
@ApplicationScoped
class Settlement {
    private final Ledger ledger;
    private final ClaimRows rows;
    private final SplitRows splits;
    private final PictureRows earlier;
    private final History history;

    Settlement(Ledger ledger, ClaimRows rows, SplitRows splits, PictureRows earlier, History history) {
        this.earlier = earlier;
        this.ledger = ledger;
        this.rows = rows;
        this.splits = splits;
        this.history = history;
    }

    /**
     * What came of it.
     *
     * @param mentions all mentions of the keys
     * @param claimOf the claim of each, by the mention's id
     * @param created the claims that are new
     */
    record Outcome(List<KeptMention> mentions, Map<Long, Long> claimOf, Set<Long> created) {}

    Outcome settle(Change change) {
        var before = ledger.mentions(change.keys());
        var claimsBefore = new HashMap<Long, Set<Long>>();
        for (var mention : before)
            claimsBefore
                    .computeIfAbsent(Objects.requireNonNull(mention.claimId()), id -> new HashSet<>())
                    .add(mention.id());
        var mentions = SplitMark.apply(splits.active(change.keys()), after(before, change));
        var byKey = mentions.stream()
                .collect(Collectors.groupingBy(KeptMention::mergeKey, TreeMap::new, Collectors.toList()));
        var claims = numbered(byKey.values().stream()
                .flatMap(same -> Merging.merge(same).stream())
                .toList());
        var claimOf = new HashMap<Long, Long>();
        claims.forEach((id, claim) -> claim.ids().forEach(mention -> claimOf.put(mention, id)));

        write(change, claims, claimsBefore, claimOf);
        history.moved(mentions, claimOf, claims.keySet(), change.order());
        var created = new LinkedHashSet<>(claims.keySet());
        created.removeAll(claimsBefore.keySet());
        return new Outcome(mentions, claimOf, created);
    }

    private static List<KeptMention> after(List<KeptMention> before, Change change) {
        var after = new LinkedHashMap<Long, KeptMention>();
        for (var mention : before)
            after.put(mention.id(), mention.within(change.former().getOrDefault(mention.id(), mention.claimId())));
        after.keySet().removeAll(change.gone());
        for (var stated : change.stated()) after.put(stated.kept().id(), stated.kept());
        return List.copyOf(after.values());
    }

    /** The claims by id; a claim keeps its id as far as it can, and of a split claim the rest keeps it. */
    private Map<Long, Assertion> numbered(List<Assertion> assertions) {
        var claims = new LinkedHashMap<Long, Assertion>();
        var unnumbered = new ArrayList<Assertion>();
        for (var assertion : assertions)
            assertion.claimIds().stream()
                    .filter(id -> !claims.containsKey(id))
                    .findFirst()
                    .ifPresentOrElse(id -> claims.put(id, assertion), () -> unnumbered.add(assertion));
        var ids = rows.ids(unnumbered.size());
        for (var i = 0; i < ids.size(); i++) claims.put(ids.get(i), unnumbered.get(i));
        return claims;
    }

    private void write(
            Change change, Map<Long, Assertion> claims, Map<Long, Set<Long>> claimsBefore, Map<Long, Long> claimOf) {
        var stated = change.stated().stream()
                .collect(Collectors.toMap(one -> one.kept().id(), StatedMention::mention));
        var touched = new LinkedHashMap<Long, Assertion>();
        claims.forEach((id, claim) -> {
            var same = claim.ids().equals(claimsBefore.get(id));
            if (!same || claim.mentions().stream().anyMatch(one -> concerned(one, stated, change)))
                touched.put(id, claim);
        });
        var pictures = Pictures.of(claims);
        rows.write(touched, leading(touched.values(), stated), pictures.since());
        var same = new LinkedHashMap<>(pictures.since());
        same.keySet().removeAll(touched.keySet());
        rows.writeSince(same);
        ledger.remove(change.gone());
        ledger.write(change.stated(), claimOf);
        ledger.move(moves(claims.values(), claimsBefore, claimOf, stated));
        var gone = new HashSet<>(claimsBefore.keySet());
        gone.removeAll(claims.keySet());
        rows.remove(gone);
        earlier.replace(change.keys(), pictures.earlier(), stated.keySet());
    }

    private static boolean concerned(KeptMention mention, Map<Long, Mention> stated, Change change) {
        return stated.containsKey(mention.id()) || change.articles().contains(mention.digest());
    }

    private Map<Long, Mention> leading(Collection<Assertion> claims, Map<Long, Mention> stated) {
        var leading = new HashMap<Long, Mention>();
        var missing = new ArrayList<Long>();
        for (var claim : claims) {
            var id = claim.leading().id();
            var mention = stated.get(id);
            if (mention == null) missing.add(id);
            else leading.put(id, mention);
        }
        leading.putAll(ledger.bodies(missing));
        return leading;
    }

    private static Map<Long, Long> moves(
            Collection<Assertion> claims,
            Map<Long, Set<Long>> claimsBefore,
            Map<Long, Long> claimOf,
            Map<Long, Mention> stated) {
        var moves = new LinkedHashMap<Long, Long>();
        for (var claim : claims)
            for (var mention : claim.mentions()) {
                var id = Objects.requireNonNull(claimOf.get(mention.id()));
                boolean stays = claimsBefore.getOrDefault(id, Set.of()).contains(mention.id());
                if (!stays && !stated.containsKey(mention.id())) moves.put(mention.id(), id);
            }
        return moves;
    }
}
