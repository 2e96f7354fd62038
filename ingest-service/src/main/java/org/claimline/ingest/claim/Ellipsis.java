package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Numbers alone that go on with the count before them: "nine of them", "after capturing five", "it was 421", "133 in March". */
final class Ellipsis {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A count goes on for about two sentences. */
    private static final int REACH = 70;

    /** "pushed 4 km in on Friday. By Sunday it was 10": a length goes on for about one sentence. */
    private static final int LENGTH_REACH = 20;

    /** "... said that it had seen evidence of no more than six": the same of another who keeps count. */
    private static final int RIVAL_REACH = 45;

    /** "Two days earlier the army chief had put it at 3,000": the same for another who keeps count. */
    private static final int RIVAL_COUNT_REACH = 120;

    /** A number so many times larger or smaller counts something else. */
    private static final double LIKE = 25;

    /** The same where nothing but times and places stands beside the number: a small part of a large sum. */
    private static final double FAR = 500;

    /** Two who count the same differ by no more. */
    private static final double NEAR = 6;

    private static final int OPENER = 6;

    /** So many words a heading has before its number. */
    private static final int HEAD = 12;

    private static final WordSet COUNTED = PhraseTable.words(EN + "counted.tsv");
    private static final WordSet CAPTIVES = PhraseTable.words(EN + "countable-captives.tsv");
    private static final WordSet ADDING = PhraseTable.words(EN + "increments.tsv");
    private static final WordSet STRIKES = PhraseTable.words(EN + "ruining.tsv");
    private static final PhraseTable<String> OPENERS = PhraseTable.read(EN + "bare-number-openers.tsv", row -> row[0]);

    private Ellipsis() {}

    /** The claim that a number without a unit or noun goes on with; null = none. */
    static @Nullable Verdict counted(Findings findings, Amount amount, Amount before, int lastEnd, Verdict previous) {
        var measure = previous.measure();
        boolean here = before.first() >= findings.sentence().first();
        if (measure == null || !BareNumbers.like(amount, before, FAR) || far(findings, amount, before, measure))
            return null;
        if (BareNumbers.ofSomethingElse(findings, amount)) return null;
        // "speaks of dozens of villages, and names five"
        if (before.writtenValue() == null && BareNumbers.naming(findings, amount)) return null;
        var signal = here ? previous.signal() : null;
        if (PartsOfCount.sameCount(findings, amount, before)) return Verdict.claim(measure, signal);
        if (amount.first() - Math.max(before.core(), lastEnd) > reach(findings, amount)) return null;
        // "of the 29": told already.
        boolean told = amount.value() != null && amount.value().equals(before.value());
        // "put the figure at 3,600" goes on with 5,000 sq km, not with 212 villages.
        boolean set = !findings.places().isEmpty() || !findings.times().isEmpty();
        boolean alike = set || !opened(findings, amount) || BareNumbers.like(amount, before, NEAR);
        if (!told && alike && ElidedClause.holds(findings, amount, lastEnd)) return Verdict.claim(measure, signal);
        if ((measure != Measure.AREA && measure != Measure.SETTLEMENTS) || !BareNumbers.like(amount, before, LIKE))
            return null;
        if (PartsOfCount.partOf(findings, amount, before, here)) return Verdict.claim(measure, signal);
        var acted = acted(findings, amount);
        if (acted != null) return Verdict.claim(measure, acted);
        if (!BareNumbers.ends(findings, amount)) return null;
        var taken = taken(findings, amount);
        if (taken != null) return Verdict.claim(measure, taken);
        if (otherwise(findings, amount, lastEnd)) return null;
        boolean goesOn = (here && PartsOfCount.part(findings, amount))
                || MonthFigures.tallied(findings, amount)
                || (opened(findings, amount) && BareNumbers.like(amount, before, NEAR));
        return goesOn ? Verdict.claim(measure, signal) : null;
    }

    /** What a number without a unit or noun may measure, if it goes on with the claim before it; null = nothing. */
    static @Nullable Measure possible(Findings findings, Amount amount, Earlier earlier) {
        var before = earlier.amount();
        if (BareNumbers.ofSomethingElse(findings, amount) || !BareNumbers.free(findings, amount)) return null;
        var measure = earlier.verdict() == null ? null : earlier.verdict().measure();
        if (before == null
                || measure == null
                || !BareNumbers.like(amount, before, FAR)
                || far(findings, amount, before, measure)) return null;
        if (before.writtenValue() == null && BareNumbers.naming(findings, amount)) return null;
        return amount.first() - Math.max(before.core(), earlier.end()) > reach(findings, amount) ? null : measure;
    }

