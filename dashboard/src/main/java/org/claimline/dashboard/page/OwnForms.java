package org.claimline.dashboard.page;

import jakarta.ws.rs.ForbiddenException;
import org.jspecify.annotations.Nullable;

/** Another site's page must not make a reader's browser change anything. */
public final class OwnForms {
    /** In which a browser says whose page a form stood on. */
    public static final String HEADER = "Sec-Fetch-Site";

    private OwnForms() {}

    /** @throws ForbiddenException when the form stood on another site's page */
    public static void check(@Nullable String from) {
        if ("cross-site".equals(from)) throw new ForbiddenException();
    }
}
