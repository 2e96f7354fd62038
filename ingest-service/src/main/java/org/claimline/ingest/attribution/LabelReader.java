package org.claimline.ingest.attribution;

import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.WordSet;

/** Reads the labels of agencies that set source and wording apart: "Source: the General Staff on Facebook", "Quote: '...'". */
final class LabelReader {
    private static final String EN = "/org/claimline/ingest/en/";
    private static final PhraseTable<String> LABELS = PhraseTable.read(EN + "labels.tsv", row -> row[1]);
    private static final WordSet ENDS = PhraseTable.words(EN + "source-ends.tsv");

    private LabelReader() {}

    /** Whether a sentence begins with such a label; notes the source, or gives it the quotation. */
    static boolean read(Voices voices) {
        var text = voices.text;
        var sentence = voices.sentence;
        var label = LABELS.longest(text.tokens(), sentence.first(), sentence.end());
        if (label == null || label.end() + 1 >= sentence.end() || !text.is(label.end(), ":")) return false;
        if (label.value().equals("NOBODY")) return true;
        int first = label.end() + 1;
        if (label.value().equals("SOURCE")) {
            int end = first;
            while (end < sentence.end() && !ENDS.has(text.token(end))) end++;
            if (end > first) voices.claimants.read(first, end);
            return true;
        }
        var speaker = voices.claimants.memory().lastOfAny();
        if (speaker == null) return false;
        voices.here.add(voices.voice(
                "label",
                speaker,
                null,
                new TokenRange(sentence.first(), label.end()),
                new TokenRange(label.end(), first),
                new TokenRange(first, sentence.end()),
                Stance.ASSERTS,
                text.token(first).quote() ? text.quotation(first + 1) : null));
        return true;
    }
}
