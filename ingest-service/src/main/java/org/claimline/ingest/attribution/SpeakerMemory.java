package org.claimline.ingest.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Remembers who an article has named and who has spoken, for pronouns and short forms. */
final class SpeakerMemory {
    /** "She" looks back over so many persons who spoke. */
    private static final int PERSONS = 6;

    /** A source as an earlier sentence names it. */
    private record Named(Source source, int token, String words) {}

    private final SpeakerLexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;
    private final SpeakerWords words;
    private final DescribedBodies bodies;
    private final Map<String, Integer> lastNamed = new HashMap<>();
    private final Map<String, Integer> lastFought = new HashMap<>();
    private final Map<SourceKind, Named> lastSubject = new EnumMap<>(SourceKind.class);
    private final Set<SourceKind> inSentence = EnumSet.noneOf(SourceKind.class);
    private int sentenceNoted = -1;
    private final Map<SourceKind, Claimant> lastOf = new HashMap<>();
    private final Deque<Claimant> persons = new ArrayDeque<>();
    private final Map<String, Claimant> surnames = new HashMap<>();
    private final Map<String, Claimant> titled = new HashMap<>();
    private final Map<SourceKind, Integer> lastSpoke = new HashMap<>();
    private @Nullable Claimant lastOfAny;
    private @Nullable Claimant told;
    private int toldAt = -1;
    private int toldParagraph = -1;
    private int paragraph = -1;
    private int paragraphFirst;
    private int lastSpokeAt = -1;
    private int noted;
    private @Nullable Side headSide;

