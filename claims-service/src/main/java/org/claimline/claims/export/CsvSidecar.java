package org.claimline.claims.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.claimline.claims.claim.ClaimFilter;

/** What a reader of the table must know, in the vocabulary of CSV on the Web (W3C, 2015). */
final class CsvSidecar {
    /** Its place beside the table, where that standard looks first. */
    static final String SUFFIX = "-metadata.json";

    static final String MEDIA_TYPE = "application/csvm+json";

    private static final String FILE = "export.csv";
    private static final String GUARD =
            "A text cell that begins with = + - @, a tab, a line end or an apostrophe has an apostrophe before it, so that no"
                    + " spreadsheet runs it as a formula; take one leading apostrophe away to read it.";
    private static final String RIGHTS =
            "Figures, names and days are facts as the claimants stated them, not findings of the publisher. Passages in the"
                    + " columns evidence, figure_text and window_text are quoted from the articles named beside them and remain"
                    + " their publishers'. Names and coordinates of places are from GeoNames (CC BY 4.0).";

    private CsvSidecar() {}

    /**
     * @param rows how many the table has
     * @param claimants of the rows, each with how many are theirs
     * @param outlets that carried them, each with how many
     */
    static ObjectNode of(
            Edition edition, String licence, long rows, Map<String, Long> claimants, Map<String, Long> outlets) {
        // Relative to the sidecar, so that both may be handed on together.
        var query = edition.addresses().export(FILE, edition.filter()).getRawQuery();
        var relative = query == null ? FILE : FILE + "?" + query;
        return Fields.of("@context", List.of("http://www.w3.org/ns/csvw", Fields.of("@language", "en")))
                .with("url", relative)
                .with("dc:title", edition.title())
                .with("dc:description", "One row for each claim: who says how much ground changed hands. " + GUARD)
                .with("dc:extent", rows + (rows == 1 ? " row" : " rows"))
                .with("dc:modified", edition.updatedAt())
                .with("dc:publisher", edition.publisher())
                .with("dc:license", Fields.of("@id", licence))
                .with("dc:rights", RIGHTS)
                .with("dc:bibliographicCitation", citation(edition, rows))
                .with("schema:additionalProperty", filters(edition.filter()))
                .with("schema:isBasedOn", sources(claimants, "claimant"))
                .with("dc:source", sources(outlets, "outlet"))
                .with(
                        "dialect",
                        Fields.of("encoding", "utf-8").with("header", true).with("doubleQuote", true))
                .with(
                        "tableSchema",
                        Fields.of("columns", columns(edition.addresses())).with("primaryKey", "id"))
                .node();
    }

    private static String citation(Edition edition, long rows) {
        return edition.publisher() + ": " + edition.title() + ". " + rows + (rows == 1 ? " claim" : " claims")
                + " as of " + edition.updatedAt() + ". " + edition.addresses().export(FILE, edition.filter());
    }

    private static List<Fields> filters(ClaimFilter filter) {
        return filter.given().entrySet().stream()
                .map(given -> Fields.of("@type", "schema:PropertyValue")
                        .with("schema:name", given.getKey())
                        .with("schema:value", given.getValue()))
                .toList();
    }

    private static List<Fields> sources(Map<String, Long> counts, String role) {
        return counts.entrySet().stream()
                .map(count -> Fields.of("schema:name", count.getKey())
                        .with("schema:roleName", role)
                        .with("schema:size", count.getValue()))
                .toList();
    }

    private static List<Fields> columns(Addresses addresses) {
        return ClaimColumns.all(addresses).stream().map(CsvSidecar::column).toList();
    }

    private static Fields column(Column column) {
        return Fields.of("name", column.name())
                .with("titles", column.name())
                .with("datatype", column.type().word)
                .with("separator", column.type() == Column.Type.LIST ? Column.SEPARATOR : null)
                .with("required", column.name().equals("id") ? true : null)
                .with("dc:description", column.meaning());
    }
}
