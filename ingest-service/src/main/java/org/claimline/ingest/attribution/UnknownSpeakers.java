package org.claimline.ingest.attribution;

import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Makes claimants of speakers whom nobody knows, with the words as written and the side that these give them. */
final class UnknownSpeakers {
    private final SpeakerLexicon lexicon;
    private final TokenizedText text;
    private final SpeakerWords names;
    private final SpeakerMemory memory;

    UnknownSpeakers(SpeakerLexicon lexicon, TokenizedText text, SpeakerWords names, SpeakerMemory memory) {
        this.lexicon = lexicon;
        this.text = text;
        this.names = names;
        this.memory = memory;
    }

    /** A claimant whom nobody knows: a person, by the words as written. */
    Claimant person(int first, int last) {
        String words = text.words(first, last);
        return new Claimant(SourceKind.PERSON, SpeakerWords.plain(words), null, names.sideOf(first, last), words);
    }

    /** Somebody whom the words call a person, a body or by a name of his own; null if they name nobody who speaks. */
    @Nullable
    Claimant read(int start, int end, String words) {
        var side = names.sideOf(start, end);
        if (side == null) side = names.master(start, end);
        if (side == null) side = owner(start, end);
        String person = names.person(start, end);
        if (person != null) {
            var same = memory.ofName(person);
            if (same != null) return new Claimant(same.kind(), same.name(), same.organisation(), same.side(), words);
            return new Claimant(paper(start, end) ? SourceKind.OUTLET : SourceKind.PERSON, person, null, side, words);
        }
        SourceKind kind = null;
        for (int at = start; at < end && kind == null; at++) {
            var found = lexicon.speakers.longest(text.tokens(), at, end);
            if (found != null) kind = found.value();
        }
        if (kind == null) return null;
        // "a military spokesman": the noun at the end is who speaks.
        if (lexicon.speakers.get(text.token(end - 1)) == SourceKind.PERSON) kind = SourceKind.PERSON;
        // A nation's private bodies do not speak for it: "Ukraine's DeepState monitoring group".
        boolean speaksForIt = kind == SourceKind.PERSON || side == Side.INDEPENDENT || names.stateBody(start, end);
        String name = SpeakerWords.plain(text.words(start, described(start, end)));
        return new Claimant(kind, name, null, speaksForIt ? side : null, words);
    }

    /** "the Financial Times": a name with an article that ends as papers' names do. */
    private boolean paper(int start, int end) {
        return lexicon.media.has(text.token(end - 1)) && lexicon.determiners.has(text.token(start));
    }

    /** "a major on his staff", "their company commander": the side of who spoke last, where he is of one. */
    private @Nullable Side owner(int start, int end) {
        boolean owned = false;
        boolean armed = false;
        for (int at = start; at < end; at++) {
            owned |= lexicon.possessives.has(text.token(at)) && !text.is(at, "its");
            armed |= lexicon.ranks.has(text.token(at));
        }
        var last = owned && armed ? memory.lastOfAny() : null;
        return last != null && KnownSources.partisan(last.side()) ? last.side() : null;
    }

    /** "a Ukrainian soldier operating there": one past the words that say who he is, without what he does. */
    private int described(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            var token = text.token(at);
            boolean doing = !token.capitalised() && token.lower().endsWith("ing");
            if (doing && lexicon.speakers.get(text.token(at - 1)) == SourceKind.PERSON) return at;
        }
        return end;
    }
}
