package org.claimline.ingest.attribution;

import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the first lines who speaks in a whole text: a ministry's briefing, a president's address, a channel's post. The author is
 * never guessed from the body: without such a line the outlet speaks.
 */
final class AuthorReader {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A header stands in the first sentences, and is short. */
    private static final int LINES = 3;

    private static final int LONGEST = 34;

    /** The rule's name; such an attribution has no cue. */
    static final String AUTHOR = "author";

    private final PhraseTable<String> documents = PhraseTable.read(EN + "documents.tsv", row -> row[0]);
    private final WordSet links = PhraseTable.words(EN + "author-links.tsv");
    private final WordSet leads = PhraseTable.words(EN + "document-kinds.tsv");
    private final PhraseTable<String> intros = PhraseTable.read(EN + "self-introductions.tsv", row -> row[0]);
    private final Bylines bylines = new Bylines();
    private final PhraseTable<Cue> cues;
    private final OwnWords ownWords;

    AuthorReader(PhraseTable<Cue> cues, OwnWords ownWords) {
        this.cues = cues;
        this.ownWords = ownWords;
    }

    /** The author's own words from the end of the header on; null if no header names him. */
    @Nullable
    Attribution author(TokenizedText text, ClaimantReader claimants) {
        int lines = Math.min(LINES, text.sentences().size());
        for (int i = 0; i < lines; i++) {
            var line = text.sentences().get(i);
            var self = self(text, line, claimants);
            if (self == null && !header(text, line, i)) continue;
            var words = self == null ? names(text, line, claimants) : self;
            if (words == null && i == 0) words = alone(text, line, claimants);
            if (words == null) words = bylines.name(text, line, claimants, i > 0 && titled(text, lines));
            if (words == null) continue;
            var claimant = claimants.author(words.first(), words.end());
            boolean outlet = claimant != null && claimant.kind() == SourceKind.OUTLET && claimant.side() == null;
            if (claimant == null || outlet || claimants.signs().isOutlet(claimant)) continue;
            return of(claimant, words, text);
        }
        return ownWords.through(text) ? signed(text, claimants) : signature(text, claimants);
    }

    /** Whether the first line names a document, so that the next may be the bare name of its author. */
    private boolean titled(TokenizedText text, int lines) {
        var first = text.sentences().getFirst();
        if (lines < 2 || !header(text, first, 0)) return false;
        for (int at = first.first(); at < first.end(); at++)
            if (documents.longest(text.tokens(), at, first.end()) != null) return true;
        return false;
    }

    /** A last line that is a known name and nothing else, under a text of "our soldiers". */
    private @Nullable Attribution signature(TokenizedText text, ClaimantReader claimants) {
        int count = text.sentences().size();
        if (count < 2) return null;
        var last = text.sentences().getLast();
        boolean parted = text.sentences().get(count - 2).paragraph() < last.paragraph();
        var words = parted ? bylines.name(text, last, claimants, true) : null;
        if (words == null || words.first() != last.first()) return null;
        for (var sentence : text.sentences())
            if (ownWords.partisan(text, sentence)) {
                var claimant = claimants.author(words.first(), words.end());
                boolean signs = claimant != null && !claimants.signs().isOutlet(claimant);
                return signs && claimant != null ? whole(claimant, text) : null;
            }
        return null;
    }

    /** Who writes a text of "our boys": the one who names himself in the first sentences, or who signs the last line. */
    private @Nullable Attribution signed(TokenizedText text, ClaimantReader claimants) {
        var sentences = text.sentences();
        for (int i = 0; i < Math.min(LINES, sentences.size()); i++) {
            var line = sentences.get(i);
            var intro = intros.longest(text.tokens(), line.first(), line.end());
            int first = intro == null ? line.first() : intro.end();
            var named = office(text, claimants, first, line.end(), intro != null);
            if (named != null) return named;
        }
        var last = sentences.getLast();
        int first = last.first();
        while (first < last.end() && text.token(first).punctuation()) first++;
        boolean line = last.end() - first < LONGEST && !text.is(last.end() - 1, ".");
        var named = line ? office(text, claimants, first, last.end(), false) : null;
        return named == null ? null : whole(named.claimant(), text);
    }

    private @Nullable Attribution office(
            TokenizedText text, ClaimantReader claimants, int first, int limit, boolean introduced) {
        // Nothing but marks, or nothing behind the introduction.
        if (first >= limit) return null;
        int end = first;
        // '3rd "Stepova" Assault Brigade'
        if (!introduced && end < limit && text.token(end).number()) end++;
        while (end < limit
                && (!stops(text, end)
                        || text.is(end, ",")
                        || (!introduced && text.token(end).quote()))) end++;
        boolean name = text.token(first).capitalised() || text.token(first).number();
        // A whole sentence is no name: "The 571st day of Russia's aggression continues."
        boolean sentence = !introduced && end < limit && text.is(end, ".") && end == limit - 1;
        if (end == first || sentence || !(introduced || name)) return null;
        int comma = first;
        while (comma < end && !text.is(comma, ",")) comma++;
        if (!introduced && !claimants.signs().mayAuthor(first, end)) return null;
        var person = claimants.meant(first, comma);
        if (person == null && introduced) person = claimants.unknown(first, comma);
        if (person == null || person.kind() == SourceKind.OUTLET) return null;
        if (person.side() == null && comma + 1 < end) person = claimants.inOffice(person, comma + 1, end);
        return of(person, new TokenRange(first, comma), text);
    }

