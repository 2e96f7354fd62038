package org.claimline.claims.claim;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What had changed last when a request came, asked once for all that its answer is made of. */
@RequestScoped
public class KnownState {
    private final Changes changes;
    private @Nullable String word;

    KnownState(Changes changes) {
        this.changes = changes;
    }

    /** As {@link Changes#state} had it: under this word what was read after it may be kept. */
    public String word() {
        var known = word;
        if (known == null) word = known = changes.state();
        return known;
    }
}
