package org.claimline.dashboard.gap;

import static org.claimline.dashboard.page.Language.say;

import org.claimline.dashboard.chart.Svg.Ink;

/** The colour of a ratio: two hues for the two ways, deeper for further from 1. */
enum Heat {
    MUCH_LESS(Ink.UNDER_2, "much less claimed, below 0.67", "заявлено значно менше, нижче 0,67"),
    LESS(Ink.UNDER_1, "less", "менше"),
    SAME(Ink.EVEN, "about the same, 0.91–1.10", "приблизно стільки ж, 0,91–1,10"),
    MORE(Ink.OVER_1, "more", "більше"),
    MUCH_MORE(Ink.OVER_2, "much more, above 1.50", "значно більше, понад 1,50");

    /** Nobody keeps two figures closer than this. */
    private static final double EVEN = 1.1;

    private static final double FAR = 1.5;

    private final Ink ink;
    private final String english;
    private final String ukrainian;

    Heat(Ink ink, String english, String ukrainian) {
        this.ink = ink;
        this.english = english;
        this.ukrainian = ukrainian;
    }

    static Heat of(double ratio) {
        if (ratio > FAR) return MUCH_MORE;
        if (ratio > EVEN) return MORE;
        if (ratio >= 1 / EVEN) return SAME;
        return ratio >= 1 / FAR ? LESS : MUCH_LESS;
    }

    Ink ink() {
        return ink;
    }

    /** The style class of a cell. */
    public String style() {
        return ink.style();
    }

    public String words() {
        return say(english, ukrainian);
    }
}
