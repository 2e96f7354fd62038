package org.claimline.claims.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.claimline.claims.claim.StoredClaim;
import org.jspecify.annotations.Nullable;

/** A tidy table, RFC 4180 in UTF-8: one row for each claim, one figure a cell. {@link CsvSidecar} describes it. */
final class CsvTable implements Document {
    private final List<Column> columns;
    private final CSVPrinter printer;

    CsvTable(Edition edition, OutputStream out) throws IOException {
        columns = ClaimColumns.all(edition.addresses());
        printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        for (var column : columns) printer.print(column.name());
        printer.println();
    }

    @Override
    public void add(StoredClaim stored) throws IOException {
        for (var column : columns) printer.print(cell(column, column.text(stored)));
        printer.println();
    }

    private static @Nullable String cell(Column column, @Nullable String text) {
        if (text == null) return null;
        return switch (column.type()) {
            case STRING, LIST, ADDRESS -> FormulaGuard.guarded(text);
            // Written by us, never by an article; a guarded number would be a text.
            case INTEGER, DOUBLE, DATE, INSTANT -> text;
        };
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
