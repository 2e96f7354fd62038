package org.claimline.claims.claim;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;
import org.claimline.api.Claim;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where a page ended: its last claim's place in the order, so that claims that come in meanwhile shift nothing. */
record Cursor(@Nullable LocalDate asOf, long id) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?/(\\d{1,18})");

    static Cursor of(Claim claim) {
        return new Cursor(claim.asOf(), claim.id());
    }

    static Cursor read(String text) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = FORM.matcher(decoded);
            if (!parts.matches()) throw unreadable(text);
            var day = parts.group(1);
            return new Cursor(day == null ? null : LocalDate.parse(day), Long.parseLong(parts.group(2)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(text);
        }
    }

    String text() {
        var plain = (asOf == null ? "" : asOf) + "/" + id;
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
