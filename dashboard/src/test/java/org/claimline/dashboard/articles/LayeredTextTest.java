package org.claimline.dashboard.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimline.dashboard.articles.LayeredText.Layer;
import org.claimline.dashboard.articles.LayeredText.Piece;
import org.claimline.dashboard.articles.LayeredText.Tag;
import org.junit.jupiter.api.Test;

class LayeredTextTest {
    private static final String TEXT = "They took 30 km, he said.";
    private static final Tag CLAIM = new Tag("claim", "C1", "Claim 1");
    private static final Tag QUANTITY = new Tag("quantity", "Q1", "Quantity 1");

    @Test
    void leavesATextWithoutFindingsWhole() {
        assertThat(LayeredText.of(TEXT, List.of()).pieces()).containsExactly(new Piece(TEXT, "", List.of()));
        assertThat(LayeredText.of("", List.of()).pieces()).isEmpty();
    }

    @Test
    void cutsWhereFindingsOverlapAndTagsThemWhereTheyEnd() {
        var text = LayeredText.of(
                TEXT, List.of(new Layer(0, 25, "evidence", CLAIM), new Layer(10, 15, "quantity", QUANTITY)));

        assertThat(text.pieces())
                .containsExactly(
                        new Piece("They took ", "evidence", List.of()),
                        new Piece("30 km", "evidence quantity", List.of(QUANTITY)),
                        new Piece(", he said.", "evidence", List.of(CLAIM)));
    }

    @Test
    void keepsEveryUnitOfTheTextAndLeavesOutWhatLiesBeyondIt() {
        var text = LayeredText.of(
                TEXT,
                List.of(
                        new Layer(3, 12, "place", null),
                        new Layer(8, 20, "time", null),
                        new Layer(20, 99, "quantity", QUANTITY)));

        assertThat(text.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(text.pieces()).allSatisfy(piece -> assertThat(piece.tags()).isEmpty());
    }
}
