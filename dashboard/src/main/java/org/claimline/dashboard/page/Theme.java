package org.claimline.dashboard.page;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The colours of a page; paper is always light. */
enum Theme {
    SYSTEM("system", "screen and (prefers-color-scheme: dark)"),
    LIGHT("light", "not all"),
    DARK("dark", "screen");

    static final String PARAMETER = "theme";
    private static final String KEY = "claimline.theme";

    private final String tag;
    private final String dark;

    Theme(String tag, String dark) {
        this.tag = tag;
        this.dark = dark;
    }

    /** As an address and a cookie name it. */
    String tag() {
        return tag;
    }

    /** The media query of the style sheet with the dark colours. */
    String dark() {
        return dark;
    }

    /** The theme of the request under way; the system's outside of one. */
    static Theme current() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<Theme>get(KEY).orElse(SYSTEM)
                : SYSTEM;
    }

    static Optional<Theme> of(@Nullable String tag) {
        for (var one : values()) if (one.tag.equals(tag)) return Optional.of(one);
        return Optional.empty();
    }

    /** From here on the request is answered in these colours. */
    void choose() {
        ContextLocals.put(KEY, this);
    }
}
