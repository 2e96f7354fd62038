package org.claimline.ingest.claim;

import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;

/** Tells where the words of a party mean the other side without its name, or answer it. */
final class Opponents {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "the enemy now has some": so many words before a figure. */
    private static final int FOE = 5;

    private static final WordSet INTRUSIONS = PhraseTable.words(EN + "intrusions.tsv");

    /** "the incursion by then was some": so many words up to the word of change. */
    private static final int INTRUSION = 6;

    private Opponents() {}

    /** "the incursion is 12 km deep": whose land it is has not gone in. */
    static boolean intrude(Findings findings, Signal signal) {
        int least = Math.max(findings.sentence().first(), signal.first() - INTRUSION);
        for (int at = signal.end() - 1; at >= least; at--)
            if (INTRUSIONS.has(findings.text().token(at))) return true;
        return false;
    }

    /** Whether the subject of a figure without a verb of change is the enemy. */
    static boolean hold(MentionBuilder.Draft draft) {
        var findings = draft.findings();
        for (int at = Math.max(findings.sentence().first(), draft.first() - FOE); at < draft.first(); at++)
            if (findings.text().is(at, "enemy") && findings.text().is(at - 1, "the")) return true;
        return false;
    }

    /** "dismissed the report, saying that its troops held the town": what somebody adds to his denial denies as well. */
    static boolean answered(MentionBuilder.Draft draft) {
        var voice = draft.attribution();
        if (voice == null || !voice.rule().equals("participle")) return false;
        for (var other : draft.findings().attributions())
            if (other.stance() == Stance.DENIES
                    && other.cueEnd() <= voice.cueFirst()
                    && other.claimant().name().equals(voice.claimant().name())) return true;
        return false;
    }
}
