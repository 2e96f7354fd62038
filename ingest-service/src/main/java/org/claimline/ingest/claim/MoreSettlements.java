package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A count that adds to settlements which were named, not counted: "Three more were freed on Monday", "Another two, A and B, were
 * listed by a deputy". It has their noun, where it changes hands itself or names stand behind it.
 */
final class MoreSettlements {
    private static final String EN = "/org/claimline/ingest/en/";

    private static final WordSet ADDING = PhraseTable.words(EN + "increments.tsv");
    private static final WordSet CAPTIVES = PhraseTable.words(EN + "countable-captives.tsv");

    private MoreSettlements() {}

    /** The claim that such a count makes; null = none. */
    static @Nullable Verdict of(Findings findings, Amount amount, Earlier earlier) {
        if (earlier.parted() || amount.writtenUnit() != null || amount.value() == null) return null;
        int end = addedEnd(findings, amount);
        if (end < 0 || findings.named().isEmpty()) return null;
        if (names(findings, amount) > 0) return Verdict.claim(Measure.SETTLEMENTS, null);
        int at = end;
        while (at < findings.sentence().end() && Auxiliaries.at(findings, at)) at++;
        for (var signal : findings.signals())
            if (signal.first() == at && signal.kind().change())
                return men(findings, signal) ? null : Verdict.claim(Measure.SETTLEMENTS, signal);
        return null;
    }

    /** "Two more were captured": men are, too. */
    private static boolean men(Findings findings, Signal signal) {
        return CAPTIVES.has(findings.text().token(signal.first()));
    }

    /** One past "three more", "another two"; -1 where nothing is added. */
    private static int addedEnd(Findings findings, Amount amount) {
        var text = findings.text();
        int end = amount.core();
        if (end < findings.sentence().end() && ADDING.has(text.token(end))) return end + 1;
        boolean added = ADDING.has(text.token(amount.number()));
        for (int at = Math.max(findings.sentence().first(), amount.number() - 2); at < amount.number(); at++)
            added |= ADDING.has(text.token(at));
        return added ? end : -1;
    }

    /** Where the names begin that stand right behind such a count, "two more, A and B, ..."; -1 where none do. */
    static int names(Findings findings, Amount amount) {
        var text = findings.text();
        int end = amount.writtenUnit() == null ? addedEnd(findings, amount) : -1;
        if (end < 0 || end + 1 >= findings.sentence().end() || !(text.is(end, ",") || text.is(end, ":"))) return -1;
        var place = NamedPlaces.placeAt(findings, end + 1);
        return place != null && NamedPlaces.settlement(place) ? end + 1 : -1;
    }
}
