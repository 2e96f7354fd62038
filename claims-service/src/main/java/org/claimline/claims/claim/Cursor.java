package org.claimline.claims.claim;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;
import org.claimline.api.GoneClaim;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: its last claim's place in the order, so that claims that come in meanwhile shift nothing.
 *
 * @param gone whether it ended among the claims that are gone, which follow the others in the order of their ids
 */
record Cursor(@Nullable LocalDate asOf, long id, boolean gone) {
    static final Cursor FIRST_GONE = new Cursor(null, 0, true);

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|gone)?/(\\d{1,18})");

    static Cursor of(GoneClaim gone) {
        return new Cursor(null, gone.id(), true);
    }

    static Cursor read(String text) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = FORM.matcher(decoded);
            if (!parts.matches()) throw unreadable(text);
            var day = parts.group(1);
            var gone = "gone".equals(day);
            return new Cursor(day == null || gone ? null : LocalDate.parse(day), Long.parseLong(parts.group(2)), gone);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(text);
        }
    }

    String text() {
        var plain = (gone ? "gone" : asOf == null ? "" : asOf) + "/" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static ProblemException unreadable(String text) {
        return new ProblemException(
                400,
                "Parameter not understood",
                "cursor: expected the cursor of the page before, got \""
                        + text.substring(0, Math.min(text.length(), 80)) + "\"");
    }
}
