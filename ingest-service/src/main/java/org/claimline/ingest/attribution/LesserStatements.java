package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The forms of reporting beside a finite verb with its subject: participles, infinitives, passives, "according to", nouns, colons. */
abstract class LesserStatements extends SentenceStatements {
    private static final String EN = "/org/claimline/ingest/en/";
    private static final WordSet DOCUMENTS = PhraseTable.words(EN + "occasions.tsv");
    private static final WordSet LINKS = PhraseTable.words(EN + "participle-links.tsv");
    private static final WordSet POSSESSIVES = PhraseTable.words(EN + "possessives.tsv");
    private static final WordSet NATIONS = PhraseTable.words(EN + "nation-adjectives.tsv");
    private static final WordSet HOLDING = PhraseTable.words(EN + "holding-verbs.tsv");

    LesserStatements(Grammar grammar, TokenizedText text, Sentence sentence) {
        super(grammar, text, sentence);
    }

    /** "..., adding that ...", "by saying that ...". */
    void participle(VerbGroups.Group group) {
        var after = contents.after(text, sentence, group.end(), group.verb());
        if (after == null || group.verb().takes().equals("i")) return;
        boolean comma = group.first() > sentence.first() && text.is(group.first() - 1, ",");
        boolean linked = group.first() > sentence.first() && LINKS.has(text.token(group.first() - 1));
        boolean noun = group.first() > sentence.first() && !comma && !linked;
        if (inside(group.verbFirst()) && !comma) return;
        boolean paper = noun && document(group.first() - 1);
        var source = comma && !here.isEmpty()
                ? here.getLast().source()
                : noun && !paper ? sources.left(text, floor, group.outer()) : null;
        if (source == null) source = subject(group.first());
        if (source == null) return;
        if (inside(group.verbFirst())) cutBefore(group.first());
        put(
                source,
                new TokenRange(group.first(), group.end()),
                List.of(after),
                group.verb().kind(),
                "participle");
    }

    /** "released a statement saying": who released it speaks. */
    boolean document(int at) {
        var token = text.token(at);
        return DOCUMENTS.has(token) || words.nouns.get(token) != null;
    }

    /** "took the stage to announce that ...". */
    void infinitive(VerbGroups.Group group) {
        if (inside(group.verbFirst()) || !group.verb().takes('c')) return;
        var after = contents.after(text, sentence, group.end(), group.verb());
        if (after == null
                || !(text.is(after.first(), "that") || text.token(after.first()).quote())) return;
        var source = subject(group.first());
        if (source != null)
            put(
                    source,
                    new TokenRange(group.first(), group.end()),
                    List.of(after),
                    group.verb().kind(),
                    "infinitive");
    }

    /** "The deal was described by the mayor as ...". */
    void passive(VerbGroups.Group group) {
        if (inside(group.verbFirst()) || !text.is(group.end(), "by")) return;
        var source = behind.right(text, group.end() + 1, sentence);
        if (source == null || group.first() <= floor) return;
        var pieces = new ArrayList<TokenRange>();
        pieces.add(new TokenRange(floor, ContentWords.trimmed(text, floor, group.first())));
        int rest = source.end();
        if (rest < sentence.end() && (text.is(rest, "as") || text.is(rest, "to")))
            pieces.add(new TokenRange(rest, ContentWords.trimmed(text, rest, sentence.end())));
        put(
                source,
                new TokenRange(group.first(), group.end()),
                pieces,
                group.verb().kind(),
                "passive");
    }

    /** The subject of the main clause: the first noun phrase of the sentence, up to its verb. */
    @Nullable
    TokenRange subject(int before) {
        if (speaker != null && speaker.first() >= sentence.first()) return speaker;
        for (int at = sentence.first() + 1; at < before && at - sentence.first() < 30; at++) {
            var token = text.token(at);
            boolean verb = !token.capitalised()
                    && (words.finite(token) || token.lower().endsWith("ed"));
            if (!verb) continue;
            return sources.left(text, sentence.first(), at);
        }
        return null;
    }

    void according(int at, int end) {
        if (inside(at) && !text.is(at - 1, ",")) return;
        var source = behind.right(text, end, sentence);
        if (source == null) return;
        var pieces = new ArrayList<TokenRange>();
        if (at > floor + 1) {
            var last = here.isEmpty() ? null : here.getLast();
            if (last != null && inside(at)) return;
            pieces.add(new TokenRange(floor, ContentWords.trimmed(text, floor, at)));
        } else pieces.addAll(contents.further(text, sentence, source.end(), null));
        if (!pieces.isEmpty()) put(source, new TokenRange(at, end), pieces, Attribution.Kind.REPORTED, "according");
    }

    /** "the mayor's claim that ...", "his promise to ...". */
    void nominal(int at) {
        var noun = words.nouns.longest(text.tokens(), at, sentence.end());
        if (noun == null || inside(at) || noun.end() >= sentence.end()) return;
        // "claims by Moscow that ..."
        var by = text.is(noun.end(), "by") ? behind.right(text, noun.end() + 1, sentence) : null;
        int begins = by == null ? noun.end() : by.end();
        if (begins >= sentence.end() || !told(begins, noun.value())) return;
        var source = by;
        for (int i = at - 1; i >= Math.max(floor, at - 4) && source == null; i--) {
            if (text.is(i, "'s") && i > floor) source = sources.phrase(text, floor, i);
            else if (POSSESSIVES.has(text.token(i)) || NATIONS.has(text.token(i))) source = new TokenRange(i, i + 1);
            else if (text.token(i).punctuation()) break;
        }
        if (source == null) source = held(at);
        if (source != null)
            put(
                    source,
                    new TokenRange(at, noun.end()),
                    List.of(new TokenRange(begins, ContentWords.trimmed(text, begins, sentence.end()))),
                    noun.value(),
                    "noun");
    }

    /** Whether a noun for what is said has an owner right before it. */
    boolean owned(int at) {
        return at > sentence.first()
                && text.is(at - 1, "'s")
                && words.nouns.longest(text.tokens(), at, sentence.end()) != null;
    }

    /** "that ...", the "to" of a plan, and of what is said to have been done: "to have taken", "of having taken". */
    private boolean told(int at, Attribution.Kind kind) {
        if (text.is(at, "that")) return true;
        if (text.is(at, "to")) return kind == Attribution.Kind.INTENT || text.is(at + 1, "have");
        return text.is(at, "of") && text.is(at + 1, "having") && kind != Attribution.Kind.INTENT;
    }

    /** "He made the promise to ...", "the mayor has no plans to": the subject before "has" or "made". */
    @Nullable
    TokenRange held(int noun) {
        for (int at = noun - 1; at > Math.max(floor, noun - 5); at--)
            if (HOLDING.has(text.token(at))) {
                int first = at;
                while (first > floor + 1 && words.companions.get(text.token(first - 1)) != null) first--;
                return sources.left(text, floor, first);
            }
        return null;
    }

    /** "SMITH: ...", "Smith: taxes will fall". */
    void colon() {
        for (int at = sentence.first() + 1; at < Math.min(sentence.end() - 1, sentence.first() + 5); at++) {
            if (!text.token(at - 1).capitalised()) return;
            if (!text.is(at, ":")) continue;
            if (text.token(at).end() == text.token(at + 1).start()) return;
            put(
                    new TokenRange(sentence.first(), at),
                    new TokenRange(at, at + 1),
                    List.of(new TokenRange(at + 1, sentence.end())),
                    Attribution.Kind.REPORTED,
                    "colon");
            return;
        }
    }
}