    SpeakerMemory(SpeakerLexicon lexicon, SourceBook book, TokenizedText text, SpeakerWords words) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
        this.words = words;
        bodies = new DescribedBodies(lexicon, text);
    }

    /** When a source was named last, as a token, or a number of its own if it never was. */
    int named(String id, int never) {
        return lastNamed.getOrDefault(id, never);
    }

    /** The first token of the sentence that is being read. */
    int sentenceFirst() {
        return Math.max(0, sentenceNoted);
    }

    /** The speaker of this family name, or null. */
    @Nullable
    Claimant ofName(String name) {
        return surnames.get(name);
    }

    /** Notes which sources the text names up to a token, so that a short form after it can mean the one named last. */
    void noteUpTo(int token, Sentence sentence) {
        if (sentence.first() != sentenceNoted) {
            inSentence.clear();
            heads(sentence);
        }
        if (sentence.paragraph() != paragraph) paragraphFirst = sentence.first();
        paragraph = sentence.paragraph();
        sentenceNoted = sentence.first();
        if (!book.mayName(sentence)) noted = Math.max(noted, token);
        while (noted < token) {
            noted = book.next(text, noted, token);
            if (noted >= token) break;
            var found = book.at(text.tokens(), noted, Math.min(sentence.end(), noted + 12));
            if (found == null) {
                noted++;
                continue;
            }
            boolean part = noted > 0 && text.is(noted - 1, "-");
            // "The Russian army captured ..., it said": those who fight are what is told of, not who tells.
            boolean fights = lexicon.people.has(text.token(found.end() - 1));
            if (fights) lastFought.put(found.value().id(), noted);
            if (!part && !fights) {
                bodies.note(found.value(), noted, found.end());
                lastNamed.put(found.value().id(), noted);
                // A pronoun means the subject of an earlier sentence, and subjects stand before objects.
                // "The minister told Putin ...": who is named behind the speaker is spoken to.
                boolean addressed = lastSpokeAt >= sentence.first() && lastSpokeAt < noted;
                if (!addressed && inSentence.add(found.value().kind()))
                    lastSubject.put(
                            found.value().kind(), new Named(found.value(), noted, text.words(noted, found.end())));
            }
            noted = found.end();
        }
    }

    /** Notes which government a sentence opens with: "Moscow took a day to say so. The defence ministry announced ...". */
    private void heads(Sentence sentence) {
        if (sentence.paragraph() != paragraph) headSide = null;
        var row = lexicon.governments.longest(
                text.tokens(), sentence.first(), Math.min(sentence.end(), sentence.first() + 3));
        if (row != null) headSide = Side.valueOf(row.value()[2]);
    }

    /** The side of the government that the last sentence of the paragraph with one opened with; null = none. */
    @Nullable
    Side headSide() {
        return headSide;
    }

    /** Notes the titles that words give a person: "the governor" after "Governor Oleh Syniehubov" is he. */
    void entitle(Claimant claimant, int first, int end) {
        if (claimant.kind() != SourceKind.PERSON && !text.is(end - 1, "source")) return;
        if (!words.indefinite(first) && claimant.name().equalsIgnoreCase(SpeakerWords.plain(text.words(first, end))))
            return;
        for (int at = first; at < end; at++) {
            var word = text.token(at);
            if (lexicon.speakers.get(word) == SourceKind.PERSON) titled.put(word.lower(), claimant);
        }
    }

    /** "the governor", "the general", "the group": the last person with that title, the body that was called so. */
    @Nullable
    Claimant entitled(int start, int end, String words) {
        var body = bodies.meant(start, end, words);
        if (body != null || end - start != 2 || !text.is(start, "the")) return body;
        var meant = titled.get(text.token(end - 1).lower());
        return meant == null
                ? null
                : new Claimant(meant.kind(), meant.name(), meant.organisation(), meant.side(), words);
    }

    /** Notes a body that a sentence opens with, by whatever words: "it" after "The ministry does not agree" is that ministry. */
    void open(Source source, int first, int end) {
        lastNamed.put(source.id(), first);
        if (inSentence.isEmpty() || !inSentence.contains(source.kind()))
            lastSubject.put(source.kind(), new Named(source, first, text.words(first, end)));
        inSentence.add(source.kind());
    }

    void remember(Claimant claimant, int token) {
        var source = book.named(claimant.name());
        if (source != null) lastNamed.put(source.id(), token);
        lastOf.put(claimant.kind(), claimant);
        lastSpoke.put(claimant.kind(), token);
        lastSpokeAt = token;
        lastOfAny = claimant;
        if (claimant.kind() == SourceKind.PERSON) {
            persons.remove(claimant);
            persons.addFirst(claimant);
            if (persons.size() > PERSONS) persons.removeLast();
        }
        if (claimant.kind() == SourceKind.PERSON)
            surnames.put(claimant.name().substring(claimant.name().lastIndexOf(' ') + 1), claimant);
    }

    /** Whom "he" or "she" means where who spoke last is of the other sex or several: the last person who can be meant. */
    Claimant fitting(String pronoun, Claimant last) {
        if (lexicon.genders.fits(pronoun, last)) return last;
        for (var person : persons) if (lexicon.genders.fits(pronoun, person)) return person;
        return last;
    }

    /** Notes a person of whom a sentence tells without letting him speak. */
    void tell(Claimant person, int token) {
        if (lastSpokeAt >= paragraphFirst) return;
        told = person;
        toldAt = token;
        toldParagraph = paragraph;
    }

    /** Notes that a body speaks through a person: "he" after "the chief of the General Staff" is he. */
    void embody(Claimant body, int token) {
        lastOf.put(SourceKind.PERSON, body);
        lastSpoke.put(SourceKind.PERSON, token);
    }

    /** Who of a kind spoke or was named last before a token; the words are those that named him. */
    @Nullable
    Claimant last(SourceKind kind, int before) {
        boolean near = paragraph - toldParagraph <= 1 && toldAt > lastSpokeAt && toldAt < before;
        if (kind == SourceKind.PERSON && near) return told;
        Claimant meant = lastOf.get(kind);
        int spoke = meant == null ? -1 : lastSpoke.getOrDefault(kind, -1);
        // "The report was published on Friday. ..., it said": an outlet speaks as a body does.
        if (kind == SourceKind.ORGANISATION && lastSpoke.getOrDefault(SourceKind.OUTLET, -1) > spoke) {
            meant = lastOf.get(SourceKind.OUTLET);
            spoke = lastSpoke.getOrDefault(SourceKind.OUTLET, -1);
        }
        var subject = lastSubject.get(kind);
        // "..., it said": the words before the comma are what is told, and who spoke last tells it.
        boolean told = spoke >= 0
                && subject != null
                && subject.token() >= sentenceNoted
                && (text.is(before - 1, ",")
                        || (before > 0 && text.token(before - 1).quote()))
                && !parted(subject.token(), before);
        if (subject != null && !told && subject.token() > spoke && subject.token() < before)
            return KnownSources.claimant(subject.source(), subject.words());
        return meant != null ? meant : lastOfAny;
    }

    /** "DeepState moved its line overnight: since October, it said, ...": what is told begins behind the colon. */
    private boolean parted(int subject, int pronoun) {
        for (int at = pronoun - 1; at > subject; at--) if (text.is(at, ":")) return true;
        return false;
    }

    /** The person who spoke last; null if none has. */
    @Nullable
    Claimant lastPerson() {
        return lastOf.get(SourceKind.PERSON);
    }

    /** Who spoke last, whatever he is; null if nobody has. */
    @Nullable
    Claimant lastOfAny() {
        return lastOfAny;
    }

    /** "the military" where no army has spoken: the one that fought last, if who spoke last is of its side; where nobody has spoken, Ukraine's. */
    @Nullable
    Source fighting(List<String> ids) {
        Source meant = null;
        int latest = -1;
        for (var id : ids) {
            int fought = lastFought.getOrDefault(id, -1);
            if (fought > latest) {
                meant = book.byId(id);
                latest = fought;
            }
        }
        // The press names the nation of Russia's army where nobody has spoken for it.
        var side = lastOfAny == null ? Side.UKRAINE : lastOfAny.side();
        return meant != null && meant.side() == side ? meant : null;
    }
}
