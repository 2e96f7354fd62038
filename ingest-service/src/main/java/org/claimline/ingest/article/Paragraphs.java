package org.claimline.ingest.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Collects the text of a page node by node and breaks it where the page breaks it: an empty line between blocks, a new
 * line for a break, a bar between the cells of a row. Blanks of every kind become one space.
 */
final class Paragraphs implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "footer",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "thead",
            "tr",
            "ul");
    private static final Set<String> CELLS = Set.of("td", "th");
    /** Soft hyphen, zero-width space, byte order mark: within words, and never meant. */
    private static final String INVISIBLE = "\u00AD\u200B\uFEFF";

    private final Set<Element> dropped;
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean blankPending;

    Paragraphs(Set<Element> dropped) {
        this.dropped = dropped;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) append(text.getWholeText());
        else if (node instanceof Element element) {
            if (dropped.contains(element)) return FilterResult.SKIP_ENTIRELY;
            var name = element.normalName();
            if (BLOCKS.contains(name)) end();
            else if (name.equals("br")) breakLine();
            else if (CELLS.contains(name) && !paragraph.isEmpty()) append(" | ");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) end();
        return FilterResult.CONTINUE;
    }

    /** Everything so far. */
    String text() {
        end();
        return all.toString();
    }

    private void append(String text) {
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (INVISIBLE.indexOf(unit) >= 0) continue;
            if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                blankPending = true;
                continue;
            }
            if (blankPending && !atStartOfLine()) paragraph.append(' ');
            blankPending = false;
            paragraph.append(unit);
        }
    }

    private void breakLine() {
        if (!atStartOfLine()) paragraph.append('\n');
        blankPending = false;
    }

    private boolean atStartOfLine() {
        return paragraph.isEmpty() || paragraph.charAt(paragraph.length() - 1) == '\n';
    }

    private void end() {
        blankPending = false;
        if (!paragraph.isEmpty() && atStartOfLine()) paragraph.setLength(paragraph.length() - 1);
        if (paragraph.isEmpty()) return;
        if (!all.isEmpty()) all.append("\n\n");
        all.append(paragraph);
        paragraph.setLength(0);
    }
}
