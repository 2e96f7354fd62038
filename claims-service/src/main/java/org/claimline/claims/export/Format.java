package org.claimline.claims.export;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;

/** The formats of exports. */
enum Format {
    CSV("text/csv;charset=UTF-8;header=present", "csv"),
    NDJSON("application/x-ndjson", "ndjson"),
    GEOJSON("application/geo+json", "geojson"),
    JSONLD("application/ld+json", "jsonld"),
    STIX("application/stix+json;version=2.1", "stix.json"),
    ATOM("application/atom+xml", "atom.xml");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    MediaType mediaType() {
        return MediaType.valueOf(mediaType);
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
        return switch (this) {
            case CSV -> new CsvTable(edition, out);
            case NDJSON -> new ClaimLines(edition, out);
            case GEOJSON -> new GeoFeatures(edition, out);
            case JSONLD -> new ReviewGraph(edition, out);
            case STIX -> new StixBundle(edition, out);
            case ATOM -> new AtomFeed(edition, out);
        };
    }
}
