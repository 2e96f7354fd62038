package org.claimline.ingest.article;

import java.util.List;
import org.claimline.ingest.article.PageReader.Trust;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a page, boilerplate left out.
 *
 * @param text paragraphs separated by an empty line; empty if there is nothing to read
 * @param linkedHeadings headings of the story that are links, as lists of articles have one each
 * @param paragraphs sentences of the story
 * @param pageLength characters of everything that the page shows, without blanks
 */
record PageText(String text, int linkedHeadings, int paragraphs, int pageLength) {
    /** A shorter text makes one ask whether the page's marks were misleading. */
    private static final int SHORT = 140;
    /** So many times longer must be what is found with less trust in them. */
    private static final int MUCH_LONGER = 3;

    /** The text of a page's body, whose headline and authors are known or not. */
    static PageText of(Element body, @Nullable String title, List<String> authors) {
        var found = of(body, Trust.ALL, title, authors);
        for (var trust : List.of(Trust.NO_NAMES, Trust.NOTHING)) {
            if (found.text.length() >= SHORT) break;
            var other = of(body, trust, title, authors);
            if (other.text.length() >= SHORT && other.text.length() > found.text.length() * MUCH_LONGER) found = other;
        }
        return found;
    }

    private static PageText of(Element body, Trust trust, @Nullable String title, List<String> authors) {
        var page = PageReader.read(body, trust);
        var length = page.text;
        Pruning.prune(page);
        Teasers.prune(page);
        var story = BodyFinder.find(page);
        var headings = story.stream().mapToInt(box -> box.linkedHeadings).sum();
        var paragraphs = story.stream().mapToInt(box -> box.paragraphs).sum();
        for (var box : story) BodyCleaning.clean(box);
        return new PageText(Paragraphs.text(story, title, authors), headings, paragraphs, length);
    }
}
