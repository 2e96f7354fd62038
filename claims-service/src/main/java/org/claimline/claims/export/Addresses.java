package org.claimline.claims.export;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.claimline.claims.claim.ClaimFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where readers find things.
 *
 * @param service the address of this service, as the reader asked for it
 * @param pages the dashboard's, where the installation names it
 */
record Addresses(URI service, Optional<String> pages) {
    /** Where a reader finds the claim. */
    String claim(long id) {
        return pages.map(base -> base.replaceFirst("/+$", "") + "/claims/" + id)
                .orElseGet(() -> service.resolve("/api/claims/" + id).toString());
    }

    /** Where a file of an export is found, such as {@code export.csv}. */
    URI export(String file, ClaimFilter filter) {
        var address = UriBuilder.fromUri(service.resolve("/api/claims/" + file));
        filter.given().forEach((name, value) -> address.queryParam(name, encoded(value)));
        return address.build();
    }

    // A template's braces, and a percent that a caller wrote, are characters like others.
    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** An address from an article, or null where it is none that a reader can safely follow. */
    static @Nullable String web(@Nullable String address) {
        if (address == null) return null;
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            return uri.getHost() != null && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    ? address
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