    private static int reach(Findings findings, Amount amount) {
        return CountingVerbs.before(findings, amount.first()) ? RIVAL_COUNT_REACH : REACH;
    }

    /** Of a length only the next words go on; what counts villages goes on for longer. */
    private static boolean far(Findings findings, Amount amount, Amount before, Measure measure) {
        int reach = CountingVerbs.before(findings, amount.first()) ? RIVAL_REACH : LENGTH_REACH;
        return measure == Measure.ADVANCE && amount.first() - before.core() > reach;
    }

    /** "Kyiv says 75", "Kherson region: 41": an answer to a question, an item under a heading. */
    static boolean answers(Findings findings, Amount amount, @Nullable Announced announced) {
        return announced != null
                && amount.value() != null
                && announced.reaches(amount.first())
                && ElidedClause.holds(findings, amount, announced.end());
    }

    /** "A further six fell on Tuesday", "nine were liberated in July": the number is the subject of a change of its own. */
    private static @Nullable Signal acted(Findings findings, Amount amount) {
        var text = findings.text();
        int at = amount.core();
        while (at < findings.sentence().end() && Auxiliaries.at(findings, at)) at++;
        for (var signal : findings.signals()) {
            if (signal.first() != at || !signal.kind().change()) continue;
            boolean men = CAPTIVES.has(text.token(signal.first())) && !ADDING.has(text.token(amount.number() - 1));
            return men ? null : signal;
        }
        return null;
    }

    /** "Fires destroyed 14 in July", "40 dead in June, 25 in July": the number has a verb, or a noun, of another kind. */
    private static boolean otherwise(Findings findings, Amount amount, int lastEnd) {
        var text = findings.text();
        if (ElidedClause.parted(findings, amount, lastEnd)) return true;
        for (var signal : findings.signals())
            if (!signal.kind().change()
                    && signal.kind() != Signal.Kind.TOTAL
                    && signal.kind() != Signal.Kind.CONTROL
                    && signal.first() >= lastEnd
                    && signal.end() <= amount.first()
                    && amount.first() - signal.end() <= 2) return true;
        return amount.first() > findings.sentence().first()
                && amount.first() > lastEnd
                && STRIKES.has(text.token(amount.first() - 1));
    }

    /** "put the number of towns and villages freed since May at 454": the noun and its participle stand before "at". */
    private static @Nullable Signal put(Findings findings, Amount amount) {
        int verb = BareNumbers.putting(findings, amount);
        if (verb < 0) return null;
        boolean noun = false;
        for (int at = verb + 1; at < amount.first() && !noun; at++)
            noun = COUNTED.has(findings.text().token(at));
        for (var signal : findings.signals())
            if (noun && signal.kind().change() && signal.first() > verb && signal.end() <= amount.first())
                return signal;
        return null;
    }

    /** "Villages freed: 12", "the number of liberated settlements has risen to 388": the noun stands before. */
    static @Nullable Verdict headed(Findings findings, Amount amount) {
        var text = findings.text();
        int first = findings.sentence().first();
        if (amount.writtenUnit() != null || BareNumbers.naming(findings, amount)) return null;
        if (!BareNumbers.ends(findings, amount)) return null;
        var put = put(findings, amount);
        if (put != null) return Verdict.claim(Measure.SETTLEMENTS, put);
        if (amount.first() - first > HEAD) return null;
        if (!text.is(amount.first() - 1, ":") && !opened(findings, amount)) return null;
        boolean noun = false;
        for (int at = first; at < amount.first() && !noun; at++) noun = COUNTED.has(text.token(at));
        if (!noun) return null;
        for (var signal : findings.signals())
            if (signal.kind().change() && signal.end() <= amount.first())
                return Verdict.claim(Measure.SETTLEMENTS, signal);
        return null;
    }

    /** "after capturing five on Saturday", "and took two more". */
    private static @Nullable Signal taken(Findings findings, Amount amount) {
        for (var signal : findings.signals())
            if (signal.kind().change() && signal.end() <= amount.first() && amount.number() - signal.end() <= 1)
                return signal;
        return null;
    }

    /** "it was 421", "stands at 88", "the real number is 236". */
    private static boolean opened(Findings findings, Amount amount) {
        int least = Math.max(findings.sentence().first(), amount.first() - OPENER);
        for (int at = least; at < amount.first(); at++)
            if (OPENERS.exactly(findings.text().tokens(), at, amount.first()) != null) return true;
        return false;
    }
}
