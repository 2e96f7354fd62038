package org.claimline.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimline.api.Evidence;
import org.claimline.dashboard.page.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "One two three four.";

    @Test
    void leavesATextWithoutPassagesWhole() {
        var marked = MarkedText.of(TEXT, List.of());

        assertThat(marked.pieces()).containsExactly(new Piece(TEXT, List.of(), List.of()));
    }

    @Test
    void marksOverlappingPassagesWithoutNesting() {
        var marked =
                MarkedText.of(TEXT, List.of(passage("One two three"), passage("two three four"), passage("three")));

        assertThat(marked.pieces())
                .containsExactly(
                        new Piece("One ", List.of(1), List.of()),
                        new Piece("two ", List.of(1, 2), List.of()),
                        new Piece("three", List.of(1, 2, 3), List.of(1, 3)),
                        new Piece(" four", List.of(2), List.of(2)),
                        new Piece(".", List.of(), List.of()));
        assertThat(marked.missing()).isEmpty();
    }

    @Test
    void keepsEveryUnitOfTheText() {
        var marked = MarkedText.of(TEXT, List.of(passage("two"), passage("two three")));

        assertThat(marked.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Test
    void tellsPassagesThatDoNotStandWhereTheySay() {
        var elsewhere = new Evidence(3, 6, "two");
        var beyond = new Evidence(400, 403, "two");

        var marked = MarkedText.of(TEXT, List.of(elsewhere, passage("four"), beyond));

        assertThat(marked.missing()).containsExactly(1, 3);
        assertThat(marked.pieces()).contains(new Piece("four", List.of(2), List.of(2)));
    }

    @Test
    void marksAnEmptyTextWithNothing() {
        assertThat(MarkedText.of("", List.of()).pieces()).isEmpty();
    }

    private static Evidence passage(String words) {
        var start = TEXT.indexOf(words);
        return new Evidence(start, start + words.length(), words);
    }
}
