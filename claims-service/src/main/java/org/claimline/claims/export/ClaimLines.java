package org.claimline.claims.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.claimline.api.GoneClaim;
import org.claimline.claims.claim.StoredClaim;

/** NDJSON: the claims as {@code GET /api/claims} lists them, one a line; then, if asked for, those that are gone. */
final class ClaimLines implements Document {
    private final ObjectWriter writer;
    private final JsonGenerator lines;

    ClaimLines(Edition edition, OutputStream out) throws IOException {
        writer = edition.json();
        lines = writer.createGenerator(out);
        lines.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void add(StoredClaim stored) throws IOException {
        line(stored.claim());
    }

    @Override
    public void addGone(GoneClaim gone) throws IOException {
        line(gone);
    }

    private void line(Object value) throws IOException {
        writer.writeValue(lines, value);
        lines.writeRaw('\n');
    }

    @Override
    public void end() throws IOException {
        lines.flush();
    }
}
