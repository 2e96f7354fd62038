package org.claimline.ingest.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads a page into blocks and the text that runs within them, in one pass. The page itself stays as it is. */
final class PageReader {
    /** What is believed of a page's own marks. A page that says nothing else is read once more with less trust. */
    enum Trust {
        ALL,
        /** The names of its blocks are not heeded. */
        NO_NAMES,
        /** Nor is it that something is hidden. */
        NOTHING
    }

    private static final int LONGEST_NOTE = 5;

    private final Trust trust;
    private final Marks marks;
    private final RunBuilder run = new RunBuilder();
    private Box box;

    private PageReader(Trust trust, Box body) {
        this.trust = trust;
        this.marks = new Marks(trust == Trust.NOTHING);
        this.box = body;
    }

    /** The page's body as blocks, weighed. */
    static Box read(Element body, Trust trust) {
        var root = new Box(null, Kind.of("body"), "", Role.NONE);
        var reader = new PageReader(trust, root);
        reader.children(body);
        reader.endRun();
        root.weigh();
        return root;
    }

    private void children(Element element) {
        for (var at = 0; at < element.childNodeSize(); at++) {
            var node = element.childNode(at);
            if (node instanceof TextNode text) run.append(text.getWholeText());
            else if (node instanceof Element child) child(child, Kind.of(child.normalName()));
        }
    }

    private void child(Element element, Kind kind) {
        switch (kind.use()) {
            case NO_TEXT -> {}
            case HEADLINE -> {
                if (box.told()) block(element, Kind.SECOND_RANK, Role.NONE);
                else headline();
            }
            case PICTURE -> {
                for (var around = box; around != null && !around.picture; around = around.parent) around.picture = true;
            }
            case BREAK -> {
                if (run.lineBreak()) endRun();
            }
            case INLINE, LINK, BLOCK -> {
                var role = element.attributesSize() == 0 ? Role.NONE : marks.of(element);
                if (role != Role.HIDDEN) shown(element, kind, role);
            }
        }
    }

    private void shown(Element element, Kind kind, Role role) {
        if (kind.use() == Kind.Use.BLOCK) block(element, kind, role);
        else if (trust == Trust.ALL && role != Role.NONE && role != Role.BODY && role != Role.FRAME && leaf(element))
            run.blank();
        else if (kind.use() == Kind.Use.LINK) link(element);
        else children(element);
    }

    /** What is named beside the running text is left out where it stands; what holds blocks is no such thing. */
    private static boolean leaf(Element element) {
        for (var at = 0; at < element.childNodeSize(); at++)
            if (element.childNode(at) instanceof Element child && (holdsText(child) || !leaf(child))) return false;
        return true;
    }

    private static boolean holdsText(Element element) {
        return switch (element.normalName()) {
            case "p", "div", "article", "section" -> true;
            default -> false;
        };
    }

    private void link(Element element) {
        var within = element.attributes().get("href").startsWith("#");
        // A heading that links to itself, so that readers can point to it.
        if (within && box.heading()) children(element);
        else if (!within || !note(element)) {
            run.openLink();
            children(element);
            run.closeLink();
        }
    }

    /** The number of a footnote. */
    private static boolean note(Element link) {
        return link.text().length() <= LONGEST_NOTE;
    }

    private void block(Element element, Kind kind, Role marked) {
        endRun();
        var role = marked != Role.NONE ? marked : Kind.custom(kind.tag()) ? marks.ofComponent(kind.tag()) : kind.role();
        var inner = new Box(box, kind, css(element), trust == Trust.ALL || role == Role.BODY ? role : Role.NONE);
        box.parts.add(inner);
        box = inner;
        children(element);
        endRun();
        box = inner.parent == null ? inner : inner.parent;
    }

    private static String css(Element element) {
        return element.attributesSize() == 0 ? "" : element.attributes().get("class");
    }

    private void endRun() {
        var ended = run.end();
        if (ended != null) box.parts.add(ended);
    }

    private void headline() {
        endRun();
        for (var around = box; around != null && !around.headline; around = around.parent) around.headline = true;
    }
}
