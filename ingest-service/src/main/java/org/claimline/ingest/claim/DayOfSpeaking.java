package org.claimline.ingest.claim;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;
import org.claimline.ingest.time.Timex;

/** Tells which days of a sentence are those on which somebody spoke: by where they stand to the words that report. */
final class DayOfSpeaking {
    /** "said in a video address late on Friday": how far a day may stand behind the verb that it dates. */
    private static final int SAID_REACH = 8;

    /** "announced the capture of A, B and the village of C on Friday": how long the noun may be. */
    private static final int ANNOUNCED_REACH = 14;

    /** "said at a briefing at the media centre of Ukraine on Thursday". */
    private static final int OCCASION_REACH = 14;

    /** "told the president at a command post": words between the verb and the occasion. */
    private static final int HEARER = 3;

    /** "according to its statement, published": words between whose text it is and the verb. */
    private static final int PUBLISHED_REACH = 2;

    /** "posted a clip on Monday and later insisted": a verb that "and" joins stands no farther behind the day. */
    private static final int JOINED = 3;

    private static final Set<String> PUBLISHED = Set.of("published", "released", "issued", "posted", "dated");
    private static final WordSet ANNOUNCING = PhraseTable.words("/org/claimline/ingest/en/noun-reporting.tsv");
    private static final WordSet CLAUSE = PhraseTable.words("/org/claimline/ingest/en/clause-marks.tsv");
    private static final WordSet OCCASION = PhraseTable.words("/org/claimline/ingest/en/speaking-occasions.tsv");
    private static final WordSet MARKING = PhraseTable.words("/org/claimline/ingest/en/marking-verbs.tsv");

    /** "Asked about the town": words between the question and what it is about. */
    private static final int ASKED_REACH = 4;

    private static final WordSet ASKED = PhraseTable.words("/org/claimline/ingest/en/asked.tsv");

    private DayOfSpeaking() {}

    /** "marked two thirds of it as under Russian control on Sunday", "declared A captured on 1 December": what the verb makes of its object. */
    static boolean marking(TokenizedText text, Attribution attribution) {
        return attribution.cued() && MARKING.has(text.token(attribution.cueEnd() - 1));
    }

    /** Whether a time stands right beside the words that report: "said late on Friday", "On Friday, the governor said". */
    static boolean beside(TokenizedText text, Attribution attribution, TimeExpression time) {
        var timex = time.timex();
        if (time.rule().equals(TimeExpression.ALONE)) return false;
        boolean period =
                timex != null && time.opens() != null && time.use() == Use.WINDOW && time.first() == timex.first();
        // "announced on" may be the cue, so the preposition does not count.
        int first = timex == null ? time.first() : timex.first();
        if (first >= attribution.cueEnd()) {
            // "said the ministry on Friday"
            int spoken = attribution.sourceFirst() >= attribution.cueEnd() && attribution.sourceEnd() <= first
                    ? attribution.sourceEnd()
                    : attribution.cueEnd();
            int apart = first - spoken;
            // "wrote last week": a week is when it was said only right behind the verb.
            if (time.day() == null && !(period && timex != null && apart <= 2 && timex.kind() == Timex.Kind.DATE))
                return false;
            // "put the June figure at 498"
            if (time.day() == null && text.is(first - 1, "the")) return false;
            if (apart > SAID_REACH) return false;
            for (int at = spoken; at < first; at++)
                if (text.is(at, ",") || text.is(at, ";") || text.token(at).quote()) return false;
                // "dismissed that on Saturday"
                else if (text.is(at, "that") && at + 1 < time.first()) return false;
            return true;
        }
        if (time.day() == null || time.end() > attribution.cueFirst()) return false;
        if (closes(text, time)) return false;
        // "Since 1 October, he wrote, they have ...": from when, and not when he wrote.
        if (since(text, time)) return false;
        // "A and B followed on Friday, according to the governor"
        boolean followed = text.is(time.end(), ",") && time.end() + 1 == attribution.cueFirst();
        if (followed && text.is(attribution.cueFirst(), "according")) return false;
        // "Ukraine crossed the border on 6 August and its commander has said": the day closes a clause of its own.
        if (attribution.cueFirst() - time.end() > JOINED && text.is(time.end(), "and")) return false;
        return attribution.sourceFirst() - time.end() <= 3 || time.first() >= attribution.sourceEnd();
    }

