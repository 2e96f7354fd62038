package org.claimline.ingest.version;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.claimline.api.Presence;
import org.claimline.api.TextPiece;
import org.junit.jupiter.api.Test;

class TextDiffTest {
    @Test
    void marksTheWordsThatChangedWithinASentenceAndNothingElse() {
        var pieces = TextDiff.between(
                "It began. The army took more than 700 sq km. It ended.",
                "It began. The army took nearly 700 sq km. It ended.");

        assertThat(pieces)
                .extracting(TextPiece::presence)
                .containsExactly(Presence.KEPT, Presence.GONE, Presence.ADDED, Presence.KEPT);
        assertThat(pieces.get(1).text()).isEqualTo("more than ");
        assertThat(pieces.get(2).text()).isEqualTo("nearly ");
    }

    @Test
    void aSentenceThatWasInsertedOrTakenOutStandsAlone() {
        var first = "Kyiv spoke. ";
        var more = "Nobody could check it. ";
        var last = "Moscow was silent.";

        assertThat(TextDiff.between(first + last, first + more + last))
                .containsExactly(
                        new TextPiece(Presence.KEPT, first),
                        new TextPiece(Presence.ADDED, more),
                        new TextPiece(Presence.KEPT, last));
        assertThat(TextDiff.between(first + more + last, first + last).get(1))
                .isEqualTo(new TextPiece(Presence.GONE, more));
    }

    @Test
    void theSameTextIsOnePiece() {
        assertThat(TextDiff.between("As it was.", "As it was."))
                .containsExactly(new TextPiece(Presence.KEPT, "As it was."));
    }

    @Test
    void textsThatAreTooLongToCompareAreStillBothThere() {
        var before = "It was so. " + "They took one village. ".repeat(4_000) + "The end.";
        var after = "It was so. " + "She lost two towns. ".repeat(4_000) + "The end.";

        var pieces = TextDiff.between(before, after);

        assertThat(without(pieces, Presence.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Presence.GONE)).isEqualTo(after);
        assertThat(pieces.getFirst().presence()).isEqualTo(Presence.KEPT);
        assertThat(pieces.getLast().presence()).isEqualTo(Presence.KEPT);
    }

    @Property(tries = 300)
    void thePiecesAreBothTextsWordForWord(
            @ForAll @StringLength(max = 60) @Chars({'a', 'b', ' ', '.', '\n', 'ї'}) String before,
            @ForAll @StringLength(max = 60) @Chars({'a', 'b', ' ', '.', '\n', 'ї'}) String after) {
        var pieces = TextDiff.between(before, after);

        assertThat(without(pieces, Presence.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Presence.GONE)).isEqualTo(after);
    }

    private static String without(List<TextPiece> pieces, Presence presence) {
        return pieces.stream()
                .filter(piece -> piece.presence() != presence)
                .map(TextPiece::text)
                .collect(joining());
    }
}
