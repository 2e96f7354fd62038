package org.claimline.ingest.attribution;

import java.util.Locale;
import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads words that name nobody and point back at who was named or has spoken: "he", "one of them", "his ministry", "the official". */
final class PointingWords {
    /** "One wrote" looks back over so many words for those of whom he is one. */
    private static final int SEVERAL = 16;

    /** "the same weekly count"; "his Russian opposite number" is a person. */
    private static final int COUNT = 3;

    private final SpeakerLexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;
    private final SpeakerWords names;
    private final SpeakerMemory memory;

    PointingWords(
            SpeakerLexicon lexicon, SourceBook book, TokenizedText text, SpeakerWords names, SpeakerMemory memory) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
        this.names = names;
        this.memory = memory;
    }

    /** Who is meant by a pronoun or a possessive; null if the words are neither. */
    @Nullable
    Claimant read(int start, int end, String words) {
        var claimant = pronoun(start, end, words);
        if (claimant == null && oneOf(start, end)) claimant = among(words);
        if (claimant == null) claimant = oneMore(start, end, words);
        return claimant == null ? own(start, end, words) : claimant;
    }

    private @Nullable Claimant pronoun(int start, int end, String words) {
        if (end - start != 1) return null;
        var kind = lexicon.pronouns.get(words.toLowerCase(Locale.ROOT));
        var meant = kind == null ? null : memory.last(kind, start);
        return meant == null || kind != SourceKind.PERSON ? meant : memory.fitting(words, meant);
    }

    /** "one of them": of those who spoke last. */
    private boolean oneOf(int start, int end) {
        return end - start == 3 && text.is(start, "one") && text.is(start + 1, "of") && text.is(start + 2, "them");
    }

    /** "The bloggers were gloomy. One of them wrote": one of those who spoke last, unless that was a single known person. */
    private @Nullable Claimant among(String words) {
        var last = memory.lastPerson();
        if (last == null || book.named(last.name()) == null) return last;
        return new Claimant(SourceKind.PERSON, words, null, last.side(), words);
    }

    /** "Military bloggers were gloomy. One wrote that ...": one of those whom the sentence before names. */
    private @Nullable Claimant oneMore(int start, int end, String words) {
        if (end - start != 1 || !names.indefinite(start) || text.is(start, "a") || text.is(start, "an")) return null;
        for (int at = start - 1; at >= Math.max(0, start - SEVERAL); at--) {
            var token = text.token(at);
            boolean several = token.lower().endsWith("s") && lexicon.speakers.get(token) == SourceKind.PERSON;
            if (!several) continue;
            int first = at;
            while (first > 0 && at - first < 3 && text.token(first - 1).word() && !text.is(first - 1, "the")) first--;
            return new Claimant(SourceKind.PERSON, words, null, names.sideOf(first, at + 1), words);
        }
        return null;
    }

    /** "the official", "the brigadier general": who spoke last, where no name and no nation stands with it. */
    @Nullable
    Claimant generic(int start, int end) {
        if (!text.is(start, "the") || end - start > 3 || end - start < 2) return null;
        if (!lexicon.generic.has(text.token(end - 1)) || names.side(start, end) != null) return null;
        for (int at = start + 1; at < end; at++) if (text.token(at).capitalised()) return null;
        return memory.lastPerson();
    }

    /** "his ministry", "the 48-year-old", "the same calculation": who spoke last, or the body he speaks for. */
    private @Nullable Claimant own(int start, int end, String words) {
        boolean possessive = lexicon.possessives.has(text.token(start));
        boolean same = text.is(start, "the") && start + 2 < end && text.is(start + 1, "same");
        if (text.is(start, "the")) {
            for (int at = start + 1; at < Math.min(end, start + 6); at++)
                if (text.token(at).lower().endsWith("year-old") || text.is(at, "old"))
                    return memory.last(SourceKind.PERSON, start);
            boolean document = end - start == 2 && lexicon.documents.has(text.token(end - 1));
            if (document && memory.lastOfAny() != null) return memory.lastOfAny();
        }
        if (!possessive && !same) return null;
        if (lexicon.tallies.has(text.token(end - 1)) && end - start <= COUNT) return memory.lastOfAny();
        // "its analysts": those of whom it is told speak for it.
        boolean staff = text.is(start, "its") && end - start == 2 && lexicon.outsiders.has(text.token(end - 1));
        if (staff && memory.last(SourceKind.ORGANISATION, start) != null)
            return memory.last(SourceKind.ORGANISATION, start);
        if (!possessive || end - start > 3 || lexicon.bodies.exactly(text.tokens(), start + 1, end) == null)
            return null;
        var person = text.is(start, "its") ? null : memory.last(SourceKind.PERSON, start);
        var office = person == null || person.organisation() == null ? null : book.named(person.organisation());
        return office == null ? null : KnownSources.claimant(office, words);
    }
}
