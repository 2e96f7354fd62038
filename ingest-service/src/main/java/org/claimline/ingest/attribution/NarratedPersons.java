package org.claimline.ingest.attribution;

import java.util.Locale;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the person of whom a sentence tells without letting him speak: "In Ivanivske, a medic was not interested in maps." */
final class NarratedPersons {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A person is named in so many words, or not at all. */
    private static final int LONGEST = 14;

    /** "In the village of Ivanivske," stands before the subject. */
    private static final int SCENE = 8;

    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final PhraseTable<String> AUXILIARIES = PhraseTable.read(EN + "auxiliaries.tsv", row -> row[1]);
    private static final WordSet PASTS = PhraseTable.words(EN + "past-forms.tsv");
    private static final WordSet RELATIVES = PhraseTable.words(EN + "relative-persons.tsv");
    private static final WordSet TELLERS = PhraseTable.words(EN + "tellers.tsv");
    private static final WordSet STAFF = PhraseTable.words(EN + "own-staff.tsv");
    private static final PhraseTable<String> MEETING = PhraseTable.read(EN + "meeting.tsv", row -> row[1]);
    private static final WordSet INNER = PhraseTable.words(EN + "inner-prepositions.tsv");
    private static final WordSet ASKED = PhraseTable.words(EN + "asked.tsv");
    private static final WordSet SCENES = PhraseTable.words(EN + "adjunct-prepositions.tsv");

    private final TokenizedText text;
    private final ClaimantReader claimants;

    NarratedPersons(TokenizedText text, ClaimantReader claimants) {
        this.text = text;
        this.claimants = claimants;
    }

    /** The words that name the person at the head of a sentence; null if there is none. */
    @Nullable
    TokenRange words(Sentence sentence) {
        int head = behindScene(sentence, behindDateline(sentence));
        int met = met(sentence, head);
        int first = met > head ? met : head;
        int limit = Math.min(sentence.end(), first + LONGEST);
        int end = first;
        while (end < limit && !stops(end)) {
            // "The figure that Ukraine's commander gave was higher": he is told of, and no figure speaks.
            if (text.is(end, "that") && end > first && !claimants.signs().personNoun(end - 1)) first = end + 1;
            end++;
        }
        boolean inner = first > 0 && text.is(first - 1, "that");
        for (int at = first; at + 1 < end; at++)
            if (claimants.signs().personNoun(at) && text.token(at + 1).word() && !goesOn(at + 1)) end = at + 1;
        // "Its head, Liudmyla Panchenko, does answer"
        int name = end + 1;
        while (end > first
                && end < limit
                && text.is(end, ",")
                && name < limit
                && text.token(name).capitalised()) name++;
        if (name > end + 2) end = name;
        // A text may break off behind "that".
        if (end <= first || end >= sentence.end()) return null;
        // "Yunakivka has been shelled": one name alone is a person's only where he has spoken.
        boolean alone = end == first + 1
                && text.token(first).capitalised()
                && !claimants.signs().personNoun(first);
        if (alone
                && claimants.memory().ofName(text.token(first).text()) == null
                && !claimants.signs().known(first, end)) return null;
        boolean person = claimants.signs().personal(first, end)
                || (inner && claimants.signs().personNoun(end - 1));
        return person ? new TokenRange(first, end) : null;
    }

    /** "Our correspondent spoke to a marine": where those whom the outlet's own people met are named; else the token itself. */
    private int met(Sentence sentence, int from) {
        if (!MEETING.mayOccur(sentence)) return from;
        boolean own = TELLERS.has(text.token(from));
        for (int at = from; at < Math.min(sentence.end() - 1, from + SCENE); at++) {
            if (text.token(at).punctuation()) return from;
            own |= STAFF.has(text.token(at));
            var verb = own ? MEETING.longest(text.tokens(), at, sentence.end()) : null;
            if (verb != null) return verb.end();
        }
        return from;
    }

    /** The person at the head of a sentence; null if there is none. */
    @Nullable
    Claimant person(TokenRange words) {
        var person = claimants.meant(words.first(), words.end());
        if (person == null || person.kind() != SourceKind.PERSON) return null;
        int close = person.side() == null && text.is(words.end(), ",") ? explained(words.end() + 1) : -1;
        return close < 0 ? person : claimants.inOffice(person, words.end() + 1, close);
    }

    /** Where the explanation ends that starts at a token behind a name: ", an adviser to the minister,"; -1 if none does. */
    private int explained(int from) {
        for (int at = from; at < Math.min(text.tokens().size(), from + LONGEST); at++)
            if (text.token(at).punctuation()) return text.is(at, ",") && at > from ? at : -1;
        return -1;
    }

    /** Behind "KYIV, Ukraine —". */
    private int behindDateline(Sentence sentence) {
        var place = text.token(sentence.first());
        boolean capitals = place.word()
                && place.text().length() > 2
                && !Character.isLowerCase(place.text().charAt(1))
                && place.text().equals(place.text().toUpperCase(Locale.ROOT));
        for (int at = sentence.first() + 1;
                capitals && at < Math.min(sentence.end() - 1, sentence.first() + SCENE);
                at++) if (DASHES.contains(text.token(at).text())) return at + 1;
        return sentence.first();
    }

    /** Behind "In the village of Ivanivske," and "Asked about Vuhledar,". */
    private int behindScene(Sentence sentence, int from) {
        String opener = text.token(from).lower();
        if (!SCENES.has(text.token(from)) && !opener.endsWith("ing") && !ASKED.contains(opener)) return from;
        for (int at = from + 1; at < Math.min(sentence.end() - 1, from + SCENE); at++)
            if (text.is(at, ",")) return at + 1;
        return from;
    }

    /** "The head of", "a medic in", "the commander Ivan": words that still belong to the name. */
    private boolean goesOn(int at) {
        var token = text.token(at);
        return token.capitalised() || claimants.signs().personNoun(at) || INNER.has(token);
    }

    private boolean stops(int at) {
        var token = text.token(at);
        boolean verb = !token.capitalised()
                && (token.lower().endsWith("ed") || PASTS.has(token) || AUXILIARIES.get(token) != null);
        return verb || token.punctuation() || RELATIVES.has(token) || TELLERS.has(token);
    }
}