    /** "By her weekly tally, published Monday, ...": the day of the text in which somebody speaks, where it stands behind his name. */
    static boolean published(TokenizedText text, Attribution attribution, TimeExpression time) {
        var timex = time.timex();
        if (timex == null || time.day() == null) return false;
        int at = timex.first() - 1;
        if (text.is(at, "on") || text.is(at, "this") || text.is(at, "late")) at--;
        boolean published = at > 0 && PUBLISHED.contains(text.token(at).lower());
        if (published && (text.is(at - 1, "is") || text.is(at - 1, "was")) && text.is(at - 2, "which")) at -= 2;
        published &= text.is(at - 1, ",");
        // "according to the post, which is dated Sunday"
        boolean own = time.first() >= attribution.sourceFirst() && time.first() < attribution.sourceEnd();
        int apart = own ? 0 : at - 1 - Math.max(attribution.sourceEnd(), attribution.cueEnd());
        return published && apart >= 0 && apart <= PUBLISHED_REACH;
    }

    /**
     * "wrote on Tuesday that A was lost, and on Thursday that B was", "put it on Monday at 30, on Thursday at 45", "reported 2 km; a day later, of up to 3":
     * the verb is left out before what he said on the other day.
     */
    static boolean again(TokenizedText text, Attribution attribution, TimeExpression time, int about) {
        int cue = attribution.cueEnd();
        if (time.day() == null || time.first() <= cue || time.end() >= about) return false;
        var joint = text.token(time.first() - 1);
        if (!joint.is(",") && !joint.is(";") && !joint.is("and")) return false;
        int next = text.is(time.end(), ",") ? time.end() + 1 : time.end();
        boolean noun = next + 1 == about && (text.is(next, "at") || text.is(next, "of"));
        if (noun || !text.is(next, "that")) return noun;
        for (int at = cue; at < time.first(); at++) if (text.is(at, "that")) return true;
        return false;
    }

    /**
     * "B followed on Monday, the governor said": the day closes the clause of what he tells; "Asked about B on Monday, the governor said" is no such clause.
     */
    static boolean told(TokenizedText text, Attribution attribution, TimeExpression time, int about) {
        boolean closes = about < time.first()
                && text.is(time.end(), ",")
                && attribution.sourceFirst() == time.end() + 1
                && attribution.sourceEnd() <= attribution.cueFirst();
        if (!closes || !covered(attribution, time)) return false;
        for (int at = Math.max(0, about - ASKED_REACH); at < about; at++) if (ASKED.has(text.token(at))) return false;
        return true;
    }

    /** "B followed on Friday, according to the governor": the day ends the clause of what he tells. */
    private static boolean closes(TokenizedText text, TimeExpression time) {
        boolean behind = time.first() > 0 && text.token(time.first() - 1).word();
        return behind && text.is(time.end(), ",") && text.is(time.end() + 1, "according");
    }

    /** "reported the capture of A on 20 November", "had named 40 villages on 27 August": a day behind the noun that a verb of announcing takes. */
    static boolean announced(TokenizedText text, Attribution attribution, TimeExpression time) {
        var timex = time.timex();
        if (timex == null || time.day() == null || time.use() != Use.WINDOW) return false;
        int first = attribution.cueEnd();
        // Who is only named at the head of a text has no words that report.
        if (first == 0) return false;
        if (timex.first() < first || timex.first() - first > ANNOUNCED_REACH) return false;
        boolean marking = MARKING.has(text.token(first - 1));
        if (!marking && !ANNOUNCING.has(text.token(first - 1))) return false;
        for (int at = first; at < timex.first(); at++) {
            // "announced it as early as 11 December", "coloured that village red on 30 July"
            boolean early = text.is(at, "as")
                    && (text.is(at - 2, "as")
                            || text.is(at - 3, "as")
                            || text.is(at + 2, "as")
                            || text.is(at + 3, "as"));
            boolean made = (marking && (text.is(at, "as") || text.is(at, "that"))) || early;
            boolean quoting = text.token(at).quote() && !single(text, at, timex.first());
            if (quoting || (CLAUSE.has(text.token(at)) && !made)) return false;
        }
        return true;
    }

