package org.claimline.ingest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows teasers of other stories by their shape: blocks of one kind beside each other, each with a link for a title and a line or two below it. */
final class Teasers {
    private static final int FEWEST = 3;
    private static final int MOST_PARAGRAPHS = 2;
    private static final int LONGEST = 400;
    /** Of what is left, or the page is a list of articles. */
    private static final int SHORTEST_STORY = 100;

    private static final int SHORTEST_TITLE = 15;

    private Teasers() {}

    /** Drops them, unless there is nothing else to read, and weighs the page anew. */
    static void prune(Box page) {
        var found = new ArrayList<Box>();
        below(page, found);
        if (found.isEmpty()) return;
        var rest = page.prose - found.stream().mapToInt(box -> box.prose).sum();
        if (rest >= SHORTEST_STORY) page.weigh();
        else for (var teaser : found) teaser.dropped = false;
    }

    private static void below(Box around, List<Box> found) {
        // No room for so many titles.
        if (around.links < FEWEST * SHORTEST_TITLE) return;
        var here = new ArrayList<Box>();
        for (var part : around.parts) if (part instanceof Box box && teaser(box)) here.add(box);
        if (here.size() >= FEWEST) {
            var kinds = new HashMap<String, Integer>();
            for (var box : here) kinds.merge(kind(box), 1, Integer::sum);
            here.removeIf(box -> kinds.getOrDefault(kind(box), 0) < FEWEST);
            for (var box : here) box.dropped = true;
            found.addAll(here);
        }
        for (var part : around.parts) if (part instanceof Box box && !box.dropped) below(box, found);
    }

    private static String kind(Box box) {
        return box.tag + ' ' + box.css;
    }

    private static boolean teaser(Box box) {
        if (box.dropped || box.headline || box.links < SHORTEST_TITLE || box.text > LONGEST) return false;
        if (box.tag.equals("p") || box.tag.equals("li") || box.paragraphs > MOST_PARAGRAPHS) return false;
        var title = title(box);
        return title != null && linked(title);
    }

    /** Its first run that is a link of some length, or a sentence. */
    private static @Nullable Run title(Box box) {
        for (var part : box.parts) {
            var said = switch (part) {
                case Run run -> linked(run) || run.prose() ? run : null;
                case Box inner -> inner.dropped ? null : title(inner);
            };
            if (said != null) return said;
        }
        return null;
    }

    private static boolean linked(Run run) {
        return run.links() >= SHORTEST_TITLE && run.links() * 2 >= run.solid();
    }
}
