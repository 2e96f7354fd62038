package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Joins the statements of a text, which know exact words, with the attributions of claims, which know who is meant. */
final class StatementJoin {
    private static final String EN = "/org/claimline/ingest/en/";
    private static final Set<String> SPOKEN =
            Set.of("subject-verb", "verb-subject", "coordinated", "according", "noun");
    private static final Set<String> UNCUED = Set.of("according", "noun");
    private static final Set<String> VERBS = Set.of("subject-verb", "verb-subject", "participle");
    private static final WordSet THINGS = PhraseTable.words(EN + "things.tsv");
    private static final WordSet INNER = PhraseTable.words(EN + "inner-prepositions.tsv");
    private static final WordSet ASKING = PhraseTable.words(EN + "asking.tsv");
    private static final WordSet NEGATIONS = PhraseTable.words(EN + "negations.tsv");
    private static final PhraseTable<Stance> NOUNS =
            PhraseTable.read(EN + "nominal-stances.tsv", row -> Stance.valueOf(row[1]));

    private final PhraseTable<Cue> cues;
    private final TokenizedText text;
    private final ClaimantReader claimants;
    private final List<Statement> statements;
    private int next;

    StatementJoin(PhraseTable<Cue> cues, TokenizedText text, ClaimantReader claimants, List<Statement> statements) {
        this.cues = cues;
        this.text = text;
        this.claimants = claimants;
        this.statements = statements.stream()
                .sorted(Comparator.comparingInt(one -> one.cue().first()))
                .toList();
    }

    /**
     * Joins those of one sentence.
     *
     * @param found the attributions so far, to be changed in place
     * @param from the index of the sentence's first
     */
    void join(Sentence sentence, List<Attribution> found, int from) {
        var here = new ArrayList<Statement>();
        while (next < statements.size() && statements.get(next).cue().first() < sentence.end())
            here.add(statements.get(next++));
        if (here.isEmpty() && from == found.size()) return;
        var joined = new ArrayList<Attribution>();
        var left = new ArrayList<>(here);
        for (var voice : found.subList(from, found.size())) {
            var same = same(voice, left);
            if (same != null) left.remove(same);
            joined.add(same == null ? nested(voice, here) : exact(voice, same));
        }
        // Where a speaker has been passed on, the outlet that did so speaks no second time.
        boolean relayed = false;
        for (var one : joined) relayed |= one.relay() != null;
        for (var statement : left) joined.add(unvoiced(statement, relayed || refused(statement, joined)));
        joined.sort(Comparator.comparingInt(Attribution::cueFirst));
        found.subList(from, found.size()).clear();
        found.addAll(joined);
    }

    private static @Nullable Statement same(Attribution voice, List<Statement> statements) {
        for (var one : statements)
            if (voice.cueFirst() < one.cue().end() && one.cue().first() < voice.cueEnd()) return one;
        return null;
    }

    /** The claimant of the one with the words of the other; what it covers stays as wide as it was. */
    private Attribution exact(Attribution voice, Statement statement) {
        return new Attribution(
                claimant(voice, statement.source()),
                voice.relay(),
                statement.source().first(),
                statement.source().end(),
                statement.cue().first(),
                statement.cue().end(),
                voice.contentFirst(),
                voice.contentEnd(),
                voice.stance(),
                voice.quotation(),
                statement.kind(),
                statement.rule(),
                statement.content(),
                true,
                false);
    }

    /** "a man in the crowd": a speaker without a name is told by all the words that the statement gives him. */
    private Claimant claimant(Attribution voice, TokenRange source) {
        var claimant = voice.claimant();
        boolean longer = source.first() <= voice.sourceFirst()
                && source.end() >= voice.sourceEnd()
                && source.end() - source.first() > voice.sourceEnd() - voice.sourceFirst();
        if (!longer || claimant.organisation() != null || claimant.kind() != SourceKind.PERSON) return claimant;
        for (int at = source.first(); at < source.end(); at++) if (text.is(at, ",")) return claimant;
        var whole = claimants.meant(source.first(), source.end());
        return whole == null || whole.kind() != SourceKind.PERSON ? claimant : whole;
    }

