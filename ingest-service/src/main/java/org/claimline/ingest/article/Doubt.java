package org.claimline.ingest.article;

import org.jspecify.annotations.Nullable;

/** Why what was found on a page may be no article. */
final class Doubt {
    private static final int FEWEST_WORDS = 25;
    private static final int FEWEST_WORDS_BEHIND_A_WALL = 80;
    private static final int FEWEST_WORDS_OF_A_REFUSAL = 120;
    /** A page shows so many times more than its text: the text is not what it is about. */
    private static final int TIMES = 10;

    private static final int FEWEST_TEASERS = 5;

    private Doubt() {}

    /** The reason, or null if there is no doubt. */
    static @Nullable String about(String text, PageText page, JsonLd linked, String title) {
        if (Chrome.refuses(title) && words(text) < FEWEST_WORDS_OF_A_REFUSAL)
            return "the page's title says that it shows no article";
        if (!linked.free() && words(text) < FEWEST_WORDS_BEHIND_A_WALL)
            return "the page is behind a paywall and shows " + words(text) + " words of its article";
        if (page.pageLength() > text.length() * TIMES && words(text) < FEWEST_WORDS)
            return "the page shows " + words(text) + " words of running text among much else";
        if (!linked.found()
                && page.linkedHeadings() >= FEWEST_TEASERS
                && page.linkedHeadings() * 2 >= page.paragraphs())
            return "the page is a list of articles: " + page.linkedHeadings() + " headings that are links, "
                    + page.paragraphs() + " paragraphs";
        return null;
    }

    /** How many there are, up to as many as leave no doubt. */
    private static int words(String text) {
        var words = 0;
        var within = false;
        for (var at = 0; at < text.length() && words < FEWEST_WORDS_OF_A_REFUSAL; at++) {
            var letter = Character.isLetterOrDigit(text.charAt(at));
            if (letter && !within) words++;
            within = letter;
        }
        return words;
    }
}
