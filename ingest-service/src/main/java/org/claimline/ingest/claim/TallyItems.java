package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The parts of a sum, place by place: "Zaporizhzhia: 272 square kilometres.", "Donetsk - 163." They have neither verb nor, after the first, a unit. */
final class TallyItems {
    private static final String EN = "/org/claimline/ingest/en/";

    private static final WordSet MARKS = PhraseTable.words(EN + "item-marks.tsv");
    private static final WordSet LABELS = PhraseTable.words(EN + "label-marks.tsv");

    private TallyItems() {}

    /** Whether a sentence opens with the name of a place, and a mark, before an amount. */
    static boolean opens(Findings findings, Amount amount) {
        var text = findings.text();
        int at = findings.sentence().first();
        while (at < amount.first()
                && (MARKS.has(text.token(at)) || text.token(at).is("the"))) at++;
        var place = NamedPlaces.placeAt(findings, at);
        if (place == null || place.place().kind() == PlaceKind.COUNTRY) return false;
        return place.end() == amount.first() - 1 && LABELS.has(text.token(place.end())) && !spoken(text, amount);
    }

    /** "Kharkiv: 3 soldiers", "Sumy: 40 %": of something else. */
    private static boolean spoken(TokenizedText text, Amount amount) {
        boolean bare = amount.writtenUnit() == null;
        return bare
                && amount.core() < text.tokens().size()
                && text.token(amount.core()).word()
                && !text.breaks(amount.core() - 1);
    }

    /** What an item counts: by its unit, or as the item before it, or the claim before the list; null = nothing that the article has claimed. */
    static @Nullable Measure measure(Findings findings, Amount amount, Earlier earlier) {
        if (!opens(findings, amount)) return null;
        if (amount.dimension() == Dimension.AREA) return findings.claimedBefore() ? Measure.AREA : null;
        if (amount.settlements()) return findings.claimedBefore() ? Measure.SETTLEMENTS : null;
        if (amount.writtenUnit() != null || amount.dimension() == Dimension.SHARE) return null;
        if (earlier.item() != null) return earlier.item();
        return Ellipsis.possible(findings, amount, earlier);
    }
}
