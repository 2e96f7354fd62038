package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.claim.Signal.Kind;

/**
 * A word that says who holds a place, as it is weighed around the names and figures that stand next to it.
 *
 * @param clues what is seen of it wherever these stand: its frames, whether it is a fact, how it is built
 * @param before the token before its auxiliaries
 */
record Governor(ControlWord word, List<Label> clues, int before) {
    private static final Labels<Reason> REASONS = new Labels<>(Reason.class, reason -> "<" + reason.name() + '>');
    private static final Labels<Kind> BEING = new Labels<>(Kind.class, kind -> "<be " + kind + '>');
    private static final Labels<Kind> ALONE = new Labels<>(Kind.class, kind -> "<" + kind + " alone>");
    private static final LabelPairs<Kind, Frame> FRAMES =
            new LabelPairs<>(Kind.class, Frame.class, (kind, frame) -> "<" + kind + ' ' + frame + '>');

    /** Those of a sentence, in its order. */
    static List<Governor> all(Clauses clauses, Findings findings) {
        var all = new ArrayList<Governor>(findings.control().size());
        for (var word : findings.control()) all.add(of(clauses, findings, word));
        return all;
    }

    private static Governor of(Clauses clauses, Findings findings, ControlWord word) {
        var clues = new ArrayList<Label>(word.frames().size() + 2);
        for (var frame : word.frames()) clues.add(FRAMES.of(word.kind(), frame));
        var intent = clauses.intent(findings.text(), findings.sentence(), word.signal());
        if (intent != null) clues.add(REASONS.of(intent));
        boolean be = false;
        int at = word.first() - 1;
        for (; at >= findings.sentence().first() && Auxiliaries.at(findings, at); at--)
            be |= Auxiliaries.be(findings, at);
        clues.add((be ? BEING : ALONE).of(word.kind()));
        return new Governor(word, clues, at);
    }
}
