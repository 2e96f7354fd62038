package org.claimline.ingest.attribution;

import java.util.Locale;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads who is meant by the words that name a source; remembers who was named before, for pronouns and short forms. */
final class ClaimantReader {
    /** "One wrote" looks back over so many words for those of whom he is one. */
    private static final int SEVERAL = 16;

    private final SpeakerLexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;
    private final SpeakerWords names;
    private final SpeakerMemory memory;
    private final KnownSources known;
    private final ShortForms shortForms;

    ClaimantReader(SpeakerLexicon lexicon, SourceBook book, TokenizedText text) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
        names = new SpeakerWords(lexicon, book, text);
        memory = new SpeakerMemory(lexicon, book, text, names);
        known = new KnownSources(lexicon, book, text, names);
        shortForms = new ShortForms(lexicon, book, text, names, memory);
    }

    /** Who has been named and who has spoken so far. */
    SpeakerMemory memory() {
        return memory;
    }

    /** Who is meant, or null if the words name nobody who speaks; notes that he has spoken. */
    @Nullable
    Claimant read(int first, int last) {
        var bare = bare(first, last);
        var claimant = bare == null ? null : who(bare.first(), bare.end());
        if (claimant == null || bare == null) return null;
        memory.remember(claimant, bare.first());
        if (claimant.kind() == SourceKind.ORGANISATION && personal(bare.first(), bare.end()))
            memory.embody(claimant, bare.first());
        memory.entitle(claimant, bare.first(), bare.end());
        return claimant;
    }

    /** "according to him": who spoke last; null if the word is no such pronoun. */
    @Nullable
    Claimant told(int at) {
        var kind = lexicon.objects.get(text.token(at));
        return kind == null ? null : memory.last(kind, at);
    }

    /** Whether a token is a pronoun of those who speak. */
    boolean pronoun(int at) {
        return lexicon.pronouns.get(text.token(at)) != null;
    }

    /** Whether a token is a noun of persons who speak. */
    boolean personNoun(int at) {
        return lexicon.speakers.get(text.token(at)) == SourceKind.PERSON;
    }

    /** Whether a token is a noun of persons or bodies who speak. */
    boolean speaks(int at) {
        return lexicon.speakers.get(text.token(at)) != null;
    }

    /** Whether words are a person's name, or end with a noun of persons who speak. */
    boolean personal(int start, int end) {
        if (names.person(start, end) != null) return true;
        boolean noun = lexicon.determiners.has(text.token(start)) || names.indefinite(start);
        for (int at = start; noun && at < end; at++)
            if (lexicon.speakers.get(text.token(at)) == SourceKind.PERSON) return true;
        return false;
    }

    /** Whether words name somebody whom the book knows. */
    boolean known(int start, int end) {
        return known.read(start, end, text.words(start, end)) != null;
    }

    /** Whether words can name anybody: a name, a noun of those who speak, or any noun with "a"; "the rout in Kharkiv" cannot. */
    boolean nameable(int start, int end) {
        boolean definite = lexicon.determiners.has(text.token(start));
        for (int at = start; at < end; at++) {
            var token = text.token(at);
            if ((token.capitalised() && (at <= start + 1 || !definite))
                    || lexicon.speakers.get(token) != null
                    || lexicon.pronouns.get(token) != null
                    || lexicon.people.has(token)) return true;
        }
        return names.indefinite(start);
    }

    /** Who is meant, or null if the words name nobody who speaks. */
    @Nullable
    Claimant meant(int first, int last) {
        var bare = bare(first, last);
        return bare == null ? null : who(bare.first(), bare.end());
    }

    /** A claimant whom nobody knows: a person, by the words as written. */
    Claimant unknown(int first, int last) {
        String words = text.words(first, last);
        var nation = names.side(first, last);
        var side = nation == null ? names.posted(first, last) : nation;
        return new Claimant(SourceKind.PERSON, SpeakerWords.plain(words), null, side, words);
    }

    /** Whether the words before a token end with a noun of those who fight: they act, and others tell of it. */
    boolean fights(int end) {
        return end > 0 && lexicon.people.has(text.token(end - 1));
    }

    /** A person with the side and the organisation of the office that an explanation gives him; one who only watches has none. */
    Claimant inOffice(Claimant person, int first, int last) {
        int end = first;
        while (end < last && !text.is(end, "who") && !text.is(end, "whose")) {
            if (lexicon.outsiders.has(text.token(end))) return person;
            end++;
        }
        var office = end > first ? who(first, end) : null;
        var side = office == null || office.side() == null ? names.side(first, end) : office.side();
        if (side == null) side = names.posted(first, end);
        String organisation = office == null ? null : office.organisation();
        return new Claimant(person.kind(), person.name(), organisation, side, person.text());
    }

    /** Without the punctuation and the "and" around the words; null if nothing is left. */
    private @Nullable TokenRange bare(int first, int last) {
        int start = trim(SubjectFinder.stamp(text, first, last), last);
        int end = last;
        while (end > start + 1 && (text.is(end - 1, ",") || (text.is(end - 1, ".") && end - start > 2))) end--;
        if (start >= end) return null;
        // "For the operation as a whole he": the pronoun alone is the subject.
        if (lexicon.pronouns.get(text.token(end - 1)) != null) start = end - 1;
        return new TokenRange(start, end);
    }

    private @Nullable Claimant who(int start, int end) {
        String words = text.words(start, end);
        var claimant = pronoun(start, end, words);
        if (claimant == null && oneOf(start, end)) claimant = memory.lastPerson();
        if (claimant == null) claimant = oneMore(start, end, words);
        if (claimant == null) claimant = own(start, end, words);
        if (claimant == null) claimant = known.read(start, end, words);
        if (claimant == null) claimant = memory.entitled(start, end, words);
        if (claimant == null) claimant = generic(start, end);
        if (claimant == null) claimant = shortForms.read(start, end, words);
        if (claimant == null) claimant = government(start, end, words);
        return claimant == null ? unknown(start, end, words) : claimant;
    }

    /** Whether words name a known source and nothing else: "Syrskyi". */
    boolean isName(int start, int end) {
        int first = text.is(start, "the") ? start + 1 : start;
        if (first >= end) return false;
        var found = book.at(text.tokens(), first, end);
        if (found != null && found.end() == end) return true;
        var body = lexicon.bodies.longest(text.tokens(), first, end);
        return body != null && body.end() == end && body.value().alone();
    }

    /** "one of them": of those who spoke last. */
    private boolean oneOf(int start, int end) {
        return end - start == 3 && text.is(start, "one") && text.is(start + 1, "of") && text.is(start + 2, "them");
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
            var nation = names.side(first, at + 1);
            var side = nation == null ? names.posted(first, at + 1) : nation;
            return new Claimant(SourceKind.PERSON, words, null, side, words);
        }
        return null;
    }

    /** "the official", "the brigadier general": who spoke last, where no name and no nation stands with it. */
    private @Nullable Claimant generic(int start, int end) {
        if (!text.is(start, "the") || end - start > 3 || end - start < 2) return null;
        if (!lexicon.generic.has(text.token(end - 1)) || names.side(start, end) != null) return null;
        for (int at = start + 1; at < end; at++) if (text.token(at).capitalised()) return null;
        return memory.lastPerson();
    }

    /** The author that a header names; one without a name is the channel itself, and only his side is known. */
    @Nullable
    Claimant author(int start, int end) {
        var claimant = meant(start, end);
        if (claimant == null || !names.indefinite(start)) return claimant;
        return new Claimant(SourceKind.OUTLET, claimant.name(), null, claimant.side(), claimant.text());
    }

    /** Whether the words of a header name who speaks under it: a known source, a person with an office, a unit; not who writes for an outlet. */
    boolean mayAuthor(int start, int end) {
        String words = text.words(start, end);
        var source = known.read(start, end, words);
        // The General Staff is not an outlet's.
        if (source != null && KnownSources.partisan(source.side())) return true;
        for (int at = start; at < end; at++) if (lexicon.ownStaff.has(text.token(at))) return false;
        if (source != null || shortForms.read(start, end, words) != null) return true;
        for (int at = start; at < end; at++)
            if (lexicon.speakers.get(text.token(at)) == SourceKind.PERSON || lexicon.units.has(text.token(at)))
                return true;
        return false;
    }

    /** Whether a claimant is an outlet that the book knows. */
    boolean isOutlet(Claimant claimant) {
        var source = book.named(claimant.name());
        return source != null && source.kind() == SourceKind.OUTLET;
    }

    /** Whether words name a known source, or a country, and nothing else. */
    boolean isParty(int start, int end) {
        return isName(start, end) || lexicon.governments.exactly(text.tokens(), start, end) != null;
    }

    private int trim(int first, int end) {
        int start = first;
        while (start < end
                && (text.token(start).punctuation()
                        || text.token(start).is("and")
                        || text.token(start).is("meanwhile"))) start++;
        return start;
    }

    private @Nullable Claimant pronoun(int start, int end, String words) {
        if (end - start != 1) return null;
        var kind = lexicon.pronouns.get(words.toLowerCase(Locale.ROOT));
        var meant = kind == null ? null : memory.last(kind, start);
        return meant == null || kind != SourceKind.PERSON ? meant : memory.fitting(words, meant);
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
        if (lexicon.tallies.has(text.token(end - 1))) return memory.lastOfAny();
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

    /** Whether words of a headline name a known source and nothing else speaks in them. */
    boolean names(int start, int end) {
        String words = text.words(start, end);
        return known.read(start, end, words) != null
                || shortForms.read(start, end, words) != null
                || government(start, end, words) != null;
    }

    private @Nullable Claimant government(int start, int end, String words) {
        var row = lexicon.governments.exactly(text.tokens(), start, end);
        if (row == null) return null;
        var source = book.byId(row[1]);
        String name = source == null ? words : source.name();
        return new Claimant(SourceKind.ORGANISATION, name, name, Side.valueOf(row[2]), words);
    }

    private @Nullable Claimant unknown(int start, int end, String words) {
        var nation = names.side(start, end);
        var side = nation == null ? names.posted(start, end) : nation;
        if (side == null) side = owner(start, end);
        String person = names.person(start, end);
        if (person != null) {
            var same = memory.ofName(person);
            if (same != null) return new Claimant(same.kind(), same.name(), same.organisation(), same.side(), words);
            return new Claimant(SourceKind.PERSON, person, null, side, words);
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
