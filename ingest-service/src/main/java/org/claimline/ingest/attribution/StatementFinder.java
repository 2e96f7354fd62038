package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds every statement, thought and intent that a text attributes to somebody. The ranges follow the PARC tradition: the source with
 * title and apposition, the cue with auxiliaries and negation, the content with its quotation marks; none within another's content.
 */
final class StatementFinder {
    private final ReportingWords words = new ReportingWords();
    private final VerbGroups groups = new VerbGroups(words);
    private final SourceWords sources = new SourceWords(words);
    private final ContentWords contents = new ContentWords(words);

    /** The statements of a text, in the order of their cues. */
    List<Statement> find(TokenizedText text) {
        var found = new ArrayList<Statement>();
        for (var sentence : text.sentences()) new Reading(text, sentence, found).read();
        return new QuotationChain(text).continued(found);
    }

    /** The statements of one sentence. */
    private final class Reading {
        private final TokenizedText text;
        private final Sentence sentence;
        private final List<Statement> all;
        private final List<Statement> here = new ArrayList<>();
        private int floor;
        private @Nullable TokenRange speaker;

        Reading(TokenizedText text, Sentence sentence, List<Statement> all) {
            this.text = text;
            this.sentence = sentence;
            this.all = all;
            floor = sentence.first();
        }

        void read() {
            colon();
            for (int at = sentence.first(); at < sentence.end(); at++) {
                if (quoted(at)) continue;
                var source = words.according.longest(text.tokens(), at, sentence.end());
                if (source != null && !source.value().equals("CITING")) {
                    according(at, source.end());
                    at = source.end() - 1;
                    continue;
                }
                var group = groups.at(text, sentence, at);
                if (group != null) {
                    verb(group);
                    at = group.end() - 1;
                } else nominal(at);
            }
            all.addAll(here);
        }

        /** Within a quotation somebody else speaks. */
        private boolean quoted(int at) {
            var quotation = text.quotation(at);
            return quotation != null && (quotation.close() - quotation.open() > 3 || inside(at));
        }

        private boolean inside(int at) {
            for (var one : here) if (one.covers(at)) return true;
            return false;
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
            if (from < 0) return;
            if (inverted(group, from)) return;
            var source = sources.left(text, from, group.outer());
            if (source == null) {
                var same =
                        nested || !joined(group.outer()) ? null : speaker != null ? speaker : actor(group.outer() - 1);
                if (same != null) add(same, group, group.first(), "coordinated");
                return;
            }
            if (expletive(source)) return;
            if (nested) cutBefore(source.first());
            add(source, group, source.first(), "subject-verb");
        }

        /** "said A and added B": the same subject speaks on. */
        private boolean coordinated(VerbGroups.Group group) {
            if (here.isEmpty()
                    || !joined(group.outer())
                    || group.outer() - 1 <= here.getLast().cue().end()) return false;
            boolean past = words.past(text.token(group.verbFirst()).lower());
            return past && words.past(text.token(here.getLast().cue().end() - 1).lower());
        }

        /** "She laughed and said": the subject of the verb before. */
        private @Nullable TokenRange actor(int and) {
            for (int at = and - 1; at > floor && and - at < 30; at--) {
                var token = text.token(at);
                if (!token.capitalised() && (words.past(token.lower()) || words.finite(token.lower()))) {
                    var source = sources.left(text, floor, at);
                    if (source != null) return source;
                }
            }
            return null;
        }

        private boolean joined(int at) {
            return at > sentence.first()
                    && (text.is(at - 1, "and") || text.is(at - 1, "but") || text.is(at - 1, "then"));
        }

