package org.claimline.claims.export;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;

/** The formats of exports. */
enum Format {
    CSV("text/csv;charset=UTF-8;header=present", "csv", CsvTable::new),
    NDJSON("application/x-ndjson", "ndjson", ClaimLines::new),
    GEOJSON("application/geo+json", "geojson", GeoFeatures::new),
    JSONLD("application/ld+json", "jsonld", ReviewGraph::new),
    STIX("application/stix+json;version=2.1", "stix.json", StixBundle::new),
    ATOM("application/atom+xml", "atom.xml", AtomFeed::new);

    private final MediaType mediaType;
    private final String extension;
    private final Opener opener;

    Format(String mediaType, String extension, Opener opener) {
        this.mediaType = MediaType.valueOf(mediaType);
        this.extension = extension;
        this.opener = opener;
    }

    @FunctionalInterface
    private interface Opener {
        Document open(Edition edition, OutputStream out) throws IOException;
    }

    MediaType mediaType() {
        return mediaType;
    }

    String fileName() {
        return "claims." + extension;
    }

    /** Whether each claim comes with its comparison. */
    boolean compares() {
        return this == NDJSON || this == JSONLD;
    }

    /** Begins a document. */
    Document open(Edition edition, OutputStream out) throws IOException {
        return opener.open(edition, out);
    }
}
