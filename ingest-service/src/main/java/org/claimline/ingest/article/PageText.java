package org.claimline.ingest.article;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The running text of a page, boilerplate left out. The page itself stays as it is. */
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

    private PageText() {}

    /** Paragraphs separated by an empty line; empty if there is nothing to read. */
    static String of(Document document) {
        var body = document.body();
        // Marked rather than removed: each removal would renumber all siblings, which a hostile page has many of.
        var dropped = new HashSet<>(body.select(NEVER_TEXT));
        dropFurniture(body, dropped);
        dropLinkLists(body, dropped);
        var paragraphs = new Paragraphs(dropped);
        root(body, dropped).filter(paragraphs);
        return paragraphs.text();
    }

    private static void dropFurniture(Element body, Set<Element> dropped) {
        var weights = TextWeights.of(body, dropped);
        var most = weights.text(body) * MOST_FURNITURE;
        for (var element : body.select("[class], [id]"))
            if (weights.text(element) < most && furniture(element)) dropped.add(element);
    }

    private static boolean furniture(Element element) {
        var names = CAMEL.matcher(element.className() + " " + element.id()).replaceAll("-");
        return FURNITURE.matcher(names.toLowerCase(Locale.ROOT)).find();
    }

    private static void dropLinkLists(Element body, Set<Element> dropped) {
        var weights = TextWeights.of(body, dropped);
        for (var element : body.select("ul, ol, p"))
            if (weights.links(element) > 0 && weights.links(element) >= weights.text(element) * MOST_LINKS)
                dropped.add(element);
    }

    private static Element root(Element body, Set<Element> dropped) {
        var weights = TextWeights.of(body, dropped);
        for (var selector : ROOTS) {
            var longest = body.select(selector).stream().max(Comparator.comparingInt(weights::text));
            if (longest.isPresent() && weights.text(longest.get()) >= weights.text(body) * LEAST_SHARE)
                return longest.get();
        }
        return body;
    }
}
