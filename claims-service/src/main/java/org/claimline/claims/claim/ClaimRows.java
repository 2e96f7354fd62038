package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.claims.claim.Pictures.Picture;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Rows;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.Sources;
import org.claimline.claims.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** The rows of claims: what is filtered by and what is shown, taken from the leading mention. */
@ApplicationScoped
class ClaimRows {
    private static final String COLUMNS =
            "id, merge_key, measure, claimant, stance, held_by, value, window_start, window_end,"
                    + " basis, as_of, as_of_clock, place_ids, oblasts, place_names, outlets, mentions, origins, leading_id, words, known_from, outlet_names";
    private static final String VALUES = """
            select v.id::bigint, v.merge_key, v.measure, v.claimant, v.stance, v.held_by, v.value::float8,
                v.window_start::date, v.window_end::date, v.basis, v.as_of::date, v.as_of_clock, v.place_ids::text[],
                v.oblasts::text[], v.place_names::text[], v.outlets::text[], v.mentions::int, v.origins::int,
                v.leading_id::bigint, to_tsvector('simple', v.words), v.known_from::timestamptz,
                v.outlet_names::text[]""";
    private static final int WIDTH = 22;
    private static final String UPSERT =
            "insert into claim (" + COLUMNS + ", leading_digest, leading_body)\n" + VALUES + """
            , v.leading_digest, v.leading_body
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) v (id, merge_key, measure, claimant,
                stance, held_by, value, window_start, window_end, basis, as_of, as_of_clock, place_ids, oblasts, place_names, outlets,
                mentions, origins, leading_id, words, known_from, outlet_names, leading_digest, leading_body)
            on conflict (id) do update set (merge_key, claimant, stance, value, window_start, window_end, basis, as_of, as_of_clock,
                place_ids, oblasts, place_names, outlets, mentions, origins, leading_id, words, known_from, outlet_names,
                leading_digest, leading_body) =
                (excluded.merge_key, excluded.claimant, excluded.stance, excluded.value, excluded.window_start,
                excluded.window_end, excluded.basis, excluded.as_of, excluded.as_of_clock, excluded.place_ids, excluded.oblasts,
                excluded.place_names, excluded.outlets, excluded.mentions, excluded.origins, excluded.leading_id,
                excluded.words, excluded.known_from, excluded.outlet_names, excluded.leading_digest, excluded.leading_body)""";
    private static final String INSERT_PICTURES =
            "insert into picture (" + COLUMNS + ", known_until, mention_ids)\n" + VALUES + """
            , v.known_until::timestamptz, v.mention_ids::bigint[]
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) v (id, merge_key, measure, claimant,
                stance, held_by, value, window_start, window_end, basis, as_of, as_of_clock, place_ids, oblasts, place_names, outlets,
                mentions, origins, leading_id, words, known_from, outlet_names, known_until, mention_ids)""";

    private final Database database;
    private final Gazetteer gazetteer;
    private final Ledger ledger;

    ClaimRows(Database database, Gazetteer gazetteer, Ledger ledger) {
        this.database = database;
        this.gazetteer = gazetteer;
        this.ledger = ledger;
    }

    List<Long> ids(int count) {
        return count == 0 ? List.of() : database.next("claim_id", count);
    }

    /**
     * @param leading the leading mention of each claim, by the mention's id
     * @param since when each claim, by id, has looked so
     */
    void write(Map<Long, Assertion> claims, Map<Long, Mention> leading, Map<Long, Instant> since) {
        var rows = new Rows(WIDTH + 2);
        claims.forEach((id, claim) -> rows.add(more(
                cells(id, claim, leading, Objects.requireNonNull(since.get(id))),
                claim.leading().digest(),
                ledger.leading(
                        Objects.requireNonNull(leading.get(claim.leading().id()))))));
        database.update(UPSERT, rows);
    }

    /** For claims that are as they were: since when they have looked so, by id. */
    void writeSince(Map<Long, Instant> since) {
        var rows = new Rows(2);
        since.forEach(rows::add);
        database.update("""
                update claim c set known_from = v.known_from::timestamptz from unnest(?, ?) v (id, known_from)
                where c.id = v.id::bigint and c.known_from <> v.known_from::timestamptz""", rows);
    }

    /** @param leading as for claims */
    void writePictures(List<Picture> pictures, Map<Long, Mention> leading) {
        var rows = new Rows(WIDTH + 2);
        for (var picture : pictures)
            rows.add(more(
                    cells(Objects.requireNonNull(picture.id()), picture.assertion(), leading, picture.from()),
                    picture.until(),
                    picture.assertion().ids()));
        database.update(INSERT_PICTURES, rows);
    }

    /** An id that comes back is not gone any more. */
    void back(Collection<Long> ids) {
        if (!ids.isEmpty()) database.update("delete from claim_gone where id = any (?::bigint[])", ids);
    }

    void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) database.update("delete from claim where id = any (?::bigint[])", ids);
    }

    private static @Nullable Object[] more(@Nullable Object[] cells, Object... others) {
        var all = Arrays.copyOf(cells, cells.length + others.length);
        System.arraycopy(others, 0, all, cells.length, others.length);
        return all;
    }

    private @Nullable Object[] cells(
            long id, Assertion assertion, Map<Long, Mention> leadingMentions, Instant knownFrom) {
        var leading = assertion.leading();
        var mention = Objects.requireNonNull(leadingMentions.get(leading.id()));
        var quantity = mention.quantity();
        var window = mention.window();
        var asOf = assertion.asOf();
        return new @Nullable Object[] {
            id,
            leading.mergeKey(),
            mention.measure(),
            leading.claimant(),
            mention.stance(),
            mention.heldBy(),
            quantity == null ? null : quantity.value(),
            window == null ? null : window.start(),
            window == null ? null : window.end(),
            window == null ? null : window.basis(),
            asOf.day(),
            asOf.clock(),
            mention.places().stream().map(Place::id).distinct().toList(),
            mention.places().stream().flatMap(this::oblast).distinct().toList(),
            mention.places().stream()
                    .map(place -> Spelling.key(place.name()))
                    .distinct()
                    .toList(),
            assertion.outlets(),
            assertion.standing().size(),
            assertion.origins(),
            leading.id(),
            words(mention),
            knownFrom,
            assertion.outlets().stream().map(Sources::spelling).distinct().toList()
        };
    }

    private Stream<String> oblast(Place place) {
        if (place.kind() == PlaceKind.OBLAST) return Stream.of(place.id());
        if (place.oblast() != null) return Stream.of(place.oblast());
        return gazetteer.byId(place.id()).map(Place::oblast).stream();
    }

    private static String words(Mention mention) {
        return Stream.concat(
                        Stream.of(
                                mention.evidence().text(),
                                mention.claimant().name(),
                                mention.claimant().text()),
                        mention.places().stream().flatMap(place -> Stream.of(place.name(), place.text())))
                .filter(Objects::nonNull)
                .map(Spelling::key)
                .collect(Collectors.joining(" "));
    }
}
