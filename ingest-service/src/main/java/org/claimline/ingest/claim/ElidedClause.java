package org.claimline.ingest.claim;

import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/**
 * The clause of a bare number: "In the south it was 45, in the east another 30." It goes on with the figure before it only if
 * nothing else stands in it than times, places and words that count; a noun or verb of its own makes it a count of its own.
 */
final class ElidedClause {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No such clause is longer on either side of its number. */
    private static final int REACH = 14;

    private static final WordSet JOINTS = PhraseTable.words(EN + "elided-joints.tsv");
    private static final WordSet PERIODS = PhraseTable.words(EN + "periods.tsv");
    private static final PhraseTable<String> TOTALS = PhraseTable.read(EN + "sum-phrases.tsv", row -> row[0]);
    private static final WordSet EDGES = PhraseTable.words(EN + "elided-edges.tsv");
    private static final WordSet LABELS = PhraseTable.words(EN + "label-marks.tsv");
    private static final PhraseTable<Part> FILLERS =
            PhraseTable.read(EN + "elided-fillers.tsv", row -> Part.valueOf(row[1]));

    private enum Part {
        LEFT,
        RIGHT,
        BOTH,
        /** Adds the number to the count before it. */
        PART
    }

    private final Findings findings;
    private final TokenizedText text;
    private final Amount amount;
    private final int lastEnd;
    private boolean tied;

    private ElidedClause(Findings findings, Amount amount, int lastEnd) {
        this.findings = findings;
        this.amount = amount;
        this.lastEnd = lastEnd;
        text = findings.text();
        var own = amount.first() < amount.number()
                ? FILLERS.longest(text.tokens(), amount.first(), amount.number())
                : null;
        tied = own != null && own.value() == Part.PART;
    }

    /**
     * Whether a bare number stands alone in its clause, with a time, a place, a reporting verb or a word such as "another" that
     * ties it to the figure before.
     *
     * @param lastEnd one past that figure
     */
    static boolean holds(Findings findings, Amount amount, int lastEnd) {
        var clause = new ElidedClause(findings, amount, lastEnd);
        return !parted(findings, amount, lastEnd) && !clause.day() && clause.left() && clause.right() && clause.tied;
    }

    /** Whether a count of something else stands between a figure and a bare number: "40 dead in June, 25 in July". */
    static boolean parted(Findings findings, Amount amount, int lastEnd) {
        for (var other : findings.amounts()) {
            String noun = other.writtenUnit();
            boolean between = other.first() >= lastEnd && other.core() <= amount.first();
            // "of seven two days later"
            if (between && noun != null && other.dimension() != Dimension.TIME && !PERIODS.contains(noun)) return true;
        }
        return false;
    }

    /** "August 16 and 17", "10 to 16 August": the number of a day. */
    private boolean day() {
        int before = amount.first() - 2;
        boolean row = before >= Math.max(lastEnd, findings.sentence().first())
                && JOINTS.has(text.token(before + 1))
                && text.token(before).number()
                && spanned(before);
        return row
                || (amount.core() < findings.sentence().end() && MonthFigures.month(text.token(amount.core())))
                || (amount.first() > findings.sentence().first()
                        && MonthFigures.month(text.token(amount.first() - 1))
                        && amount.core() < findings.sentence().end()
                        && JOINTS.has(text.token(amount.core()))
                        && amount.core() + 1 < findings.sentence().end()
                        && text.token(amount.core() + 1).number());
    }

    private boolean left() {
        boolean joined = false;
        int least = Math.max(findings.sentence().first(), amount.first() - REACH);
        for (int at = amount.first() - 1; at >= least; ) {
            if (at < lastEnd) return joined || amount.first() > lastEnd;
            int before = adjunct(at);
            if (before < at) {
                at = before;
                continue;
            }
            if (reported(at) || counted(at)) return true;
            var token = text.token(at);
            // "Kherson region: 41", "June - 12"
            boolean label = LABELS.has(token);
            tied |= label;
            if (EDGES.has(token) && !label) return true;
            if (label) {
                at--;
                continue;
            }
            if (JOINTS.has(token)) joined = true;
            else if (!fills(at, Part.LEFT))
                return joined && lastEnd <= at && lastEnd > findings.sentence().first();
            at--;
        }
        return least == findings.sentence().first();
    }

    private boolean right() {
        int end = Math.min(findings.sentence().end(), amount.core() + REACH);
        for (int at = amount.core(); at < end; at++) {
            var token = text.token(at);
            if (token.is("-") || token.is("%") || token.is("/")) return false;
            if (EDGES.has(token) || (JOINTS.has(token) && !token.is("from"))) return true;
            var total = TOTALS.longest(text.tokens(), at, end);
            if (total != null) at = total.end() - 1;
            if (spanned(at) || total != null) tied = true;
            else if (!fills(at, Part.RIGHT)) return false;
        }
        return end == findings.sentence().end();
    }

    private boolean fills(int at, Part side) {
        var part = FILLERS.get(text.token(at));
        tied |= part == Part.PART;
        return part == side || part == Part.BOTH || part == Part.PART;
    }

    /** One before the time or place that ends at a token; the token itself if none does. */
    private int adjunct(int at) {
        if (!spanned(at)) return at;
        int before = at;
        while (before >= findings.sentence().first() && before >= lastEnd && spanned(before)) before--;
        tied = true;
        return before;
    }

    private boolean spanned(int at) {
        for (var time : findings.times()) if (time.first() <= at && at < time.end()) return true;
        for (var place : findings.places()) if (place.first() <= at && at < place.end()) return true;
        for (var other : findings.amounts()) if (other.dimension() == Dimension.TIME && other.contains(at)) return true;
        return MonthFigures.month(text.token(at));
    }

    /** "DeepState has 505": the verb of another who keeps the same count. */
    private boolean counted(int at) {
        boolean counts = at >= lastEnd && CountingVerbs.before(findings, at + 1);
        tied |= counts;
        return counts;
    }

    /** "Kyiv says 75": a reporting verb right before the number. */
    private boolean reported(int at) {
        for (var one : findings.attributions())
            if (one.cueFirst() <= at && at < one.cueEnd() && at < amount.first()) {
                tied = true;
                return true;
            }
        return false;
    }
}
