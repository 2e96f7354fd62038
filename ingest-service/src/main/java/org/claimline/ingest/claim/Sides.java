package org.claimline.ingest.claim;

import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.HeldBy;
import org.claimline.api.Side;
import org.claimline.api.Stance;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads which side moves, and who holds the ground afterwards. */
final class Sides {
    private static final String EN = "/org/claimline/ingest/en/";

    /** The side that acts stands at most so many words before its verb. */
    private static final int ACTOR_REACH = 14;

    /** "was captured from three sides in May by Russian troops": the words between a verb and who acts. */
    private static final int BY_REACH = 10;

    private static final Set<String> FALLING = PhraseTable.words(EN + "falling.tsv");
    private static final Set<String> OPENING = PhraseTable.words(EN + "participle-openers.tsv");
    private static final Set<String> THEY = PhraseTable.words(EN + "they.tsv");
    private static final Set<String> GROWTH = PhraseTable.words(EN + "growth.tsv");
    private static final Set<String> OURS = PhraseTable.words(EN + "ours.tsv");
    private static final Set<String> PEOPLE = PhraseTable.words(EN + "people.tsv");

    private final PhraseTable<String> aims = PhraseTable.read(EN + "aims.tsv", row -> row[1]);
    private final PhraseTable<String> belongings = PhraseTable.read(EN + "belongings.tsv", row -> row[1]);
    private final PhraseTable<Side> actors = PhraseTable.read(EN + "actors.tsv", row -> Side.valueOf(row[1]));

    /** What a claimant does with a statement, and who holds the ground after what is stated. */
    record Holding(Stance stance, @Nullable HeldBy heldBy) {}

    /**
     * Who holds the ground that a claim is about.
     *
     * @param claimant null where the outlet speaks itself
     */
    Holding holding(MentionBuilder.Draft draft, @Nullable Claimant claimant) {
        var attribution = draft.attribution();
        var cue = attribution == null ? Stance.ASSERTS : attribution.stance();
        var shown = draft.stance();
        var signal = draft.signal();
        if (signal == null) return new Holding(shown == null ? cue : shown, null);
        int from = attribution == null || attribution.cueFirst() > draft.first() ? 0 : attribution.cueEnd();
        boolean holds = signal.kind() == Signal.Kind.STATE || signal.kind() == Signal.Kind.CONTROL;
        if (cue != Stance.ASSERTS && holds) shown = null;
        var named = actor(draft.findings(), signal, claimant, from, side(draft.before()));
        var own = claimant == null || claimant.side() == Side.INDEPENDENT ? null : claimant.side();
        if (own == null && attribution != null && (claimant == null || claimant.side() == null))
            own = speaker(draft.findings(), attribution);
        if (named == null && own != null) {
            // Who denies says that his own side holds the ground; what "has fallen" has fallen to Russia unless Russia
            // admits it.
            if ((shown == null ? cue : shown) == Stance.DENIES) return new Holding(Stance.DENIES, held(own));
            boolean fallen = FALLING.contains(
                            draft.findings().text().token(signal.end() - 1).lower())
                    || FALLING.contains(
                            draft.findings().text().token(signal.first()).lower());
            if (fallen && own == Side.RUSSIA && cue == Stance.ASSERTS) return new Holding(cue, HeldBy.RUSSIA);
        }
        var actor = named == null ? own : named;
        // "Kyiv's troops still hold it" denies nothing where a bystander says so.
        if (holds && shown == Stance.DENIES && claimant != null && claimant.side() != null && claimant.side() != actor)
            shown = null;
        var stance = stance(shown == null ? cue : shown, signal.kind(), actor, claimant);
        // "our troops still hold it" denies a loss: the holder is who is said to hold.
        boolean defends = shown == Stance.DENIES && holds;
        var heldBy = heldBy(signal.kind(), actor, defends ? Stance.ASSERTS : stance);
        if (heldBy == null && stance == Stance.ASSERTS && own == null) heldBy = draft.before();
        return new Holding(stance, heldBy);
    }

    /** The side that the words about a speaker name: "a Ukrainian military spokesman". */
    private @Nullable Side speaker(Findings findings, Attribution attribution) {
        int end = Math.min(findings.text().tokens().size(), attribution.sourceEnd());
        var side = within(findings, attribution.sourceFirst(), end, null);
        if (side != null || attribution.cueFirst() < end) return side;
        return within(findings, end, Math.min(attribution.cueFirst(), end + ACTOR_REACH), null);
    }

