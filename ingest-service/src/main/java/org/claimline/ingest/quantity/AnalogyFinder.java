package org.claimline.ingest.quantity;

import org.claimline.api.Qualifier;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Areas by likeness: "at least twice the size of Greater London", "an area the size of Delaware". */
final class AnalogyFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    /** What a likeness leaves open on either side, as a part of the area of reference. */
    private static final double WIDENING = 0.1;

    private final AmountFinder amounts;
    private final PhraseTable<Double> references =
            PhraseTable.read(EN + "references.tsv", row -> Double.parseDouble(row[1]));
    private final PhraseTable<Double> multiples =
            PhraseTable.read(EN + "multiples.tsv", row -> Double.parseDouble(row[1]));

    private final PhraseTable<String> likenesses = PhraseTable.read(EN + "likenesses.tsv", row -> row[1]);

    AnalogyFinder(AmountFinder amounts) {
        this.amounts = amounts;
    }

    @Nullable
    Amount at(TokenizedText text, Sentence sentence, int at) {
        var multiple = multiples.longest(text.tokens(), at, sentence.end());
        int noun = multiple == null ? at : multiple.end();
        var likeness = likenesses.longest(text.tokens(), noun, sentence.end());
        if (likeness == null || (multiple == null && !text.is(noun, "the"))) return null;
        var reference = references.longest(text.tokens(), likeness.end(), sentence.end());
        if (reference == null) return null;
        double value = reference.value() * (multiple == null ? 1 : multiple.value());
        var hedge = amounts.hedgeBefore(text, sentence.first(), at);
        var qualifier = hedge == null || hedge.qualifier() == Qualifier.EXACT ? Qualifier.ABOUT : hedge.qualifier();
        boolean open =
                qualifier == Qualifier.UP_TO || qualifier == Qualifier.NEARLY || qualifier == Qualifier.LESS_THAN;
        boolean closed = qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
        return new Amount(
                hedge == null ? at : hedge.first(),
                at,
                reference.end(),
                reference.end(),
                Dimension.AREA,
                new Written(multiple == null ? 1 : multiple.value(), null, text.words(noun, reference.end())),
                value,
                "km2",
                new Bounds(
                        open ? null : value * (1 - WIDENING), !open, closed ? null : value * (1 + WIDENING), !closed),
                qualifier,
                false,
                Rule.LIKENESS,
                null,
                null);
    }
}
