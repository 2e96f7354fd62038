package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Numbers alone that go on with the count before them: "nine of them", "after capturing five", "it was 421", "133 in March". */
final class Ellipsis {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A count goes on for about two sentences. */
    private static final int REACH = 70;

    /** "pushed 4 km in on Friday. By Sunday it was 10": a length goes on for about one sentence. */
    private static final int LENGTH_REACH = 20;

    /** A number so many times larger or smaller counts something else. */
    private static final double LIKE = 25;

    /** The same where nothing but times and places stands beside the number: a small part of a large sum. */
    private static final double FAR = 500;

    /** Two who count the same differ by no more. */
    private static final double NEAR = 6;

    private static final int OPENER = 6;

    private static final WordSet FOLLOWING = PhraseTable.words(EN + "bare-number-ends.tsv");
    /** So many words a heading has before its number. */
    private static final int HEAD = 12;

    private static final WordSet COUNTED = PhraseTable.words(EN + "counted.tsv");
    private static final WordSet ALL = PhraseTable.words(EN + "all-words.tsv");
    private static final WordSet CAPTIVES = PhraseTable.words(EN + "countable-captives.tsv");
    private static final WordSet ADDING = PhraseTable.words(EN + "increments.tsv");
    private static final WordSet STRIKES = PhraseTable.words(EN + "ruining.tsv");
    private static final WordSet MONTHS = PhraseTable.words(EN + "months.tsv");
    private static final WordSet LYING = PhraseTable.words(EN + "lying-verbs.tsv");
    private static final PhraseTable<String> OPENERS = PhraseTable.read(EN + "bare-number-openers.tsv", row -> row[0]);
    private static final PhraseTable<String> PORTIONS = PhraseTable.read(EN + "portion-openers.tsv", row -> row[0]);
    private static final PhraseTable<String> PARTS = PhraseTable.read(EN + "part-of-count.tsv", row -> row[0]);

    private Ellipsis() {}

    /** The claim that a number without a unit or noun goes on with; null = none. */
    static @Nullable Verdict counted(Findings findings, Amount amount, Amount before, int lastEnd, Verdict previous) {
        var measure = previous.measure();
        boolean here = before.first() >= findings.sentence().first();
        if (measure == null || !bare(amount, before, FAR) || far(amount, before, measure)) return null;
        var signal = here ? previous.signal() : null;
        if (sameCount(findings, amount, before)) return Verdict.claim(measure, signal);
        if (amount.first() - Math.max(before.core(), lastEnd) > REACH) return null;
        // "of the 29": told already.
        boolean told = amount.value() != null && amount.value().equals(before.value());
        // "put the figure at 3,600" goes on with 5,000 sq km, not with 212 villages.
        boolean set = !findings.places().isEmpty() || !findings.times().isEmpty();
        boolean alike = set || !opened(findings, amount) || bare(amount, before, NEAR);
        if (!told && alike && ElidedClause.holds(findings, amount, lastEnd)) return Verdict.claim(measure, signal);
        if ((measure != Measure.AREA && measure != Measure.SETTLEMENTS) || !bare(amount, before, LIKE)) return null;
        if (partOf(findings, amount, before, here)) return Verdict.claim(measure, signal);
        var acted = acted(findings, amount);
        if (acted != null) return Verdict.claim(measure, acted);
        if (!ends(findings, amount)) return null;
        var taken = taken(findings, amount);
        if (taken != null) return Verdict.claim(measure, taken);
        if (otherwise(findings, amount, lastEnd)) return null;
        boolean goesOn = (here && part(findings, amount))
                || tallied(findings, amount)
                || (opened(findings, amount) && bare(amount, before, NEAR));
        return goesOn ? Verdict.claim(measure, signal) : null;
    }

    /** What a number without a unit or noun may measure, if it goes on with the claim before it; null = nothing. */
    static @Nullable Measure possible(Findings findings, Amount amount, Earlier earlier) {
        var before = earlier.amount();
        if (aged(findings, amount) || !free(findings, amount)) return null;
        var measure = earlier.verdict() == null ? null : earlier.verdict().measure();
        if (before == null || measure == null || !bare(amount, before, FAR) || far(amount, before, measure))
            return null;
        return amount.first() - Math.max(before.core(), earlier.end()) > REACH ? null : measure;
    }

    /** Whether no noun of its own follows a number: its sentence ends, or a verb, a time or a preposition stands there. */
    private static boolean free(Findings findings, Amount amount) {
        int at = amount.core();
        if (ends(findings, amount) || Auxiliaries.at(findings, at)) return true;
        for (var signal : findings.signals()) if (signal.first() == at) return true;
        return false;
    }

    /** "said Ivan Petrenko, 45". */
    private static boolean aged(Findings findings, Amount amount) {
        int comma = amount.first() - 1;
        return comma > findings.sentence().first()
                && findings.text().is(comma, ",")
                && findings.text().token(comma - 1).capitalised()
                && NamedPlaces.placeEndingAfter(findings, comma - 1) == null;
    }

