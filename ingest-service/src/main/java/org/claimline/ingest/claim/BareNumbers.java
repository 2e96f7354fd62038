package org.claimline.ingest.claim;

import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;

/** What a number without a unit or noun is by itself: whether it stands alone, is like the figure before it, or is something else of its own. */
final class BareNumbers {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No share is larger. */
    private static final double WHOLE = 100;

    /** "put the enemy's dead at": the words between the verb and its number. */
    private static final int PUT_REACH = 14;

    private static final WordSet FOLLOWING = PhraseTable.words(EN + "bare-number-ends.tsv");
    private static final WordSet PERSONS = PhraseTable.words(EN + "person-pronouns.tsv");
    private static final WordSet NAMES = PhraseTable.words(EN + "given-names.tsv");
    private static final PhraseTable<String> NAMING = PhraseTable.read(EN + "naming.tsv", row -> row[1]);
    private static final WordSet OWNING = PhraseTable.words(EN + "have-forms.tsv");
    private static final WordSet PUTTING = PhraseTable.words(EN + "putting-verbs.tsv");
    private static final WordSet MEASURED = PhraseTable.words(EN + "measured-nouns.tsv");

    private BareNumbers() {}

    /** Whether a number has no unit and is so many times larger or smaller at most than a figure, both as they are written. */
    static boolean like(Amount amount, Amount before, double like) {
        var value = amount.value();
        // "210 square miles ... 95 in May": both as they are written; of "several villages" the fewest that it means.
        var other = before.writtenValue() == null ? before.lower() : before.writtenValue();
        if (amount.writtenUnit() != null || value == null || other == null) return false;
        if (before.dimension() == Dimension.SHARE && value > WHOLE) return false;
        return value > 0 && value <= other * like && other <= value * like;
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

    /** Whether no noun of its own follows a number: its sentence ends, or a verb, a time or a preposition stands there. */
    static boolean free(Findings findings, Amount amount) {
        int at = amount.core();
        if (ends(findings, amount) || Auxiliaries.at(findings, at)) return true;
        for (var signal : findings.signals()) if (signal.first() == at) return true;
        return false;
    }

    /** "said Ivan Petrenko, 45". */
    private static boolean aged(Findings findings, Amount amount) {
        if (ofYears(findings, amount)) return true;
        int comma = amount.first() - 1;
        boolean ends = amount.core() >= findings.sentence().end()
                || findings.text().token(amount.core()).punctuation();
        return ends
                && comma > findings.sentence().first()
                && findings.text().is(comma, ",")
                && findings.text().token(comma - 1).capitalised()
                && NamedPlaces.placeEndingAfter(findings, comma - 1) == null
                && !Some.fits(findings.times(), time -> time.first() < comma && comma <= time.end());
    }

    /** "said Ivan Petrenko, 45", "I'm 44", "she has two", "put the enemy's dead at 10,000": years, children, and what else has a noun before it. */
    static boolean ofSomethingElse(Findings findings, Amount amount) {
        return aged(findings, amount) || person(findings, amount) || put(findings, amount) || named(findings, amount);
    }

    /** "named five of them": a verb of naming right before a number. */
    static boolean naming(Findings findings, Amount amount) {
        for (int at = Math.max(findings.sentence().first(), amount.first() - 2); at < amount.first(); at++)
            if (NAMING.exactly(findings.text().tokens(), at, amount.first()) != null) return true;
        return false;
    }

    /** "named five of them on Wednesday: A, B and C": the names tell more than their number, which is part of one told before. */
    private static boolean named(Findings findings, Amount amount) {
        if (!naming(findings, amount)) return false;
        for (var place : findings.places())
            if (place.first() > amount.core() && findings.text().is(place.first() - 1, ":")) return true;
        return false;
    }

    /** "an economist of 65", "a widow of 71": years, where nothing that is measured stands before "of". */
    private static boolean ofYears(Findings findings, Amount amount) {
        var text = findings.text();
        int noun = amount.first() - 2;
        if (noun <= findings.sentence().first() || !text.is(noun + 1, "of") || MEASURED.has(text.token(noun)))
            return false;
        for (int at = noun - 1; at >= Math.max(findings.sentence().first(), noun - 3); at--) {
            if (MEASURED.has(text.token(at)) || text.token(at).punctuation()) return false;
            if (text.is(at, "a") || text.is(at, "an")) return true;
        }
        return false;
    }

    /** "I'm 44", "Olha is 71", "he has two": an age, or what one person owns. */
    private static boolean person(Findings findings, Amount amount) {
        var text = findings.text();
        int verb = amount.first() - 1;
        if (verb <= findings.sentence().first()) return false;
        var who = text.token(verb - 1);
        if (PERSONS.has(text.token(verb))) return true;
        boolean is = Auxiliaries.be(findings, verb) || text.is(verb, "'m") || text.is(verb, "'s");
        if (!is && !OWNING.has(text.token(verb))) return false;
        return PERSONS.has(who) || (is && who.capitalised() && NAMES.has(who));
    }

    /** "put Wagner's dead at 10,000": what is put at a number is what it counts; only "it" and words such as "the gains" leave it open. */
    private static boolean put(Findings findings, Amount amount) {
        int verb = putting(findings, amount);
        if (verb < 0 || findings.text().is(verb + 1, "at")) return false;
        for (int at = verb + 1; at < amount.first(); at++)
            if (MEASURED.has(findings.text().token(at))) return false;
        return true;
    }

    /** Where the verb stands that puts something at a number; -1 where none does. */
    static int putting(Findings findings, Amount amount) {
        var text = findings.text();
        int at = text.is(amount.first(), "at") ? amount.first() : amount.first() - 1;
        if (at <= findings.sentence().first() || !text.is(at, "at")) return -1;
        for (int verb = at - 1; verb >= Math.max(findings.sentence().first(), at - PUT_REACH); verb--)
            if (PUTTING.has(text.token(verb))) return verb;
        return -1;
    }
}
