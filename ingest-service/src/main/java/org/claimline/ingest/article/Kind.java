package org.claimline.ingest.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an element is by its tag alone; found once for each element, which is then asked many things.
 *
 * @param role what is said of a block by its tag
 * @param heading of a part of a story
 * @param paragraph one paragraph by its tag, or a heading
 */
record Kind(String tag, Use use, Role role, boolean heading, boolean list, boolean paragraph) {
    /** How it is read. */
    enum Use {
        /** Runs on within a line. */
        INLINE,
        LINK,
        BREAK,
        BLOCK,
        /** Shows a picture and has no text. */
        PICTURE,
        /** A heading of the first rank. */
        HEADLINE,
        /** No text that a reader would read as the story's. */
        NO_TEXT
    }

    private static final List<String> NO_TEXT = List.of(
            ("script style noscript template nav button select option textarea input label legend caption iframe object"
                            + " embed svg math audio video canvas dialog menu figcaption amp-ad amp-embed amp-sidebar"
                            + " amp-consent amp-sticky-ad amp-social-share amp-iframe")
                    .split(" "));
    private static final List<String> BLOCKS = List.of(
            ("address article aside blockquote body center dd details div dl dt fieldset figure footer form h2 h3 h4 h5"
                            + " h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul")
                    .split(" "));
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "summary");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "pre", "li", "td", "th", "dd", "dt", "blockquote", "address");
    private static final Map<String, Kind> KNOWN = known();
    private static final Kind INLINE = plain("", Use.INLINE);

    /** The heading of a part that is marked as one of the first rank. */
    static final Kind SECOND_RANK = of("h2");

    static Kind of(String tag) {
        var known = KNOWN.get(tag);
        if (known != null) return known;
        return custom(tag) ? plain(tag, Use.BLOCK) : INLINE;
    }

    /** Whether a tag is a component of the site's own, which says by its name what others say by a class. */
    static boolean custom(String tag) {
        return tag.indexOf('-') > 0;
    }

    private static Kind plain(String tag, Use use) {
        return new Kind(tag, use, Role.NONE, false, false, false);
    }

    private static Map<String, Kind> known() {
        var known = new HashMap<String, Kind>();
        for (var tag : NO_TEXT) known.put(tag, plain(tag, Use.NO_TEXT));
        for (var tag : BLOCKS) known.put(tag, block(tag));
        known.put("h1", plain("h1", Use.HEADLINE));
        known.put("img", plain("img", Use.PICTURE));
        known.put("br", plain("br", Use.BREAK));
        known.put("a", plain("a", Use.LINK));
        return known;
    }

    private static Kind block(String tag) {
        var heading = HEADINGS.contains(tag);
        var role = switch (tag) {
            case "aside" -> Role.FURNITURE;
            case "header", "footer", "form" -> Role.FRAME;
            case "figure" -> Role.FIGURE;
            default -> Role.NONE;
        };
        return new Kind(tag, Use.BLOCK, role, heading, LISTS.contains(tag), heading || PARAGRAPHS.contains(tag));
    }
}
