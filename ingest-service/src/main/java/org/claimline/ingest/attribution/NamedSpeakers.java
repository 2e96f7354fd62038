package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/**
 * Who is named in a sentence and might speak in it although no reporting words say so: "DeepState has 505 for November". For sentences in the order of the
 * text; what the text has told before them is taken note of when they are asked for.
 */
public final class NamedSpeakers {
    private static final String EN = "/org/claimline/ingest/en/";

    /** So many words before the noun belong to a name. */
    private static final int BEFORE = 6;

    /** So many in one sentence: a list of names is no list of speakers. */
    private static final int MOST = 4;

    /** So many words behind the noun tell of whom he is. */
    private static final int AFTER = 8;

    private static final Set<String> PLACING = Set.of("of", "in", "for", "from");

    private static final WordSet FINITE = PhraseTable.words(EN + "finite.tsv");
    private static final WordSet PASTS = PhraseTable.words(EN + "past-forms.tsv");
    private static final WordSet ENDS = PhraseTable.words(EN + "source-ends.tsv");
    private static final WordSet INNER = PhraseTable.words(EN + "inner-prepositions.tsv");
    private static final PhraseTable<String> REPORTING = PhraseTable.read(EN + "reporting.tsv", row -> row[1]);
    private static final PhraseTable<String> BOUNDARIES = PhraseTable.read(EN + "boundaries.tsv", row -> row[1]);
    private static final WordSet TROOPS = PhraseTable.words(EN + "troops.tsv");
    private static final WordSet ADJUNCTS = PhraseTable.words(EN + "adjunct-prepositions.tsv");

    /**
     * Somebody who is named.
     *
     * @param words the words that name him
     * @param fights whether the words are those for people who fight
     */
    public record Named(Claimant claimant, TokenRange words, boolean fights) {
        /** As who speaks in the whole of a sentence. */
        public Attribution over(Sentence sentence) {
            return Attribution.of(claimant, words, Attribution.NAMED, new TokenRange(sentence.first(), sentence.end()));
        }
    }

    private final SpeakerLexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;
    private final List<Attribution> voices;
    private final ClaimantReader claimants;
    private int heard;
    private int sentence;

