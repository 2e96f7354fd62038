package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.claimline.api.Article;
import org.claimline.api.Evidence;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.attribution.AttributionFinder;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.place.Gazetteer;
import org.claimline.ingest.place.PlaceFinder;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.AmountFinder;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Quotation;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** Finds every claim about ground changing hands in an article. Pure: no I/O, no clock, the same input gives the same output. */
public final class ClaimExtractor {
    /** A hedge such as "if true" looks back over at most so many sentences. */
    private static final int HEDGE_REACH = 2;

    /** "the town" means a settlement named at most so many sentences before. */
    private static final int MEMORY = 3;

    private final Map<String, Boolean> abbreviations;
    private final PhraseTable<String> boilerplate =
            PhraseTable.read("/org/claimline/ingest/en/boilerplate.tsv", row -> row[1]);
    private final AmountFinder amounts = new AmountFinder();
    private final PlaceFinder places;
    private final TimeFinder times = new TimeFinder();
    private final AttributionFinder attributions;
    private final Clauses clauses = new Clauses();
    private final FigureJudge judge = new FigureJudge(clauses);
    private final PlaceChooser placeChooser = new PlaceChooser(clauses);
    private final ControlFinder controls = new ControlFinder(clauses);
    private final MentionBuilder builder = new MentionBuilder(new TimeChooser(clauses), new Sides());
    private final HedgeReader hedges = new HedgeReader();

    /** An extractor with the lexicons on the classpath; it reads them once, so keep it. */
    public ClaimExtractor() {
        this(Gazetteer.load(), SourceBook.load());
    }

    /** An extractor that knows these places and sources. */
    public ClaimExtractor(Gazetteer gazetteer, SourceBook sources) {
        places = new PlaceFinder(gazetteer);
        attributions = new AttributionFinder(sources);
        abbreviations = new HashMap<>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/abbreviations.tsv"))
            abbreviations.put(row[0], row.length > 1);
    }

    /** The claims of an article, in the order of the text. */
    public List<Mention> extract(Article article) {
        return analyse(article).claims();
    }

    /** The claims of an article with everything they were read from, and why other amounts are no claims. */
    public Analysis analyse(Article article) {
        return new Pass(article).run();
    }

    /** One article on its way. */
    private final class Pass {
        private final Article article;
        private final TokenizedText text;
        private final @Nullable LocalDate published;
        private final List<Mention> claims = new ArrayList<>();
        private final List<Unclaimed> unclaimed = new ArrayList<>();
        private @Nullable Amount lastAmount;
        private @Nullable Verdict lastVerdict;
        private final CarriedWindow carried = new CarriedWindow();
        private @Nullable Attribution lastQuoted;
        private int lastQuotedParagraph = -1;

        Pass(Article article) {
            this.article = article;
            text = new TokenizedText(article.text(), abbreviations);
            published = article.publishedAt() == null
                    ? null
                    : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
        }

        Analysis run() {
            var allAmounts = amounts.find(text);
            var allPlaces = places.find(text);
            var allTimes = times.find(text, published);
            var allAttributions = attributions.find(text);
            var quoted = quoted(allAttributions);
            var nextAmounts = new Cursor<>(allAmounts, Amount::first);
            var nextPlaces = new Cursor<>(allPlaces, PlaceMention::first);
            var nextTimes = new Cursor<>(allTimes, time -> time.first());
            var nextAttributions = new Cursor<>(allAttributions, Attribution::cueFirst);
            PlaceMention settlement = null;
            int sinceNamed = 0;
            PlaceMention oblast = null;
            for (int i = 0; i < text.sentences().size(); i++) {
                var sentence = text.sentences().get(i);
                var here = nextPlaces.upTo(sentence.end());
                var said = nextAttributions.upTo(sentence.end());
                var findings = new Findings(
                        article,
                        text,
                        sentence,
                        nextAmounts.upTo(sentence.end()),
                        here,
                        nextTimes.upTo(sentence.end()),
                        clauses.signals(text, sentence),
                        said,
                        quoted,
                        settlement,
                        oblast,
                        !claims.isEmpty(),
                        hedges.hedges(text, sentence, said, following(i), true),
                        hedges.hedges(text, sentence, said, following(i), false),
                        evidence(sentence),
                        published,
                        allPlaces);
                passQuotationOn(findings, quoted);
                if (boilerplate.longest(text.tokens(), sentence.first(), sentence.end()) == null) read(findings);
                var named = last(
                        here.stream()
                                .filter(place -> !NamedPlaces.landmark(findings, place))
                                .toList(),
                        null,
                        PlaceKind.SETTLEMENT);
                sinceNamed = named == null ? sinceNamed + 1 : 0;
                if (named != null || sinceNamed > MEMORY) settlement = named;
                oblast = last(here, oblast, PlaceKind.OBLAST);
            }
            claims.sort(Comparator.comparingInt(claim -> claim.evidence().start()));
            return new Analysis(text, allAmounts, allPlaces, allTimes, allAttributions, List.copyOf(claims), unclaimed);
        }

