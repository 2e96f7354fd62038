package org.claimline.ingest.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By what texts are versions of one article: its address without what only says how a reader came there. */
final class Address {
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "cmpid",
            "ocid",
            "at_medium",
            "at_campaign",
            "at_custom1",
            "ns_mchannel",
            "ns_source",
            "ns_campaign",
            "ns_linkname",
            "smid",
            "smtyp");

    private Address() {}

    /** Null where there is none. */
    static @Nullable String of(@Nullable String url) {
        if (url == null) return null;
        try {
            var uri = new URI(url);
            if (uri.getHost() == null) return url;
            var query = uri.getRawQuery() == null ? "" : kept(uri.getRawQuery());
            var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            // A site answers the same over both schemes.
            return uri.getHost().toLowerCase(Locale.ROOT)
                    + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                    + path
                    + (query.isEmpty() ? "" : "?" + query);
        } catch (URISyntaxException e) {
            return url;
        }
    }

    private static String kept(String query) {
        return Arrays.stream(query.split("&"))
                .filter(one -> !tracks(one.split("=", 2)[0].toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("&"));
    }

    private static boolean tracks(String name) {
        return name.isEmpty() || name.startsWith("utm_") || TRACKING.contains(name);
    }
}
