package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads the statements of one sentence: every reporting verb with its subject, and what the others find. */
final class StatementReading extends LesserStatements {
    StatementReading(Grammar grammar, TokenizedText text, Sentence sentence) {
        super(grammar, text, sentence);
    }

    /** The statements of the sentence. */
    List<Statement> read() {
        colon();
        if (!words.any.mayOccur(sentence)) return here;
        for (int at = words.any.next(text, sentence.first(), sentence.end());
                at < sentence.end();
                at = words.any.next(text, at + 1, sentence.end())) {
            if (quoted(at)) continue;
            var source = words.according.longest(text.tokens(), at, sentence.end());
            if (source != null && !source.value().equals("CITING")) {
                according(at, source.end());
                at = source.end() - 1;
                continue;
            }
            // "Moscow's claims to have taken it": a noun, though a verb has the same form.
            var group = owned(at) ? null : groups.at(text, sentence, at);
            if (group != null) {
                verb(group);
                at = group.end() - 1;
            } else nominal(at);
        }
        return here;
    }

    private void verb(VerbGroups.Group group) {
        switch (group.form()) {
            case PASSIVE -> passive(group);
            case PARTICIPLE -> participle(group);
            case INFINITIVE -> infinitive(group);
            case FINITE -> finite(group);
        }
    }

    private void finite(VerbGroups.Group group) {
        boolean nested = inside(group.verbFirst());
        if (nested && coordinated(group)) {
            var last = here.getLast();
            add(last.source(), group, cutBefore(group.outer()), "coordinated");
            return;
        }
        int from = nested ? breakBefore(group.first()) : floor;
        if (from < 0) {
            closing(group);
            return;
        }
        var source = sources.left(text, from, group.outer());
        boolean explained = source != null && source.first() == from && text.is(group.outer() - 1, ",");
        if (!explained && inverted(group, from)) return;
        if (relative(group.outer()) && resumes(group.end())) return;
        if (source == null) {
            var same = nested || !joined(group.outer()) ? null : speaker != null ? speaker : actor(group.outer() - 1);
            if (same != null) add(same, group, group.first(), "coordinated");
            return;
        }
        if (expletive(source)) return;
        if (nested) cutBefore(source.first());
        add(source, group, source.first(), "subject-verb");
    }

    /** "He argued that the deal was dead, she said": who is named last tells all of it. */
    private void closing(VerbGroups.Group group) {
        var source = sources.left(text, floor, group.outer());
        boolean ends = contents.after(text, sentence, group.end(), group.verb()) == null
                && group.verb().takes('c');
        if (source == null || !ends || source.first() <= floor || !text.is(source.first() - 1, ",")) return;
        if (here.getLast().content().getLast().first() > source.first()) return;
        here.removeLast();
        add(source, group, source.first(), "subject-verb");
    }

    /** ", who has said": a clause between commas. */
    private boolean relative(int at) {
        return at - 1 > sentence.first()
                && (text.is(at - 1, "who") || text.is(at - 1, "which"))
                && text.is(at - 2, ",");
    }

    /** Whether the main clause goes on behind a comma: "Smith, who has studied law, said". */
    private boolean resumes(int from) {
        for (int at = from; at + 1 < sentence.end(); at++)
            if (text.is(at, ",")) {
                var next = text.token(at + 1);
                if (words.finite(next) || words.past(next)) return true;
            }
        return false;
    }

    /** "said A and added B": the same subject speaks on. */
    private boolean coordinated(VerbGroups.Group group) {
        if (here.isEmpty()
                || !joined(group.outer())
                || group.outer() - 1 <= here.getLast().cue().end()) return false;
        if (!words.past(text.token(group.verbFirst()))) return false;
        // "did not mention A and said B"
        var cue = here.getLast().cue();
        return words.past(text.token(cue.end() - 1)) || words.auxiliary(text.token(cue.first()));
    }

    /** "She laughed and said": the subject of the verb before. */
    private @Nullable TokenRange actor(int and) {
        for (int at = and - 1; at > floor && and - at < 30; at--) {
            var token = text.token(at);
            if (!token.capitalised() && (words.past(token) || words.finite(token))) {
                var source = sources.left(text, floor, at);
                if (source != null) return source;
            }
        }
        return null;
    }

    private boolean joined(int at) {
        return at > sentence.first() && (text.is(at - 1, "and") || text.is(at - 1, "but") || text.is(at - 1, "then"));
    }

