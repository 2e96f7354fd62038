package org.claimline.ingest.attribution;

import java.util.Set;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the words that name the subject of a reporting verb. */
final class SubjectFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A subject with its titles and "of" phrases has no more words. */
    private static final int LONGEST = 24;

    private static final Set<String> HARD_STOPS =
            Set.of(",", ";", ":", "—", "–", "(", ")", "\"", "“", "”", "!", "?", "|", ".");
    private static final WordSet PERSONS = PhraseTable.words(EN + "relative-persons.tsv");
    private static final WordSet THINGS = PhraseTable.words(EN + "relative-things.tsv");
    private static final WordSet OPENERS = PhraseTable.words(EN + "determiners.tsv");
    private static final WordSet RIGHT_STOPS = PhraseTable.words(EN + "source-ends.tsv");
    private static final PhraseTable<SourceKind> PEOPLE =
            PhraseTable.read(EN + "speakers.tsv", row -> SourceKind.valueOf(row[1]));
    private static final PhraseTable<String> PRONOUNS = PhraseTable.read(EN + "pronouns.tsv", row -> row[1]);
    private static final PhraseTable<String> DENIED = PhraseTable.read(EN + "claims-denied.tsv", row -> row[1]);
    private static final WordSet PLACING = PhraseTable.words(EN + "locating.tsv");
    private static final WordSet CAPITALS = PhraseTable.words(EN + "capitals.tsv");
    /** A name in quotation marks has fewer words. */
    private static final int CALLED = 6;

    private static final WordSet INNER = PhraseTable.words(EN + "inner-prepositions.tsv");
    private static final WordSet ADJUNCTS = PhraseTable.words(EN + "adjunct-prepositions.tsv");
    private static final WordSet HEARERS = PhraseTable.words(EN + "hearers.tsv");
    private static final WordSet HAVING = PhraseTable.words(EN + "finite.tsv");
    private static final WordSet HAVE = PhraseTable.words(EN + "perfect.tsv");

    private static boolean hardStop(Token mark) {
        return mark.punctuation() && HARD_STOPS.contains(mark.text());
    }

    /**
     * A subject, as a range of tokens.
     *
     * @param apposition one past the words that explain it, such as ", the governor of Sumy region"; {@code end} if there are none
     */
    record Subject(int first, int end, int apposition) {}

    private final WordSet providers = PhraseTable.words(EN + "provided.tsv");
    private final PhraseTable<String> auxiliaries = PhraseTable.read(EN + "auxiliaries.tsv", row -> row[1]);
    private final PhraseTable<String> boundaries = PhraseTable.read(EN + "boundaries.tsv", row -> row[1]);
    private final PhraseTable<Integer> weekdays =
            PhraseTable.read(EN + "weekdays.tsv", row -> Integer.parseInt(row[1]));

    /** The subject to the left of a verb, an apposition skipped; null if there is none. */
    @Nullable
    Subject left(TokenizedText text, Sentence sentence, int verb) {
        int end = skipAuxiliaries(text, sentence, verb);
        int explained = end;
        if (end > sentence.first() && (text.is(end - 1, ",") || text.is(end - 1, ")"))) {
            int apposition = skipApposition(text, sentence, end - 1);
            if (apposition > sentence.first()) end = apposition;
        }
        int first = end;
        while (first > sentence.first() && end - first < LONGEST && !stops(text, first - 1)) first--;
        var before = antecedent(text, sentence, first, end);
        if (before != null) return before;
        first = LeadIns.behind(text, first, end);
        // ", a claim Ukraine denied": who denies is named behind the words for what he denies.
        var denied =
                first > sentence.first() && text.is(first - 1, ",") ? DENIED.longest(text.tokens(), first, end) : null;
        if (denied != null && denied.end() < end) first = denied.end();
        return first < end ? new Subject(first, end, explained) : null;
    }

    /** "an MP who sits on the committee said", "DeepState, which puts it at ...": the noun before the relative pronoun. */
    private @Nullable Subject antecedent(TokenizedText text, Sentence sentence, int from, int end) {
        int pronoun = from < end && HAVING.has(text.token(from)) ? relative(text, sentence, from - 1) : from - 1;
        if (pronoun <= sentence.first()) return null;
        boolean person = PERSONS.has(text.token(pronoun));
        // "the ministry, which in today's bulletin also reported"
        boolean adjunct = from < end && ADJUNCTS.has(text.token(from));
        boolean thing = (from == end || adjunct) && THINGS.has(text.token(pronoun)) && text.is(pronoun - 1, ",");
        // "a town that Russia says it has taken": the clause has a subject of its own.
        boolean own = from < end && (text.token(from).capitalised() || OPENERS.has(text.token(from)));
        if ((!person && !thing) || own) return null;
        int last = text.is(pronoun - 1, ",") ? pronoun - 1 : pronoun;
        int first = last;
        while (first > sentence.first() && last - first < LONGEST && !stops(text, first - 1)) first--;
        first = LeadIns.behind(text, first, last);
        // "Nelipivka too, says the ministry, which also reported"
        if (text.is(first, "says") || text.is(first, "said")) first++;
        return first < last ? new Subject(first, last, last) : null;
    }

    /** "an officer who writes under a pen name and was the first to report it told us": the pronoun of the clause that "and" goes on with. */
    private static int relative(TokenizedText text, Sentence sentence, int joint) {
        if (!text.is(joint, "and")) return joint;
        for (int at = joint - 1; at > Math.max(sentence.first(), joint - LONGEST); at--) {
            if (text.token(at).punctuation()) return joint;
            if (PERSONS.has(text.token(at))) return at;
        }
        return joint;
    }

    private boolean stops(TokenizedText text, int at) {
        var token = text.token(at);
        if (token.is(".")) return !initial(text, at);
        // "its defence ministry and general staff": a word that joins two names does not end the subject.
        // "a blogger with 3 million followers", "a soldier with the 47th Brigade"
        if (token.is("with") && at > 0 && PEOPLE.get(text.token(at - 1)) == SourceKind.PERSON) return false;
        if (token.is("than") && text.token(at + 1).number()) return false;
        // "A press officer for that stretch of the line confirms"
        if (token.is("that") && at > 0 && INNER.has(text.token(at - 1))) return false;
        if (token.quote() && called(text, at)) return false;
        if (token.is("and") || token.is("with") || token.is("by"))
            return !nameOn(text, at + 1) && !(at > 0 && (providers.has(text.token(at - 1)) || both(text, at)));
        return hardStop(token) || boundaries.get(token) != null;
    }

    /** 'The channel "Two Rivers" admitted': a name in quotation marks is a part of the subject. */
    private static boolean called(TokenizedText text, int mark) {
        var quotation = text.quotation(mark - 1);
        if (quotation == null || quotation.close() != mark) quotation = text.quotation(mark + 1);
        if (quotation == null || (quotation.open() != mark && quotation.close() != mark)) return false;
        if (quotation.close() - quotation.open() > CALLED) return false;
        for (int at = quotation.open() + 1; at < quotation.close(); at++)
            if (!text.token(at).capitalised() && !INNER.has(text.token(at))) return false;
        return true;
    }

    /** A full stop behind a title or an initial: "Mr. Ganchev". */
    private static boolean initial(TokenizedText text, int at) {
        return at > 0
                && text.token(at - 1).capitalised()
                && text.token(at - 1).text().length() <= 5;
    }

    private static boolean nameOn(TokenizedText text, int at) {
        return at < text.tokens().size()
                && text.token(at).capitalised()
                && text.token(at - 1).is("and");
    }

    /** "Ukrainian officials and soldiers said": two nouns of persons are one subject. */
    private static boolean both(TokenizedText text, int and) {
        if (!text.is(and, "and") || !person(text, and - 1)) return false;
        return person(text, and + 1)
                || (person(text, and + 2) && text.token(and + 1).word());
    }

    private static boolean person(TokenizedText text, int at) {
        return at >= 0 && at < text.tokens().size() && PEOPLE.get(text.token(at)) == SourceKind.PERSON;
    }

    private int skipAuxiliaries(TokenizedText text, Sentence sentence, int verb) {
        int at = verb;
        while (at > sentence.first()) {
            var before = text.token(at - 1);
            boolean day = weekdays.get(before) != null;
            if (day && at - 2 > sentence.first() && text.is(at - 2, "on")) at -= 2;
            else if (day || (before.lower().endsWith("ly") && !before.capitalised()) || auxiliaries.get(before) != null)
                at--;
            else break;
        }
        return at;
    }

    /** Back over ", the governor of Sumy region," to the name before it. */
    private int skipApposition(TokenizedText text, Sentence sentence, int comma) {
        for (int at = comma - 1; at > sentence.first() && comma - at < LONGEST + 10; at--) {
            if (text.is(at, "(") && text.is(comma, ")")) return at;
            // "seized A, and pushed on to B, said": a clause and no explanation.
            if (text.is(at, ",") && text.is(at + 1, "and")) return -1;
            if (text.is(at, ",") && text.token(at - 1).word())
                return acts(text, at + 1, comma) || placed(text, at + 1, comma) ? -1 : at;
        }
        return -1;
    }

    /** "withdrew from Pobieda, near Marinka, said Oleksandr Tarnavskyi": between the commas stands where, and the speaker behind. */
    private static boolean placed(TokenizedText text, int from, int comma) {
        return PLACING.has(text.token(from))
                && comma + 2 < text.tokens().size()
                && text.token(comma + 2).capitalised();
    }

    /** "In the region, its forces have moved ahead, said ...": between the commas stands a clause with a subject of its own. */
    private boolean acts(TokenizedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (PERSONS.has(text.token(at)) || THINGS.has(text.token(at)) || text.is(at, "whose")) return false;
            if (at > from && HAVE.has(text.token(at))) return true;
        }
        return false;
    }

    /** Whether a verb is negated: "did not immediately confirm", "could not confirm". */
    boolean negated(TokenizedText text, Sentence sentence, int verb) {
        for (int at = verb - 1; at >= Math.max(sentence.first(), verb - 4); at--) {
            var token = text.token(at);
            if (token.is("not")
                    || token.is("cannot")
                    || token.is("never")
                    || token.lower().endsWith("n't")
                    || token.is("refused")
                    || token.is("declined")) return true;
            if (auxiliaries.get(token) == null && !token.is("to")) return false;
        }
        return false;
    }

    /** One past the words that name a source to the right of a verb or of "according to". */
    int rightEnd(TokenizedText text, int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST) {
            var token = text.token(at);
            boolean stops = RIGHT_STOPS.has(token)
                    && !(token.is(".") && initial(text, at))
                    && !(token.is("in") && at + 1 < limit && text.is(at + 1, "chief"))
                    && !(token.is("in") && at + 1 < limit && seated(text, from, at));
            // "by the reckoning of the Institute the army": an article behind a name opens the next phrase.
            boolean next = at > from && text.is(at, "the") && text.token(at - 1).capitalised();
            if (stops || next || told(text, from, at)) break;
            at++;
        }
        return at;
    }

    /** "officials in Kursk", "the ministry of defence in Moscow": where a speaker sits is a part of what he is called. */
    private static boolean seated(TokenizedText text, int from, int in) {
        var seat = text.token(in + 1);
        return seat.capitalised() && (in - from <= 2 || CAPITALS.has(seat));
    }

    /** "reported the commander of the First Army to Belousov": who is told is no part of the name. */
    private static boolean told(TokenizedText text, int from, int at) {
        if (!text.is(at, "to") || at == from || at + 1 >= text.tokens().size()) return false;
        var next = text.token(at + 1);
        return HEARERS.has(next) || (text.token(at - 1).capitalised() && next.capitalised());
    }

    /** The subject of the main clause, for a participle: what stands before the first verb, or before the first comma. */
    @Nullable
    Subject main(TokenizedText text, Sentence sentence, int before) {
        int end = sentence.first();
        while (end < before && end - sentence.first() < LONGEST) {
            var token = text.token(end);
            if (hardStop(token) || auxiliaries.get(token) != null) break;
            end++;
        }
        int first = LeadIns.behind(text, sentence.first(), end);
        // "On Tuesday it went bigger, announcing ..."
        if (first < end && PRONOUNS.get(text.token(first)) != null) end = first + 1;
        else first = sentence.first();
        return end > first ? new Subject(first, end, end) : null;
    }

    /** Whether nothing but the time and place of speaking follows up to the end of the sentence. */
    boolean onlyTimeUpTo(TokenizedText text, int from, int limit) {
        if (from >= limit) return true;
        var next = text.token(from);
        if (next.is(".") || next.is(",") || next.quote()) return true;
        int end = limit;
        while (end > from && text.token(end - 1).punctuation()) end--;
        boolean spoken = next.is("on")
                || next.is("in")
                || next.is("at")
                || next.is("late")
                || next.is("earlier")
                || next.is("during")
                || weekdays.get(next) != null;
        if (!spoken) return false;
        for (int at = from; at < end; at++) if (text.is(at, "that") || text.is(at, ",")) return false;
        return end - from <= 8;
    }
}
