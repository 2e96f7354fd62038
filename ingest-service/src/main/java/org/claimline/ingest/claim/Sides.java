package org.claimline.ingest.claim;

import org.claimline.api.Claimant;
import org.claimline.api.HeldBy;
import org.claimline.api.Side;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Reads which side moves, and who holds the ground afterwards. */
final class Sides {
    private static final String EN = "/org/claimline/ingest/en/";

    /** The side that acts stands at most so many words before its verb. */
    private static final int ACTOR_REACH = 14;

    private final PhraseTable<Side> actors = PhraseTable.read(EN + "actors.tsv", row -> Side.valueOf(row[1]));

    /** The side whose people act at a signal: named before it, behind "by", else the claimant's own. */
    @Nullable
    Side actor(Findings findings, Signal signal, @Nullable Claimant claimant, int from) {
        var text = findings.text();
        int end = findings.sentence().end();
        var inside = within(findings, signal.first(), signal.end());
        if (inside != null) return inside;
        for (int at = signal.end(); at < Math.min(end, signal.end() + 6); at++)
            if (text.is(at, "by") && at + 1 < end) {
                var by = within(findings, at + 1, Math.min(end, at + 4));
                if (by != null) return by;
            }
        for (int at = signal.end(); at < Math.min(end, signal.end() + 16); at++)
            if (text.is(at, "from") && at + 1 < end) {
                var loser = within(findings, at + 1, Math.min(end, at + 3));
                if (loser != null && signal.kind() == Signal.Kind.GAIN) return other(loser);
            }
        int first = Math.max(Math.max(findings.sentence().first(), from), signal.first() - ACTOR_REACH);
        Side named = null;
        for (int at = signal.first() - 1; at >= first && named == null; at--) {
            var found = actors.longest(text.tokens(), at, Math.min(end, at + 3));
            if (found != null && !place(findings, at)) named = found.value();
        }
        // "its troops drove Russian forces out of": who stands before is driven out.
        if (named != null
                && text.words(signal.first(), signal.end()).endsWith("out of")
                && signal.kind() == Signal.Kind.GAIN) return other(named);
        if (named != null) return named;
        return claimant == null ? null : claimant.side();
    }

    private @Nullable Side within(Findings findings, int first, int end) {
        for (int at = first; at < end; at++) {
            var found = actors.longest(findings.text().tokens(), at, end);
            if (found != null) return found.value();
        }
        return null;
    }

    /** "in eastern Ukraine" names where, not who. */
    private static boolean place(Findings findings, int at) {
        if (at == 0) return false;
        String before = findings.text().token(at - 1).lower();
        return before.equals("in") || before.equals("of") || before.endsWith("ern") || before.equals("to");
    }

    static Side other(Side side) {
        return switch (side) {
            case UKRAINE -> Side.RUSSIA;
            case RUSSIA -> Side.UKRAINE;
            case INDEPENDENT -> Side.INDEPENDENT;
        };
    }

    /** Who holds the ground afterwards, as the claimant has it; null where the words do not say. */
    static @Nullable HeldBy heldBy(Signal.Kind kind, @Nullable Side actor, Stance stance) {
        if (actor == null || actor == Side.INDEPENDENT) return null;
        if (stance == Stance.UNCONFIRMED) return null;
        boolean gives = kind == Signal.Kind.LOSS || kind == Signal.Kind.RETREAT;
        var holder = gives ? other(actor) : actor;
        if (stance == Stance.DENIES) holder = other(holder);
        return holder == Side.UKRAINE ? HeldBy.UKRAINE : HeldBy.RUSSIA;
    }

    /** What the claimant does: a loss told by the losing side (or a gain of the enemy) is conceded, an own gain "acknowledged" is asserted. */
    static Stance stance(Stance cue, Signal.Kind kind, @Nullable Side actor, @Nullable Claimant claimant) {
        var own = claimant == null ? null : claimant.side();
        boolean gives = kind == Signal.Kind.LOSS || kind == Signal.Kind.RETREAT;
        if (cue == Stance.ASSERTS && gives && own != null && own == actor && own != Side.INDEPENDENT)
            return Stance.CONCEDES;
        boolean enemy = own != null && actor != null && own == other(actor) && own != Side.INDEPENDENT;
        boolean moves = kind == Signal.Kind.GAIN || kind == Signal.Kind.ADVANCE;
        if (cue == Stance.ASSERTS && moves && enemy) return Stance.CONCEDES;
        if (cue == Stance.CONCEDES && !gives && own != null && own == actor) return Stance.ASSERTS;
        return cue;
    }
}