    /** Of a length only the next words go on; what counts villages goes on for longer. */
    private static boolean far(Amount amount, Amount before, Measure measure) {
        return measure == Measure.ADVANCE && amount.first() - before.core() > LENGTH_REACH;
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

    /** "Villages freed: 12", "the number of liberated settlements has risen to 388": the noun stands before. */
    static @Nullable Verdict headed(Findings findings, Amount amount) {
        var text = findings.text();
        int first = findings.sentence().first();
        if (amount.writtenUnit() != null || amount.first() - first > HEAD || !ends(findings, amount)) return null;
        if (!text.is(amount.first() - 1, ":") && !opened(findings, amount)) return null;
        boolean noun = false;
        for (int at = first; at < amount.first() && !noun; at++) noun = COUNTED.has(text.token(at));
        if (!noun) return null;
        for (var signal : findings.signals())
            if (signal.kind().change() && signal.end() <= amount.first())
                return Verdict.claim(Measure.SETTLEMENTS, signal);
        return null;
    }

    /** Whether a word names a month. */
    static boolean month(Token token) {
        return MONTHS.has(token);
    }

    /** "January - 325 km²", "May 449": the month stands right before. */
    static boolean monthly(Findings findings, Amount amount) {
        var text = findings.text();
        int first = findings.sentence().first();
        for (int at = amount.first() - 1; at >= first && at >= amount.first() - 2; at--) {
            if (MONTHS.has(text.token(at))) return true;
            if (!text.token(at).punctuation()) return false;
        }
        return false;
    }

    private static boolean bare(Amount amount, Amount before, double like) {
        // Of units that need no conversion.
        boolean metric = before.dimension() == Dimension.COUNT
                || before.dimension() == Dimension.OTHER
                || before.dimension() == Dimension.SHARE
                || (before.writtenUnit() != null && before.writtenUnit().contains("k"));
        var value = amount.value();
        var other = before.value();
        if (!metric || amount.writtenUnit() != null || value == null || other == null) return false;
        return value > 0 && value <= other * like && other <= value * like;
    }

    /** "six of the 29": the count named before. */
    private static boolean sameCount(Findings findings, Amount amount, Amount before) {
        var text = findings.text();
        int of = amount.core();
        return of + 2 < findings.sentence().end()
                && text.is(of, "of")
                && text.is(of + 1, "the")
                && text.token(of + 2).is(text.token(before.number()).lower());
    }

    /** "60 sq km of that", "Donetsk Oblast accounts for 48 sq km": a part of the figure before. */
    static boolean portion(Findings findings, Amount amount) {
        var text = findings.text();
        if (PARTS.longest(text.tokens(), amount.core(), findings.sentence().end()) != null) return true;
        int least = Math.max(findings.sentence().first(), amount.first() - OPENER);
        for (int at = least; at < amount.first(); at++)
            if (PORTIONS.exactly(text.tokens(), at, amount.first()) != null) return true;
        return false;
    }

    /** "nine of them", "41 of these"; "of the 29 freed, six lie in the north". */
    private static boolean partOf(Findings findings, Amount amount, Amount before, boolean here) {
        var text = findings.text();
        int end = findings.sentence().end();
        // "all three of which" are the names before
        if (ALL.has(text.token(amount.first()))) return false;
        // Of ground, "21 of which" goes on with a figure of its own sentence alone.
        boolean counts = here || before.dimension() == Dimension.COUNT;
        if (counts && PARTS.longest(text.tokens(), amount.core(), end) != null) return true;
        boolean which = text.is(amount.first() - 2, "of") && text.is(amount.first() - 1, "which");
        if (here
                && which
                && before.dimension() == Dimension.AREA
                && amount.core() < end
                && LYING.has(text.token(amount.core()))) return true;
        return here
                && before.number() - findings.sentence().first() <= 3
                && text.is(findings.sentence().first(), "of")
                && amount.core() < end
                && LYING.has(text.token(amount.core()));
    }

    /** "37.4 sq km were freed: 28.4 in the south and nine in the east". */
    private static boolean part(Findings findings, Amount amount) {
        var text = findings.text();
        return text.is(amount.first() - 1, ":") && text.is(amount.core(), "in");
    }

    static boolean ends(Findings findings, Amount amount) {
        int at = amount.core();
        if (at >= findings.sentence().end()) return true;
        var next = findings.text().token(at);
        if (next.punctuation()) return !next.is("-") && !next.is("%") && !next.is("/");
        if (FOLLOWING.has(next)) return true;
        for (var time : findings.times()) if (time.first() == at) return true;
        return false;
    }

    /** "after capturing five on Saturday", "and took two more". */
    private static @Nullable Signal taken(Findings findings, Amount amount) {
        for (var signal : findings.signals())
            if (signal.kind().change() && signal.end() <= amount.first() && amount.number() - signal.end() <= 1)
                return signal;
        return null;
    }

    /** "259 in September", "September's 259", "March was the quietest (133)". */
    static boolean tallied(Findings findings, Amount amount) {
        var text = findings.text();
        boolean bracketed = amount.first() > findings.sentence().first()
                && text.is(amount.first() - 1, "(")
                && text.is(amount.core(), ")");
        int month = amount.first() - (bracketed || text.is(amount.first() - 1, "'s") ? 2 : 1);
        if (month >= findings.sentence().first() && MONTHS.has(text.token(month))) return true;
        for (var time : findings.times()) {
            int owner = text.is(amount.first() - 1, "'s") ? 1 : 0;
            if (time.first() == amount.core()
                    || time.end() + owner == amount.first()
                    || (bracketed && time.end() <= amount.first())) return true;
        }
        return false;
    }

    /** "it was 421", "stands at 88", "the real number is 236". */
    private static boolean opened(Findings findings, Amount amount) {
        int least = Math.max(findings.sentence().first(), amount.first() - OPENER);
        for (int at = least; at < amount.first(); at++)
            if (OPENERS.exactly(findings.text().tokens(), at, amount.first()) != null) return true;
        return false;
    }
}
