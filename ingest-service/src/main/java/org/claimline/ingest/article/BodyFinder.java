package org.claimline.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks that hold the story. Each run of prose gives points to the blocks around it, fewer the farther out; links
 * take points away (the scoring of Arc90's Readability, 2010). Blocks that are named as the story's text are preferred if
 * they hold most of what the points say.
 */
final class BodyFinder {
    private static final int LEVELS = 5;
    private static final int MOST_LENGTH_POINTS = 3;
    private static final int TOP = 5;
    /** Ancestors are looked at for so many of the best blocks together. */
    private static final int SHARED_BY = 3;

    private static final double NEARLY_AS_GOOD = 0.75;
    /** A named block must hold this share of the prose that the points find. */
    private static final double NAMED_SHARE = 0.5;
    /** A block within a block of the same kind is the closer one if it holds nearly as much. */
    private static final double NEARLY_ALL = 0.85;

    private static final Set<String> LESSER = Set.of("ol", "ul", "dl", "dd", "dt", "li", "form", "address");

    private final List<Box> candidates = new ArrayList<>();
    private final List<Box> named = new ArrayList<>();

    private BodyFinder() {}

    /** The blocks of the story in the order of the page; the page itself where nothing stands out. */
    static List<Box> find(Box page) {
        var finder = new BodyFinder();
        finder.visit(page);
        var scored = finder.scored(page);
        var body = finder.byName();
        if (body == null) return scored;
        var pieces = finder.withPieces(body);
        return prose(pieces) >= prose(scored) * NAMED_SHARE ? pieces : scored;
    }

    private void visit(Box box) {
        if (box.role == Role.BODY) named.add(box);
        for (var part : box.parts) {
            switch (part) {
                case Run run -> {
                    if (run.prose() && !box.heading()) credit(box, run);
                }
                case Box inner -> {
                    if (!inner.dropped) visit(inner);
                }
            }
        }
    }

    private void credit(Box box, Run run) {
        var points = 1.0 + run.commas() + Math.min(run.solid() / 100, MOST_LENGTH_POINTS);
        if (box.tag.equals("li")) points /= 2;
        var around = box.paragraph() && box.parent != null ? box.parent : box;
        for (var level = 0; level < LEVELS && around != null; level++, around = around.parent) {
            if (!around.candidate) {
                around.candidate = true;
                around.score = base(around);
                candidates.add(around);
            }
            around.score += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        }
    }

    private static double base(Box box) {
        var name = box.role == Role.BODY ? 25 : box.role == Role.NONE ? 0 : -25;
        if (LESSER.contains(box.tag)) return name - 3.0;
        return switch (box.tag) {
            case "div" -> name + 5.0;
            case "article", "main" -> name + 10.0;
            case "pre", "td", "blockquote" -> name + 3.0;
            case "th" -> name - 5.0;
            default -> name;
        };
    }

    private static double score(Box box) {
        return box.score * (1 - box.linkShare());
    }

    private List<Box> scored(Box page) {
        if (candidates.isEmpty()) return List.of(page);
        var best = best();
        var top = climbed(shared(best));
        var first = firstOfSeveral(page, top);
        return first == null ? withSiblings(top) : List.of(first);
    }

    /** Some with the most points, the best first; of those with equal points the one that was met first. */
    private List<Box> best() {
        var best = new ArrayList<Box>(TOP + 1);
        for (var box : candidates) {
            var points = score(box);
            if (best.size() == TOP && points <= score(best.getLast())) continue;
            var at = best.size();
            while (at > 0 && points > score(best.get(at - 1))) at--;
            best.add(at, box);
            if (best.size() > TOP) best.removeLast();
        }
        return best;
    }

    /** The closest block around most of the best ones: a story in columns has no single best one. */
    private static Box shared(List<Box> several) {
        var best = several.getFirst();
        var least = score(best) * NEARLY_AS_GOOD;
        var rivals = several.stream()
                .filter(box -> box != best && score(box) >= least)
                .toList();
        if (rivals.size() < SHARED_BY) return best;
        for (var around = best.parent; around != null; around = around.parent) {
            var within = 0;
            for (var rival : rivals) if (rival.within(around)) within++;
            if (within >= SHARED_BY) return around;
        }
        return best;
    }

    private static Box climbed(Box start) {
        var top = start;
        var least = score(start) / 3;
        var last = score(start);
        for (var around = start.parent; around != null && around.parent != null; around = around.parent) {
            if (around.text == top.text) {
                top = around;
                continue;
            }
            if (score(around) < least) break;
            if (score(around) > last) {
                top = around;
                break;
            }
            last = score(around);
        }
        return top;
    }

    /** Pages that go on without end show the next stories below theirs: the one with the headline among articles beside each other. */
    private static @Nullable Box firstOfSeveral(Box page, Box top) {
        for (var story = headed(page); story != null; story = headed(story)) {
            var around = story.parent;
            if (!story.tag.equals("article") || around == null || !(top.within(around) || around.within(top))) continue;
            for (var part : around.parts)
                if (part instanceof Box box && box != story && box.tag.equals("article") && box.prose > 0) return story;
        }
        return null;
    }

    /** The block within that holds the headline and sentences. */
    private static @Nullable Box headed(Box box) {
        for (var part : box.parts)
            if (part instanceof Box inner && inner.headline && inner.prose > 0 && !inner.dropped) return inner;
        return null;
    }

    private static List<Box> withSiblings(Box top) {
        if (top.parent == null) return List.of(top);
        var least = Math.max(10, score(top) * 0.2);
        var story = new ArrayList<Box>();
        for (var part : top.parent.parts) {
            if (!(part instanceof Box box) || box.dropped) continue;
            var bonus = !box.css.isEmpty() && box.css.equals(top.css) ? score(top) * 0.2 : 0;
            if (box == top || score(box) + bonus >= least || (box.tag.equals("p") && paragraphOfStory(box)))
                story.add(box);
        }
        return story;
    }

    private static boolean paragraphOfStory(Box box) {
        return box.text > 80 && box.linkShare() < 0.25;
    }

    private @Nullable Box byName() {
        Box closest = null;
        for (var box : named) if (box.prose > 0 && (closest == null || box.prose > closest.prose)) closest = box;
        if (closest == null) return null;
        for (var box : named)
            if (box != closest && box.within(closest) && box.prose >= closest.prose * NEARLY_ALL) closest = box;
        return closest;
    }

    private static int prose(List<Box> boxes) {
        var prose = 0;
        for (var box : boxes) prose += box.prose;
        return prose;
    }

    /** A story cut into pieces that bear one name, with advertisements between. */
    private List<Box> withPieces(Box body) {
        var pieces =
                named.stream().filter(box -> box == body || besides(box, body)).toList();
        return pieces.isEmpty() ? List.of(body) : pieces;
    }

    private static boolean besides(Box box, Box body) {
        if (!box.css.equals(body.css) || !box.tag.equals(body.tag) || box.prose == 0) return false;
        if (box.within(body) || body.within(box)) return false;
        // What has a headline of its own, or is an article by its tag, is another story.
        for (var around = box.parent; around != null && !body.within(around); around = around.parent)
            if (around.headline || around.tag.equals("article")) return false;
        return true;
    }
}
