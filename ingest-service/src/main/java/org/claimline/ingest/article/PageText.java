package org.claimline.ingest.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The running text of a page: paragraphs separated by an empty line, boilerplate left out. */
final class PageText {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, nav, footer, aside, form, button, select,"
                    + " iframe, object, svg, math, audio, video, canvas, dialog, figure, h1, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [style*=display:none],"
                    + " [style*=display: none], [itemprop=author], [rel=author], body > header, article article";

    /** Words of class and id that name furniture, not the story. */
    private static final Pattern FURNITURE =
            Pattern.compile("(?:^|[-_ ])(?:related|recommend(?:ed|ations)?|shar(?:e|ing)"
                    + "|social|newsletter|subscri(?:be|ption)|promo|advert(?:isement)?s?|ads?|sponsor(?:ed)?|cookies?|consent"
                    + "|comments?|breadcrumbs?|sidebar|read-?more|more-on|most-(?:read|popular)|trending|tags|topics|byline"
                    + "|captions?|toolbar|paywall|outbrain|taboola)(?:$|[-_ ])");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final List<String> ROOTS = List.of("[itemprop=articleBody]", "article", "main, [role=main]");
    /** Below this share of the page's text an article element is a teaser, not the story. */
    private static final double LEAST_SHARE = 0.25;
    /** Above this share a class name is about the page, such as has-sidebar on its body. */
    private static final double MOST_FURNITURE = 0.5;
    /** A paragraph or list that is nearly all links leads away from the story. */
    private static final double MOST_LINKS = 0.9;

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
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}\\u2028\\u2029]+");

    private PageText() {}

    /** Takes the furniture out of the document and answers what is left; empty if nothing is. */
    static String of(Document document) {
        var body = document.body();
        body.select(NEVER_TEXT).remove();
        dropFurniture(body);
        dropLinkLists(body);
        return text(root(body));
    }

    private static void dropFurniture(Element body) {
        var whole = body.text().length();
        for (var element : body.select("[class], [id]")) {
            var names = CAMEL.matcher(element.className() + " " + element.id()).replaceAll("-");
            if (element != body
                    && FURNITURE.matcher(names.toLowerCase(Locale.ROOT)).find()
                    && element.text().length() < whole * MOST_FURNITURE) element.remove();
        }
    }

    private static void dropLinkLists(Element body) {
        for (var element : body.select("ul, ol, p")) {
            var length = element.text().length();
            if (length > 0 && element.select("a").text().length() >= length * MOST_LINKS) element.remove();
        }
    }

    private static Element root(Element body) {
        var whole = body.text().length();
        for (var selector : ROOTS) {
            Element longest = null;
            var length = 0;
            for (var candidate : body.select(selector)) {
                var candidateLength = candidate.text().length();
                if (candidateLength <= length) continue;
                longest = candidate;
                length = candidateLength;
            }
            if (longest != null && length >= whole * LEAST_SHARE) return longest;
        }
        return body;
    }

    private static String text(Element root) {
        var paragraphs = new Paragraphs();
        root.traverse(paragraphs);
        return paragraphs.text();
    }

    /** Collects text node by node and breaks it where the page breaks it. */
    private static final class Paragraphs implements NodeVisitor {
        private final StringBuilder all = new StringBuilder();
        private final StringBuilder paragraph = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text)
                paragraph.append(BLANKS.matcher(text.getWholeText()).replaceAll(" "));
            else if (node instanceof Element element) {
                var name = element.normalName();
                if (BLOCKS.contains(name)) end();
                else if (name.equals("br")) paragraph.append('\n');
                else if ((name.equals("td") || name.equals("th")) && element.previousElementSibling() != null)
                    paragraph.append(" | ");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) end();
        }

        private void end() {
            var lines = INVISIBLE
                    .matcher(paragraph)
                    .replaceAll("")
                    .replaceAll(" *\n[ \n]*", "\n")
                    .replaceAll(" {2,}", " ")
                    .strip();
            paragraph.setLength(0);
            if (lines.isEmpty()) return;
            if (!all.isEmpty()) all.append("\n\n");
            all.append(lines);
        }

        String text() {
            end();
            return all.toString();
        }
    }
}
