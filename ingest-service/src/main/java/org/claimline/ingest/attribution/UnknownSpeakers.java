package org.claimline.ingest.attribution;

import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Makes claimants of speakers whom nobody knows, with the words as written and the side that these give them. */
final class UnknownSpeakers {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "the call sign of 'Notary'": so many words between at most. */
    private static final int CALLED = 4;

    private static final PhraseTable<String> CALL_SIGNS = PhraseTable.read(EN + "call-signs.tsv", row -> row[0]);
    private static final PhraseTable<String> SERVING = PhraseTable.read(EN + "serving.tsv", row -> row[0]);
    private static final WordSet RELATIVES = PhraseTable.words(EN + "relative-persons.tsv");
    private static final WordSet BE = PhraseTable.words(EN + "be-forms.tsv");
    private static final WordSet MONTHS = PhraseTable.words(EN + "months.tsv");
    private static final WordSet ADJUNCTS = PhraseTable.words(EN + "adjunct-prepositions.tsv");
    private static final WordSet INNER = PhraseTable.words(EN + "inner-prepositions.tsv");

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
    Claimant read(int from, int end, String words) {
        int start = behindAdjunct(from, end);
        var side = names.sideOf(start, end);
        if (side == null) side = names.master(start, end);
        if (side == null) side = owner(start, end);
        String person = called(start, end);
        boolean nameless = person != null;
        if (person == null) person = names.person(start, end);
        if (side == null && (nameless || person == null) && serves(start, end)) side = Side.UKRAINE;
        // "the update of 9 January": a day speaks for nobody.
        if (person != null && MONTHS.has(text.token(end - 1))) return null;
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

    /** "a lieutenant", "a drone pilot with the call sign Raven": of those who fight in Russia's army the press says so. */
    private boolean serves(int start, int end) {
        boolean serves = false;
        for (int at = start; at < end; at++) {
            if (lexicon.outsiders.has(text.token(at))) return false;
            serves |= SERVING.longest(text.tokens(), at, end) != null;
        }
        return serves;
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

    /** "In the Bakhmut area the commander of ground forces": where the subject begins behind the words that lead up to it. */
    private int behindAdjunct(int start, int end) {
        boolean led = ADJUNCTS.has(text.token(start)) || (start > 0 && ADJUNCTS.has(text.token(start - 1)));
        for (int at = start + 1; led && at + 1 < end; at++) {
            var before = text.token(at - 1);
            boolean opens = text.is(at, "the") || text.is(at, "a") || text.is(at, "an");
            if (opens
                    && (before.word() || before.number())
                    && !INNER.has(before)
                    && !ADJUNCTS.has(before)
                    && !before.is("and")) return at;
        }
        return start;
    }

    /** "a company commander who uses the call sign Notary": the name by which he is called; null if there is none. */
    private @Nullable String called(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            var words = CALL_SIGNS.longest(text.tokens(), at, end);
            if (words == null) continue;
            int name = words.end();
            while (name < end
                    && name - words.end() < CALLED
                    && !text.token(name).capitalised()) name++;
            if (name >= end || !text.token(name).capitalised()) return null;
            int last = name + 1;
            while (last < end && text.token(last).capitalised()) last++;
            return text.words(name, last);
        }
        return null;
    }

    /** "a Ukrainian soldier operating there", "a major on his staff, who was not authorised": one past the words that say who he is, without what he does. */
    private int described(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            var token = text.token(at);
            boolean doing = !token.capitalised() && token.lower().endsWith("ing");
            if (RELATIVES.has(token)) return text.is(at - 1, ",") ? at - 1 : at;
            // "A platoon commander there was blunter: ..."
            if (BE.has(token)) return at;
            if (doing && lexicon.speakers.get(text.token(at - 1)) == SourceKind.PERSON) return at;
        }
        return end;
    }
}
