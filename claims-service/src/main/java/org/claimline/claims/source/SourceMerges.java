package org.claimline.claims.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.api.MergedSource;
import org.claimline.api.Source;
import org.claimline.api.SourceMerge;
import org.claimline.api.SourceUnmerge;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;

/**
 * Makes two sources one and two again. The names of the one go to the other, which lists them as its aliases, and the
 * mentions with them; the row of the one stays, so that its id still answers. Within the caller's transaction.
 */
@ApplicationScoped
class SourceMerges {
    private final Sources sources;
    private final ClaimMover claims;
    private final Database database;

    SourceMerges(Sources sources, ClaimMover claims, Database database) {
        this.sources = sources;
        this.claims = claims;
        this.database = database;
    }

    private record Standing(long id, String into, Set<String> names, Instant at) {}

    MergedSource merge(String id, SourceMerge order) {
        database.inBulk();
        claims.alone();
        sources.lock();
        var source = sources.existing(id);
        var into = sources.existing(order.into());
        if (into.mergedInto() != null) throw MergedSourceException.elsewhere(into);
        if (into.id().equals(source.mergedInto())) return new MergedSource(source, into, 0);
        if (source.mergedInto() != null) throw MergedSourceException.elsewhere(source);

        if (assesses(id)) throw MergedSourceException.assesses(source);
        var names = sources.names(id);
        var merged = source.mergedInto(into.id());
        sources.write(merged, Set.of());
        var taken = with(into, source, names);
        sources.write(taken, union(sources.names(into.id()), names));
        database.update(
                "insert into source_merge (source_id, into_id, names, by_whom, why) values (?, ?, ?, ?, ?)",
                id,
                into.id(),
                names,
                order.by(),
                order.why());
        return new MergedSource(merged, taken, claims.move(id, into.id(), names, null));
    }

    MergedSource unmerge(String id, SourceUnmerge order) {
        database.inBulk();
        claims.alone();
        sources.lock();
        var source = sources.existing(id);
        var standing = standing(id).orElseThrow(() -> MergedSourceException.notMerged(id));
        // The other may have been merged into a third one since.
        var holder = sources.survivor(sources.existing(standing.into()));
        var held = sources.names(holder.id());
        var names = new LinkedHashSet<>(standing.names());
        names.retainAll(held);

        var left = new LinkedHashSet<>(held);
        left.removeAll(names);
        var without = holder.aliases(holder.aliases().stream()
                .filter(alias -> !names.contains(Sources.spelling(alias)))
                .toList());
        sources.write(without, left);
        var alone = source.mergedInto(null);
        sources.write(alone, names);
        database.update(
                "update source_merge set undone_at = now(), undone_by = ?, undone_why = ? where id = ?",
                order.by(),
                order.why(),
                standing.id());
        return new MergedSource(alone, without, claims.move(holder.id(), id, names, standing.at()));
    }

    /** A description must not take names away that a merge gave, and a merged source's own names are the other's. */
    Source describe(Source description) {
        var before = sources.byId(description.id());
        var into = before.map(Source::mergedInto).orElse(null);
        if (into != null) {
            var merged = description.mergedInto(into);
            sources.write(merged, Set.of());
            return merged;
        }
        var spellings = new HashSet<>(Sources.spellings(description));
        var aliases = new ArrayList<>(description.aliases());
        before.stream()
                .flatMap(old -> Stream.concat(Stream.of(old.name()), old.aliases().stream()))
                .filter(alias -> given(description.id()).contains(Sources.spelling(alias))
                        && spellings.add(Sources.spelling(alias)))
                .forEach(aliases::add);
        var kept = description.aliases(aliases);
        sources.write(kept, Sources.spellings(kept));
        return kept;
    }

    /** The spellings that standing merges gave to a source. */
    private Set<String> given(String id) {
        return Set.copyOf(database.list(
                new Query(
                        "select distinct unnest(names) from source_merge where into_id = ? and undone_at is null", id),
                row -> row.getString(1)));
    }

    private boolean assesses(String id) {
        var found = database.number(new Query(
                "select (select count(*) from assessment where assessor = ?) + (select count(*) from map_point where assessor = ?)",
                id,
                id));
        return found > 0;
    }

    private Optional<Standing> standing(String id) {
        return database.first(
                new Query("select * from source_merge where source_id = ? and undone_at is null", id),
                row -> new Standing(
                        row.getLong("id"),
                        row.getString("into_id"),
                        new LinkedHashSet<>(Columns.texts(row, "names")),
                        Objects.requireNonNull(Columns.instant(row, "merged_at"))));
    }

    private static Source with(Source into, Source source, Set<String> names) {
        var known = new HashSet<>(Sources.spellings(into));
        var aliases = new ArrayList<>(into.aliases());
        Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .filter(name -> names.contains(Sources.spelling(name)) && known.add(Sources.spelling(name)))
                .forEach(aliases::add);
        return into.aliases(List.copyOf(aliases));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