    /** Where a clause with a speaker of its own begins inside what another has said: behind ", while", ", but"; -1 if nowhere. */
    private int breakBefore(int verb) {
        int start = here.getLast().content().getLast().first();
        for (int at = verb - 1; at > start && verb - at < 40; at--) {
            if (text.quotation(at) != null) return -1;
            boolean opens =
                    text.is(at, "but") || text.is(at, "while") || text.is(at, "although") || text.is(at, "whereas");
            if ((opens && text.is(at - 1, ",")) || text.is(at, ";")) return at + 1;
        }
        return -1;
    }

    /** "..., said the ministry". */
    private boolean inverted(VerbGroups.Group group, int from) {
        if (!group.verb().takes('c') || group.first() != group.verbFirst()) return false;
        int before = group.first() - 1;
        boolean led = before >= 0
                && (text.is(before, ",")
                        || text.token(before).quote()
                        || text.is(before, "?")
                        || text.is(before, "!")
                        || text.is(before, "—")
                        || text.is(before, "–"));
        boolean starts = group.first() == sentence.first()
                && before >= 0
                && text.token(before).quote();
        if (!led && !starts) return false;
        var source = behind.right(text, group.end(), sentence);
        if (source == null || !closes(source.end())) return false;
        var content = contents.before(text, sentence, from, group.first());
        if (content == null) return false;
        var pieces = new ArrayList<TokenRange>();
        pieces.add(content);
        pieces.addAll(contents.further(text, sentence, source.end(), null));
        put(
                source,
                new TokenRange(group.first(), group.end()),
                pieces,
                group.verb().kind(),
                "verb-subject");
        return true;
    }

    /** Whether the words that name an inverted subject end where it may end. */
    private boolean closes(int end) {
        if (end >= sentence.end()) return true;
        var next = text.token(end);
        return next.punctuation()
                || words.adjuncts.has(next)
                || words.continuing.has(next)
                || words.times.longest(text.tokens(), end, sentence.end()) != null
                || next.is("to");
    }

    /** "It is said", "this suggests": nobody speaks. */
    private boolean expletive(TokenRange source) {
        if (source.end() - source.first() != 1) return false;
        var word = text.token(source.first());
        return word.is("there") || word.is("this") || word.is("that") || word.is("which") || word.is("you");
    }

    private void add(TokenRange source, VerbGroups.Group group, int before, String rule) {
        var pieces = new ArrayList<TokenRange>();
        var after = contents.after(text, sentence, group.end(), group.verb());
        boolean asSaid = source.first() > sentence.first() && text.is(source.first() - 1, "as");
        if (asSaid) pieces.addAll(asSaid(source, group));
        else if (after == null
                || text.is(source.first() - 1, ",")
                || (source.first() > 0 && text.token(source.first() - 1).quote()))
            pieces.addAll(around(source, group, before));
        if (pieces.isEmpty() && after != null) pieces.add(after);
        if (pieces.isEmpty()) return;
        put(
                source,
                new TokenRange(group.first(), group.end()),
                pieces,
                group.verb().kind(),
                rule);
    }

    /** "..., he said", "..., he said, ...". */
    private List<TokenRange> around(TokenRange source, VerbGroups.Group group, int before) {
        var pieces = new ArrayList<TokenRange>();
        if (!group.verb().takes('c') && !group.verb().takes('q')) return pieces;
        var content = contents.before(text, sentence, Math.min(floor, before), source.first());
        if (content == null) return pieces;
        var further = contents.further(text, sentence, group.end(), group.verb());
        boolean ends = contents.after(text, sentence, group.end(), group.verb()) == null || !further.isEmpty();
        boolean quote = text.token(content.end() - 1).quote();
        if (!ends && !quote) return pieces;
        // "On Monday, he tweeted: ...": what stands before is when and where he did.
        if (!quote && !further.isEmpty() && introduces(content)) return pieces;
        pieces.add(content);
        pieces.addAll(further);
        return pieces;
    }

    private boolean introduces(TokenRange content) {
        var token = text.token(content.first());
        String lower = token.lower();
        boolean opener = words.appositions.get(token) != null && !words.determiners.has(token);
        boolean verbal = lower.endsWith("ing") || lower.endsWith("ed");
        boolean adverbial =
                words.adjuncts.has(token) || words.boundaries.has(token) || words.leading.get(token) != null;
        return opener || verbal || adverbial;
    }

    /** "As the mayor said, ...", "..., as the mayor noted". */
    private List<TokenRange> asSaid(TokenRange source, VerbGroups.Group group) {
        var pieces = new ArrayList<TokenRange>();
        int as = source.first() - 1;
        if (as <= floor) pieces.addAll(contents.further(text, sentence, group.end(), group.verb()));
        else {
            int end = ContentWords.trimmed(text, floor, as);
            if (end > floor) pieces.add(new TokenRange(floor, end));
        }
        return pieces;
    }
}
