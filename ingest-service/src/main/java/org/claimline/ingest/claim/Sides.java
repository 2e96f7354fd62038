package org.claimline.ingest.claim;

import org.claimline.api.Claimant;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Side;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells who holds the ground afterwards, and whether the claimant asserts, concedes or denies that. */
final class Sides {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "the incursion, he said, had reached a depth of": the words between such a noun and what tells how deep. */
    private static final int RAID_REACH = 8;

    private static final WordSet RAIDS = PhraseTable.words(EN + "raids.tsv");
    private static final WordSet FALLING = PhraseTable.words(EN + "falling.tsv");
    private static final WordSet FREEING = PhraseTable.words(EN + "freeing.tsv");
    private static final WordSet OCCUPYING = PhraseTable.words(EN + "occupying.tsv");

    private static final WordSet NEGATIONS = PhraseTable.words(EN + "verb-negations.tsv");

    private final Actors actors = new Actors();
    private final SpeakerSides speakers = new SpeakerSides(actors);

    /**
     * What a claimant does with a statement, and who holds the ground after what is stated.
     *
     * @param reading how it was read who does
     */
    record Holding(Stance stance, @Nullable HeldBy heldBy, Reading reading) {}

    /**
     * Who holds the ground that a claim is about.
     *
     * @param claimant null where the outlet speaks itself
     */
    Holding holding(MentionBuilder.Draft draft, @Nullable Claimant claimant) {
        var signal = draft.signal();
        if (signal == null) return goesOn(draft);
        var findings = draft.findings();
        var cue = cue(draft);
        boolean holds = signal.kind() == Signal.Kind.STATE || signal.kind() == Signal.Kind.CONTROL;
        var shown = cue != Stance.ASSERTS && holds ? null : draft.stance();
        if (holds && cue == Stance.ASSERTS && shown == null && Opponents.answered(draft)) shown = Stance.DENIES;
        var own = speakers.of(draft, claimant);
        var named = named(draft, signal, own);
        var attribution = draft.attribution();
        if (named == null && own != null && raid(draft, signal)) named = Ground.occupier(draft, own);
        if (own == null && attribution != null && Actors.ofActor(findings, attribution)) own = named;
        boolean shared = Ground.shared(findings, signal);
        if (shared && own != null && (shown == null ? cue : shown) == Stance.DENIES)
            return new Holding(Stance.DENIES, HeldBy.CONTESTED, Reading.HOLDER_STATED);
        var marked = named == null ? Ground.marked(draft) : null;
        if (marked != null && cue == Stance.ASSERTS && side(marked) != own) return marked(draft, marked, own);
        var plain = named == null && own != null ? unnamed(draft, signal, own, shown) : null;
        if (plain != null) return plain;
        var actor = named == null && own != null ? acting(draft, signal, own) : named;
        // "Kyiv's troops still hold it" denies nothing where a bystander says so.
        boolean bystander = claimant != null && claimant.side() != null && claimant.side() != actor;
        if (holds && shown == Stance.DENIES && bystander) shown = null;
        var stance = stance(draft, shown == null ? cue : shown, actor, own);
        // What who only tells of the war says of his nation's loss is no concession.
        if (stance == Stance.CONCEDES && cue != stance && claimant != null && speakers.tells(draft, claimant))
            stance = Stance.ASSERTS;
        // "our troops still hold it" denies a loss: the holder is who is said to hold.
        boolean defends = shown == Stance.DENIES && holds && !disowns(findings, signal);
        var heldBy = heldBy(signal.kind(), actor, defends ? Stance.ASSERTS : stance);
        boolean open = heldBy == null && stance == Stance.ASSERTS && own == null;
        if (open) return new Holding(stance, told(draft), Reading.HOLDER_CARRIED);
        boolean stated = named != null || signal.kind() == Signal.Kind.CONTEST;
        return new Holding(stance, heldBy, stated ? Reading.HOLDER_STATED : Reading.HOLDER_SPEAKER);
    }

