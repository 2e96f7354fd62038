package org.claimline.ingest.claim;

import java.util.Locale;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells of which side the speaker of a claim is, and whether he speaks for it. */
final class SpeakerSides {
    private static final String EN = "/org/claimline/ingest/en/";

    /** ", a senior analyst at the institute": so many words behind a name. */
    private static final int EXPLANATION = 12;

    private static final WordSet BYSTANDERS = PhraseTable.words(EN + "bystanders.tsv");
    private static final WordSet HEADS = PhraseTable.words(EN + "local-offices.tsv");
    private static final WordSet OUTSIDERS = PhraseTable.words(EN + "outsiders.tsv");

    private final Actors actors;

    SpeakerSides(Actors actors) {
        this.actors = actors;
    }

    /** The side of who speaks; null if he is of none, or a body that only tells of the war. */
    @Nullable
    Side of(MentionBuilder.Draft draft, @Nullable Claimant claimant) {
        if (claimant == null) return draft.author();
        var attribution = draft.attribution();
        boolean body = claimant.kind() != SourceKind.PERSON && claimant.side() == null;
        if (claimant.side() == Side.INDEPENDENT || (body && tells(draft, claimant))) return null;
        var side = claimant.side() == null && attribution != null
                ? actors.speaker(draft.findings(), attribution)
                : claimant.side();
        return side == null
                        && attribution != null
                        && holdsOffice(draft.findings().text(), attribution)
                ? Sides.side(Ground.owner(draft))
                : side;
    }

    /** "a Ukrainian journalist", "the Ukrainian project": whoever a nation has, but does not send; none of its losses is his to concede. */
    boolean tells(MentionBuilder.Draft draft, Claimant claimant) {
        String words = claimant.text() == null ? claimant.name() : claimant.text();
        var explained = explained(draft.findings().text(), draft.attribution());
        return holdsOne(BYSTANDERS, words) || (explained != null && holdsOne(BYSTANDERS, explained));
    }

    /** "A Kremlin-affiliated blogger denied that the village had been seized": no enemy claims it, so it is his own army's claim that he denies. */
    boolean contradicts(MentionBuilder.Draft draft, Signal signal, Side own) {
        var attribution = draft.attribution();
        var words = attribution == null ? null : attribution.claimant().text();
        boolean takes = signal.kind() == Signal.Kind.GAIN || Sides.fallen(draft.findings(), signal);
        if (words == null || !takes || Ground.occupier(draft, own) != own) return false;
        return holdsOne(OUTSIDERS, words);
    }

    /** "the town's mayor": who holds an office of the place speaks for the state whose place it is. */
    private static boolean holdsOffice(TokenizedText text, Attribution attribution) {
        int end = Math.min(text.tokens().size(), Math.max(attribution.sourceEnd(), attribution.cueFirst()));
        for (int at = attribution.sourceFirst(); at < end; at++) if (HEADS.has(text.token(at))) return true;
        return false;
    }

    /** ", a Ukrainian journalist": what stands behind the words that name a speaker, up to the next mark; null = nothing. */
    private static @Nullable String explained(TokenizedText text, @Nullable Attribution attribution) {
        if (attribution == null || !text.is(attribution.sourceEnd(), ",")) return null;
        int first = attribution.sourceEnd() + 1;
        int end = first;
        int limit = Math.min(text.tokens().size(), first + EXPLANATION);
        while (end < limit && !text.token(end).punctuation()) end++;
        return end > first ? text.words(first, end) : null;
    }

    private static boolean holdsOne(WordSet nouns, String words) {
        for (var word : words.split(" ", -1)) if (nouns.contains(word.toLowerCase(Locale.ROOT))) return true;
        return false;
    }
}
