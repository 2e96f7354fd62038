package org.claimline.ingest.claim;

import java.time.LocalDate;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;

/** Tells what happened before the news from the news: older events, and those that a clause, an adjective or a date tells in passing. */
final class OlderEvents {
    private static final String EN = "/org/claimline/ingest/en/";

    /** What the outlet dates further back than this is background, not news. */
    private static final int NEWS_DAYS = 400;

    /** The same for what a clause tells in passing: "which seized it last May". */
    private static final int PASSING_DAYS = 100;

    /** A date stands at most so many words from the verb that it dates. */
    private static final int DATE_REACH = 12;

    /** "since Putin's last remaining troops were ousted from": the words of a clause before its verb. */
    private static final int CLAUSE_REACH = 9;

    /** Words between a verb and the day that dates it. */
    private static final int NEAR = 5;

    private static final WordSet AFTER = PhraseTable.words(EN + "after-words.tsv");
    private static final WordSet FILLERS = PhraseTable.words(EN + "rule-fillers.tsv");
    private static final WordSet ADJECTIVE_OPENERS = PhraseTable.words(EN + "adjective-openers.tsv");
    private static final WordSet NEWLY = PhraseTable.words(EN + "newly.tsv");
    private static final WordSet NOUNS = PhraseTable.words(EN + "place-nouns.tsv");

    private OlderEvents() {}

    /** "since the fall of Avdiivka", "after its capture": an event that dates another. */
    static boolean dating(Findings findings, ControlWord word) {
        var text = findings.text();
        int at = word.first() - 1;
        while (at >= findings.sentence().first() && word.first() - at <= 3 && FILLERS.has(text.token(at))) at--;
        // "after withdrawing from": what is told, and no event that dates another.
        boolean event = word.has(Frame.NOUN) || at < word.first() - 1;
        return event && at >= findings.sentence().first() && AFTER.has(text.token(at));
    }

    /** ", which seized Bakhmut in May,", "which Russian forces captured": told in passing. */
    static boolean relative(Findings findings, ControlWord word) {
        return clause(findings, word.signal()) && !dated(findings, word);
    }

    /** Whether a word stands behind "which" or "who" in its clause. */
    static boolean clause(Findings findings, Signal word) {
        var text = findings.text();
        for (int at = word.first() - 1; at >= Math.max(findings.sentence().first(), word.first() - 6); at--) {
            if (text.is(at, ",") || text.token(at).quote()) return false;
            if (text.is(at, "which") || text.is(at, "who") || text.is(at, "whom"))
                return at > findings.sentence().first();
        }
        return false;
    }

    /** ", which marines entered on June 12": told in passing, but as news. */
    private static boolean dated(Findings findings, ControlWord word) {
        for (var time : findings.times())
            if (time.first() >= word.end()
                    && time.first() - word.end() <= NEAR
                    && !parted(findings, word, time.first())) return true;
        return false;
    }

    /** "since Putin's troops were ousted from": an older event that something else is measured by. */
    static boolean since(Findings findings, ControlWord word) {
        for (int at = word.first() - 1;
                at >= Math.max(findings.sentence().first(), word.first() - CLAUSE_REACH);
                at--) {
            var token = findings.text().token(at);
            if (token.is(",") || token.quote()) return false;
            if (!token.is("since")) continue;
            int since = at;
            return !Some.fits(findings.times(), time -> time.first() <= since && since < time.end());
        }
        return false;
    }

    /** "It had been in Russian hands since May": how things stood before what the text tells. */
    static boolean stood(Findings findings, ControlWord word) {
        var text = findings.text();
        if (!text.is(word.end(), "since")) return false;
        for (int at = word.end() - 1; at > findings.sentence().first(); at--) {
            if (text.is(at, "been") && text.is(at - 1, "had")) return true;
            if (at < word.first() && !Auxiliaries.at(findings, at)) return false;
        }
        return false;
    }

    /** "seized in 2014". */
    static boolean old(Findings findings, ControlWord word, PlaceMention place) {
        if (findings.published() == null) return false;
        int days = clause(findings, word.signal()) ? PASSING_DAYS : NEWS_DAYS;
        LocalDate news = findings.published().minusDays(days);
        for (var time : findings.times()) {
            int apart = time.first() >= word.end()
                    ? time.first() - Math.max(word.end(), place.end())
                    : word.first() - time.end();
            if (apart > DATE_REACH || parted(findings, word, time.first())) continue;
            var window = time.window(findings.published());
            if (window != null && window.end() != null && window.end().isBefore(news)) return true;
        }
        return false;
    }

    /** "Lyman, which Russia seized in May, has been retaken": a date in another clause; "In 2014, Russia seized" is in the same. */
    private static boolean parted(Findings findings, ControlWord word, int time) {
        if (time - findings.sentence().first() <= 1) return false;
        for (int at = Math.min(word.end(), time); at < Math.max(word.first(), time); at++)
            if (findings.text().is(at, ",")) return true;
        return false;
    }

    /** "the newly liberated town of", "in recaptured Izium". */
    static boolean adjective(Findings findings, ControlWord word) {
        var text = findings.text();
        int at = word.first() - 1;
        if (at < findings.sentence().first()
                || text.token(word.first()).lower().endsWith("ing")
                || !word.has(Frame.OBJECT)) return false;
        // "the liberated village of Bairak", "the newly captured town": told for the first time, if not as the main
        // point.
        if (NEWLY.has(text.token(at)) || (word.end() < text.tokens().size() && NOUNS.has(text.token(word.end()))))
            return false;
        while (at > findings.sentence().first() && text.token(at).lower().endsWith("ly")) at--;
        return at >= findings.sentence().first() && ADJECTIVE_OPENERS.has(text.token(at));
    }
}
