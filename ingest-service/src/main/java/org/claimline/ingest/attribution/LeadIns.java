package org.claimline.ingest.attribution;

import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Skips what stands before a subject: the hour of a live blog's entry, the day of speaking, who was told. */
final class LeadIns {
    private static final String EN = "/org/claimline/ingest/en/";
    private static final WordSet PREPOSITIONS = PhraseTable.words(EN + "adjunct-prepositions.tsv");
    private static final WordSet ZONES = PhraseTable.words(EN + "clock-words.tsv");
    private static final WordSet LEAD_INS = PhraseTable.words(EN + "lead-ins.tsv");
    private static final WordSet LEAD_IN_NOUNS = PhraseTable.words(EN + "lead-in-nouns.tsv");
    private static final WordSet SHIFTS = PhraseTable.words(EN + "lead-in-shifts.tsv");
    private static final WordSet LEAD_IN_FILLERS = PhraseTable.words(EN + "lead-in-fillers.tsv");
    private static final WordSet NOW = PhraseTable.words(EN + "then-words.tsv");
    private static final WordSet OPENERS = PhraseTable.words(EN + "indefinites.tsv");
    private static final WordSet INNER = PhraseTable.words(EN + "inner-prepositions.tsv");
    private static final WordSet NAMED = PhraseTable.words(EN + "determiners.tsv");
    private static final PhraseTable<String> SPEAKERS = PhraseTable.read(EN + "speakers.tsv", row -> row[1]);
    private static final PhraseTable<String> MONTHS = PhraseTable.read(EN + "months.tsv", row -> row[0]);
    private static final PhraseTable<String> WEEKDAYS = PhraseTable.read(EN + "weekdays.tsv", row -> row[0]);

    private LeadIns() {}

    /** Over "On 7 September" and "over the weekend" at the head of a subject. */
    static int behind(TokenizedText text, int from, int end) {
        int first = stamp(text, from, end);
        while (first < end && text.token(first).punctuation()) first++;
        int ago = ago(text, first, end);
        if (ago > first) return ago;
        first = behindTime(text, first, end);
        int behind = behindOccasion(text, first, end);
        if (behind > first) return behind;
        if (first >= end || !(LEAD_INS.has(text.token(first)) || named(text, first))) return first;
        int at = first;
        while (at < end) {
            int noun = at;
            while (noun < end && LEAD_IN_FILLERS.has(text.token(noun))) noun++;
            if (noun < end && LEAD_IN_NOUNS.has(text.token(noun)) && !text.is(noun + 1, "'s")) at = noun + 1;
            else if (LEAD_INS.has(text.token(at)) || text.token(at).number() || named(text, at)) at++;
            else break;
        }
        return at;
    }

    /** "By the evening some channels", "The very next day Ukraine's general", "Now the corps": where the subject begins behind a time without a comma. */
    private static int behindTime(TokenizedText text, int first, int end) {
        int noun = first + 1;
        if (first >= end) return first;
        if (noun + 1 < end && text.is(noun, "the") && NOW.has(text.token(first))) return noun;
        if (!text.is(first, "the")) return first;
        while (noun < end && noun - first < 3 && !LEAD_IN_NOUNS.has(text.token(noun))) noun++;
        boolean time = noun + 1 < end && LEAD_IN_NOUNS.has(text.token(noun));
        return time && (text.token(noun + 1).capitalised() || OPENERS.has(text.token(noun + 1))) ? noun + 1 : first;
    }

    /** "In an interview with El Pais the general", "For the whole of 2024 the analysts": where an article opens the subject behind whom it was told to; else the token itself. */
    private static int behindOccasion(TokenizedText text, int first, int end) {
        boolean opens = first < end && opens(text, first);
        if (!opens && (first == 0 || !opens(text, first - 1))) return first;
        for (int at = first + (opens ? 2 : 1); at < end - 1; at++)
            if (text.is(at, "the")
                    && (text.token(at - 1).capitalised() || text.token(at - 1).number())) return at;
        return opens ? behindNoun(text, first, end) : first;
    }

    private static boolean opens(TokenizedText text, int at) {
        return PREPOSITIONS.has(text.token(at)) || text.is(at, "for");
    }

    /** "At the height of the operation Kyiv": where a name without a title follows a noun; else the first token. */
    private static int behindNoun(TokenizedText text, int first, int end) {
        int name = end;
        while (name > first + 2 && text.token(name - 1).capitalised()) name--;
        var noun = text.token(name - 1);
        boolean parted = name < end
                && name > first + 2
                && noun.word()
                && !PREPOSITIONS.has(noun)
                && !INNER.has(noun)
                && !NAMED.has(noun)
                && SPEAKERS.get(noun) == null;
        return parted ? name : first;
    }

    /** One past "14.03 BST", the hour at the head of a live blog's entry; the token itself if none stands there. */
    static int stamp(TokenizedText text, int from, int end) {
        int at = from;
        while (at < Math.min(end, from + 4) && (text.token(at).number() || text.is(at, ":") || text.is(at, "."))) at++;
        boolean zone = at > from
                && at < end
                && ZONES.has(text.token(at))
                && text.token(at).capitalised();
        return zone ? at + 1 : from;
    }

    /** One past "two days ago", "hours earlier". */
    static int ago(TokenizedText text, int first, int end) {
        for (int at = first + 1; at < Math.min(end, first + 5); at++) {
            if (LEAD_IN_NOUNS.has(text.token(at - 1)) && SHIFTS.has(text.token(at))) return at + 1;
            if (text.token(at).punctuation()) break;
        }
        return first;
    }

    private static boolean named(TokenizedText text, int at) {
        return WEEKDAYS.get(text.token(at)) != null || MONTHS.get(text.token(at)) != null;
    }
}