    /** 'announced the "liberation" of the town': quotation marks around one word quote nobody. */
    private static boolean single(TokenizedText text, int mark, int limit) {
        return (mark + 2 < limit && text.token(mark + 2).quote())
                || (mark > 1 && text.token(mark - 2).quote());
    }

    /**
     * "On Monday it was the turn of the minister, who told them": a day that opens the sentence, or belongs to the clause that names the
     * speaker, is that of the reporting verb where nothing changes hands in between.
     *
     * @param signals the signals of change of the sentence
     */
    static boolean framed(
            TokenizedText text,
            Sentence sentence,
            Attribution attribution,
            TimeExpression time,
            Supplier<List<Signal>> signals) {
        if (time.day() == null || time.use() != Use.WINDOW || time.end() > attribution.sourceFirst()) return false;
        if (attribution.sourceEnd() > attribution.cueFirst() || covered(attribution, time)) return false;
        boolean who = text.is(attribution.cueFirst() - 1, "who");
        boolean begins = time.first() == sentence.first() || text.is(time.first() - 1, ":");
        if (!who && !begins && !opening(text, sentence, time)) return false;
        for (int at = time.end(); at < attribution.cueFirst(); at++)
            if (text.token(at).quote() || text.is(at, ";") || text.is(at, ":")) return false;
        for (var signal : signals.get())
            if (signal.first() >= time.end() && signal.first() < attribution.cueFirst()) return false;
        return true;
    }

    /** "In his video address Tuesday, the president read out ...": the day of the occasion with which a sentence opens. */
    private static boolean opening(TokenizedText text, Sentence sentence, TimeExpression time) {
        if (!OCCASION.has(text.token(sentence.first()))) return false;
        for (int at = sentence.first(); at < time.first(); at++)
            if (text.token(at).punctuation()) return false;
        return text.is(time.end(), ",");
    }

    /** Whether a time stands in what is reported, on whichever side of the verb. */
    static boolean reported(Attribution attribution, TimeExpression time) {
        for (var piece : attribution.content())
            if (piece.first() <= time.first() && time.first() < piece.end()) return true;
        return false;
    }

    /** "said at a briefing at the press centre in Kyiv on Thursday": a day behind the occasion, however long its name. */
    static boolean atOccasion(
            TokenizedText text, Attribution attribution, TimeExpression time, Supplier<List<Signal>> signals) {
        int cue = attribution.cueEnd();
        if (time.day() == null || time.first() < cue || time.first() - cue > OCCASION_REACH) return false;
        int hearer = cue;
        while (hearer < time.first() && hearer - cue <= HEARER && !OCCASION.has(text.token(hearer))) hearer++;
        if (hearer >= time.first() || !OCCASION.has(text.token(hearer))) return false;
        for (int at = cue; at < time.first(); at++)
            if (text.token(at).punctuation() || CLAUSE.has(text.token(at))) return false;
        for (var signal : signals.get()) if (signal.first() >= cue && signal.first() < time.first()) return false;
        var behind = text.token(Math.min(time.end(), text.tokens().size() - 1));
        return behind.punctuation() || CLAUSE.has(behind);
    }

    /** "since 1 October": from when something goes on. */
    static boolean since(TokenizedText text, TimeExpression time) {
        return text.is(time.first(), "since") || (time.first() > 0 && text.is(time.first() - 1, "since"));
    }

    /** "The village was freed on Sunday, he recalled": the day stands in what is reported. */
    static boolean covered(Attribution attribution, TimeExpression time) {
        if (time.first() >= attribution.cueFirst()) return false;
        for (var piece : attribution.content())
            if (piece.first() < time.first() && time.first() < piece.end()) return true;
        return false;
    }
}
