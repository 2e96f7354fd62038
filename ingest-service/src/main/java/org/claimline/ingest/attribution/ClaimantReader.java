package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads who is meant by the words that name a source; remembers who was named before, for pronouns and short forms. */
final class ClaimantReader {
    private static final String EN = "/org/claimline/ingest/en/";

    private record Body(List<String> ids, boolean alone) {}

    /** What the words of a language say about speakers; the same for every text. */
    static final class Lexicon {
        private final PhraseTable<SourceKind> speakers =
                PhraseTable.read(EN + "speakers.tsv", row -> SourceKind.valueOf(row[1]));
        private final PhraseTable<SourceKind> pronouns =
                PhraseTable.read(EN + "pronouns.tsv", row -> SourceKind.valueOf(row[1]));
        private final PhraseTable<Body> bodies =
                PhraseTable.read(EN + "bodies.tsv", row -> new Body(List.of(row[1].split(";")), row.length > 2));
        private final PhraseTable<Side> nations = PhraseTable.read(EN + "nations.tsv", row -> Side.valueOf(row[1]));
        private final PhraseTable<String[]> governments = PhraseTable.read(EN + "governments.tsv", row -> row);
        private final Set<String> people = PhraseTable.words(EN + "people.tsv");
        private final Set<String> indefinites = PhraseTable.words(EN + "indefinites.tsv");
        private final Set<String> works = PhraseTable.words(EN + "works.tsv");
        private final Set<String> states = PhraseTable.words(EN + "state-bodies.tsv");
        private final PhraseTable<String> titles = PhraseTable.read(EN + "titles.tsv", row -> row[1]);
    }

    /** A source as an earlier sentence names it. */
    private record Named(Source source, int token, String words) {}

    private final Lexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;
    private final Map<String, Integer> lastNamed = new HashMap<>();
    private final Map<String, Integer> lastFought = new HashMap<>();
    private final Map<SourceKind, Named> lastSubject = new EnumMap<>(SourceKind.class);
    private final Set<SourceKind> inSentence = EnumSet.noneOf(SourceKind.class);
    private int sentenceNoted = -1;
    private final Map<SourceKind, Claimant> lastOf = new HashMap<>();
    private final Map<String, Claimant> surnames = new HashMap<>();
    private final Map<String, Claimant> titled = new HashMap<>();
    private final Map<SourceKind, Integer> lastSpoke = new HashMap<>();
    private @Nullable Claimant lastOfAny;
    private int noted;