    /** A text that is its author's from the first word to the last. */
    static Attribution whole(Claimant claimant, TokenizedText text) {
        return of(claimant, new TokenRange(0, 0), text);
    }

    private static Attribution of(Claimant claimant, TokenRange words, TokenizedText text) {
        var body = new TokenRange(words.end(), text.tokens().size());
        return new Attribution(
                claimant,
                null,
                words.first(),
                words.end(),
                words.end(),
                words.end(),
                body.first(),
                body.end(),
                Stance.ASSERTS,
                null,
                Attribution.Kind.REPORTED,
                AUTHOR,
                List.of(body),
                true,
                false);
    }

    /** A line that names a document and tells nothing: short, no reporting verb, no full stop unless it stands in brackets. */
    private boolean header(TokenizedText text, Sentence line, int index) {
        int last = line.end() - 1;
        boolean told = text.is(last, ".") || text.is(last, "!") || text.is(last, "?");
        if (line.end() - line.first() > LONGEST || told) return false;
        // A headline of the press speaks of a document in the middle of a sentence: it has a verb.
        for (int at = line.first(); at < line.end(); at++) {
            var cue = cues.longest(text.tokens(), at, line.end());
            if (cue != null && documents.longest(text.tokens(), at, line.end()) == null) return false;
        }
        return index == 0 || line.paragraph() <= LINES;
    }

    /** Who is named in a header beside the document: "briefing by X", "X: weekly summary", "X's evening address". */
    private @Nullable TokenRange names(TokenizedText text, Sentence line, ClaimantReader claimants) {
        for (int at = line.first(); at < line.end(); at++) {
            var document = documents.longest(text.tokens(), at, line.end());
            if (document == null) continue;
            int behind = document.end();
            while (behind < line.end() && links.has(text.token(behind))) behind++;
            if (behind > document.end() && behind < line.end()) {
                int end = end(text, behind, line.end());
                if (claimants.signs().mayAuthor(behind, end)) return explained(text, line, claimants, behind, end);
            }
            int before = at;
            while (before > line.first() && lead(text, before - 1)) before--;
            if (before > line.first()) {
                int end = text.token(before - 1).punctuation() || text.is(before - 1, "'s") ? before - 1 : before;
                if (end > line.first() && claimants.signs().mayAuthor(line.first(), end))
                    return new TokenRange(line.first(), end);
            }
        }
        return null;
    }

    /** "by the brigade's commander, Colonel Holub": the name behind the comma, with the office before it. */
    private static TokenRange explained(
            TokenizedText text, Sentence line, ClaimantReader claimants, int first, int end) {
        if (end + 1 >= line.end() || !text.is(end, ",") || !text.token(end + 1).capitalised())
            return new TokenRange(first, end);
        int last = end(text, end + 1, line.end());
        var named = claimants.meant(end + 1, last);
        boolean person = named != null && named.kind() == SourceKind.PERSON && last - end > 2;
        return person ? new TokenRange(end + 1, last) : new TokenRange(first, end);
    }

    /** "We, the men of the 3rd Assault Brigade, ...": who names himself in the first sentences. */
    private @Nullable TokenRange self(TokenizedText text, Sentence line, ClaimantReader claimants) {
        if (!text.is(line.first(), "we") || !text.is(line.first() + 1, ",")) return null;
        int first = line.first() + 2;
        int end = end(text, first, line.end());
        return first < end && claimants.signs().mayAuthor(first, end) ? new TokenRange(first, end) : null;
    }

    /** A first line that is a name with a date and nothing else. */
    private static @Nullable TokenRange alone(TokenizedText text, Sentence line, ClaimantReader claimants) {
        int end = line.end();
        while (end > line.first() && !text.token(end - 1).word()) end--;
        for (int at = line.first(); at < line.end(); at++)
            if (text.token(at).number()
                    || text.is(at, ",")
                    || text.is(at, "(")
                    || text.is(at, ":")
                    || text.is(at, "|")) {
                end = Math.min(end, at);
                break;
            }
        return end > line.first() && claimants.signs().isName(line.first(), end)
                ? new TokenRange(line.first(), end)
                : null;
    }

    /** "weekly summary", "evening video address": words between the name and the document. */
    private boolean lead(TokenizedText text, int at) {
        var token = text.token(at);
        if (leads.has(token) || token.is("(")) return true;
        return token.word() && !token.capitalised() && !token.is("'s") && !token.is("of") && !token.is("by");
    }

    private static int end(TokenizedText text, int from, int limit) {
        int at = from;
        while (at < limit && !stops(text, at)) at++;
        return Math.min(limit, Math.max(from + 1, at));
    }

    private static boolean stops(TokenizedText text, int at) {
        var token = text.token(at);
        return (token.punctuation() && !token.is("-"))
                || token.is("on")
                || token.is("about")
                || token.is("as")
                || (token.number() && !ordinal(text, at));
    }

    /** "the 47th brigade" */
    private static boolean ordinal(TokenizedText text, int at) {
        boolean tied = at + 1 < text.tokens().size()
                && text.token(at + 1).start() == text.token(at).end();
        return tied && text.token(at + 1).word();
    }
}
