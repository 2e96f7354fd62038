package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Confidence;
import org.claimline.api.Evidence;
import org.claimline.api.Hedges;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Relay;
import org.claimline.api.Source;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;

/** Claims as they stand in an article. */
final class Mentions {
    private Mentions() {}

    static Mention mention(
            Source who,
            Quantity quantity,
            String said,
            String since,
            List<Place> places,
            String text,
            String sentence,
            Speech speech,
            Hedges hedges,
            List<Relay> relays) {
        var end = LocalDate.parse(said);
        var window = since == null
                ? null
                : new Window(
                        LocalDate.parse(since),
                        end,
                        WindowBasis.CUMULATIVE,
                        "since " + since,
                        "one week up to 8 September 2022, the day it was said");
        return new Mention(
                Measure.AREA,
                quantity,
                places,
                HeldBy.UKRAINE,
                window,
                Cast.claimant(who),
                relays,
                Stance.ASSERTS,
                speech,
                end,
                hedges,
                evidence(text, sentence),
                new Confidence(0.9, 0.9, 0.9, 0.9, 0.9, 0.9),
                "rules/1",
                List.of());
    }

    static Evidence evidence(String text, String sentence) {
        var start = text.indexOf(sentence);
        return new Evidence(start, start + sentence.length(), sentence);
    }
}