        /** "...," the president said. "...": a quotation without a reporting verb belongs to who was quoted before it. */
        private void passQuotationOn(Findings findings, Map<Quotation, Attribution> quoted) {
            var sentence = findings.sentence();
            if (sentence.paragraph() != lastQuotedParagraph) lastQuoted = null;
            var opening = text.quotation(sentence.first() + 1);
            if (lastQuoted != null && opening != null && findings.attributions().isEmpty())
                quoted.putIfAbsent(opening, lastQuoted);
            for (var one : findings.attributions())
                if (one.quotation() != null) {
                    lastQuoted = one;
                    lastQuotedParagraph = sentence.paragraph();
                }
        }

        private void read(Findings findings) {
            for (int i = 0; i < findings.amounts().size(); i++) {
                var amount = findings.amounts().get(i);
                var verdict = judge.judge(findings, amount, lastAmount, lastVerdict);
                int next = i + 1 < findings.amounts().size()
                        ? findings.amounts().get(i + 1).first()
                        : findings.sentence().end();
                if (verdict.isClaim()) claims.add(carried.over(findings, figure(findings, amount, verdict, next)));
                else if (verdict.reason() != null)
                    unclaimed.add(new Unclaimed(
                            text.span(amount.first(), amount.core()),
                            text.words(amount.first(), amount.core()),
                            verdict.reason()));
                // A date or a bare number between two figures does not part them.
                boolean figure = amount.dimension() != Dimension.OTHER && amount.dimension() != Dimension.TIME;
                if (figure || verdict.isClaim()) {
                    lastAmount = amount;
                    lastVerdict = verdict;
                }
            }
            for (var control : controls.find(findings)) {
                var place = control.place();
                claims.add(builder.build(new MentionBuilder.Draft(
                        findings,
                        Measure.CONTROL,
                        null,
                        List.of(place.place()),
                        control.signal(),
                        findings.attribution(place.first()),
                        place.first(),
                        place.end(),
                        control.stance())));
            }
        }

        private Mention figure(Findings findings, Amount amount, Verdict verdict, int next) {
            var measure = verdict.measure();
            if (measure == null) throw new IllegalArgumentException("no claim: " + amount);
            var attribution = findings.attribution(amount.number());
            return builder.build(new MentionBuilder.Draft(
                    findings,
                    measure,
                    amount,
                    placeChooser.places(findings, amount, attribution, verdict.signal(), next),
                    verdict.signal(),
                    attribution,
                    amount.first(),
                    amount.core(),
                    null));
        }

        private Evidence evidence(Sentence sentence) {
            var span = text.span(sentence.first(), sentence.end());
            return new Evidence(span.start(), span.end(), span.of(text.text()));
        }

        private List<Sentence> following(int sentence) {
            int end = Math.min(text.sentences().size(), sentence + 1 + HEDGE_REACH);
            return text.sentences().subList(sentence + 1, end);
        }
    }

    private static Map<Quotation, Attribution> quoted(List<Attribution> attributions) {
        var quoted = new HashMap<Quotation, Attribution>();
        for (var one : attributions) if (one.quotation() != null) quoted.putIfAbsent(one.quotation(), one);
        return quoted;
    }

    private static @Nullable PlaceMention last(List<PlaceMention> here, @Nullable PlaceMention before, PlaceKind kind) {
        var last = before;
        for (var place : here) if (place.place().kind() == kind) last = place;
        return last;
    }

    /** Hands out a sorted list sentence by sentence. */
    private static final class Cursor<T> {
        private final List<T> sorted;
        private final ToIntFunction<T> token;
        private int next;

        Cursor(List<T> sorted, ToIntFunction<T> token) {
            this.sorted = sorted;
            this.token = token;
        }

        List<T> upTo(int end) {
            int first = next;
            while (next < sorted.size() && token.applyAsInt(sorted.get(next)) < end) next++;
            return sorted.subList(first, next);
        }
    }
}
