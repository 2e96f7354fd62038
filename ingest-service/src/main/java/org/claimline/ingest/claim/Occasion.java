package org.claimline.ingest.claim;

import java.time.LocalDate;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.time.Timex;

/** What a whole sentence says about its figures: that it only asks, or that it tells of another war. */
final class Occasion {
    /** Nobody counts ground in this war before it. */
    private static final LocalDate WAR = LocalDate.of(2014, 2, 20);

    private static final PhraseTable<String> OLDER =
            PhraseTable.read("/org/claimline/ingest/en/older-times.tsv", row -> row[0]);

    private Occasion() {}

    /** "Russia has occupied 7 percent of Ukraine since 2014". */
    static boolean older(Findings findings) {
        var sentence = findings.sentence();
        for (int at = sentence.first(); at < sentence.end(); at++)
            if (OLDER.longest(findings.text().tokens(), at, sentence.end()) != null) return true;
        return false;
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
