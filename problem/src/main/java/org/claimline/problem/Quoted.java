package org.claimline.problem;

import org.jspecify.annotations.Nullable;

/** What a caller sent, fit to be shown back: quoted, cut short, control characters out. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(@Nullable Object value) {
        if (value == null) return "null";
        var text = value.toString().replaceAll("\\p{Cntrl}", "\uFFFD");
        return "\"" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...") + "\"";
    }
}
