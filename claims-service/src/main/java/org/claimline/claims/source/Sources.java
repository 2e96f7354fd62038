package org.claimline.claims.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Claimant;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.spelling.Sound;
import org.claimline.claims.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** Sources by id and by any spelling of their names. */
@ApplicationScoped
public class Sources {
    /** Names are unique over all sources, so whoever adds one waits for whoever else does. */
    private static final String LOCK = "sources";

    private static final String THE = "the ";

    private final Database database;

    Sources(Database database) {
        this.database = database;
    }

    public Optional<Source> byId(String id) {
        return byId(id, Knowledge.NOW);
    }

    /** Those of these sources that are there, by id. */
    public Map<String, Source> byIds(Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.list(select().where("s.id = any (?)", ids).kept(), SourceRow::read).stream()
                .collect(Collectors.toMap(Source::id, source -> source));
    }

    /** The source as it was. */
    public Optional<Source> byId(String id, Knowledge knowledge) {
        return database.first(
                knowledge
                        .rows(new Query("select " + SourceRow.COLUMNS + " from "), "source", "s")
                        .where("s.id = ?", id),
                SourceRow::read);
    }

    /** The source of that id, name or alias; of one that was merged the one it was merged into. */
    public Optional<Source> named(String idOrName) {
        return named(idOrName, Knowledge.NOW);
    }

    /** The source of that id, name or alias, as it was; of one that was merged the one it was merged into. */
    public Optional<Source> named(String idOrName, Knowledge knowledge) {
        var spelling = spelling(idOrName);
        var query = knowledge
                .rows(new Query("select " + SourceRow.COLUMNS + " from "), "source", "s")
                .where("s.id = ? or s.names @> array[?]::text[]", idOrName, spelling)
                .then(" order by s.id = ? desc", idOrName);
        if (knowledge.isNow()) query.kept();
        return database.first(query, SourceRow::read).flatMap(found -> survivor(found, knowledge));
    }

    private Optional<Source> survivor(Source source, Knowledge knowledge) {
        var into = source.mergedInto();
        return into == null ? Optional.of(source) : byId(into, knowledge).flatMap(next -> survivor(next, knowledge));
    }

    /** Every spelling of the source of that id, name or alias, without case and diacritics; of an unknown one its own. */
    public Set<String> spellings(String idOrName, Knowledge knowledge) {
        return named(idOrName, knowledge).map(Sources::spellings).orElseGet(() -> Set.of(spelling(idOrName)));
    }

    /**
     * The source of each claimant, by {@link #spelling}; a claimant that nobody has described becomes a source that is
     * not known. Within the caller's transaction.
     */
    public Map<String, Source> resolve(Collection<Claimant> claimants) {
        var wanted = claimants.stream()
                .collect(
                        Collectors.toMap(claimant -> spelling(claimant.name()), claimant -> claimant, Sources::fuller));
        var found = byKeys(wanted.keySet());
        if (!found.keySet().containsAll(wanted.keySet())) {
            database.lock(LOCK);
            found = byKeys(wanted.keySet());
            for (var entry : wanted.entrySet())
                if (!found.containsKey(entry.getKey())) found.put(entry.getKey(), create(entry.getValue()));
        }
        return found;
    }

    /** The form in which claimants are told apart: a leading "the" does not count either. */
    public static String spelling(String name) {
        var key = Spelling.key(name);
        if (key.startsWith(THE) && key.length() > THE.length()) return key.substring(THE.length());
        return key.isEmpty() ? name.strip() : key;
    }

    /** Every known source with that role, by id. */
    public Map<String, Source> known(SourceRole role) {
        return database.list(select().where("s.known and s.role = ?", role), SourceRow::read).stream()
                .collect(Collectors.toMap(Source::id, source -> source));
    }

    static Query select() {
        return new Query("select " + SourceRow.COLUMNS + " from source s");
    }

    /** Whoever changes names or merges sources waits here for whoever else does. */
    void lock() {
        database.lock(LOCK);
    }

    Source existing(String id) {
        return byId(id).orElseThrow(() -> new UnknownSourceException(id));
    }

    Source survivor(Source source) {
        return survivor(source, Knowledge.NOW).orElseThrow();
    }

