package org.claimline.ingest.attribution;

import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase before a verb that names a source, with its titles, "of" phrases and appositions. */
final class SourceWords {

    /** A name with all that explains it has no more words. */
    private static final int LONGEST = 45;

    private final ReportingWords words;

    SourceWords(ReportingWords words) {
        this.words = words;
    }

    /**
     * The subject that ends right before a verb group; null if no noun phrase stands there.
     *
     * @param floor the first token that may belong to it
     */
    @Nullable
    TokenRange left(TokenizedText text, int floor, int verb) {
        int end = verb;
        if (end <= floor) return null;
        var last = text.token(end - 1);
        if (last.is("who") || last.is("which") || last.is("that")) return antecedent(text, floor, end - 1);
        if (last.is(",") || last.is(")") || last.is("—") || last.is("–")) return explained(text, floor, end - 1);
        return phrase(text, floor, end);
    }

    /** "Smith, a lawyer, said": over the words between the commas to the name before them. */
    private @Nullable TokenRange explained(TokenizedText text, int floor, int close) {
        String mark = text.is(close, ")") ? "(" : text.token(close).text();
        for (int at = close - 2; at > floor && close - at < LONGEST; at--) {
            var token = text.token(at);
            if (token.quote() || token.is(";") || token.is(":")) return null;
            if (!token.text().equals(mark)) continue;
            // "The bridge, a relic, was sold, said Smith": a verb behind the comma goes on with the clause.
            if (words.auxiliary(text.token(at + 1))) return null;
            String opens = mark.equals("(") || names(text, at + 1, close) ? "A" : words.apposition(text, at + 1, close);
            if (opens.isEmpty()) continue;
            var name = phrase(text, floor, at);
            if (name == null) return null;
            int end = opens.equals("A") ? mark.equals(",") ? close : close + 1 : at;
            return new TokenRange(name.first(), mark.equals("(") ? close + 1 : end);
        }
        return null;
    }

    /** "A spokesman, John Smith, said": a name between the commas. */
    private static boolean names(TokenizedText text, int first, int end) {
        if (end - first > 5
                || !text.token(first - 2).word()
                || (text.token(first - 2).capitalised() && end - first < 2)) return false;
        for (int at = first; at < end; at++) if (!text.token(at).capitalised() && !text.is(at, ".")) return false;
        return end > first;
    }

    /** "voters who said": the noun before the relative pronoun. */
    private @Nullable TokenRange antecedent(TokenizedText text, int floor, int pronoun) {
        int end = pronoun > floor && text.is(pronoun - 1, ",") ? pronoun - 1 : pronoun;
        var whole = phrase(text, floor, end);
        return whole;
    }

    /** The noun phrase that ends before a token. */
    @Nullable
    TokenRange phrase(TokenizedText text, int floor, int end) {
        if (end <= floor) return null;
        if (words.pronouns.has(text.token(end - 1)) && !text.token(end - 1).is("one"))
            return new TokenRange(end - 1, end);
        int first = end;
        while (first > floor && end - first < LONGEST && continues(text, floor, first - 1, end)) first--;
        first = skipLead(text, first, end);
        if (first >= end) return null;
        if (words.adjuncts.has(text.token(first))) first = behindAdjunct(text, first, end);
        if (first < 0 || first >= end) return null;
        return named(text, first, end) ? new TokenRange(first, end) : null;
    }

    private boolean continues(TokenizedText text, int floor, int at, int end) {
        var token = text.token(at);
        if (token.is("."))
            return at > 0
                    && text.token(at - 1).capitalised()
                    && text.token(at - 1).end() == token.start()
                    && text.token(at - 1).text().length() <= 5
                    && at + 1 < end;
        if (token.punctuation())
            return (token.is("-") && tied(text, at))
                    || token.is("&")
                    || token.is("/")
                    || token.is("'")
                    || token.is("’")
                    || (token.is(",") && listed(text, at, end));
        if (token.is("and") || token.is("or")) return joins(text, floor, at, end);
        if (token.is("to"))
            return at > floor
                    && !words.finite(text.token(at - 1))
                    && at + 1 < end
                    && (text.token(at + 1).capitalised() || words.determiners.has(text.token(at + 1)));
        // "a blogger with more than 3 million followers"
        if (token.is("than") && at + 1 < end && text.token(at + 1).number()) return true;
        if (words.boundaries.has(token)) return false;
        if (words.pronouns.has(token) && !words.determiners.has(token)) return false;
        if (token.capitalised()) return true;
        return (!words.finite(token) || words.speaker(text, at, end)) && !(at + 1 < end && past(text, at));
    }

