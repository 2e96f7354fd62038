package org.claimline.ingest.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads a page into blocks and the text that runs within them, in one pass. The page itself stays as it is. */
final class PageReader {
    private enum Kind {
        NO_TEXT,
        BLOCK
    }

    private static final List<String> NO_TEXT = List.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "label",
            "legend",
            "caption",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "audio",
            "video",
            "canvas",
            "dialog",
            "menu",
            "figcaption",
            "amp-ad",
            "amp-embed",
            "amp-sidebar",
            "amp-consent",
            "amp-sticky-ad",
            "amp-social-share",
            "amp-iframe",
            "h1");
    private static final List<String> BLOCKS = List.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
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
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Map<String, Kind> KINDS = kinds();
    private static final Set<String> NEVER_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "alert",
            "alertdialog",
            "dialog",
            "menu",
            "menubar",
            "toolbar",
            "tooltip");

    /** What is believed of a page's own marks. A page that says nothing else is read once more with less trust. */
    enum Trust {
        ALL,
        /** The names of its blocks are not heeded. */
        NO_NAMES,
        /** Nor is it that something is hidden. */
        NOTHING
    }

    private static final Evaluator HOLDS_BLOCKS = QueryParser.parse("p, div, article, section");
    private static final int LONGEST_NOTE = 5;

    private final Trust trust;
    private final Names names = new Names();
    private final RunBuilder run = new RunBuilder();
    private Box box;

    private PageReader(Trust trust, Box body) {
        this.trust = trust;
        this.box = body;
    }

    /** The page's body as blocks, weighed. */
    static Box read(Element body, Trust trust) {
        var root = new Box(null, "body", "", Role.NONE);
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
            else if (node instanceof Element child) child(child);
        }
    }

    private void child(Element element) {
        var tag = element.normalName();
        var kind = KINDS.get(tag);
        if (kind == Kind.NO_TEXT) {
            if (!tag.equals("h1")) return;
            if (box.told()) block(element, "h2", Role.NONE);
            else headline();
            return;
        }
        if (tag.equals("img")) {
            for (var around = box; around != null && !around.picture; around = around.parent) around.picture = true;
            return;
        }
        if (tag.equals("br")) {
            if (run.lineBreak()) endRun();
            return;
        }
        var role = element.attributesSize() == 0 ? Role.NONE : marked(element);
        if (role == Role.HIDDEN) return;
        if (kind == Kind.BLOCK || (kind == null && custom(tag))) block(element, tag, role);
        else if (trust == Trust.ALL && role != Role.NONE && role != Role.BODY && role != Role.FRAME && leaf(element))
            run.blank();
        else inline(element, tag);
    }

    /** What is named beside the running text is left out where it stands; what holds blocks is no such thing. */
    private static boolean leaf(Element element) {
        return element.childrenSize() == 0 || element.selectFirst(HOLDS_BLOCKS) == null;
    }

    private void inline(Element element, String tag) {
        var link = tag.equals("a") && !anchor(element);
        if (link && note(element)) return;
        if (link) run.openLink();
        children(element);
        if (link) run.closeLink();
    }

    /** A heading that links to itself, so that readers can point to it. */
    private boolean anchor(Element link) {
        return box.heading() && link.attributes().get("href").startsWith("#");
    }

    /** The number of a footnote. */
    private static boolean note(Element link) {
        return link.attributes().get("href").startsWith("#") && link.text().length() <= LONGEST_NOTE;
    }

    private static boolean custom(String tag) {
        return tag.indexOf('-') > 0;
    }

    private void block(Element element, String tag, Role marked) {
        endRun();
        var role = marked == Role.NONE ? custom(tag) ? names.of(tag) : roleOf(tag) : marked;
        var inner = new Box(box, tag, css(element), trust == Trust.ALL || role == Role.BODY ? role : Role.NONE);
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

    private static Map<String, Kind> kinds() {
        var kinds = new HashMap<String, Kind>();
        for (var tag : NO_TEXT) kinds.put(tag, Kind.NO_TEXT);
        for (var tag : BLOCKS) kinds.put(tag, Kind.BLOCK);
        return kinds;
    }

    private static Role roleOf(String tag) {
        return switch (tag) {
            case "aside" -> Role.FURNITURE;
            case "header", "footer", "form" -> Role.FRAME;
            case "figure" -> Role.FIGURE;
            default -> Role.NONE;
        };
    }

    private Role marked(Element element) {
        // A component's name says what a class name says elsewhere.
        var custom = custom(element.normalName());
        var role = Role.NONE;
        for (var attribute : element.attributes()) {
            var said = said(attribute.getKey(), attribute.getValue(), custom);
            if (said == Role.HIDDEN || said == Role.BODY) return said;
            if (role == Role.NONE) role = said;
        }
        return role;
    }

    private Role said(String key, String value, boolean custom) {
        return switch (key) {
            case "name" -> custom || names.of(value) == Role.BODY ? names.of(value) : Role.NONE;
            case "class", "id", "data-component", "data-testid", "data-gu-name", "data-qa" -> names.of(value);
            case "hidden" -> shownAnyway() ? Role.NONE : Role.HIDDEN;
            case "aria-hidden" -> value.equals("true") && !shownAnyway() ? Role.HIDDEN : Role.NONE;
            case "style" -> hides(value) && !shownAnyway() ? Role.HIDDEN : Role.NONE;
            case "role" -> NEVER_ROLES.contains(value) ? Role.HIDDEN : Role.NONE;
            case "itemprop" -> property(value);
            case "rel" -> value.equals("author") ? Role.LINE : Role.NONE;
            default -> Role.NONE;
        };
    }

    private boolean shownAnyway() {
        return trust == Trust.NOTHING;
    }

    private static boolean hides(String style) {
        if (style.length() > 1000) return false;
        var bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    private static Role property(String property) {
        return switch (property) {
            case "articleBody" -> Role.BODY;
            case "author", "datePublished", "dateModified", "publisher" -> Role.LINE;
            case "comment", "commentText" -> Role.COMMENTS;
            case "caption", "image" -> Role.FIGURE;
            default -> Role.NONE;
        };
    }
}
