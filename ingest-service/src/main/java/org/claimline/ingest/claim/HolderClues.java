package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimline.api.HeldBy;
import org.claimline.api.Mention;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for each side as the holder of the ground of one claim: who is said to hold that of the other claims of the article, whom the sentence
 * names, and who speaks. Each clue is worded from the side it is counted for, so that all are learned from gains of both,
 * and what speaks against one side is counted for the other.
 */
public final class HolderClues {
    private static final WordSet OURS = PhraseTable.words("/org/claimline/ingest/en/ours.tsv");

    /** How far apart two claims stand, in sentences: the same, the next, two or three, more. */
    private static final int[] APART = {0, 1, 3};

    /** Fewer claims say less of an article. */
    private static final int MANY = 4;

    private static final SideWords SIDES = new SideWords();

    private final List<Found> all;
    private final int at;
    private final MentionBuilder.Draft draft;
    private final Findings findings;
    private final @Nullable Signal change;
    private final Seen seen;
    private final String word;

    /** Whom the sentence names: first, last before the figure or the place, last before the word of change, or alone; and whether it says "we". */
    private static final class Seen {
        private @Nullable Side first;
        private @Nullable Side before;
        private @Nullable Side acting;
        private boolean alone = true;
        private boolean ours;
    }

    /**
     * Those of one claim.
     *
     * @param all the claims of an article, in the order of the text, each with the holder that rules know
     */
    HolderClues(List<Found> all, int at) {
        this.all = all;
        this.at = at;
        draft = all.get(at).draft();
        findings = draft.findings();
        change = change();
        seen = seen();
        word = " by " + (change == null ? "no word" : change.kind());
    }

    private Seen seen() {
        var names = new Seen();
        var text = findings.text();
        int end = findings.sentence().end();
        for (int token = findings.sentence().first(); token < end; token++) {
            names.ours |= OURS.has(text.token(token));
            var found = SIDES.at(text, token, end);
            if (found == null) continue;
            names.alone &= names.first == null || names.first == found.value();
            if (names.first == null) names.first = found.value();
            if (token < draft.first()) names.before = found.value();
            if (change != null && token < change.first()) names.acting = found.value();
        }
        return names;
    }

    /** The claim. */
    public Mention mention() {
        return all.get(at).mention();
    }

    /** Whether another claim of the article tells who holds its ground: by itself no sentence is a clue. */
    public boolean any() {
        for (int i = 0; i < all.size(); i++) if (i != at && holder(i) != null) return true;
        return false;
    }

    /** The clues that speak for or against each side. */
    public Map<HeldBy, List<String>> all() {
        var clues = new EnumMap<HeldBy, List<String>>(HeldBy.class);
        for (var side : List.of(HeldBy.UKRAINE, HeldBy.RUSSIA)) {
            var list = new ArrayList<String>();
            both("is " + side, list);
            speaker(side, list);
            named(side, list);
            neighbours(side, list);
            shares(side, list);
            clues.put(side, list);
        }
        return clues;
    }

    /** A clue with its word of change beside the bare one. */
    private void both(String clue, List<String> clues) {
        clues.add(clue);
        clues.add(clue + word);
    }

    private void speaker(HeldBy side, List<String> clues) {
        var claimant = all.get(at).mention().claimant();
        var own = claimant.side();
        if (own == Sides.side(side)) both("speaker's own side", clues);
        if (own != null || claimant.kind() == SourceKind.OUTLET) return;
        clues.add("speaker of no known side, " + side);
        if (seen.ours) both("speaker of no known side says we, " + side, clues);
    }

    private void named(HeldBy side, List<String> clues) {
        var own = Sides.side(side);
        if (seen.first == own) both("named first", clues);
        if (seen.first == own && seen.alone) both("named alone", clues);
        if (seen.before == own) both("named before", clues);
        if (seen.acting == own) both("named before the change", clues);
    }

    private void neighbours(HeldBy side, List<String> clues) {
        int before = at - 1;
        while (before >= 0 && holder(before) == null) before--;
        if (before >= 0 && holder(before) == side) {
            String clue = "holds by the claim before";
            both(clue, clues);
            clues.add(clue + ", sentences apart: " + apart(before));
            if (paragraph(before) == paragraph(at)) clues.add(clue + ", same paragraph");
            if (speaker(before).equals(speaker(at))) clues.add(clue + ", same speaker");
        }
        int after = at + 1;
        while (after < all.size() && holder(after) == null) after++;
        if (after < all.size() && holder(after) == side) {
            clues.add("holds by the claim after");
            clues.add("holds by the claim after, sentences apart: " + apart(after));
        }
    }

    private String speaker(int claim) {
        return all.get(claim).mention().claimant().name();
    }

    private void shares(HeldBy side, List<String> clues) {
        int own = 0;
        int every = 0;
        int near = 0;
        for (int i = 0; i < all.size(); i++) {
            var holder = i == at ? null : holder(i);
            if (holder == null) continue;
            every++;
            if (holder == side) own++;
            if (paragraph(i) == paragraph(at)) near += holder == side ? 1 : -1;
        }
        if (near > 0) clues.add("holds by the paragraph");
        if (own * 2 <= every) return;
        String share = "holds by " + (own == every ? "all" : own * 4 > every * 3 ? "most" : "more than half")
                + " of the claims";
        clues.add(share);
        clues.add(share + (every > MANY ? ", of many" : ", of few"));
    }

    /** The side that holds the ground of a claim; null where no rule knows it, or neither does. */
    private @Nullable HeldBy holder(int claim) {
        var holder = all.get(claim).mention().heldBy();
        return holder == HeldBy.CONTESTED ? null : holder;
    }

    private int paragraph(int claim) {
        return all.get(claim).draft().findings().sentence().paragraph();
    }

    /** Sentences between two claims, the same ones for all that stand far apart. */
    private String apart(int claim) {
        int from = Math.min(claim, at);
        int to = Math.max(claim, at);
        var sentences = findings.text().sentences();
        int first = all.get(from).draft().findings().sentence().first();
        int last = all.get(to).draft().findings().sentence().first();
        int apart = 0;
        for (var sentence : sentences) if (sentence.first() > first && sentence.first() <= last) apart++;
        for (int most : APART) if (apart <= most) return "up to " + most;
        return "more";
    }

    /** The word of change nearest to what the claim is about. */
    private @Nullable Signal change() {
        Signal best = null;
        int least = Integer.MAX_VALUE;
        for (var signal : findings.signals()) {
            boolean tells = signal.kind().change()
                    || signal.kind() == Signal.Kind.ADVANCE
                    || signal.kind() == Signal.Kind.CONTROL;
            int apart = Math.min(Math.abs(signal.first() - draft.first()), Math.abs(signal.end() - 1 - draft.first()));
            if (tells && apart < least) {
                best = signal;
                least = apart;
            }
        }
        return best;
    }
}
