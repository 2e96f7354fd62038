package org.claimline.ingest.claim;

import java.time.LocalDate;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.Timex;

/** What a whole sentence says about its figures: that it only asks, or that it tells of another war. */
final class Occasion {
    /** Nobody counts ground in this war before it. */
    private static final LocalDate WAR = LocalDate.of(2014, 2, 20);

    private static final PhraseTable<String> OLDER =
            PhraseTable.read("/org/claimline/ingest/en/older-times.tsv", row -> row[0]);

    private static final PhraseTable<String> OTHER_WARS =
            PhraseTable.read("/org/claimline/ingest/en/other-wars.tsv", row -> row[0]);

    private static final PhraseTable<String> UNPROVEN =
            PhraseTable.read("/org/claimline/ingest/en/unproven.tsv", row -> row[0]);

    /** "no evidence for the claims by bloggers that": words between what is missing and the figure. */
    private static final int REACH = 16;

    /** "villages in the south of Lebanon": the words between a figure and its land. */
    private static final int LAND_REACH = 6;

    private static final WordSet LANDS = PhraseTable.words("/org/claimline/ingest/en/other-lands.tsv");

    private Occasion() {}

    /** "Russia has occupied 7 percent of Ukraine since 2014". */
    static boolean older(Findings findings) {
        return names(findings, OLDER);
    }

    /** Whether the sentence names one of them, other than as that since which something is the first. */
    private static boolean names(Findings findings, PhraseTable<String> times) {
        var text = findings.text();
        var sentence = findings.sentence();
        if (!times.mayOccur(sentence)) return false;
        for (int at = times.next(text, sentence.first(), sentence.end());
                at < sentence.end();
                at = times.next(text, at + 1, sentence.end())) {
            boolean since = (at > sentence.first() && text.is(at - 1, "since"))
                    || (at > sentence.first() + 1 && text.is(at - 1, "the") && text.is(at - 2, "since"));
            if (!since && times.longest(text.tokens(), at, sentence.end()) != null) return true;
        }
        return false;
    }

    /** "have not been able to confirm claims that a third of it has been taken": nobody says that it has. */
    static boolean unproven(Findings findings, Amount amount) {
        var text = findings.text();
        if (!UNPROVEN.mayOccur(findings.sentence())) return false;
        for (int at = amount.first() - 1; at >= Math.max(findings.sentence().first(), amount.first() - REACH); at--) {
            if (text.is(at, ";")) return false;
            if (UNPROVEN.longest(text.tokens(), at, amount.first()) != null) return true;
        }
        return false;
    }

    /** "80 sq km of southern Syria": ground where others fight. */
    static boolean elsewhere(Findings findings, Amount amount) {
        var text = findings.text();
        if (abroad(findings)) return true;
        int end = Math.min(findings.sentence().end(), amount.core() + LAND_REACH);
        for (int at = amount.core(); at < end; at++) {
            if (LANDS.has(text.token(at))) return true;
            if (text.token(at).punctuation()) return false;
        }
        return false;
    }

    /** "In Syria, rebels seized ...": the sentence opens in a land where others fight. */
    static boolean abroad(Findings findings) {
        int first = findings.sentence().first();
        return first + 1 < findings.sentence().end()
                && findings.text().is(first, "in")
                && LANDS.has(findings.text().token(first + 1));
    }

    /** "Did Russia take 5,000 sq km?": a question claims nothing. */
    static boolean asked(Findings findings) {
        var text = findings.text();
        int last = findings.sentence().end() - 1;
        if (last > findings.sentence().first() && text.token(last).quote()) last--;
        return text.is(last, "?");
    }

    /** "In 1943 the Red Army freed 200 villages": every time that the sentence names lies before the war. */
    static boolean past(Findings findings) {
        if (names(findings, OTHER_WARS)) return true;
        boolean past = false;
        for (var time : findings.times()) {
            // "in a week" is reckoned from today, whenever it was.
            if (time.timex() != null && time.timex().kind() == Timex.Kind.DURATION) continue;
            var window = time.window(findings.published());
            if (window == null || window.end() == null) continue;
            if (!window.end().isBefore(WAR)) return false;
            past = true;
        }
        return past;
    }
}
