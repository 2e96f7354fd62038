package org.claimline.ingest.claim;

import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.HeldBy;
import org.claimline.api.Side;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads which side moves, and who holds the ground afterwards. */
final class Sides {
    private static final String EN = "/org/claimline/ingest/en/";

    /** The side that acts stands at most so many words before its verb. */
    private static final int ACTOR_REACH = 14;

    private static final Set<String> PEOPLE = PhraseTable.words(EN + "people.tsv");

    private final PhraseTable<String> aims = PhraseTable.read(EN + "aims.tsv", row -> row[1]);
    private final PhraseTable<String> belongings = PhraseTable.read(EN + "belongings.tsv", row -> row[1]);
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
            if (found == null
                    && text.is(at, "enemy")
                    && claimant != null
                    && claimant.side() != null
                    && text.is(at - 1, "the")
                    && !text.is(at + 1, "'s")
                    && (at < 2 || aims.get(text.token(at - 2).lower()) == null)) named = other(claimant.side());
            if (found != null && !place(findings, at, found.end())) named = found.value();
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

    /** "in eastern Ukraine", "through Russian defences", "Russia's Kursk region", "seized by Ukraine": where or against whom, not who. */
    private boolean place(Findings findings, int at, int end) {
        var text = findings.text();
        int first = findings.sentence().first();
        int before = at - 1;
        while (before >= first && (text.is(before, "the") || text.is(before, "its") || text.is(before, "occupied")))
            before--;
        if (before >= first
                && (aims.get(text.token(before).lower()) != null
                        || text.token(before).lower().endsWith("ern")))
            return !text.is(before, "of")
                    || !(people(text, before)
                            || PEOPLE.contains(
                                    text.token(Math.min(end, text.tokens().size() - 1))
                                            .lower()));
        if (end >= findings.sentence().end()) return false;
        int next = text.is(end, "'s") ? end + 1 : end;
        for (int noun = next; noun < Math.min(next + 3, findings.sentence().end()); noun++)
            if (belongings.get(text.token(noun).lower()) != null) return true;
            else if (text.token(noun).punctuation() || text.token(noun).lower().endsWith("ed")) break;
        if (next == end) return false;
        for (var place : findings.places()) if (place.first() == next) return true;
        return false;
    }

    /** "the armed forces of Ukraine", "units of the Russian army": people, not a place. */
    private static boolean people(TokenizedText text, int of) {
        return of > 0 && PEOPLE.contains(text.token(of - 1).lower());
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
        boolean moves = kind == Signal.Kind.GAIN || kind == Signal.Kind.ADVANCE || kind == Signal.Kind.CONTROL;
        if (cue == Stance.ASSERTS && moves && enemy) return Stance.CONCEDES;
        if (cue == Stance.CONCEDES && !gives && own != null && own == actor) return Stance.ASSERTS;
        return cue;
    }
}
