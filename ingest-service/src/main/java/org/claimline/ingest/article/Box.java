package org.claimline.ingest.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a page, what stands in it, and how much of that is running text. Counts are characters without blanks. */
final class Box implements Part {
    final @Nullable Box parent;
    final String tag;
    final String css;
    final Role role;
    private final Kind kind;
    final List<Part> parts = new ArrayList<>(4);

    /** Whether the page's headline stands in it. */
    boolean headline;
    /** Whether a picture does. */
    boolean picture;
    /** Left out of everything that follows. */
    boolean dropped;

    int text;
    int links;
    /** Text of those runs that read like sentences. */
    int prose;
    /** How many runs do. */
    int paragraphs;
    /** Prose within what is named as the story's text. */
    int named;
    /** Headings that are links: one for each teaser. */
    int linkedHeadings;

    int headings;
    /** Rows of tables. */
    int rows;

    double score;
    boolean candidate;

    Box(@Nullable Box parent, Kind kind, String css, Role role) {
        this.parent = parent;
        this.kind = kind;
        this.tag = kind.tag();
        this.css = css;
        this.role = role;
    }

    /** Counts everything anew, leaving out what is dropped. */
    void weigh() {
        text = links = prose = paragraphs = named = linkedHeadings = headings = 0;
        rows = tag.equals("tr") ? 1 : 0;
        for (var part : parts) {
            switch (part) {
                case Run run -> add(run);
                case Box box -> {
                    if (box.dropped) continue;
                    box.weigh();
                    add(box);
                }
            }
        }
        if (heading()) {
            if (text > 0) headings++;
            if (text > 0 && links * 10 >= text * 8) linkedHeadings++;
            prose = paragraphs = 0;
        }
        if (role == Role.BODY) named = prose;
    }

    private void add(Run run) {
        text += run.solid();
        links += run.links();
        if (!run.prose()) return;
        prose += run.solid();
        paragraphs++;
    }

    private void add(Box box) {
        text += box.text;
        links += box.links;
        prose += box.prose;
        paragraphs += box.paragraphs;
        named += box.named;
        linkedHeadings += box.linkedHeadings;
        headings += box.headings;
        rows += box.rows;
    }

    /** Whether it has begun to tell: a paragraph stands in it. A first-rank heading behind one is the story's, not the page's. */
    boolean told() {
        for (var part : parts) if (part instanceof Box box && box.tag.equals("p") && box.tells()) return true;
        return false;
    }

    private boolean tells() {
        for (var part : parts) if (part instanceof Run run && run.prose()) return true;
        return false;
    }

    boolean heading() {
        return kind.heading();
    }

    boolean list() {
        return kind.list();
    }

    /** Whether it holds one paragraph by its tag, so that what it says counts for the block around it. */
    boolean paragraph() {
        return kind.paragraph();
    }

    double linkShare() {
        return text == 0 ? 0 : (double) links / text;
    }

    boolean within(Box other) {
        for (var box = this; box != null; box = box.parent) if (box == other) return true;
        return false;
    }
}
