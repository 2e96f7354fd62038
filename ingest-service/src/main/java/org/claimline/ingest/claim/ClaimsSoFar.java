package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The claims of an article up to a sentence and what those after it lean on; and the amounts that became none. */
final class ClaimsSoFar {
    /** Words between a word of holding and one that makes it a change. */
    private static final int NEAR = 3;

    private static final WordSet ANEW = PhraseTable.words("/org/claimline/ingest/en/held-anew.tsv");

    private final TokenizedText text;
    private final List<Found> found = new ArrayList<>();
    private final List<Unclaimed> unclaimed = new ArrayList<>();
    private final Set<String> denied = new HashSet<>();
    private final Map<String, Integer> bySpeaker = new HashMap<>();
    private BareDenials.@Nullable Told toldPlaces;
    private int toldFirst = -1;
    private int toldEnd = -1;
    private int lastParagraph = -1;
    private int lastEnd = -1;
    private int lastFirst = -1;

    ClaimsSoFar(TokenizedText text) {
        this.text = text;
    }

    int size() {
        return found.size();
    }

    /** Takes a claim in. */
    void add(Found claim) {
        found.add(claim);
        bySpeaker.merge(Speakers.name(claim.mention().claimant()), 1, Integer::sum);
    }

    /** How many claims somebody has made. */
    int of(String speaker) {
        return bySpeaker.getOrDefault(speaker, 0);
    }

    /** The claim told last, wherever; null if none has been. */
    @Nullable
    Found lastOfAll() {
        return found.isEmpty() ? null : found.getLast();
    }

    /** The claims, each with who may answer for it where no words of its sentence say who does. */
    List<SpokenClaim> speakers() {
        return found.stream()
                .map(one -> new SpokenClaim(
                        one.mention(),
                        one.draft().speaker() == null
                                ? null
                                : one.draft().speaker().clues()))
                .toList();
    }

    /** Whether a claim of a sentence, or one that goes on into it, already tells on somebody's word who holds a place. */
    boolean tellsOf(Findings findings, PlaceMention place, @Nullable Attribution voice) {
        int start = text.token(findings.sentence().first()).start();
        for (int at = found.size() - 1; at >= 0; at--) {
            var mention = found.get(at).mention();
            if (mention.evidence().end() <= start) return false;
            if (mention.measure() == Measure.CONTROL
                    && !another(findings, mention.claimant(), voice)
                    && mention.places().getFirst().id().equals(place.place().id())) return true;
        }
        return false;
    }

    /** Whether a claimant and a voice of a sentence are of different sides: "the ministry says it took A; the brigade has not commented on it". */
    private static boolean another(Findings findings, Claimant claimant, @Nullable Attribution voice) {
        return voice != null
                && findings.sentence().contains(voice.cueFirst())
                && !voice.claimant().name().equals(claimant.name())
                && claimant.kind() != SourceKind.OUTLET
                && (claimant.side() == null
                        || claimant.side() != voice.claimant().side());
    }

    /** The ids of the settlements of which the claims after the first so many say who holds them. */
    Set<String> toldSince(int before) {
        var told = new HashSet<String>();
        for (var one : found.subList(before, found.size()))
            if (one.mention().measure() == Measure.CONTROL)
                told.add(one.mention().places().getFirst().id());
        return told;
    }

    /** Takes in that a claimant denies to have lost a place. */
    void deny(Mention mention, PlaceMention place) {
        if (mention.stance() == Stance.DENIES) denied.add(key(mention.claimant(), place));
    }

    /** Takes in an amount that is no claim. */
    void leave(Amount amount, Reason reason) {
        leave(new TokenRange(amount.first(), amount.core()), reason);
    }

    /** Takes in words that might mean one of several settlements. */
    void leave(TokenRange words, Reason reason) {
        var span = text.span(words.first(), words.end());
        unclaimed.add(new Unclaimed(span, span.of(text.text()), reason));
    }

    /** Marks a sentence as the last one that claims something. */
    void told(Sentence sentence) {
        lastParagraph = sentence.paragraph();
        lastFirst = sentence.first();
        lastEnd = sentence.end();
    }

    /** Takes in that a sentence says of a place who holds it; those of one sentence and one claimant belong together. */
    void tell(Sentence sentence, Mention mention, PlaceMention place) {
        String who = mention.claimant().name();
        boolean goesOn = toldPlaces != null && toldFirst == sentence.first() && who.equals(toldPlaces.claimant());
        var places = new ArrayList<PlaceMention>();
        if (goesOn && toldPlaces != null) places.addAll(toldPlaces.places());
        places.add(place);
        toldPlaces = new BareDenials.Told(places, who);
        toldFirst = sentence.first();
        toldEnd = sentence.end();
    }

