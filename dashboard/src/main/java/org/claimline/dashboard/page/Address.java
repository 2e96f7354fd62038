package org.claimline.dashboard.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A path with a query, built parameter by parameter; absent values leave no trace. */
public record Address(String text) {
    /** Adds a parameter unless its value is null. */
    public Address with(String name, @Nullable Object value) {
        if (value == null) return this;
        var joint = text.contains("?") ? "&" : "?";
        return new Address(text + joint + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    /** Whether a citation can be followed: only these schemes are ever made a link. */
    public static boolean isWeb(@Nullable String citation) {
        return citation != null && citation.matches("(?i)https?://[^\\s]+");
    }

    @Override
    public String toString() {
        return text;
    }
}