    NamedSpeakers(SpeakerLexicon lexicon, SourceBook book, TokenizedText text, List<Attribution> voices) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
        this.voices = voices;
        claimants = new ClaimantReader(lexicon, book, text);
    }

    /** Those of a sentence, in the order of their names. */
    public List<Named> in(Sentence here) {
        listen(here);
        var found = new ArrayList<Named>();
        for (int at = here.first(); at < here.end() && found.size() < MOST; ) {
            int end = noun(at, here.end());
            if (end < 0) {
                at++;
                continue;
            }
            while (end < here.end()
                    && text.token(end).capitalised()
                    && !text.token(end).punctuation()) end++;
            if (troops(end, here.end())) {
                at = end;
                continue;
            }
            int first = first(at, here.first());
            if (stranger(at, here.end())) end = described(end, here.end());
            var claimant = claimants.meant(first, end);
            if (claimant != null
                    && found.stream().noneMatch(one -> one.claimant().name().equals(claimant.name())))
                found.add(new Named(claimant, new TokenRange(first, end), lexicon.people.has(text.token(end - 1))));
            at = end;
        }
        return found;
    }

    /** One past the words at a token that can name a speaker; -1 if they cannot. */
    private int noun(int at, int limit) {
        var token = text.token(at);
        if (token.punctuation() || token.number()) return -1;
        var known = book.at(text.tokens(), at, limit);
        if (known != null) return known.end();
        var body = lexicon.bodies.longest(text.tokens(), at, limit);
        if (body != null) return body.end();
        var government = lexicon.governments.longest(text.tokens(), at, limit);
        if (government != null) return government.end();
        var speaker = lexicon.speakers.longest(text.tokens(), at, limit);
        if (speaker != null && (speaker.value() == SourceKind.PERSON || !TROOPS.has(text.token(speaker.end() - 1))))
            return compound(speaker.end(), limit);
        boolean name = token.capitalised()
                && (lexicon.givenNames.get(token) != null || claimants.memory().ofName(token.text()) != null);
        return name ? at + 1 : -1;
    }

    /** "a deputy battalion commander": one past the noun of persons with which a compound ends. */
    private int compound(int end, int limit) {
        for (int at = Math.min(limit, end + 2) - 1; at >= end; at--) {
            boolean plain = true;
            for (int word = end; word <= at; word++)
                plain &= text.token(word).word() && !text.token(word).capitalised() && !stops(word);
            if (plain && lexicon.speakers.get(text.token(at)) == SourceKind.PERSON) return at + 1;
        }
        return end;
    }

    /** The first word of a name whose noun is at a token. */
    private int first(int noun, int limit) {
        int at = noun;
        while (at > limit && noun - at < BEFORE && !stops(at - 1)) at--;
        return at;
    }

    private boolean stops(int at) {
        var token = text.token(at);
        if (token.is("for") && at > 0 && text.token(at - 1).capitalised())
            return at + 1 == text.tokens().size() || !text.token(at + 1).capitalised();
        return (token.punctuation() && !hyphen(at) && !token.is("'s"))
                || FINITE.has(token)
                || PASTS.has(token)
                || ENDS.has(token)
                || (INNER.has(token) && !token.is("of"))
                || ADJUNCTS.has(token)
                || BOUNDARIES.get(token) != null
                || token.is("per")
                || token.is("how")
                || token.is("what")
                || (!token.capitalised() && verb(token));
    }

    /** A hyphen inside a word. */
    private boolean hyphen(int at) {
        return text.is(at, "-")
                && at > 0
                && at + 1 < text.tokens().size()
                && text.token(at - 1).end() == text.token(at).start()
                && text.token(at).end() == text.token(at + 1).start();
    }

    private static boolean verb(Token token) {
        return token.lower().endsWith("ed") || token.lower().endsWith("ing") || REPORTING.get(token) != null;
    }

    /** "Russian troops", "Putin's forces": they act, and others tell of it. */
    private boolean troops(int end, int limit) {
        return TROOPS.has(text.token(end - 1))
                || (end + 1 < limit && text.is(end, "'s") && TROOPS.has(text.token(end + 1)));
    }

    /** Whether a noun alone names who speaks: "a sergeant". */
    private boolean stranger(int at, int limit) {
        return book.at(text.tokens(), at, limit) == null
                && lexicon.bodies.longest(text.tokens(), at, limit) == null
                && lexicon.speakers.longest(text.tokens(), at, limit) != null;
    }

    /** "a sergeant of the 72nd brigade", "officials in the Donetsk region": one past the words that say of whom or where he is. */
    private int described(int from, int limit) {
        int end = from;
        for (int at = from; at + 1 < Math.min(limit, from + AFTER); at++) {
            var token = text.token(at);
            boolean joins = PLACING.contains(token.lower());
            if (joins && !text.token(at + 1).word() && !text.token(at + 1).number()) break;
            if (!joins && ((token.punctuation() && !hyphen(at)) || FINITE.has(token) || ENDS.has(token) || stops(at)))
                break;
            if (!joins) end = at + 1;
        }
        return end;
    }

    /** Takes note of who has spoken and been named before a sentence. */
    private void listen(Sentence here) {
        for (;
                sentence < text.sentences().size()
                        && text.sentences().get(sentence).first() < here.first();
                sentence++) {
            var one = text.sentences().get(sentence);
            claimants.memory().noteUpTo(one.first() + 1, one);
            for (; heard < voices.size() && voices.get(heard).cueFirst() < one.end(); heard++)
                if (!voices.get(heard).standing())
                    claimants
                            .memory()
                            .remember(
                                    voices.get(heard).claimant(),
                                    Math.max(0, voices.get(heard).sourceFirst()));
            claimants.memory().noteUpTo(one.end(), one);
        }
    }
}
