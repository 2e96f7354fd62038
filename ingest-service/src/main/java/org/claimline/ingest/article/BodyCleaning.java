package org.claimline.ingest.article;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out what stands within a story and does not belong to it: related links, teasers, scraps of the interface. */
final class BodyCleaning {
    private static final Set<String> GROUPS =
            Set.of("div", "section", "article", "aside", "details", "form", "center", "header", "main");
    private static final double MOST_LINKS = 0.5;
    private static final double MOST_LINKS_WITHOUT_PROSE = 0.33;
    private static final double MOST_LINKS_OF_TEASERS = 0.2;
    private static final int SCRAP = 25;
    private static final int LONGEST_CAPTION = 200;
    private static final int MOST_OF_A_BOX = 3;

    private final Box root;

    private BodyCleaning(Box root) {
        this.root = root;
    }

    /** Drops blocks below {@code root}, and weighs it anew. */
    static void clean(Box root) {
        new BodyCleaning(root).below(root);
        root.weigh();
    }

    private void below(Box box) {
        var sentences = new Sentenced(box);
        for (var part : box.parts) {
            if (!(part instanceof Box inner) || inner.dropped) continue;
            if (foreign(inner, sentences)) inner.dropped = true;
            else below(inner);
        }
    }

    /** Which kinds of blocks hold a sentence within one; few blocks ask. */
    private static final class Sentenced {
        private final Box around;
        private @Nullable Set<String> kinds;

        Sentenced(Box around) {
            this.around = around;
        }

        boolean has(Box box) {
            if (kinds == null) {
                kinds = new HashSet<>();
                for (var part : around.parts) if (part instanceof Box inner && inner.prose > 0) kinds.add(kind(inner));
            }
            return kinds.contains(kind(box));
        }

        private static String kind(Box box) {
            return box.tag + ' ' + box.css;
        }
    }

    private boolean foreign(Box box, Sentenced beside) {
        // Whatever holds most of the story stays, or a page in one wrapper would be nothing.
        if (box.text == 0 || box.prose * 2 > root.prose) return false;
        if (box.heading()) return box.linkedHeadings > 0;
        if (box.tag.equals("table") && box.picture && box.text < LONGEST_CAPTION && box.paragraphs <= 1) return true;
        if (box.list() || box.tag.equals("table")) return box.linkShare() > MOST_LINKS;
        if (!GROUPS.contains(box.tag) && box.tag.indexOf('-') < 0) return false;
        if (box.prose == 0) return scrap(box, beside);
        return teasers(box) || (box.paragraphs <= MOST_OF_A_BOX && (opensAsChrome(box) || chromeAlone(box)));
    }

    /** Whether all that it says below its heading leads elsewhere. */
    private static boolean chromeAlone(Box box) {
        if (box.heading()) return true;
        for (var part : box.parts) {
            switch (part) {
                case Run run -> {
                    if (!Chrome.is(run)) return false;
                }
                case Box inner -> {
                    if (!inner.dropped && !chromeAlone(inner)) return false;
                }
            }
        }
        return true;
    }

    private static boolean scrap(Box box, Sentenced beside) {
        if (box.linkShare() > MOST_LINKS_WITHOUT_PROSE) return box.headings == 0 || box.linkedHeadings > 0;
        return box.text < SCRAP && box.rows == 0 && !sentence(box) && !beside.has(box);
    }

    /** Whether it begins like a box for readers to sign up in or to be led on. */
    private static boolean opensAsChrome(Box box) {
        for (var part : box.parts) {
            switch (part) {
                case Run run -> {
                    return Chrome.is(run);
                }
                case Box inner -> {
                    if (inner.text > 0 && !inner.dropped) return opensAsChrome(inner);
                }
            }
        }
        return false;
    }

    private static boolean teasers(Box box) {
        var share = box.linkShare();
        if (share > MOST_LINKS) return true;
        return box.linkedHeadings > 0 && box.paragraphs <= 2 * box.linkedHeadings && share > MOST_LINKS_OF_TEASERS;
    }

    /** Whether the last run ends as sentences do, or there is a heading, which ends in nothing. */
    private static boolean sentence(Box box) {
        for (var part : box.parts.reversed()) {
            switch (part) {
                case Run run -> {
                    return Sentences.ended(run.text());
                }
                case Box inner -> {
                    if (inner.heading() || sentence(inner)) return true;
                }
            }
        }
        return false;
    }
}