    /** "the incursion is 12 km deep": it goes into the land of the one side, and is the other's. */
    private static boolean raid(MentionBuilder.Draft draft, Signal signal) {
        if (draft.measure() != Measure.ADVANCE) return false;
        var text = draft.findings().text();
        int least = Math.max(draft.findings().sentence().first(), signal.first() - RAID_REACH);
        for (int at = least; at < signal.end(); at++) if (RAIDS.has(text.token(at))) return true;
        return false;
    }

    /** What a map of his own shows as lost, its maker only tells; a ministry frees nothing for the other side. */
    private static Holding marked(MentionBuilder.Draft draft, HeldBy holder, @Nullable Side own) {
        boolean frees = Ground.owner(draft) == holder;
        var holds = frees && own != null && own != Side.INDEPENDENT ? held(own) : holder;
        return new Holding(Stance.ASSERTS, holds, Reading.HOLDER_STATED);
    }

    /** What a claimant does with a word of change: who says "we left" speaks of his own, of whichever side he is. */
    private static Stance stance(MentionBuilder.Draft draft, Stance cue, @Nullable Side actor, @Nullable Side own) {
        var signal = draft.signal();
        if (signal == null) return cue;
        var stance = stance(cue, signal.kind(), actor, own);
        boolean ours = own == null && gives(signal.kind()) && Actors.ours(draft.findings(), signal);
        return stance == Stance.ASSERTS && ours ? Stance.CONCEDES : stance;
    }

    private static Stance cue(MentionBuilder.Draft draft) {
        return draft.attribution() == null
                ? Stance.ASSERTS
                : draft.attribution().stance();
    }

    /** A figure without a verb of its own goes on with the claim before it. */
    private static Holding goesOn(MentionBuilder.Draft draft) {
        var stance = draft.stance() == null ? cue(draft) : draft.stance();
        if (stance == Stance.ASSERTS && Opponents.answered(draft)) stance = Stance.DENIES;
        // "Kyiv denied it": the other side holds the ground than that which was said to.
        var said = side(draft.before());
        if (stance == Stance.DENIES && said != null)
            return new Holding(stance, held(other(said)), Reading.HOLDER_CARRIED);
        boolean tells = stance == Stance.ASSERTS || stance == Stance.CONCEDES;
        var attribution = draft.attribution();
        var own = attribution == null ? null : attribution.claimant().side();
        // "The army has given up three villages; a spokesman named A": he names what his own side has lost.
        boolean loses = stance == Stance.ASSERTS && said != null && own != null && own == other(said);
        var holder = tells ? draft.before() : null;
        var reading = Reading.HOLDER_CARRIED;
        // "We hold two thirds. The enemy has a third."
        if (stance == Stance.ASSERTS
                && said == own
                && own != null
                && own != Side.INDEPENDENT
                && Opponents.hold(draft)) {
            loses = true;
            holder = held(other(own));
        }
        // Who admits something of a place has lost it, and who denies something holds it, whatever words say so.
        if (said == null && own != null && own != Side.INDEPENDENT) {
            if (stance == Stance.CONCEDES) holder = held(other(own));
            if (stance == Stance.DENIES) holder = held(own);
            reading = Reading.HOLDER_SPEAKER;
        }
        return new Holding(loses ? Stance.CONCEDES : stance, holder, reading);
    }

    /** The side that the words name as the one that acts. */
    private @Nullable Side named(MentionBuilder.Draft draft, Signal signal, @Nullable Side own) {
        var attribution = draft.attribution();
        // What has been told before the reporting verb is not its speaker's own: "held 1,400 sq km; officials put it at
        // 1,268".
        boolean behind = attribution != null
                && attribution.cueFirst() <= draft.first()
                && signal.end() > Math.min(attribution.sourceFirst(), attribution.cueFirst());
        // "Russian troops, he said, had left the town": the clause of who speaks stands within that of which he tells.
        boolean within = attribution != null
                && attribution.contentFirst() < attribution.sourceFirst()
                && draft.findings().text().is(attribution.sourceFirst() - 1, ",");
        int from = behind && !within && attribution != null ? attribution.cueEnd() : 0;
        // "they have liberated six villages", in the mouth of a side: its own people.
        boolean frees = own != null && own != Side.INDEPENDENT && freeing(draft.findings(), signal);
        var they = frees ? null : side(draft.before());
        return actors.actor(draft.findings(), signal, own == null ? draft.author() : own, from, they);
    }