    private static Attribution nested(Attribution voice, List<Statement> statements) {
        var source = new TokenRange(voice.sourceFirst(), voice.sourceEnd());
        // What stands within a statement, or has the speaker of one, is told by that statement already.
        boolean nested = statements.stream()
                .anyMatch(one -> one.covers(voice.cueFirst()) || one.source().overlaps(source));
        // A verb without exact words of what is said ("believes in luck") reports nothing.
        nested |= VERBS.contains(voice.rule())
                && voice.contentFirst() <= voice.cueFirst()
                && voice.cueFirst() < voice.contentEnd();
        if (!nested) return voice;
        return new Attribution(
                voice.claimant(),
                voice.relay(),
                voice.sourceFirst(),
                voice.sourceEnd(),
                voice.cueFirst(),
                voice.cueEnd(),
                voice.contentFirst(),
                voice.contentEnd(),
                voice.stance(),
                voice.quotation(),
                voice.kind(),
                voice.rule(),
                voice.content(),
                true,
                true);
    }

    /** "rejected as false a report by the ministry that": who rejects it speaks, not who reported. */
    private static boolean refused(Statement statement, List<Attribution> voices) {
        if (!statement.rule().equals("noun")) return false;
        for (var voice : voices)
            if (voice.answers()
                    && (voice.stance() == Stance.DENIES || voice.stance() == Stance.UNCONFIRMED)
                    && (voice.cueEnd() <= statement.cue().first()
                            || voice.rule().equals("passive"))
                    && voice.covers(statement.cue().first())) return true;
        return false;
    }

    /** A wish, a plan, or words of somebody whom only the statement names. */
    private Attribution unvoiced(Statement statement, boolean relayed) {
        var source = statement.source();
        var claimant = claimants.meant(source.first(), source.end());
        // "disputes Russian hold on Kupiansk": what stands behind a verb and names nobody is what it is about.
        boolean named = claimant != null || !statement.rule().equals("verb-subject");
        if (claimant == null) claimant = claimants.unknown(source.first(), source.end());
        var content = statement.content().getFirst();
        var cue = cues.exactly(
                text.tokens(), statement.cue().end() - 1, statement.cue().end());
        boolean quoted = text.token(content.first()).quote();
        return new Attribution(
                claimant,
                null,
                source.first(),
                source.end(),
                statement.cue().first(),
                statement.cue().end(),
                content.first(),
                content.end(),
                // "what the Kremlin called the liberation of Bakhmut" denies nothing.
                cue == null || cue.judging() ? nominal(statement) : cue.stance(),
                quoted ? text.quotation(content.first() + 1) : null,
                statement.kind(),
                statement.rule(),
                statement.content(),
                named && !relayed && (cue != null || UNCUED.contains(statement.rule())) && speaks(statement),
                false);
    }

    /** "Kyiv's denial that", "Moscow's announcement that": what the noun does with what it is about. */
    private Stance nominal(Statement statement) {
        var stance = NOUNS.get(text.token(statement.cue().end() - 1));
        return stance == null ? Stance.ASSERTS : stance;
    }

    /** "a map of the region", but not "an official in the region": what stands before the first preposition counts. */
    private boolean thing(TokenRange source) {
        for (int at = source.first(); at < source.end(); at++) {
            if (at > source.first() && (INNER.has(text.token(at)) || text.is(at, ","))) return false;
            if (THINGS.has(text.token(at))) return true;
        }
        return false;
    }

    /** "A map by the institute shows": who has made it answers for it. */
    private boolean made(TokenRange source) {
        for (int at = source.first() + 1; at + 1 < source.end(); at++)
            if (text.is(at, "by") || text.is(at, "from"))
                return claimants.signs().known(at + 1, source.end());
        return false;
    }

    private boolean owned(TokenRange source) {
        var signs = claimants.signs();
        return signs.isParty(source.first(), source.end())
                || signs.national(source.first(), source.end())
                || signs.definite(source.first(), source.end())
                || signs.known(source.first(), source.end());
    }

    /** Whether somebody speaks, whoever he is, and not a picture or a course of events; nobody does where a verb is denied. */
    private boolean speaks(Statement statement) {
        boolean said = statement.kind() == Attribution.Kind.REPORTED || statement.kind() == Attribution.Kind.DIRECT;
        if (!said || !SPOKEN.contains(statement.rule())) return false;
        // "Moscow's claims that ..." are Moscow's; "the reports that ..." may be anybody's.
        if (statement.rule().equals("noun") && !owned(statement.source())) return false;
        if (ASKING.has(text.token(statement.source().first()))) return false;
        if (!claimants
                .signs()
                .nameable(statement.source().first(), statement.source().end())) return false;
        for (int at = statement.cue().first(); at < statement.cue().end(); at++)
            if (NEGATIONS.has(text.token(at)) || text.token(at).lower().endsWith("n't")) return false;
        return !thing(statement.source()) || made(statement.source());
    }
}