        /** Ends what was reported before a token, without the "and" and the comma there; answers where the next begins. */
        private int cutBefore(int at) {
            int end = at;
            while (end > sentence.first()
                    && (text.is(end - 1, ",")
                            || words.boundaries.contains(text.token(end - 1).lower()))) end--;
            if (here.isEmpty()) return at;
            var last = here.getLast();
            var pieces = new ArrayList<TokenRange>();
            for (var piece : last.content())
                if (piece.end() <= end) pieces.add(piece);
                else if (piece.first() < end)
                    pieces.add(new TokenRange(piece.first(), ContentWords.trimmed(text, piece.first(), end)));
            if (!pieces.isEmpty()) here.set(here.size() - 1, last.with(pieces));
            return at;
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
            var source = sources.right(text, group.end(), sentence);
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
                    || words.adjuncts.contains(next.lower())
                    || words.continuing.contains(next.lower())
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
            String lower = text.token(content.first()).lower();
            return words.adjuncts.contains(lower)
                    || words.boundaries.contains(lower)
                    || lower.endsWith("ing")
                    || lower.endsWith("ed")
                    || words.leading.get(lower) != null
                    || words.appositions.get(lower) != null && !words.determiners.contains(lower);
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

        /** "..., adding that ...", "by saying that ...". */
        private void participle(VerbGroups.Group group) {
            var after = contents.after(text, sentence, group.end(), group.verb());
            if (after == null || group.verb().takes().equals("i")) return;
            boolean comma = group.first() > sentence.first() && text.is(group.first() - 1, ",");
            boolean linked = group.first() > sentence.first()
                    && LINKS.contains(text.token(group.first() - 1).lower());
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
        private boolean document(int at) {
            String lower = text.token(at).lower();
            return DOCUMENTS.contains(lower) || words.nouns.get(lower) != null;
        }

        private static final java.util.Set<String> DOCUMENTS =
                org.claimline.ingest.text.PhraseTable.words("/org/claimline/ingest/en/occasions.tsv");
        private static final java.util.Set<String> LINKS =
                org.claimline.ingest.text.PhraseTable.words("/org/claimline/ingest/en/participle-links.tsv");

        /** "took the stage to announce that ...". */
        private void infinitive(VerbGroups.Group group) {
            if (inside(group.verbFirst()) || !group.verb().takes('c')) return;
            var after = contents.after(text, sentence, group.end(), group.verb());
            if (after == null
                    || !(text.is(after.first(), "that")
                            || text.token(after.first()).quote())) return;
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
        private void passive(VerbGroups.Group group) {
            if (inside(group.verbFirst()) || !text.is(group.end(), "by")) return;
            var source = sources.right(text, group.end() + 1, sentence);
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
        private @Nullable TokenRange subject(int before) {
            if (speaker != null && speaker.first() >= sentence.first()) return speaker;
            for (int at = sentence.first() + 1; at < before && at - sentence.first() < 30; at++) {
                var token = text.token(at);
                boolean verb = !token.capitalised()
                        && (words.finite(token.lower()) || token.lower().endsWith("ed"));
                if (!verb) continue;
                return sources.left(text, sentence.first(), at);
            }
            return null;
        }

        private void according(int at, int end) {
            if (inside(at) && !text.is(at - 1, ",")) return;
            var source = sources.right(text, end, sentence);
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
        private void nominal(int at) {
            var noun = words.nouns.longest(text.tokens(), at, sentence.end());
            if (noun == null || inside(at) || noun.end() >= sentence.end()) return;
            boolean content = text.is(noun.end(), "that")
                    || (text.is(noun.end(), "to") && noun.value() == Attribution.Kind.INTENT);
            if (!content) return;
            TokenRange source = null;
            for (int i = at - 1; i >= Math.max(floor, at - 4) && source == null; i--) {
                if (text.is(i, "'s") && i > floor) source = sources.phrase(text, floor, i);
                else if (POSSESSIVES.contains(text.token(i).lower())) source = new TokenRange(i, i + 1);
                else if (text.token(i).punctuation()) break;
            }
            if (source == null) source = held(at);
            if (source != null)
                put(
                        source,
                        new TokenRange(at, noun.end()),
                        List.of(new TokenRange(noun.end(), ContentWords.trimmed(text, noun.end(), sentence.end()))),
                        noun.value(),
                        "noun");
        }

        /** "He made the promise to ...", "the mayor has no plans to": the subject before "has" or "made". */
        private @Nullable TokenRange held(int noun) {
            for (int at = noun - 1; at > Math.max(floor, noun - 5); at--)
                if (HOLDING.contains(text.token(at).lower())) {
                    int first = at;
                    while (first > floor + 1
                            && words.companions.get(text.token(first - 1).lower()) != null) first--;
                    return sources.left(text, floor, first);
                }
            return null;
        }

        private static final java.util.Set<String> POSSESSIVES =
                org.claimline.ingest.text.PhraseTable.words("/org/claimline/ingest/en/possessives.tsv");
        private static final java.util.Set<String> HOLDING =
                org.claimline.ingest.text.PhraseTable.words("/org/claimline/ingest/en/holding-verbs.tsv");

        /** "SMITH: ...", "Smith: taxes will fall". */
        private void colon() {
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

        private void put(
                TokenRange source, TokenRange cue, List<TokenRange> pieces, Attribution.Kind kind, String rule) {
            var speech =
                    kind == Attribution.Kind.REPORTED && direct(pieces.getFirst()) ? Attribution.Kind.DIRECT : kind;
            here.add(new Statement(source, cue, pieces, speech, rule));
            speaker = source;
        }

        private boolean direct(TokenRange piece) {
            return !piece.isEmpty() && text.token(piece.first()).quote();
        }
    }
}
