package org.claimline.ingest.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text each element holds, and how much of it is links, in characters without blanks. One pass, however deep. */
final class TextWeights {
    private static final Weight NOTHING = new Weight();

    private final Map<Element, Weight> weights = new HashMap<>();

    private TextWeights() {}

    /** The weights below an element, leaving out what is {@code dropped}. */
    static TextWeights of(Element root, Set<Element> dropped) {
        var all = new TextWeights();
        root.filter(all.new Pass(dropped));
        return all;
    }

    int text(Element element) {
        return weights.getOrDefault(element, NOTHING).text;
    }

    int links(Element element) {
        return weights.getOrDefault(element, NOTHING).links;
    }

    private static final class Weight {
        private int text;
        private int links;
    }

    private final class Pass implements NodeFilter {
        private final Set<Element> dropped;
        private final Deque<Weight> open = new ArrayDeque<>();
        private int linksOpen;

        private Pass(Set<Element> dropped) {
            this.dropped = dropped;
            open.push(new Weight());
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                if (dropped.contains(element)) return FilterResult.SKIP_ENTIRELY;
                open.push(new Weight());
                if (element.normalName().equals("a")) linksOpen++;
            } else if (node instanceof TextNode text) {
                var length = solid(text.getWholeText());
                open.element().text += length;
                if (linksOpen > 0) open.element().links += length;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                var weight = open.pop();
                weights.put(element, weight);
                open.element().text += weight.text;
                open.element().links += weight.links;
                if (element.normalName().equals("a")) linksOpen--;
            }
            return FilterResult.CONTINUE;
        }

        private static int solid(String text) {
            return (int)
                    text.chars().filter(unit -> !Character.isWhitespace(unit)).count();
        }
    }
}