    ClaimantReader(Lexicon lexicon, SourceBook book, TokenizedText text) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
    }

    /** Notes which sources the text names up to a token, so that a short form after it can mean the one named last. */
    void noteUpTo(int token, Sentence sentence) {
        if (sentence.first() != sentenceNoted) inSentence.clear();
        sentenceNoted = sentence.first();
        while (noted < token) {
            var found = book.at(text.tokens(), noted, Math.min(sentence.end(), noted + 12));
            boolean part = noted > 0 && text.is(noted - 1, "-");
            // "The Russian army captured ..., it said": those who fight are what is told of, not who tells.
            boolean fights = found != null
                    && lexicon.people.contains(text.token(found.end() - 1).lower());
            if (found != null && fights) lastFought.put(found.value().id(), noted);
            if (found != null && !part && !fights) {
                lastNamed.put(found.value().id(), noted);
                // A pronoun means the subject of an earlier sentence, and subjects stand before objects.
                if (inSentence.add(found.value().kind()))
                    lastSubject.put(
                            found.value().kind(), new Named(found.value(), noted, text.words(noted, found.end())));
            }
            noted = found == null ? noted + 1 : found.end();
        }
    }

    /** Who is meant, or null if the words name nobody who speaks; notes that he has spoken. */
    @Nullable
    Claimant read(int first, int last) {
        var bare = bare(first, last);
        var claimant = bare == null ? null : who(bare.first(), bare.end());
        if (claimant == null || bare == null) return null;
        remember(claimant, bare.first());
        entitle(claimant, bare.first(), bare.end());
        return claimant;
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
        return new Claimant(SourceKind.PERSON, plain(words), null, side(first, last), words);
    }

    /** Without the punctuation and the "and" around the words; null if nothing is left. */
    private @Nullable TokenRange bare(int first, int last) {
        int start = trim(first, last);
        int end = last;
        while (end > start + 1 && (text.is(end - 1, ",") || (text.is(end - 1, ".") && end - start > 2))) end--;
        if (start >= end) return null;
        // "For the operation as a whole he": the pronoun alone is the subject.
        if (lexicon.pronouns.get(text.token(end - 1).lower()) != null) start = end - 1;
        return new TokenRange(start, end);
    }

    private @Nullable Claimant who(int start, int end) {
        String words = text.words(start, end);
        var claimant = pronoun(start, end, words);
        if (claimant == null) claimant = known(start, end, words);
        if (claimant == null) claimant = entitled(start, end, words);
        if (claimant == null) claimant = body(start, end, words);
        if (claimant == null) claimant = government(start, end, words);
        return claimant == null ? unknown(start, end, words) : claimant;
    }

    /** Notes the titles that words give a person: "the governor" after "Governor Oleh Syniehubov" is he. */
    void entitle(Claimant claimant, int first, int end) {
        if (claimant.kind() != SourceKind.PERSON && !text.is(end - 1, "source")) return;
        if (!indefinite(first) && claimant.name().equalsIgnoreCase(plain(text.words(first, end)))) return;
        for (int at = first; at < end; at++) {
            String word = text.token(at).lower();
            if (lexicon.speakers.get(word) == SourceKind.PERSON) titled.put(word, claimant);
        }
    }

    /** "the governor", "the general": the last person with that title. */
    private @Nullable Claimant entitled(int start, int end, String words) {
        if (end - start != 2 || !text.is(start, "the")) return null;
        var meant = titled.get(text.token(end - 1).lower());
        return meant == null
                ? null
                : new Claimant(meant.kind(), meant.name(), meant.organisation(), meant.side(), words);
    }

    /** Whether words name a known source and nothing else: "Syrskyi". */
    boolean isName(int start, int end) {
        var found = book.at(text.tokens(), start, end);
        return found != null && found.end() == end;
    }

    private void remember(Claimant claimant, int token) {
        var source = book.named(claimant.name());
        if (source != null) lastNamed.put(source.id(), token);
        lastOf.put(claimant.kind(), claimant);
        lastSpoke.put(claimant.kind(), token);
        lastOfAny = claimant;
        if (claimant.kind() == SourceKind.PERSON)
            surnames.put(claimant.name().substring(claimant.name().lastIndexOf(' ') + 1), claimant);
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
        return kind == null ? null : last(kind, start);
    }

    /** Who of a kind spoke or was named last before a token; the words are those that named him. */
    @Nullable
    Claimant last(SourceKind kind, int before) {
        Claimant meant = lastOf.get(kind);
        int spoke = meant == null ? -1 : lastSpoke.getOrDefault(kind, -1);
        // "The report was published on Friday. ..., it said": an outlet speaks as a body does.
        if (kind == SourceKind.ORGANISATION && lastSpoke.getOrDefault(SourceKind.OUTLET, -1) > spoke) {
            meant = lastOf.get(SourceKind.OUTLET);
            spoke = lastSpoke.getOrDefault(SourceKind.OUTLET, -1);
        }
        var subject = lastSubject.get(kind);
        // "..., it said": the words before the comma are what is told, and who spoke last tells it.
        boolean told = spoke >= 0 && subject != null && subject.token() >= sentenceNoted && text.is(before - 1, ",");
        if (subject != null && !told && subject.token() > spoke && subject.token() < before)
            return claimant(subject.source(), subject.words());
        return meant != null ? meant : lastOfAny;
    }

    /** Whether words of a headline name a known source and nothing else speaks in them. */
    boolean names(int start, int end) {
        String words = text.words(start, end);
        return known(start, end, words) != null || body(start, end, words) != null;
    }

    static Claimant claimant(Source source, String words) {
        String organisation = source.kind() == SourceKind.ORGANISATION ? source.name() : source.organisation();
        return new Claimant(source.kind(), source.name(), organisation, source.side(), words);
    }

    private @Nullable Claimant known(int start, int end, String words) {
        Source best = null;
        int bestLength = 0;
        boolean titleOnly = false;
        for (int at = start; at < end; ) {
            var found = book.at(text.tokens(), at, end);
            // "pro-Kremlin bloggers", "a Kremlin-backed mayor" are not the Kremlin.
            boolean part = found != null && (hyphened(at - 1, start, end) || hyphened(found.end(), start, end));
            if (found == null || part) {
                at++;
                continue;
            }
            boolean person = found.value().kind() == SourceKind.PERSON;
            boolean hasPerson = best != null && best.kind() == SourceKind.PERSON;
            int length = found.end() - at;
            // A person speaks, even where the words name the office as well; of two bodies the longer name.
            if (best == null || (person && !hasPerson) || (person == hasPerson && length > bestLength && !hasPerson)) {
                best = found.value();
                bestLength = length;
                titleOnly = person
                        && lexicon.speakers.get(text.token(found.end() - 1).lower()) == SourceKind.PERSON;
            }
            at = found.end();
            // "an AFP analysis of data from the institute": the agency has reckoned.
            if (at < end && lexicon.works.contains(text.token(at).lower())) break;
        }
        if (best == null) return null;
        var office = best.organisation() == null ? null : book.named(best.organisation());
        // "a Defence Ministry spokesman" is one of several: the ministry speaks, not the man who usually does.
        if (indefinite(start) && titleOnly && office != null) return claimant(office, words);
        if (best.kind() != SourceKind.PERSON) {
            var person = person(start, end);
            if (person != null && best.kind() == SourceKind.ORGANISATION)
                return new Claimant(SourceKind.PERSON, person, best.name(), best.side(), words);
        }
        return claimant(best, words);
    }

    /** "the ministry", "the army": the body of that kind that was named last, or of the nation that the words name. */
    private @Nullable Claimant body(int start, int end, String words) {
        boolean nameless = indefinite(start);
        for (int at = start; at < end; at++) {
            var found = lexicon.bodies.longest(text.tokens(), at, end);
            if (found == null) continue;
            if (person(start, end) != null) return null;
            var side = side(start, end);
            // "a military spokesman" is anybody's: the nation named last is not his.
            if (nameless && side == null) return null;
            Source meant = null;
            int latest = -1;
            for (var id : found.value().ids()) {
                var source = book.byId(id);
                if (source == null || (side != null && source.side() != side)) continue;
                // A nation has one general staff, but its ministers change: who was not named is not meant.
                boolean lasting = (side != null || found.value().alone()) && source.kind() == SourceKind.ORGANISATION;
                int named = lastNamed.getOrDefault(id, lasting ? 0 : -1);
                if (named > latest) {
                    meant = source;
                    latest = named;
                }
            }
            if (meant == null && side == null) meant = fighting(found.value().ids());
            if (meant != null) return claimant(meant, words);
        }
        return null;
    }

    /** "the military" where no army has spoken: the one that fought last, if who spoke last is of its side; else nobody. */
    private @Nullable Source fighting(List<String> ids) {
        Source meant = null;
        int latest = -1;
        for (var id : ids) {
            int fought = lastFought.getOrDefault(id, -1);
            if (fought > latest) {
                meant = book.byId(id);
                latest = fought;
            }
        }
        boolean agreed = meant != null && lastOfAny != null && meant.side() == lastOfAny.side();
        return agreed ? meant : null;
    }

    private @Nullable Claimant government(int start, int end, String words) {
        var row = lexicon.governments.exactly(text.tokens(), start, end);
        if (row == null) return null;
        var source = book.byId(row[1]);
        String name = source == null ? words : source.name();
        return new Claimant(SourceKind.ORGANISATION, name, name, Side.valueOf(row[2]), words);
    }

    private @Nullable Claimant unknown(int start, int end, String words) {
        var side = side(start, end);
        String person = person(start, end);
        if (person != null) {
            var same = surnames.get(person);
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
        if (lexicon.speakers.get(text.token(end - 1).lower()) == SourceKind.PERSON) kind = SourceKind.PERSON;
        // A nation's private bodies do not speak for it: "Ukraine's DeepState monitoring group".
        boolean speaksForIt = kind == SourceKind.PERSON || side == Side.INDEPENDENT || stateBody(start, end);
        return new Claimant(kind, plain(words), null, speaksForIt ? side : null, words);
    }

    private boolean hyphened(int at, int start, int end) {
        return at > start
                && at + 1 < end
                && text.is(at, "-")
                && text.token(at - 1).end() == text.token(at).start()
                && text.token(at).end() == text.token(at + 1).start();
    }

    private boolean indefinite(int start) {
        return lexicon.indefinites.contains(text.token(start).lower());
    }

    private boolean stateBody(int start, int end) {
        for (int at = start; at < end; at++)
            if (lexicon.states.contains(text.token(at).lower())) return true;
        return false;
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private @Nullable Side side(int start, int end) {
        for (int at = start; at < end; at++) {
            var found = lexicon.nations.longest(text.tokens(), at, end);
            if (found != null) return found.value();
        }
        return null;
    }

    /** The last run of capitalised words that is no title, place or body: the name of somebody the book does not know. */
    private @Nullable String person(int start, int end) {
        var names = new ArrayList<String>();
        for (int at = start; at < end; at++) {
            var token = text.token(at);
            boolean named =
                    token.capitalised() && !title(at, end) && !token.is("the") && !(at == start && token.is("a"));
            if (named) names.add(token.text());
            else if (token.is(",") || (token.is(".") && names.isEmpty())) {
                if (!names.isEmpty()) break;
            } else if (!names.isEmpty()) {
                if (names.size() >= 2) break;
                names.clear();
            }
        }
        boolean lone = names.size() == 1 && end - start <= 3 && !lowerNoun(start, end);
        return (names.size() >= 2 && names.size() <= 4) || lone ? String.join(" ", names) : null;
    }

    private boolean lowerNoun(int start, int end) {
        for (int at = start; at < end; at++)
            if (lexicon.speakers.get(text.token(at).lower()) != null) return true;
        return false;
    }

    private boolean title(int at, int end) {
        String lower = text.token(at).lower();
        var source = book.at(text.tokens(), at, Math.min(end, at + 1));
        return lexicon.speakers.get(lower) != null
                || lexicon.nations.get(lower) != null
                || lexicon.governments.get(lower) != null
                || lexicon.titles.get(lower) != null
                || (source != null && source.value().kind() == SourceKind.ORGANISATION);
    }
}