    /** A verb in the past: "released the letter", but not "the accused man". */
    private boolean past(TokenizedText text, int at) {
        var token = text.token(at);
        var next = text.token(at + 1);
        boolean object =
                words.determiners.has(next) || words.inner.has(next) || next.is("that") || words.pronouns.has(next);
        return object && words.past(token) && !text.is(at + 1, "by");
    }

    /** A hyphen inside a word, not a dash between words. */
    static boolean tied(TokenizedText text, int at) {
        return at > 0 && text.token(at - 1).end() == text.token(at).start();
    }

    /** "Smith and Jones", "analysts and officials". */
    private boolean joins(TokenizedText text, int floor, int at, int end) {
        if (at <= floor || at + 1 >= end) return false;
        var before = text.token(at - 1);
        var after = text.token(end - 1);
        if (before.capitalised()) return text.token(at + 1).capitalised() || words.determiners.has(text.token(at + 1));
        return before.lower().endsWith("s")
                && after.lower().endsWith("s")
                && !before.is("'s")
                && end - at <= 4
                && !before.is("was");
    }

    /** A comma in a list of names that ends with "and". */
    private static boolean listed(TokenizedText text, int at, int end) {
        if (at + 1 >= end
                || !text.token(at + 1).capitalised()
                || at == 0
                || !text.token(at - 1).capitalised()) return false;
        for (int i = at + 1; i < Math.min(end, at + 8); i++) if (text.is(i, "and")) return true;
        return false;
    }

    private int skipLead(TokenizedText text, int from, int end) {
        int at = from;
        while (at < end) {
            var token = text.token(at);
            var lead = words.leading.longest(text.tokens(), at, end);
            // "Two of them": a number at the head counts the speakers.
            if (lead != null && lead.end() < end) at = lead.end();
            else if (token.punctuation()) at++;
            else if (adverbial(text, at, end)) at++;
            else break;
        }
        return at;
    }

    /** "Privately officials say", but not "Vitaly Ganchev said". */
    private boolean adverbial(TokenizedText text, int at, int end) {
        var token = text.token(at);
        boolean ending = token.lower().endsWith("ly") && token.text().length() > 4 && at + 1 < end;
        return ending && (token.capitalised() ? !text.token(at + 1).capitalised() : words.adverb(token));
    }

    /** "In an interview Smith said", "On Monday the mayor said": where the subject begins behind time or place, or -1. */
    private int behindAdjunct(TokenizedText text, int from, int end) {
        int at = from + 1;
        boolean noun = false;
        while (at < end) {
            var token = text.token(at);
            boolean time =
                    words.times.longest(text.tokens(), at, end) != null || words.months.has(token) || token.number();
            if (time) noun = true;
            else if (noun && words.determiners.has(token)) return at;
            else if (noun && token.capitalised() && (!text.token(at - 1).capitalised() || wasTime(text, at - 1, end))) {
                return at;
            } else if (words.inner.has(token)) noun = false;
            else if (!token.capitalised() && !words.determiners.has(token) && token.word()) noun = true;
            else if (token.capitalised()) noun = true;
            at++;
        }
        return -1;
    }

    private boolean wasTime(TokenizedText text, int at, int end) {
        return words.times.longest(text.tokens(), at, end) != null || words.months.has(text.token(at));
    }

    /** Whether a phrase can name somebody: its last word is no function word. */
    private boolean named(TokenizedText text, int first, int end) {
        var last = text.token(end - 1);
        if (!last.word() && !last.is(")") && !last.is(".") && !last.number()) return false;
        if (last.is("'s") || words.inner.has(last) || words.boundaries.has(last)) return false;
        return !(end - first == 1 && words.determiners.has(last));
    }
}