    /** The side whose people act at a signal: named before it, behind "by", else the claimant's own. */
    @Nullable
    Side actor(Findings findings, Signal signal, @Nullable Claimant claimant, int from, @Nullable Side they) {
        var text = findings.text();
        int end = findings.sentence().end();
        var own = claimant == null ? null : claimant.side();
        var inside = within(findings, signal.first(), signal.end(), own);
        // "wrested from Russian control"
        boolean loser = text.is(signal.first(), "from") || text.is(signal.first(), "out");
        if (inside != null) return loser ? other(inside) : inside;
        for (int at = signal.end(); at < Math.min(end, signal.end() + BY_REACH) && !text.is(at, "which"); at++)
            if (text.is(at, "by") && at + 1 < end) {
                var by = within(findings, at + 1, Math.min(end, at + 4), own);
                if (by != null) return by;
            }
        if (text.is(signal.end(), "of") && signal.kind() == Signal.Kind.GAIN) {
            // "cleared of Russian soldiers"
            var cleared = within(findings, signal.end() + 1, Math.min(end, signal.end() + 3), own);
            if (cleared != null) return other(cleared);
        }
        if (text.is(signal.end() - 1, "to")) {
            var to = within(findings, signal.end(), Math.min(end, signal.end() + 3), own);
            if (to != null) return to;
        }
        for (int at = signal.end(); at < Math.min(end, signal.end() + 16); at++)
            if (text.is(at, "from") && at + 1 < end) {
                var robbed = within(findings, at + 1, Math.min(end, at + 3), own);
                if (robbed != null && signal.kind() == Signal.Kind.GAIN) return other(robbed);
            }
        int first = Math.max(Math.max(findings.sentence().first(), from), signal.first() - ACTOR_REACH);
        if (GROWTH.contains(text.token(signal.first()).lower())) return within(findings, first, signal.first(), own);
        boolean passive =
                (signal.kind() == Signal.Kind.GAIN || signal.kind() == Signal.Kind.LOSS) && passive(findings, signal);
        var named = passive ? null : before(findings, signal, first, own, they);
        if (named == null && !passive) named = main(findings, signal, own);
        // "have been pushed back 8 km": who stands before has lost ground.
        boolean driven = named != null
                && signal.kind() == Signal.Kind.ADVANCE
                && text.is(signal.end() - 1, "back")
                && passive(findings, signal);
        if (driven) return other(named);
        // "its troops drove Russian forces out of": who stands before is driven out.
        if (named != null
                && text.words(signal.first(), signal.end()).endsWith("out of")
                && signal.kind() == Signal.Kind.GAIN) return other(named);
        return named;
    }

    private @Nullable Side before(
            Findings findings, Signal signal, int first, @Nullable Side own, @Nullable Side they) {
        var text = findings.text();
        int end = findings.sentence().end();
        for (int at = signal.first() - 1; at >= first; at--) {
            var found = actors.longest(text.tokens(), at, Math.min(end, at + 3));
            if (found != null && !place(findings, at, found.end(), signal.first())) return found.value();
            boolean enemy = text.is(at, "enemy")
                    && text.is(at - 1, "the")
                    && !text.is(at + 1, "'s")
                    && (at < 2 || aims.get(text.token(at - 2).lower()) == null);
            if (found == null && enemy && own != null) return other(own);
            // "They had penetrated 12 km": those of the sentence before.
            if (THEY.contains(text.token(at).lower()) && they != null) return they;
        }
        return null;
    }

    /** "Having taken Soledar, Russian troops moved on": who acts is named behind the comma. */
    private @Nullable Side main(Findings findings, Signal signal, @Nullable Side own) {
        var text = findings.text();
        int first = findings.sentence().first();
        if (signal.first() - first > 2
                || !OPENING.contains(text.token(first).lower())
                        && !text.token(first).lower().endsWith("ing")) return null;
        for (int at = signal.end(); at < Math.min(findings.sentence().end(), signal.end() + ACTOR_REACH); at++)
            if (text.is(at, ","))
                return within(findings, at + 1, Math.min(findings.sentence().end(), at + 4), own);
        return null;
    }

    /** "Izium was recaptured": who stands before is not who acts. */
    private static boolean passive(Findings findings, Signal signal) {
        for (int at = signal.first() - 1;
                at >= findings.sentence().first() && ControlFrames.auxiliary(findings, at);
                at--) if (ControlFrames.be(findings, at)) return true;
        return false;
    }

    private @Nullable Side within(Findings findings, int first, int end, @Nullable Side own) {
        for (int at = first; at < end; at++) {
            String word = findings.text().token(at).lower();
            if (OURS.contains(word)) return own;
            if (word.equals("enemy")) return own == null ? null : other(own);
            var found = actors.longest(findings.text().tokens(), at, end);
            if (found != null) return found.value();
        }
        return null;
    }

    /** "in eastern Ukraine", "through Russian defences", "Russia's Kursk region", "seized by Ukraine": where or against whom, not who. */
    private boolean place(Findings findings, int at, int end, int limit) {
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
        for (int noun = next; noun < Math.min(next + 3, limit); noun++)
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

    private static @Nullable Side side(@Nullable HeldBy holder) {
        return holder == HeldBy.UKRAINE ? Side.UKRAINE : holder == HeldBy.RUSSIA ? Side.RUSSIA : null;
    }

    private static HeldBy held(Side side) {
        return side == Side.UKRAINE ? HeldBy.UKRAINE : HeldBy.RUSSIA;
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
        if (kind == Signal.Kind.CONTEST && stance != Stance.DENIES && stance != Stance.UNCONFIRMED)
            return HeldBy.CONTESTED;
        if (actor == null || actor == Side.INDEPENDENT) return null;
        if (stance == Stance.UNCONFIRMED) return null;
        boolean gives = kind == Signal.Kind.LOSS || kind == Signal.Kind.RETREAT;
        var holder = gives ? other(actor) : actor;
        if (stance == Stance.DENIES) holder = other(holder);
        return held(holder);
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
