package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an article's speakers spoke, for sentences that do not name the day themselves: those of a quotation whose
 * reporting verb stands elsewhere, and those in which the same statement goes on, within a paragraph or into the next.
 */
final class SpokenDays {
    /**
     * When something was said.
     *
     * @param inherited whether the sentence before gives the day
     */
    record Said(TimeExpression time, boolean inherited) {}

    /** The last day that a speaker's words were given, and where they stand. */
    private record Last(TimeExpression time, Sentence sentence) {}

    private static final PhraseTable<String> OTHER_OCCASIONS =
            PhraseTable.read("/org/claimline/ingest/en/other-occasions.tsv", row -> row[1]);

    private static final PhraseTable<String> SAME =
            PhraseTable.read("/org/claimline/ingest/en/same-day.tsv", row -> row[1]);

    private final TokenizedText text;
    private final @Nullable TimeExpression heading;
    private final Reading reading;
    private @Nullable TimeExpression latest;
    private final IdentityHashMap<Attribution, Said> days = new IdentityHashMap<>();
    private final Map<String, List<Last>> bySpeaker = new HashMap<>();

    /** Reads the days beside all reporting verbs; both lists in the order of the text. */
    SpokenDays(
            TokenizedText text,
            List<TimeExpression> times,
            List<Attribution> attributions,
            @Nullable TimeExpression heading,
            Function<Sentence, List<Signal>> signals) {
        this.text = text;
        this.heading = heading;
        reading = new Reading(text, times, signals);
        for (var one : attributions) {
            if (!one.cued()) continue;
            var here = reading.sentence(one.cueFirst());
            var own = reading.day(one, here);
            var entry = own == null ? reading.entry(here) : null;
            var said = own != null
                    ? new Said(meant(own), again(one, here, own))
                    : entry != null ? new Said(entry, true) : carried(one, here);
            if (said == null) continue;
            latest = said.time();
            days.put(one, said);
            bySpeaker
                    .computeIfAbsent(one.claimant().name(), name -> new ArrayList<>())
                    .add(new Last(said.time(), here));
        }
    }

    /** "The same day the governor said": the day on which the one before him spoke. */
    private TimeExpression meant(TimeExpression time) {
        var timex = time.timex();
        boolean same =
                timex != null && latest != null && SAME.longest(text.tokens(), timex.first(), timex.end()) != null;
        return same && latest != null ? latest : time;
    }

    /** "said on Saturday that A, and confirmed that B": the day stands beside the first verb. */
    private boolean again(Attribution one, Sentence here, TimeExpression own) {
        var last = last(one, here);
        return last != null && last.sentence().equals(here) && last.time().equals(own);
    }

    /** The day of a statement that goes on: in the same sentence, or where the next names no time of another occasion. */
    private @Nullable Said carried(Attribution one, Sentence here) {
        var last = last(one, here);
        if (last == null) return null;
        boolean same = here.equals(last.sentence());
        if (reading.other(one, here) || (!same && (reading.dated(one, here) || other(here)))) return null;
        return same || here.paragraph() - last.sentence().paragraph() <= 1 ? new Said(last.time(), true) : null;
    }

    /** What the speaker was last said to have said before or in a sentence. */
    private @Nullable Last last(Attribution one, Sentence here) {
        Last last = null;
        for (var each : bySpeaker.getOrDefault(one.claimant().name(), List.of()))
            if (each.sentence().first() <= here.first()) last = each;
        return last;
    }

    /** "He had earlier admitted": whether the sentence tells of another statement. */
    private boolean other(Sentence here) {
        if (!OTHER_OCCASIONS.mayOccur(here)) return false;
        for (int at = here.first(); at < here.end(); at++)
            if (OTHER_OCCASIONS.longest(text.tokens(), at, here.end()) != null) return true;
        return false;
    }

    @Nullable
    Said of(@Nullable Attribution attribution) {
        if (attribution == null || attribution.cued() || !attribution.standing()) return days.get(attribution);
        return carried(attribution, reading.sentence(attribution.contentFirst()));
    }

    /** The day that the title of a document gives to what it says in its own voice. */
    @Nullable
    Said heading() {
        return heading == null ? null : new Said(heading, true);
    }

    /** Moves over the sentences and times once, as reporting verbs come in the order of the text. */
    private static final class Reading {
        private final TokenizedText text;
        private final List<TimeExpression> times;
        private final Function<Sentence, List<Signal>> signals;
        private int sentence;
        private int time;

        Reading(TokenizedText text, List<TimeExpression> times, Function<Sentence, List<Signal>> signals) {
            this.text = text;
            this.times = times;
            this.signals = signals;
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
                if (DayOfSpeaking.beside(text, one, times.get(i)) && !DayOfSpeaking.covered(one, times.get(i)))
                    return times.get(i);
            for (int i = time; i < times.size() && times.get(i).first() < here.end(); i++)
                if (DayOfSpeaking.framed(text, here, one, times.get(i), () -> signals.apply(here))
                        || DayOfSpeaking.published(text, one, times.get(i))
                        || DayOfSpeaking.atOccasion(text, one, times.get(i), () -> signals.apply(here)))
                    return times.get(i);
            return null;
        }

        /** "May 9: The brigade says ...": the day with which a colon heads the paragraph of a sentence. */
        @Nullable
        TimeExpression entry(Sentence here) {
            int at = time;
            while (at > 0 && paragraph(times.get(at - 1)) == here.paragraph()) at--;
            if (at >= times.size() || times.get(at).day() == null || paragraph(times.get(at)) != here.paragraph())
                return null;
            var first = times.get(at);
            boolean opens = first.first() == 0 || paragraph(first.first() - 1) < here.paragraph();
            return opens && text.is(first.end(), ":") ? first : null;
        }

        private int paragraph(TimeExpression time) {
            return paragraph(time.first());
        }

        private int paragraph(int token) {
            int at = sentence;
            while (at > 0 && text.sentences().get(at).first() > token) at--;
            while (at + 1 < text.sentences().size() && text.sentences().get(at).end() <= token) at++;
            return text.sentences().get(at).paragraph();
        }

        /** "In January the same ministry reported": whether the sentence gives its reporting verb a time that is no day. */
        boolean other(Attribution one, Sentence here) {
            for (int i = time; i < times.size() && times.get(i).first() < here.end(); i++) {
                var each = times.get(i);
                int apart = one.sourceFirst() - each.end();
                // "Since 1 October, he wrote, they have ..." says when it happened.
                boolean since = each.day() == null
                        && text.is(each.end(), ",")
                        && each.rule().startsWith("since");
                boolean date = !since && each.timex() != null && each.timex().kind() == Timex.Kind.DATE;
                if (date && !DayOfSpeaking.covered(one, each) && apart >= 0 && apart <= 1) return true;
            }
            return false;
        }

        /** Whether the sentence names a day that is none of what is reported. */
        boolean dated(Attribution one, Sentence here) {
            for (int i = time; i < times.size() && times.get(i).first() < here.end(); i++)
                if (times.get(i).day() != null
                        && !DayOfSpeaking.since(text, times.get(i))
                        && !DayOfSpeaking.reported(one, times.get(i))) return true;
            return false;
        }
    }
}
