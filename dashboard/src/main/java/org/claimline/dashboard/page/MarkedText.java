package org.claimline.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.claimline.api.Evidence;

/**
 * A text cut where marks begin and end, so that overlapping marks can be shown without nesting.
 *
 * @param pieces the text in order; joined they are the text, unit for unit
 * @param missing the numbers of the marks that do not stand in the text as they say
 */
public record MarkedText(List<Piece> pieces, List<Integer> missing) {
    public MarkedText {
        pieces = List.copyOf(pieces);
        missing = List.copyOf(missing);
    }

    /**
     * A stretch of text under the same marks.
     *
     * @param marks the numbers of the marks over it, from 1 in the order they were given; empty for plain text
     * @param ending the marks whose last piece this is
     */
    public record Piece(String text, List<Integer> marks, List<Integer> ending) {
        public Piece {
            marks = List.copyOf(marks);
            ending = List.copyOf(ending);
        }
    }

    /** Marks each passage that stands in the text verbatim; a passage that does not is told, never moved. */
    public static MarkedText of(String text, List<Evidence> passages) {
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        var missing = new ArrayList<Integer>();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (!text.startsWith(passage.text(), passage.start())) {
                missing.add(i + 1);
                continue;
            }
            cuts.add(passage.start());
            cuts.add(passage.end());
        }
        return new MarkedText(pieces(text, passages, cuts, missing), missing);
    }

    private static List<Piece> pieces(
            String text, List<Evidence> passages, TreeSet<Integer> cuts, List<Integer> missing) {
        var pieces = new ArrayList<Piece>();
        for (var start : cuts) {
            var end = cuts.higher(start);
            if (end == null) break;
            var over = new ArrayList<Integer>();
            var ending = new ArrayList<Integer>();
            for (var i = 0; i < passages.size(); i++) {
                var passage = passages.get(i);
                if (missing.contains(i + 1) || passage.start() > start || passage.end() < end) continue;
                over.add(i + 1);
                if (passage.end() == end) ending.add(i + 1);
            }
            pieces.add(new Piece(text.substring(start, end), over, ending));
        }
        return pieces;
    }
}
