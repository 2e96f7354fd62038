package org.claimline.ingest.claim;

import java.util.IdentityHashMap;
import java.util.List;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an article's speakers spoke, for sentences that do not name the day themselves: those of a quotation whose
 * reporting verb stands elsewhere, and those in which the same speaker goes on.
 */
final class SpokenDays {
    /**
     * When something was said.
     *
     * @param inherited whether the sentence before gives the day
     */
    record Said(TimeExpression time, boolean inherited) {}

    private final IdentityHashMap<Attribution, Said> days = new IdentityHashMap<>();

    /** Reads the days beside all reporting verbs; both lists in the order of the text. */
    SpokenDays(TokenizedText text, List<TimeExpression> times, List<Attribution> attributions) {
        var reading = new Reading(text, times);
        Attribution before = null;
        Sentence there = null;
        for (var one : attributions) {
            if (!one.cued()) continue;
            var here = reading.sentence(one.cueFirst());
            var own = reading.day(one, here);
            var last = before == null ? null : days.get(before);
            boolean goesOn = before != null
                    && there != null
                    && here.paragraph() == there.paragraph()
                    && here.first() <= there.end()
                    && before.claimant().name().equals(one.claimant().name());
            // "said on Saturday that A, and confirmed that B": the day stands beside the first verb.
            boolean again =
                    goesOn && last != null && here.equals(there) && last.time().equals(own);
            if (own != null) days.put(one, new Said(own, again));
            else if (goesOn && last != null && (here.equals(there) || !reading.dated(here)))
                days.put(one, new Said(last.time(), true));
            before = one;
            there = here;
        }
    }

    @Nullable
    Said of(@Nullable Attribution attribution) {
        return attribution == null ? null : days.get(attribution);
    }

    /** Moves over the sentences and times once, as reporting verbs come in the order of the text. */
    private static final class Reading {
        private final TokenizedText text;
        private final List<TimeExpression> times;
        private int sentence;
        private int time;

        Reading(TokenizedText text, List<TimeExpression> times) {
            this.text = text;
            this.times = times;
        }

        Sentence sentence(int token) {
            var sentences = text.sentences();
            while (sentence > 0 && sentences.get(sentence).first() > token) sentence--;
            while (sentence + 1 < sentences.size() && sentences.get(sentence).end() <= token) sentence++;
            var here = sentences.get(sentence);
            while (time > 0 && times.get(time - 1).first() >= here.first()) time--;
            while (time < times.size() && times.get(time).first() < here.first()) time++;
            return here;
        }

        @Nullable
        TimeExpression day(Attribution one, Sentence here) {
            for (int i = time; i < times.size() && times.get(i).first() < here.end(); i++)
                if (TimeChooser.beside(text, one, times.get(i))) return times.get(i);
            return null;
        }

        /** Whether the sentence names a day. */
        boolean dated(Sentence here) {
            for (int i = time; i < times.size() && times.get(i).first() < here.end(); i++)
                if (times.get(i).day() != null) return true;
            return false;
        }
    }
}