    /** Who denies says that his own side holds the ground; what "has fallen" has fallen to Russia unless Russia admits it. */
    private @Nullable Holding unnamed(MentionBuilder.Draft draft, Signal signal, Side own, @Nullable Stance shown) {
        var cue = cue(draft);
        if ((shown == null ? cue : shown) == Stance.DENIES) {
            // "is not free yet": it is with who took it.
            if (freeing(draft.findings(), signal) && Ground.owner(draft) != null)
                return new Holding(Stance.DENIES, held(Ground.occupier(draft, own)), Reading.HOLDER_SPEAKER);
            boolean others = disowns(draft.findings(), signal) || speakers.contradicts(draft, signal, own);
            return new Holding(Stance.DENIES, held(others ? other(own) : own), Reading.HOLDER_SPEAKER);
        }
        return fallen(draft.findings(), signal) && own == Side.RUSSIA && cue == Stance.ASSERTS
                ? new Holding(cue, HeldBy.RUSSIA, Reading.HOLDER_SPEAKER)
                : null;
    }

    static boolean fallen(Findings findings, Signal signal) {
        return FALLING.has(findings.text().token(signal.end() - 1))
                || FALLING.has(findings.text().token(signal.first()));
    }

    /** The side that acts where nobody is named: who admits a gain admits the enemy's, and nobody occupies ground for his own side. */
    private static Side acting(MentionBuilder.Draft draft, Signal signal, Side own) {
        // "admitted that 28 villages had been taken"
        if (admits(cue(draft), signal.kind(), own) && !freeing(draft.findings(), signal)) return other(own);
        return occupied(draft.findings(), signal) || Opponents.intrude(draft.findings(), signal)
                ? Ground.occupier(draft, own)
                : own;
    }

    /** Who holds the ground in a bystander's words that name nobody: who frees it, or who held it in the claim before. */
    private static @Nullable HeldBy told(MentionBuilder.Draft draft) {
        var freed = Ground.freed(draft);
        if (freed == null) freed = draft.before();
        return freed == null && Ground.retaken(draft) ? Ground.owner(draft) : freed;
    }

    /** "Four villages are occupied": nobody calls ground so that his own side holds. */
    private static boolean occupied(Findings findings, Signal signal) {
        // "de-occupied" is the contrary.
        return OCCUPYING.has(findings.text().token(signal.end() - 1))
                && !findings.text().is(signal.end() - 2, "-")
                && !findings.text().is(signal.first() - 1, "still")
                && signal.first() > findings.sentence().first()
                && Auxiliaries.be(
                        findings, Auxiliaries.be(findings, signal.first()) ? signal.first() : signal.first() - 1);
    }

    /** "Kupiansk is not ours": who says so holds nothing there. */
    private static boolean disowns(Findings findings, Signal signal) {
        int least = Math.max(findings.sentence().first(), signal.first() - 3);
        boolean not = false;
        for (int at = least; at < signal.first(); at++)
            not |= NEGATIONS.has(findings.text().token(at));
        return not && signal.kind() == Signal.Kind.CONTROL;
    }

    private static boolean admits(Stance cue, Signal.Kind kind, Side own) {
        boolean moves = kind == Signal.Kind.GAIN || kind == Signal.Kind.ADVANCE || kind == Signal.Kind.CONTROL;
        return moves && cue == Stance.CONCEDES && own != Side.INDEPENDENT;
    }

    private static boolean freeing(Findings findings, Signal signal) {
        for (int at = signal.first(); at < signal.end(); at++)
            if (FREEING.has(findings.text().token(at))) return true;
        return false;
    }

    private static boolean gives(Signal.Kind kind) {
        return kind == Signal.Kind.LOSS || kind == Signal.Kind.RETREAT;
    }

    @Nullable
    static Side side(@Nullable HeldBy holder) {
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
    static Stance stance(Stance cue, Signal.Kind kind, @Nullable Side actor, @Nullable Side own) {
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
