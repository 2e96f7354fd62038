package org.claimline.ingest.claim;

import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Lengths that tell how far those who fight have come past a line: "are 10 km past the border", "had got 15 km behind the front". */
final class Beyond {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "Russian foot patrols, by his account, had": the words between who fights and the length. */
    private static final int MOVER_REACH = 10;

    private static final PhraseTable<String> BORDERS = PhraseTable.read(EN + "past-borders.tsv", row -> row[1]);
    private static final WordSet GETTING = PhraseTable.words(EN + "getting-verbs.tsv");
    private static final WordSet MOVERS = PhraseTable.words(EN + "movers.tsv");

    private Beyond() {}

    /** The verb of such a way; null where a length tells of none, as of how far behind the front somebody rests. */
    static @Nullable Signal of(Findings findings, Amount amount) {
        var text = findings.text();
        int end = findings.sentence().end();
        var line = amount.core() < end ? BORDERS.longest(text.tokens(), amount.core(), end) : null;
        int verb = amount.first() - 1;
        if (line == null || verb <= findings.sentence().first()) return null;
        boolean stands = line.value().equals("BORDER") && Auxiliaries.at(findings, verb);
        if (!stands && !GETTING.has(text.token(verb))) return null;
        var signal = new Signal(verb, verb + 1, Kind.ADVANCE);
        while (verb > findings.sentence().first() && Auxiliaries.at(findings, verb)) verb--;
        for (int at = verb; at >= Math.max(findings.sentence().first(), verb - MOVER_REACH); at--)
            if (MOVERS.has(text.token(at))) return signal;
        return null;
    }
}