    /** Every spelling that means the source. */
    Set<String> names(String id) {
        return new LinkedHashSet<>(database.list(
                new Query("select spelling from source_name where source_id = ? order by spelling", id),
                row -> row.getString(1)));
    }

    /** The matching sources behind the cursor, by name. */
    List<Source> after(@Nullable SourceCursor cursor, SourceFilter filter, int limit) {
        var query = filter.select(SourceRow.COLUMNS);
        if (cursor != null) query.where("(lower(s.name) collate \"C\", s.id) > (?, ?)", cursor.name(), cursor.id());
        return database.list(query.then(" order by lower(s.name) collate \"C\", s.id limit ?", limit), SourceRow::read);
    }

    long count(SourceFilter filter) {
        return database.number(filter.select("count(*)"));
    }

    private Map<String, Source> byKeys(Set<String> keys) {
        var found = new HashMap<String, Source>();
        database.list(
                new Query("select n.spelling, " + SourceRow.COLUMNS
                                + " from source_name n join source s on s.id = n.source_id")
                        .where("n.spelling = any (?)", keys),
                row -> found.put(row.getString("spelling"), SourceRow.read(row)));
        return found;
    }

    private Source create(Claimant claimant) {
        var source = Source.alone(
                freeId(Spelling.slug(claimant.name())),
                claimant.name().strip(),
                claimant.kind(),
                claimant.kind() == SourceKind.OUTLET ? SourceRole.OUTLET : SourceRole.CLAIMANT,
                claimant.side(),
                claimant.organisation(),
                null,
                null,
                List.of(),
                false);
        write(source, spellings(source));
        return source;
    }

    private String freeId(String slug) {
        var taken = Set.copyOf(database.list(
                new Query("select id from source").where("id = ? or id like ?", slug, slug + "-%"),
                row -> row.getString(1)));
        var id = slug;
        for (var number = 2; taken.contains(id); number++) id = slug + "-" + number;
        return id;
    }

    /** Whether it had been described, or named in an article by then. */
    boolean wasKnown(Source source, Knowledge knowledge) {
        var filter = new SourceFilter(null, null, null, null, knowledge);
        return source.mergedInto() != null
                || database.number(filter.select("count(*)").where("s.id = ?", source.id())) > 0;
    }

    /** Writes a source under these spellings; one that another source has is an {@link AliasTakenException}. */
    void write(Source source, Set<String> names) {
        byKeys(names).forEach((name, other) -> {
            if (!other.id().equals(source.id())) throw new AliasTakenException(name, other);
        });
        database.update(
                """
                insert into source (id, name, kind, role, side, organisation, interest, prior_group, aliases, known,
                    merged_into, names, search)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set (name, kind, role, side, organisation, interest, prior_group, aliases, known,
                    merged_into, names, search) =
                (excluded.name, excluded.kind, excluded.role, excluded.side, excluded.organisation, excluded.interest,
                 excluded.prior_group, excluded.aliases, excluded.known, excluded.merged_into, excluded.names,
                 excluded.search)""",
                source.id(),
                source.name(),
                source.kind(),
                source.role(),
                source.side(),
                source.organisation(),
                source.interest(),
                source.group(),
                source.aliases(),
                source.known(),
                source.mergedInto(),
                names.stream().sorted().toList(),
                search(source, names));
        database.update("delete from source_name where source_id = ? and spelling <> all (?)", source.id(), names);
        database.batch(
                "insert into source_name (spelling, source_id) values (?, ?) on conflict do nothing",
                names.stream().map(name -> new Object[] {name, source.id()}).toList());
    }

    /** Names and how they sound, a line each, so that no question reaches from one into the next. */
    private static String search(Source source, Set<String> names) {
        return Stream.concat(
                        names.stream(),
                        Stream.concat(Stream.of(source.name()), source.aliases().stream())
                                .flatMap(name -> Sound.of(name).stream()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The spellings of a source's name and aliases. */
    static Set<String> spellings(Source source) {
        return Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .map(Sources::spelling)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of two mentions of one unknown claimant the one that says for whom the person speaks. */
    private static Claimant fuller(Claimant one, Claimant other) {
        return one.organisation() == null && other.organisation() != null ? other : one;
    }
}
