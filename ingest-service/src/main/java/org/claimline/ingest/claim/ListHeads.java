package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The line above a list says what its items are: "Liberated in the past week:", then "- A", "- B and C". */
final class ListHeads {
    /** An item is short, and a list not long. */
    private static final int ITEM = 14;

    private static final int LIST = 80;

    private static final WordSet MARKS = PhraseTable.words("/org/claimline/ingest/en/item-marks.tsv");

    private final Clauses clauses;
    private @Nullable Findings head;

    ListHeads(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The findings of a sentence with the times and signals of the line above it, if it is an item of a list. */
    Findings over(Findings findings) {
        if (opens(findings)) head = findings;
        else if (head != null && !item(findings, head)) head = null;
        return head == null || head.sentence().equals(findings.sentence()) ? findings : findings.under(head);
    }

    /** The settlements of an item that is nothing but names. */
    List<ControlFinder.Control> named(Findings findings) {
        var above = head;
        if (above == null || above.sentence().equals(findings.sentence()) || !NamedPlaces.any(findings))
            return List.of();
        var change = change(above);
        if (change == null) return List.of();
        var text = findings.text();
        int first = findings.sentence().first();
        while (first < findings.sentence().end()
                && (MARKS.has(text.token(first)) || text.token(first).number())) first++;
        var list = new NounPhrases(findings).from(first);
        if (list.isEmpty() || list.getFirst().first() != first) return List.of();
        int end = list.getLast().end();
        boolean whole = end >= findings.sentence().end() || text.token(end).punctuation();
        return whole
                ? list.stream()
                        .map(place -> new ControlFinder.Control(place, change, null))
                        .toList()
                : List.of();
    }

    private boolean opens(Findings findings) {
        var text = findings.text();
        int colon = findings.sentence().end() - 1;
        return text.is(colon, ":")
                && colon + 1 < text.tokens().size()
                && text.breaks(colon)
                && change(findings) != null;
    }

    /** What the heading tells, if it tells a fact. */
    private @Nullable Signal change(Findings heading) {
        for (var signal : heading.signals())
            if (signal.kind().change())
                return clauses.intent(heading.text(), heading.sentence(), signal) == null ? signal : null;
        return null;
    }

    private static boolean item(Findings findings, Findings head) {
        var text = findings.text();
        var sentence = findings.sentence();
        return sentence.end() - sentence.first() <= ITEM
                && sentence.first() - head.sentence().end() <= LIST
                && text.breaks(sentence.first() - 1);
    }
}
