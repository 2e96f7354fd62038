package org.claimline.ingest.attribution;

import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Tells what words can name, whoever is meant: a pronoun, a person, a party, the author of a text. */
final class SpeakerSigns {
    private static final WordSet MONTHS = PhraseTable.words("/org/claimline/ingest/en/months.tsv");

    private final SpeakerLexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;
    private final SpeakerWords names;
    private final KnownSources known;
    private final ShortForms shortForms;

    SpeakerSigns(
            SpeakerLexicon lexicon,
            SourceBook book,
            TokenizedText text,
            SpeakerWords names,
            KnownSources known,
            ShortForms shortForms) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
        this.names = names;
        this.known = known;
        this.shortForms = shortForms;
    }

    /** Whether a token is a pronoun of those who speak. */
    boolean pronoun(int at) {
        return lexicon.pronouns.get(text.token(at)) != null;
    }

    /** Whether a token is a noun for a text in which somebody speaks: "statement". */
    boolean document(int at) {
        return lexicon.documents.has(text.token(at));
    }

    /** Whether a token is a noun for what somebody makes of what he counts or sees: "map", "figures". */
    boolean work(int at) {
        return lexicon.works.has(text.token(at)) || lexicon.tallies.has(text.token(at));
    }

    /** Whether a token stands between a text and whose it is: "from". */
    boolean owner(int at) {
        return lexicon.authorLinks.has(text.token(at));
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
            if ((token.capitalised() && (at <= start + 1 || !definite) && !MONTHS.has(token))
                    || lexicon.speakers.get(token) != null
                    || lexicon.pronouns.get(token) != null
                    || lexicon.people.has(token)) return true;
        }
        return names.indefinite(start);
    }

    /** Whether the words before a token end with a noun of those who fight: they act, and others tell of it. */
    boolean fights(int end) {
        return end > 0 && lexicon.people.has(text.token(end - 1));
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
        return isName(start, end) || government(start, end);
    }

    /** Whether words are the adjective of a nation that speaks: "the Russian claim". */
    boolean national(int start, int end) {
        return end - start == 1 && lexicon.adjectives.get(text.token(start)) != null;
    }

    /** Whether words point at somebody who speaks: "the ministry". */
    boolean definite(int start, int end) {
        return lexicon.determiners.has(text.token(start)) && end > start + 1 && speaks(end - 1);
    }

    /** Whether words of a headline name a known source and nothing else speaks in them. */
    boolean names(int start, int end) {
        String words = text.words(start, end);
        return known.read(start, end, words) != null
                || shortForms.read(start, end, words) != null
                || government(start, end);
    }

    /** A country or a capital. */
    private boolean government(int start, int end) {
        return lexicon.governments.exactly(text.tokens(), start, end) != null;
    }
}