    /** The places told of last, in this sentence or the one right before it, for papers give each sentence its paragraph; null = none. */
    BareDenials.@Nullable Told lastTold(Sentence sentence) {
        return sentence.first() == toldFirst || sentence.first() == toldEnd ? toldPlaces : null;
    }

    /** Whether somebody else than a speaker has told, anywhere before, that a place is not with the speaker's side. */
    boolean toldByOthers(PlaceMention place, Claimant speaker) {
        for (var one : found) {
            var mention = one.mention();
            if (mention.measure() == Measure.CONTROL
                    && mention.places().getFirst().id().equals(place.place().id())
                    && !mention.claimant().name().equals(speaker.name())
                    && (speaker.side() == null || Sides.side(mention.heldBy()) != speaker.side())) return true;
        }
        return false;
    }

    /** The claim told last, in this sentence or the one right before it in the paragraph; null = none. */
    @Nullable
    Mention last(Sentence sentence) {
        boolean near =
                sentence.first() == lastFirst || (sentence.first() == lastEnd && sentence.paragraph() == lastParagraph);
        return near && !found.isEmpty() ? found.getLast().mention() : null;
    }

    /** Who held the ground of the last claim in the paragraph: "Kyiv's troops took A. B was captured on Sunday." */
    @Nullable
    HeldBy holder(Sentence sentence) {
        if (found.isEmpty() || lastParagraph < sentence.paragraph() - 1) return null;
        var last = found.getLast().mention();
        // Who denies a gain is not telling who moves.
        return last.heldBy() == HeldBy.CONTESTED || last.stance() == Stance.DENIES ? null : last.heldBy();
    }

    /** "The city is under our control," says who has just denied that it fell: he denies it again. */
    @Nullable
    Stance defended(Findings findings, ControlFinder.Control control) {
        var attribution = findings.attribution(control.place().first());
        var signal = control.signal();
        if (control.stance() != null || signal == null || signal.kind() != Signal.Kind.CONTROL || attribution == null)
            return control.stance();
        return denied.contains(key(attribution.claimant(), control.place())) ? Stance.DENIES : null;
    }

    /**
     * "The town is ours," says whose side has just been said to have lost it: he denies that. What is held again, or now, has changed, and so has what is
     * said to have been taken.
     */
    boolean answers(MentionBuilder.Draft draft, Mention mention) {
        var signal = draft.signal();
        var holder = Sides.side(mention.heldBy());
        var speaker = mention.claimant().side();
        if (signal == null
                || holder == null
                || (speaker != null && speaker != holder)
                || (signal.kind() != Signal.Kind.CONTROL && signal.kind() != Signal.Kind.STATE)
                || draft.attribution() == null
                || mention.stance() != Stance.ASSERTS
                || anew(draft.findings(), signal)) return false;
        var last = lastByOthers(mention);
        return last != null && Sides.side(last.heldBy()) == Sides.other(holder);
    }

    /** "is ours again", "has been in our hands since Friday". */
    private static boolean anew(Findings findings, Signal holds) {
        var sentence = findings.sentence();
        int end = Math.min(sentence.end(), holds.end() + NEAR);
        for (int at = Math.max(sentence.first(), holds.first() - NEAR); at < end; at++)
            if (ANEW.has(findings.text().token(at))) return true;
        return false;
    }

    /** What another speaker than that of a mention has said of its place last; null = nothing. */
    private @Nullable Mention lastByOthers(Mention mention) {
        for (int at = found.size() - 1; at >= 0; at--) {
            var other = found.get(at).mention();
            if (other.measure() == Measure.CONTROL
                    && other.claimant().kind() != SourceKind.OUTLET
                    && !other.claimant().name().equals(mention.claimant().name())
                    && other.places()
                            .getFirst()
                            .id()
                            .equals(mention.places().getFirst().id())) return other;
        }
        return null;
    }

    private static String key(Claimant claimant, PlaceMention place) {
        return claimant.name() + '\n' + place.place().id();
    }

    /** What speaks for each side as the holder of each claim's ground, before any has been weighed. */
    List<HolderClues> holders() {
        var settled = settled();
        var clues = new ArrayList<HolderClues>(settled.size());
        for (int i = 0; i < settled.size(); i++) clues.add(new HolderClues(settled, i));
        return clues;
    }

    /** The claims in the order of the text, each once with the passages that repeat it. */
    List<Found> claims(LikelyHolders holders) {
        return Repeats.fold(holders.settle(settled()));
    }

    private List<Found> settled() {
        found.sort(Comparator.comparingInt(one -> one.mention().evidence().start()));
        LikelyPlaces.settle(found);
        return found;
    }

    List<Unclaimed> unclaimed() {
        return unclaimed;
    }
}
