package org.claimline.dashboard.timeline;

import static org.claimline.dashboard.page.Language.say;

import java.time.LocalDate;
import org.claimline.api.Reliability;
import org.claimline.dashboard.page.CredibilityWords;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.ReliabilityWords;
import org.jspecify.annotations.Nullable;

/**
 * A claim's grade in the NATO Admiralty code: the letter of who says it, and its own number.
 *
 * @param letter on the last day on which the claimant said something that was scored, as its own page has it; F where nothing was
 * @param day that day; null where there is none
 * @param credibility 1 to 6; null where it was not judged
 */
record ClaimGrade(
        Reliability letter,
        @Nullable LocalDate day,
        @Nullable Integer credibility) {

    /** "B2: reliability B, usually reliable as of 13 Sep 2022; credibility 2, probably true"; without the code where the number is missing. */
    public String words() {
        var code = credibility == null ? "" : letter.name() + credibility + ": ";
        return code + reliability() + "; " + say("credibility ", "достовірність ") + number();
    }

    private String reliability() {
        var what = say("reliability ", "надійність ");
        var since = day == null ? "" : say(" as of ", " станом на ") + Days.day(day);
        return what + letter + ", " + ReliabilityWords.words(letter) + since;
    }

    private String number() {
        return credibility == null
                ? say("not judged yet, or not kept for that day", "ще не оцінено, або на той день оцінки не збережено")
                : credibility + ", " + CredibilityWords.credibility(credibility);
    }
}
