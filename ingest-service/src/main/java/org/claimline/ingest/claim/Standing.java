package org.claimline.ingest.claim;

import java.util.HashMap;
import java.util.Map;
import org.claimline.api.Measure;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;

/** Tells a statement about who holds a place as it is made, "is under our control", from one about what has happened. */
final class Standing {
    private static final String TABLE = "/org/claimline/ingest/en/standing.tsv";

    /** "is now fully", "have also begun". */
    private static final int REACH = 3;

    private final Map<String, PhraseTable<Boolean>> words = new HashMap<>();
    private final String going;

    Standing() {
        String ending = "";
        for (var row : PhraseTable.rows(TABLE))
            if (row[1].equals("GOING_ENDING")) ending = row[0];
            else
                for (var phrase : row[0].split("\\|", -1))
                    words.computeIfAbsent(row[1], part -> new PhraseTable<>(TABLE + " " + part))
                            .put(phrase, true);
        going = ending;
    }

    /** Whether a claim says how things stand. */
    boolean holds(MentionBuilder.Draft draft, Stance stance) {
        if (draft.measure() != Measure.CONTROL) return false;
        var signal = draft.signal();
        if (stance == Stance.DENIES || signal == null) return stance == Stance.DENIES;
        if (signal.kind() == Signal.Kind.STATE || signal.kind() == Signal.Kind.CONTROL) return true;
        var text = draft.findings().text();
        if (text.token(signal.first()).lower().endsWith(going)) return before("GOING", text, draft, signal.first());
        return before("NOW", text, draft, signal.first()) || before("GOING_TO", text, draft, signal.first());
    }

    private boolean before(String part, TokenizedText text, MentionBuilder.Draft draft, int end) {
        var table = words.get(part);
        int least = Math.max(draft.findings().sentence().first(), end - REACH);
        for (int at = least; table != null && at < end; at++) {
            var found = table.longest(text.tokens(), at, end);
            if (found != null && found.end() == end) return true;
        }
        return false;
    }
}
