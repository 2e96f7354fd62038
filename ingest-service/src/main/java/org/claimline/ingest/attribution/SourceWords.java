package org.claimline.ingest.attribution;

import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that names a source, with its titles, "of" phrases and appositions. */
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
                || text.token(first - 2).capitalised() && end - first < 2) return false;
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
        if (words.pronouns.contains(text.token(end - 1).lower())
                && !text.token(end - 1).is("one")) return new TokenRange(end - 1, end);
        int first = end;
        while (first > floor && end - first < LONGEST && continues(text, floor, first - 1, end)) first--;
        first = skipLead(text, first, end);
        if (first >= end) return null;
        if (words.adjuncts.contains(text.token(first).lower())) first = behindAdjunct(text, first, end);
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
                    && !words.finite(text.token(at - 1).lower())
                    && at + 1 < end
                    && (text.token(at + 1).capitalised()
                            || words.determiners.contains(text.token(at + 1).lower()));
        if (words.boundaries.contains(token.lower())) return false;
        if (words.pronouns.contains(token.lower()) && !words.determiners.contains(token.lower())) return false;
        if (token.capitalised()) return true;
        return !words.finite(token.lower()) && !(at + 1 < end && past(text, at));
    }

    /** A verb in the past: "released the letter", but not "the accused man". */
    private boolean past(TokenizedText text, int at) {
        String lower = text.token(at).lower();
        var next = text.token(at + 1);
        boolean object = words.determiners.contains(next.lower())
                || words.inner.contains(next.lower())
                || next.is("that")
                || words.pronouns.contains(next.lower());
        return object && (lower.endsWith("ed") || words.pasts.contains(lower)) && !text.is(at + 1, "by");
    }

    /** A hyphen inside a word, not a dash between words. */
    private static boolean tied(TokenizedText text, int at) {
        return at > 0 && text.token(at - 1).end() == text.token(at).start();
    }

    /** "Smith and Jones", "analysts and officials". */
    private boolean joins(TokenizedText text, int floor, int at, int end) {
        if (at <= floor || at + 1 >= end) return false;
        var before = text.token(at - 1);
        var after = text.token(end - 1);
        if (before.capitalised())
            return text.token(at + 1).capitalised()
                    || words.determiners.contains(text.token(at + 1).lower());
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
            else if (token.lower().endsWith("ly")
                    && !(token.capitalised() && at > from)
                    && end - at > 1
                    && token.text().length() > 4) at++;
            else break;
        }
        return at;
    }

    /** "In an interview Smith said", "On Monday the mayor said": where the subject begins behind time or place, or -1. */
    private int behindAdjunct(TokenizedText text, int from, int end) {
        int at = from + 1;
        boolean noun = false;
        while (at < end) {
            var token = text.token(at);
            boolean time = words.times.longest(text.tokens(), at, end) != null
                    || words.months.contains(token.lower())
                    || token.number();
            if (time) noun = true;
            else if (noun && words.determiners.contains(token.lower())) return at;
            else if (noun && token.capitalised() && (!text.token(at - 1).capitalised() || wasTime(text, at - 1, end))) {
                return at;
            } else if (words.inner.contains(token.lower())) noun = false;
            else if (!token.capitalised() && !words.determiners.contains(token.lower()) && token.word()) noun = true;
            else if (token.capitalised()) noun = true;
            at++;
        }
        return -1;
    }

    private boolean wasTime(TokenizedText text, int at, int end) {
        return words.times.longest(text.tokens(), at, end) != null
                || words.months.contains(text.token(at).lower());
    }

    /** Whether a phrase can name somebody: its last word is no function word. */
    private boolean named(TokenizedText text, int first, int end) {
        var last = text.token(end - 1);
        if (!last.word() && !last.is(")") && !last.is(".") && !last.number()) return false;
        if (last.is("'s") || words.inner.contains(last.lower()) || words.boundaries.contains(last.lower()))
            return false;
        return !(end - first == 1 && words.determiners.contains(last.lower()));
    }

    /** The noun phrase that starts at a token, behind a verb or "according to", with its apposition; null if none does. */
    @Nullable
    TokenRange right(TokenizedText text, int from, Sentence sentence) {
        int at = from;
        int limit = sentence.end();
        if (at >= limit || !opens(text, at)) return null;
        if (words.pronouns.contains(text.token(at).lower())
                && !words.determiners.contains(text.token(at).lower())) return new TokenRange(at, at + 1);
        while (at < limit && at - from < LONGEST && goesOn(text, from, at, limit)) at++;
        if (at == from) return null;
        return new TokenRange(from, apposition(text, at, limit));
    }

    private boolean opens(TokenizedText text, int at) {
        var token = text.token(at);
        if (words.pronouns.contains(token.lower())) return !token.is("you");
        return token.word()
                && !words.boundaries.contains(token.lower())
                && !words.adjuncts.contains(token.lower())
                && words.times.get(token.lower()) == null
                && (words.determiners.contains(token.lower())
                        || token.capitalised()
                        || token.lower().endsWith("s")
                        || text.token(Math.min(at + 1, text.tokens().size() - 1))
                                .capitalised()
                        || token.lower().length() > 3);
    }

    private boolean goesOn(TokenizedText text, int from, int at, int limit) {
        var token = text.token(at);
        if (token.is("."))
            return at > from
                    && text.token(at - 1).capitalised()
                    && text.token(at - 1).text().length() <= 5
                    && at + 1 < limit
                    && text.token(at + 1).capitalised()
                    && text.token(at - 1).end() == token.start()
                    && !text.is(at - 1, "us");
        if (token.punctuation()) return (token.is("-") && tied(text, at)) || token.is("&") || token.is("/");
        if (token.is("and"))
            return at + 1 < limit
                    && text.token(at - 1).capitalised()
                    && text.token(at + 1).capitalised();
        if (words.boundaries.contains(token.lower()) || (words.finite(token.lower()) && !token.capitalised()))
            return false;
        if (words.times.longest(text.tokens(), at, limit) != null) return false;
        if (words.pronouns.contains(token.lower()) && at > from && !words.determiners.contains(token.lower()))
            return false;
        boolean bound = token.is("of")
                || token.is("for")
                || token.is("from")
                || (token.is("in")
                        && at + 1 < limit
                        && at > from
                        && !text.token(at - 1).capitalised()
                        && text.token(at + 1).capitalised()
                        && !words.months.contains(text.token(at + 1).lower())
                        && words.times.get(text.token(at + 1).lower()) == null)
                || (PLACES.contains(token.lower())
                        && at > from
                        && !text.token(at - 1).capitalised()
                        && !occasion(text, at, limit))
                || (token.is("with") && at > from && text.is(at - 1, "familiar"));
        return bound || !words.adjuncts.contains(token.lower());
    }

    /** Whether a preposition opens the occasion of speaking: "in a statement". */
    private boolean occasion(TokenizedText text, int preposition, int limit) {
        for (int at = preposition + 1; at < Math.min(limit, preposition + 6); at++)
            if (OCCASIONS.contains(text.token(at).lower())
                    || words.times.longest(text.tokens(), at, limit) != null
                    || words.months.contains(text.token(at).lower())
                    || text.token(at).number()) return true;
        return false;
    }

    private static final java.util.Set<String> OCCASIONS =
            org.claimline.ingest.text.PhraseTable.words("/org/claimline/ingest/en/occasions.tsv");
    private static final java.util.Set<String> PLACES =
            org.claimline.ingest.text.PhraseTable.words("/org/claimline/ingest/en/place-prepositions.tsv");

    /** One past the explanation that follows a name: ", a spokesman for the union". */
    private int apposition(TokenizedText text, int end, int limit) {
        if (end + 1 >= limit) return end;
        if (text.is(end, "who") || text.is(end, "whose")) return clauseEnd(text, end + 1, limit);
        if (text.is(end, "(")) {
            for (int at = end + 1; at < Math.min(limit, end + 8); at++)
                if (text.is(at, ")")) return apposition(text, at + 1, limit);
            return end;
        }
        if (!text.is(end, ",") || !words.apposition(text, end + 1, limit).equals("A")) return end;
        return clauseEnd(text, end + 1, limit);
    }

    private int clauseEnd(TokenizedText text, int from, int limit) {
        int at = from;
        while (at < limit) {
            var token = text.token(at);
            if (token.quote() || token.is(";") || token.is(":") || token.is("—") || token.is("–")) break;
            if (token.is(",") && !(at + 2 < limit && text.token(at + 1).capitalised() && text.is(at + 2, ","))) break;
            if (token.is(".") && at + 1 >= limit) break;
            if (token.is("that") || token.is("told")) break;
            at++;
        }
        return at > from ? at : from - 1;
    }
}
