package org.claimline.ingest.attribution;

import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads who is meant by the words that name a source; remembers who was named before, for pronouns and short forms. */
final class ClaimantReader {
    private static final WordSet SEATS =
            new WordSet("prepositions between a person and his body", Set.of("in", "at", "inside", "within", "from"));

    /** "our own weekly count": so many words up to the noun. */
    private static final int OWN_REACH = 4;

    private final SpeakerLexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;
    private final SpeakerWords names;
    private final SpeakerMemory memory;
    private final KnownSources known;
    private final ShortForms shortForms;
    private final PointingWords pointing;
    private final UnknownSpeakers strangers;
    private final SpeakerSigns signs;

    ClaimantReader(SpeakerLexicon lexicon, SourceBook book, TokenizedText text) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
        names = new SpeakerWords(lexicon, book, text);
        memory = new SpeakerMemory(lexicon, book, text, names);
        known = new KnownSources(lexicon, book, text, names);
        shortForms = new ShortForms(lexicon, book, text, names, memory);
        pointing = new PointingWords(lexicon, book, text, names, memory);
        strangers = new UnknownSpeakers(lexicon, text, names, memory);
        signs = new SpeakerSigns(lexicon, book, text, names, known, shortForms);
    }

    /** Who has been named and who has spoken so far. */
    SpeakerMemory memory() {
        return memory;
    }

    /** What words can name, whoever is meant. */
    SpeakerSigns signs() {
        return signs;
    }

    /** Who is meant, or null if the words name nobody who speaks; notes that he has spoken. */
    @Nullable
    Claimant read(int first, int last) {
        var bare = bare(first, last);
        var claimant = bare == null ? null : who(bare.first(), bare.end());
        if (claimant == null || bare == null) return null;
        memory.remember(claimant, bare.first());
        if (claimant.kind() == SourceKind.ORGANISATION && signs.personal(bare.first(), bare.end()))
            memory.embody(claimant, bare.first());
        memory.entitle(claimant, bare.first(), bare.end());
        return claimant;
    }

    /** Notes the body whose short form opens a sentence: "The General Staff does not agree." */
    void noteHead(Sentence sentence) {
        int first = sentence.first();
        if (!text.is(first, "the") && !lexicon.possessives.has(text.token(first))) return;
        var body = lexicon.bodies.longest(text.tokens(), first + 1, sentence.end());
        if (body == null || text.is(body.end(), "'s") || signs.fights(body.end())) return;
        var claimant = shortForms.read(first, body.end(), text.words(first, body.end()));
        var source = claimant == null ? null : book.named(claimant.name());
        if (source != null && source.kind() == SourceKind.ORGANISATION) memory.open(source, first, body.end());
    }

    /** "according to him": who spoke last; null if the word is no such pronoun. */
    @Nullable
    Claimant told(int at) {
        var kind = lexicon.objects.get(text.token(at));
        return kind == null ? null : memory.last(kind, at);
    }

    /** A claimant whom nobody knows: a person, by the words as written. */
    Claimant unknown(int first, int last) {
        return strangers.person(first, last);
    }

    /** Who is meant, or null if the words name nobody who speaks. */
    @Nullable
    Claimant meant(int first, int last) {
        var bare = bare(first, last);
        return bare == null ? null : who(bare.first(), bare.end());
    }

    /** A person with the side and the organisation of the office that an explanation gives him; one who only watches has none. */
    Claimant inOffice(Claimant person, int first, int last) {
        int end = first;
        while (end < last && !text.is(end, "who") && !text.is(end, "whose")) {
            if (lexicon.outsiders.has(text.token(end))) return person;
            end++;
        }
        var office = end > first ? who(first, end) : null;
        var side = office == null || office.side() == null ? names.sideOf(first, end) : office.side();
        String organisation = office == null ? null : office.organisation();
        return new Claimant(person.kind(), person.name(), organisation, side, person.text());
    }

    /** Without the punctuation and the "and" around the words; null if nothing is left. */
    private @Nullable TokenRange bare(int first, int last) {
        int stamped = LeadIns.stamp(text, first, last);
        int start = trim(Math.max(stamped, LeadIns.ago(text, stamped, last)), last);
        int end = last;
        while (end > start + 1 && (text.is(end - 1, ",") || (text.is(end - 1, ".") && end - start > 2))) end--;
        if (start >= end) return null;
        // "For the operation as a whole he": the pronoun alone is the subject.
        if (lexicon.pronouns.get(text.token(end - 1)) != null) start = end - 1;
        return new TokenRange(start, end);
    }

    private @Nullable Claimant who(int start, int end) {
        if (own(start, end)) return null;
        int based = names.based(start, end);
        if (based < end && signs.known(start, based)) return who(start, based);
        int owned = names.owned(start, end);
        if (owned > start && !signs.known(start, end)) return who(start, owned);
        int author = names.author(start, end);
        var writer = author > start && !signs.known(start, end) ? who(author, end) : null;
        if (writer != null) return writer;
        String words = text.words(start, end);
        var claimant = pointing.read(start, end, words);
        if (claimant == null) claimant = known.read(start, end, words);
        if (claimant == null) claimant = memory.entitled(start, end, words);
        if (claimant == null) claimant = pointing.generic(start, end);
        if (claimant == null) claimant = shortForms.read(start, end, words);
        if (claimant == null) claimant = government(start, end, words);
        return claimant == null ? ofBody(strangers.read(start, end, words), start, end) : claimant;
    }

    /** "a source in the General Staff": who sits in a body of a side is of it. */
    private @Nullable Claimant ofBody(@Nullable Claimant stranger, int start, int end) {
        if (stranger == null || stranger.kind() != SourceKind.PERSON || stranger.side() != null) return stranger;
        for (int at = start + 1; at + 1 < end; at++) {
            if (!SEATS.has(text.token(at)) || !signs.personNoun(at - 1)) continue;
            var body = lexicon.bodies.longest(text.tokens(), text.is(at + 1, "the") ? at + 2 : at + 1, end);
            var seat = body == null ? null : shortForms.read(at + 1, end, text.words(at + 1, end));
            return seat == null || !KnownSources.partisan(seat.side())
                    ? stranger
                    : new Claimant(stranger.kind(), stranger.name(), seat.name(), seat.side(), stranger.text());
        }
        return stranger;
    }

    /** "our analysis of daily maps": the outlet's own, unless somebody is quoted. */
    private boolean own(int start, int end) {
        if (!text.is(start, "our") || text.quotation(start) != null) return false;
        for (int at = start + 1; at < Math.min(end, start + OWN_REACH); at++) if (signs.work(at)) return true;
        return false;
    }

    /** The author that a header names; one without a name is the channel itself, and only his side is known. */
    @Nullable
    Claimant author(int start, int end) {
        var claimant = meant(start, end);
        if (claimant == null || !names.indefinite(start)) return claimant;
        return new Claimant(SourceKind.OUTLET, claimant.name(), null, claimant.side(), claimant.text());
    }

    private int trim(int first, int end) {
        int start = first;
        // "[3] A blogger wrote"
        if (start + 1 < end && text.token(start).number() && text.is(start + 1, "]")) start += 2;
        while (start < end
                && (text.token(start).punctuation()
                        || text.token(start).is("and")
                        || text.token(start).is("meanwhile"))) start++;
        return start;
    }

    /** A country or its capital; its adjective alone stands for it: "the Russian claim". */
    private @Nullable Claimant government(int start, int end, String words) {
        var country = end - start == 1 ? lexicon.adjectives.get(text.token(start)) : null;
        var row = country == null
                ? lexicon.governments.exactly(text.tokens(), start, end)
                : lexicon.governments.get(country);
        if (row == null) return null;
        var source = book.byId(row[1]);
        String name = source != null ? source.name() : country != null ? country : words;
        return new Claimant(SourceKind.ORGANISATION, name, name, Side.valueOf(row[2]), words);
    }
}
