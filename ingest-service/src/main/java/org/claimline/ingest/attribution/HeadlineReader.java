package org.claimline.ingest.attribution;

import java.util.List;
import java.util.Set;
import org.claimline.api.Stance;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;

/** Reads the speakers that a line names before a colon or a dash, or at its end: "Syrskyi: ...", "... - Maliar". */
final class HeadlineReader {
    /** A line's speaker is named in its first words, or not at all. */
    private static final int LEAD = 14;

    private static final Set<String> DASHES = Set.of("-", "–", "—", ":");

    private final ClaimCues cues;
    private final Voices voices;
    private final TokenizedText text;
    private final Sentence sentence;
    private final ClaimantReader claimants;
    private final List<Attribution> here;

    HeadlineReader(ClaimCues cues, Voices voices) {
        this.cues = cues;
        this.voices = voices;
        text = voices.text;
        sentence = voices.sentence;
        claimants = voices.claimants;
        here = voices.here;
    }

    /** "Ukraine frees eight villages - Maliar", "Zelensky: 30 settlements freed". */
    void read() {
        int last = sentence.end() - 1;
        int name = sentence.first();
        // "14:02 - Syrskyi: ..." in a live blog
        while (name < last && name - sentence.first() < 5 && !text.token(name).word()) name++;
        if (name < last && text.token(name).capitalised()) led(name, last);
        if (text.token(last).is(".")) return;
        if (text.is(last, ")")) bracketed(last);
        for (int at = Math.max(sentence.first() + 1, last - 7); at < last; at++)
            if (dash(at) && text.token(at + 1).capitalised()) speaker(at + 1, sentence.end(), at);
    }

    private boolean dash(int at) {
        return text.token(at).punctuation() && DASHES.contains(text.token(at).text());
    }

    /** "Syrskyi: ...", "14:02 Syrskyi — ...", "The General Staff, in its evening bulletin: ...". */
    private void led(int first, int last) {
        int name = first;
        int comma = -1;
        for (int at = name + 1; at < Math.min(last, name + LEAD); at++) {
            if (!text.token(at).punctuation()) continue;
            // "KYIV - : ...": nobody stands between two marks.
            if (at == name) continue;
            if (text.is(at, ",") && comma < 0) comma = at;
            int end = comma < 0 ? at : comma;
            boolean colon = text.is(at, ":") && (at < name + 6 || comma > 0);
            if (text.is(at, ":") && at < last && text.token(at + 1).quote() && at > name) {
                quoted(name, comma < 0 ? at : comma, at);
                return;
            }
            boolean dash = comma < 0
                    && dash(at)
                    && text.token(at - 1).end() < text.token(at).start();
            if (colon && !text.token(last).is(".") && comma < 0) speaker(name, end, at);
            else if ((colon || dash) && claimants.signs().isName(name, end)) speaker(name, end, at);
            if (colon || !here.isEmpty()) return;
            // "KYIV - Zelensky: ...": the place of writing comes first.
            if (dash) name = at + 1;
        }
    }

    /** "Oleh, drone pilot, 28: '...'": who is named before a quotation speaks it, even if nobody knows him. */
    private void quoted(int first, int end, int mark) {
        if (!here.isEmpty() || reported(first, mark)) return;
        var claimant = claimants.read(first, end);
        var quotation = text.quotation(mark + 2);
        if (claimant == null && (quotation == null || !claimants.signs().mayAuthor(first, mark))) return;
        if (claimant == null) {
            claimant = claimants.unknown(first, end);
            claimants.memory().remember(claimant, first);
        }
        here.add(voices.voice(
                "headline",
                claimant,
                null,
                new TokenRange(first, end),
                new TokenRange(mark, mark + 1),
                new TokenRange(mark + 1, sentence.end()),
                Stance.ASSERTS,
                quotation));
    }

    /** "The commander said: '...'": the verb before the colon reports. */
    private boolean reported(int first, int mark) {
        for (int at = first + 1; at < mark; at++) {
            var cue = cues.verbs.longest(text.tokens(), at, mark);
            if (cue != null && !text.token(at).capitalised() && !cue.value().noun()) return true;
        }
        return false;
    }

    /** "Russia captures three villages (MoD)". */
    private void bracketed(int last) {
        for (int at = last - 1; at > Math.max(sentence.first(), last - 7); at--)
            if (text.is(at, "(")) {
                if (at + 1 < last && text.token(at + 1).capitalised()) speaker(at + 1, last, at);
                return;
            }
    }

    private void speaker(int first, int end, int mark) {
        if (!here.isEmpty() || !claimants.signs().names(first, end)) return;
        var claimant = claimants.read(first, end);
        if (claimant != null)
            here.add(voices.voice(
                    "headline",
                    claimant,
                    null,
                    new TokenRange(first, end),
                    new TokenRange(mark, mark + 1),
                    new TokenRange(sentence.first(), sentence.end()),
                    Stance.ASSERTS,
                    null));
    }
}
