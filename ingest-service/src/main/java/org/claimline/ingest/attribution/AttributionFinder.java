package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Quotation;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds who is said to say what: by reporting verbs in either order, by "according to", by quotation marks. */
public final class AttributionFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    private static final Set<String> NOT_BEFORE_VERB = PhraseTable.words(EN + "before-nouns.tsv");
    private static final Set<String> AUXILIARY_AFTER_NOUN = PhraseTable.words(EN + "after-nouns.tsv");
    private static final Set<String> CONFIRMING = PhraseTable.words(EN + "confirming.tsv");

    private static final Set<String> DASHES = Set.of("-", "–", "—", ":");

    private final SourceBook book;
    private final PhraseTable<SourceKind> ownCount =
            PhraseTable.read(EN + "own-count.tsv", row -> SourceKind.valueOf(row[1]));
    private final ClaimantReader.Lexicon lexicon = new ClaimantReader.Lexicon();
    private final PhraseTable<Cue> cues = PhraseTable.read(EN + "cues.tsv", Cue::of);
    private final PhraseTable<String> denials = PhraseTable.read(EN + "denials.tsv", row -> row[0]);
    private final PhraseTable<String> according = PhraseTable.read(EN + "according.tsv", row -> row[1]);
    private final AuthorReader authors = new AuthorReader(cues);
    private final SubjectFinder subjects = new SubjectFinder();
    private final StatementFinder statementFinder = new StatementFinder();

    public AttributionFinder(SourceBook book) {
        this.book = book;
    }

    /**
     * Who speaks in a whole text: the one named by its first lines or its title as the author of a briefing or an address, or the publisher
     * himself where he is a party or an assessor; null if an outlet speaks.
     */
    public @Nullable Attribution author(TokenizedText text, @Nullable String title, @Nullable String outlet) {
        var named = authors.author(text, new ClaimantReader(lexicon, book, text));
        if (named != null) return named;
        if (title != null) {
            var heading = new TokenizedText(title, Map.of());
            var titled = authors.author(heading, new ClaimantReader(lexicon, book, heading));
            if (titled != null) return AuthorReader.whole(titled.claimant(), text);
        }
        var source = outlet == null ? null : book.any(outlet);
        if (source == null || source.kind() == SourceKind.OUTLET) return null;
        return AuthorReader.whole(ClaimantReader.claimant(source, source.name()), text);
    }

    /**
     * The attributions of a text, in its order.
     *
     * @param author whose words the text is where nobody is said to speak; null = an outlet's
     */
    public List<Attribution> find(TokenizedText text, @Nullable Attribution author) {
        var found = new ArrayList<Attribution>();
        var claimants = new ClaimantReader(lexicon, book, text);
        var statements = new StatementJoin(cues, text, claimants, statementFinder.find(text));
        for (var sentence : text.sentences()) {
            int first = found.size();
            new Reading(text, sentence, claimants, found, author).read();
            statements.join(sentence, found, first);
        }
        return new Lists(text).led(found);
    }

    /** The attributions of one sentence. */
    private final class Reading {
        private final TokenizedText text;
        private final Sentence sentence;
        private final ClaimantReader claimants;
        private final List<Attribution> all;
        private final List<Attribution> here = new ArrayList<>();
        private final @Nullable Attribution author;

        Reading(
                TokenizedText text,
                Sentence sentence,
                ClaimantReader claimants,
                List<Attribution> all,
                @Nullable Attribution author) {
            this.author = author;
            this.text = text;
            this.sentence = sentence;
            this.claimants = claimants;
            this.all = all;
        }

        void read() {
            headline();
            for (int at = sentence.first(); at < sentence.end(); at++) {
                var count = ownCount.longest(text.tokens(), at, sentence.end());
                if (count != null) {
                    ownCount(at, count);
                    at = count.end() - 1;
                    continue;
                }
                var source = according.longest(text.tokens(), at, sentence.end());
                if (source != null) {
                    according(at, source.end(), source.value().equals("CITING"));
                    at = source.end() - 1;
                    continue;
                }
                var cue = cues.longest(text.tokens(), at, sentence.end());
                if (cue != null && (!cue.value().noun() || verb(at, cue.end()))) {
                    verb(at, cue);
                    at = cue.end() - 1;
                }
            }
            claimants.noteUpTo(sentence.end(), sentence);
            new Relays(text, claimants).settle(here);
            deny();
            all.addAll(here);
        }

        /** "Reports that the town had fallen were false, he said": he denies what the reports say. */
        private void deny() {
            for (int at = sentence.first(); at < sentence.end(); at++) {
                var denial = denials.longest(text.tokens(), at, sentence.end());
                if (denial == null) continue;
                boolean spoken = false;
                for (int i = 0; i < here.size(); i++) {
                    if (!here.get(i).covers(at)) continue;
                    spoken = true;
                    if (here.get(i).stance() == Stance.ASSERTS)
                        here.set(i, here.get(i).withStance(Stance.DENIES));
                }
                if (!spoken && author != null && author.covers(at))
                    here.add(voice(
                            "denial",
                            author.claimant(),
                            null,
                            at,
                            denial.end(),
                            at,
                            denial.end(),
                            sentence.first(),
                            at,
                            Stance.DENIES,
                            null));
                return;
            }
        }

        /** "Ukraine frees eight villages - Maliar", "Zelensky: 30 settlements freed". */
        private void headline() {
            int last = sentence.end() - 1;
            int name = sentence.first();
            // "14:02 - Syrskyi: ..." in a live blog
            while (name < last
                    && name - sentence.first() < 5
                    && !text.token(name).word()) name++;
            for (int at = name + 1; at < Math.min(last, name + 6); at++)
                if (text.is(at, ":")
                        && text.token(name).capitalised()
                        && (!text.token(last).is(".") || claimants.isName(name, at))) speaker(name, at, at);
            if (text.token(last).is(".")) return;
            for (int at = Math.max(sentence.first() + 1, last - 7); at < last; at++)
                if (DASHES.contains(text.token(at).text()) && text.token(at + 1).capitalised())
                    speaker(at + 1, sentence.end(), at);
        }

        private void speaker(int first, int end, int mark) {
            if (!here.isEmpty() || !claimants.names(first, end)) return;
            var claimant = claimants.read(first, end);
            if (claimant != null)
                here.add(voice(
                        "headline",
                        claimant,
                        null,
                        first,
                        end,
                        mark,
                        mark + 1,
                        sentence.first(),
                        sentence.end(),
                        Stance.ASSERTS,
                        null));
        }

        private void according(int first, int end, boolean citing) {
            int sourceEnd = subjects.rightEnd(text, end, sentence.end());
            claimants.noteUpTo(first, sentence);
            var claimant = sourceEnd > end ? claimants.read(end, sourceEnd) : null;
            if (claimant == null) return;
            // "the governor said, citing the military": he has made it his own.
            boolean own = citing && !here.isEmpty() && party(here.getLast().claimant());
            if (own) return;
            // "reported The Times, citing an analyst": the analyst speaks, the paper passes it on.
            var relay = citing && !here.isEmpty() ? here.removeLast().claimant() : null;
            here.add(voice(
                    "according",
                    claimant,
                    relay,
                    end,
                    sourceEnd,
                    first,
                    end,
                    sentence.first(),
                    sentence.end(),
                    Stance.ASSERTS,
                    quotation(first, first)));
        }

        private static boolean party(Claimant claimant) {
            return claimant.kind() != SourceKind.OUTLET
                    && (claimant.side() == Side.UKRAINE || claimant.side() == Side.RUSSIA);
        }

        /** "by its count": whoever spoke last counts. */
        private void ownCount(int at, PhraseTable.Found<SourceKind> count) {
            var claimant = claimants.last(count.value(), at);
            if (claimant != null)
                here.add(voice(
                        "own-count",
                        claimant,
                        null,
                        at,
                        count.end(),
                        at,
                        count.end(),
                        sentence.first(),
                        sentence.end(),
                        Stance.ASSERTS,
                        null));
        }

        /** Whether a form that may be a noun is a verb here. */
        private boolean verb(int at, int end) {
            if (at == sentence.first()) return false;
            return !NOT_BEFORE_VERB.contains(text.token(at - 1).lower())
                    && !(end < sentence.end()
                            && AUXILIARY_AFTER_NOUN.contains(text.token(end).lower()))
                    && !text.token(at).capitalised();
        }

        private void verb(int at, PhraseTable.Found<Cue> cue) {
            if (at > sentence.first() && passive(at)) return;
            boolean borrows = cue.value().participle() && at > sentence.first() && text.is(at - 1, ",");
            var subject = borrows ? null : subjects.left(text, sentence, at);
            claimants.noteUpTo(subject == null ? at : Math.max(sentence.first(), subject.first()), sentence);
            boolean negated = subjects.negated(text, sentence, at);
            if (negated
                    && !CONFIRMING.contains(text.token(at).lower())
                    && cue.value().stance() == Stance.ASSERTS) return;
            var stance = negated ? Stance.UNCONFIRMED : cue.value().stance();
            var claimant = subject == null ? null : named(subject);
            if (claimant != null && subject != null) {
                left(at, cue.end(), subject, claimant, stance);
                return;
            }
            if (cue.value().participle()) participle(at, cue.end(), stance);
            else if (cue.value().inverted() && opensRight(at)) right(at, cue.end(), stance);
        }

        /** The subject; where it is an office or a body, the person whom an apposition names. */
        private @Nullable Claimant named(SubjectFinder.Subject subject) {
            var claimant = claimants.read(subject.first(), subject.end());
            boolean known = claimant != null && claimant.kind() == SourceKind.PERSON && claimant.organisation() != null;
            boolean quoting = subject.end() + 1 < subject.apposition() && Relays.quoting(text, subject.end() + 1);
            if (subject.apposition() - subject.end() < 2 || known || quoting) return claimant;
            var explained = claimants.read(subject.end() + 1, subject.apposition());
            if (explained == null || claimant == null) return claimant == null ? explained : claimant;
            boolean better = explained.kind() == SourceKind.PERSON
                    && (claimant.kind() != SourceKind.PERSON || explained.organisation() != null);
            if (!better) return claimant;
            // "A Ukrainian army spokesman, Oleksandr Shtupun": his side stands with his office.
            var meant = explained.side() == null && claimant.side() != null
                    ? new Claimant(
                            explained.kind(),
                            explained.name(),
                            explained.organisation(),
                            claimant.side(),
                            explained.text())
                    : explained;
            claimants.entitle(meant, subject.first(), subject.end());
            return meant;
        }

        private boolean passive(int at) {
            String before = text.token(at - 1).lower();
            return (Set.of("is", "are", "was", "were", "be", "been", "being", "to", "the", "a", "an", "not")
                                    .contains(before)
                            && !CONFIRMING.contains(text.token(at).lower()))
                    || before.equals("to");
        }

        /** "the ministry said that ...", "..., the ministry said". */
        private void left(int at, int end, SubjectFinder.Subject subject, Claimant claimant, Stance stance) {
            boolean closes = subjects.onlyTimeUpTo(text, end, sentence.end());
            boolean contentBefore = subject.first() > sentence.first()
                    && (text.token(subject.first() - 1).quote() || text.is(subject.first() - 1, ","));
            int contentFirst = closes || contentBefore ? clause(subject.first()) : end;
            here.add(voice(
                    "subject-verb",
                    claimant,
                    null,
                    subject.first(),
                    subject.end(),
                    at,
                    end,
                    contentFirst,
                    sentence.end(),
                    stance,
                    quotation(subject.first(), end)));
        }

        /** The start of what a semicolon, or a colon behind another speaker, parts from the words before it. */
        private int clause(int before) {
            for (int at = before - 1; at > sentence.first(); at--)
                if ((text.is(at, ":") && !here.isEmpty() && !names(at + 1, before)) || text.is(at, ";")) return at + 1;
            return sentence.first();
        }

        /** "... four villages: A, B and C, a source said": a list of names goes on with what stands before the colon. */
        private boolean names(int from, int before) {
            int at = from;
            while (at < before && at - from < 4 && text.token(at).capitalised()) at++;
            return at > from && at < before && (text.is(at, ",") || text.is(at, "and"));
        }

        /** "..., said the ministry". */
        private void right(int at, int end, Stance stance) {
            int sourceEnd = subjects.rightEnd(text, end, sentence.end());
            claimants.noteUpTo(at, sentence);
            var claimant = sourceEnd > end ? claimants.read(end, sourceEnd) : null;
            if (claimant == null) return;
            here.add(voice(
                    "verb-subject",
                    claimant,
                    null,
                    end,
                    sourceEnd,
                    at,
                    end,
                    sentence.first(),
                    sentence.end(),
                    stance,
                    quotation(at, at)));
        }

        /** "The military was circumspect, claiming to have taken ...". */
        private void participle(int at, int end, Stance stance) {
            Claimant claimant = here.isEmpty() ? null : here.getLast().claimant();
            int first = here.isEmpty() ? at : here.getLast().sourceFirst();
            int last = here.isEmpty() ? end : here.getLast().sourceEnd();
            if (claimant == null) {
                var subject = subjects.main(text, sentence, at);
                if (subject == null) return;
                claimants.noteUpTo(subject.first(), sentence);
                claimant = claimants.read(subject.first(), subject.end());
                first = subject.first();
                last = subject.end();
            }
            if (claimant == null) return;
            here.add(voice(
                    "participle",
                    claimant,
                    null,
                    first,
                    last,
                    at,
                    end,
                    end,
                    sentence.end(),
                    stance,
                    quotation(at, end)));
        }

        /** An inverted subject needs something reported before the verb: a quotation or a clause that ends in a comma. */
        private boolean opensRight(int at) {
            if (at == sentence.first())
                return text.quotation(at - 1) != null
                        || (at > 0 && text.token(at - 1).quote());
            var before = text.token(at - 1);
            return before.quote() || before.is(",") || before.is("?") || before.is("!") || before.is("—");
        }

        /** The quotation that closes right before a token or opens right after another. */
        private @Nullable Quotation quotation(int before, int after) {
            for (int at = before - 1; at >= Math.max(0, before - 3); at--)
                if (text.token(at).quote()) return text.quotation(at - 1);
            for (int at = after; at < Math.min(text.tokens().size(), after + 5); at++)
                if (text.token(at).quote()) return text.quotation(at + 1);
            return null;
        }

        private Attribution voice(
                String rule,
                Claimant claimant,
                @Nullable Claimant relay,
                int sourceFirst,
                int sourceEnd,
                int cueFirst,
                int cueEnd,
                int contentFirst,
                int contentEnd,
                Stance stance,
                @Nullable Quotation quotation) {
            var kind = quotation == null ? Attribution.Kind.REPORTED : Attribution.Kind.DIRECT;
            var content = List.of(new TokenRange(contentFirst, contentEnd));
            return new Attribution(
                    claimant,
                    relay,
                    sourceFirst,
                    sourceEnd,
                    cueFirst,
                    cueEnd,
                    contentFirst,
                    contentEnd,
                    stance,
                    quotation,
                    kind,
                    rule,
                    content,
                    true,
                    false);
        }
    }
}
