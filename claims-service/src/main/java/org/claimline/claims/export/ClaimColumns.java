package org.claimline.claims.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.api.Mention;
import org.claimline.api.Source;
import org.claimline.claims.claim.StoredClaim;
import org.jspecify.annotations.Nullable;

/** The columns of a claim, with the words that explain them; {@code docs/architecture.md} says what the field's words mean. */
final class ClaimColumns {
    private ClaimColumns() {}

    /** All columns in their order. */
    static List<Column> all(Addresses addresses) {
        var id = new Column(
                "id",
                Column.Type.INTEGER,
                "The claim.",
                stored -> stored.claim().id());
        return Stream.of(List.of(id), StatementColumns.all(), who(), graded(), proof(addresses), times())
                .flatMap(List::stream)
                .toList();
    }

    /** These columns as the fields of an object; what is not stated has no field. */
    static Fields fields(List<Column> columns, StoredClaim stored) {
        var fields = new Fields();
        for (var column : columns) fields.with(column.name(), column.value().apply(stored));
        return fields;
    }

    private static List<Column> who() {
        return List.of(
                claimant("claimant_id", "Who asserts: the id of the source.", Source::id),
                claimant("claimant", "Who asserts: the name.", Source::name),
                claimant(
                        "claimant_kind",
                        "PERSON, ORGANISATION or OUTLET, which speaks in its own voice.",
                        Source::kind),
                claimant("claimant_side", "UKRAINE, RUSSIA or INDEPENDENT; empty = not known.", Source::side),
                claimant("claimant_organisation", "On whose behalf a person speaks.", Source::organisation),
                new Column(
                        "outlets",
                        Column.Type.LIST,
                        "Who carried it, in the order of publication.",
                        stored -> stored.claim().outlets()),
                new Column(
                        "mentions",
                        Column.Type.INTEGER,
                        "How many passages state it; 0 = it is withdrawn: only former versions of its articles state it.",
                        stored -> stored.claim().mentions()),
                leading(
                        "hedges_claimant",
                        Column.Type.LIST,
                        "The claimant's own hedges, as written in the leading passage.",
                        mention -> mention.hedges().claimant()),
                leading(
                        "hedges_outlet",
                        Column.Type.LIST,
                        "The outlet's hedges, as written in the leading passage.",
                        mention -> mention.hedges().outlet()));
    }

    private static List<Column> graded() {
        return List.of(
                new Column(
                        "credibility",
                        Column.Type.INTEGER,
                        "The claim's number on the Admiralty scale as it is now, 1 (confirmed) to 5 (improbable); 6 = cannot be"
                                + " judged; empty = not judged.",
                        stored -> stored.claim().credibility()),
                new Column(
                        "claimant_reliability",
                        Column.Type.STRING,
                        "The claimant's letter on this measure as it is now, A (reliable) to E (unreliable); F = cannot be"
                                + " judged; empty = not graded.",
                        StoredClaim::reliability));
    }

    private static Column claimant(String name, String meaning, Function<Source, @Nullable Object> part) {
        return new Column(
                name,
                Column.Type.STRING,
                meaning,
                stored -> part.apply(stored.claim().claimant()));
    }

    private static Column leading(
            String name, Column.Type type, String meaning, Function<Mention, @Nullable Object> part) {
        return new Column(
                name, type, meaning, stored -> part.apply(stored.leading().mention()));
    }

    private static List<Column> times() {
        return List.of(
                new Column(
                        "published_at",
                        Column.Type.INSTANT,
                        "When the leading passage was published.",
                        stored -> stored.leading().publishedAt()),
                new Column(
                        "created_at",
                        Column.Type.INSTANT,
                        "When the claim came in.",
                        stored -> stored.times().createdAt()),
                new Column(
                        "changed_at",
                        Column.Type.INSTANT,
                        "When the claim, what states it, or what is known of its claimant, last changed.",
                        StoredClaim::changedAt));
    }

    private static List<Column> proof(Addresses addresses) {
        return List.of(
                new Column(
                        "evidence",
                        Column.Type.STRING,
                        "The leading passage, verbatim.",
                        stored -> stored.claim().evidence().text()),
                new Column(
                        "outlet",
                        Column.Type.STRING,
                        "The outlet of the leading passage.",
                        stored -> stored.leading().outlet()),
                new Column(
                        "article_title",
                        Column.Type.STRING,
                        "The article of the leading passage.",
                        stored -> stored.leading().title()),
                new Column(
                        "article_url",
                        Column.Type.STRING,
                        "The address of that article, as delivered.",
                        stored -> stored.leading().url()),
                new Column(
                        "article_digest",
                        Column.Type.STRING,
                        "SHA-256 of that article's text.",
                        stored -> stored.claim().digest()),
                leading(
                        "extractor",
                        Column.Type.STRING,
                        "The extractor that found the leading passage.",
                        Mention::extractor),
                new Column(
                        "url",
                        Column.Type.ADDRESS,
                        "The claim with its mentions and comparisons.",
                        stored -> addresses.claim(stored.claim().id())));
    }
}
