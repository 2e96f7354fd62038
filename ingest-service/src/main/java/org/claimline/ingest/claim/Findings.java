package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.Article;
import org.claimline.api.Evidence;
import org.claimline.api.Hedges;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one sentence, in the order of the text, and what short forms in it refer back to.
 *
 * @param changes its signals of change
 * @param controlWords its words that say who holds a place
 * @param quoted who speaks in a quotation, wherever the reporting verb stands
 * @param author who speaks where nobody is said to; null where the outlet does
 * @param named the settlements of the sentence before it that named any last
 * @param oblast the oblast named last before the sentence
 * @param claimedBefore whether the article has claimed a figure before the sentence
 * @param outletHedges the outlet's hedges on the sentence
 * @param allHedges the outlet's and the claimant's
 * @param evidence the sentence as evidence: its claims share the words
 * @param published the day the article was published; null = not known
 * @param allPlaces the places of the whole article, for words that refer back
 * @param notes what has been found out from all this so far
 */
record Findings(
        Article article,
        TokenizedText text,
        Sentence sentence,
        List<Amount> amounts,
        List<PlaceMention> places,
        List<TimeExpression> times,
        Lazy<List<Signal>> changes,
        Lazy<List<ControlWord>> controlWords,
        List<Attribution> attributions,
        QuotedSpeakers quoted,
        @Nullable Attribution author,
        List<PlaceMention> named,
        @Nullable PlaceMention oblast,
        boolean claimedBefore,
        Lazy<Hedges> outletHedges,
        Lazy<Hedges> allHedges,
        Lazy<Evidence> evidence,
        @Nullable LocalDate published,
        List<PlaceMention> allPlaces,
        Notes notes) {

    /** What several steps ask of the same findings. */
    static final class Notes {
        private @Nullable List<Sight> sights;
        private @Nullable List<Governor> governors;
        private @Nullable NamesByToken names;
        private @Nullable List<PlaceMention> settlements;
    }

    /** What is weighed by its kind around any of the figures and places. */
    List<Sight> sights() {
        var known = notes.sights;
        if (known == null) notes.sights = known = Sight.all(this);
        return known;
    }

    /** Its words that say who holds a place, as they are weighed around any of the figures and places. */
    List<Governor> governors(Clauses clauses) {
        var known = notes.governors;
        if (known == null) notes.governors = known = Governor.all(clauses, this);
        return known;
    }

    /** The settlements that it names, in the order of the text. */
    List<PlaceMention> settlements() {
        var known = notes.settlements;
        if (known == null) notes.settlements = known = Some.of(places, NamedPlaces::settlement);
        return known;
    }

    /** Which name each token belongs to. */
    NamesByToken names() {
        var known = notes.names;
        if (known == null) notes.names = known = new NamesByToken(this);
        return known;
    }

    /** The words that say who holds a place, in the order of the text. */
    List<ControlWord> control() {
        return controlWords.get();
    }

    /** The signals of change, in the order of the text. */
    List<Signal> signals() {
        return changes.get();
    }

    /** The settlement named last before the sentence. */
    @Nullable
    PlaceMention settlement() {
        return named.isEmpty() ? null : named.getLast();
    }

    /** Whether the sentence says "over the same days". */
    boolean sameTime() {
        for (var time : times) if (time.use() == TimeExpression.Use.SAME) return true;
        return false;
    }

    /** The same as an item under a heading, whose times and signals hold for it. */
    Findings under(Findings heading) {
        var all = Stream.concat(heading.times.stream(), times.stream()).toList();
        var signals = new Lazy<>(() ->
                Stream.concat(heading.signals().stream(), signals().stream()).toList());
        return new Findings(
                article,
                text,
                sentence,
                amounts,
                places,
                all,
                signals,
                controlWords,
                attributions,
                quoted,
                author,
                named,
                oblast,
                claimedBefore,
                outletHedges,
                allHedges,
                evidence,
                published,
                allPlaces,
                new Notes());
    }

    /** Whether the sentence sums up. */
    boolean sums() {
        for (var signal : signals()) if (signal.kind() == Signal.Kind.TOTAL) return true;
        return false;
    }

    /** Who is said to say what stands at a token; null where the outlet speaks itself. */
    @Nullable
    Attribution attribution(int token) {
        Attribution best = null;
        for (var one : attributions)
            if (one.covers(token) && (best == null || distance(one, token) < distance(best, token))) best = one;
        if (best != null) return best;
        var quotation = text.quotation(token);
        var speaker = quotation == null ? null : quoted.of(quotation);
        return speaker == null && author != null && author.covers(token) ? author : speaker;
    }

    /** The sentence as evidence, up to its end or to a token behind it. */
    Evidence evidence(int end) {
        return end <= sentence.end() ? evidence.get() : evidence(text, sentence.first(), end);
    }

    /** The words from one token to another, the end exclusive, as evidence. */
    static Evidence evidence(TokenizedText text, int first, int end) {
        var span = text.span(first, end);
        return new Evidence(span.start(), span.end(), span.of(text.text()));
    }

    private static int distance(Attribution one, int token) {
        int cue = Math.abs(token - one.cueFirst());
        // What follows a reporting verb is its content; what stands before it may be another's.
        return token >= one.cueFirst() ? cue : cue + 4;
    }
}
