package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.claimline.api.Article;
import org.claimline.api.Claimant;
import org.claimline.api.Evidence;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.PlaceKind;
import org.claimline.api.Side;
import org.claimline.api.Stance;
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
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** Finds every claim about ground changing hands in an article. Pure: no I/O, no clock, the same input gives the same output. */
public final class ClaimExtractor {
    /** A hedge such as "if true" looks back over at most so many sentences. */
    private static final int HEDGE_REACH = 2;

    /** "the town" means a settlement named at most so many sentences before. */
    private static final int MEMORY = 3;

    /** The days of a whole report stand in its title or first sentence. */
    private static final int OPENING = 2;

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
    private final Readings readings = new Readings();
    private final HedgeReader hedges = new HedgeReader();
    private final AuthorSide authorSide = new AuthorSide();

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
        private final @Nullable Side side;
        private final List<Mention> claims = new ArrayList<>();
        private final List<Found> found = new ArrayList<>();
        private final List<Unclaimed> unclaimed = new ArrayList<>();
        private @Nullable Amount lastAmount;
        private @Nullable Verdict lastVerdict;
        private int lastEnd;
        private final CarriedWindow carried = new CarriedWindow();
        private @Nullable Attribution lastQuoted;
        private int lastQuotedParagraph = -1;
        private int lastParagraph = -1;
        private final Set<String> denied = new HashSet<>();

        Pass(Article article) {
            this.article = article;
            text = new TokenizedText(article.text(), abbreviations);
            side = authorSide.of(text);
            published = article.publishedAt() == null
                    ? null
                    : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
        }

        Analysis run() {
            var allAmounts = amounts.find(text);
            var allPlaces = places.find(text);
            var allTimes = times.find(text, published);
            var author = attributions.author(text, article.title(), article.outlet());
            var everySpeaker = attributions.find(text, author);
            var voices = everySpeaker.stream().filter(Attribution::answers).toList();
            var allAttributions =
                    everySpeaker.stream().filter(one -> !one.nested()).toList();
            var lists = voices.stream()
                    .filter(Attribution::standing)
                    .sorted(Comparator.comparingInt(Attribution::contentFirst))
                    .toList();
            int list = 0;
            var counting = allTimes.stream().filter(TimeExpression::counts).toList();
            carried.listen(new SpokenDays(text, counting, voices), opening(counting), published);
            var quoted = quoted(voices);
            var nextAmounts = new Cursor<>(allAmounts, Amount::first);
            var nextPlaces = new Cursor<>(allPlaces, PlaceMention::first);
            var nextTimes = new Cursor<>(counting, TimeExpression::first);
            var nextAttributions = new Cursor<>(voices, Attribution::cueFirst);
            PlaceMention settlement = null;
            int sinceNamed = 0;
            PlaceMention oblast = null;
            for (int i = 0; i < text.sentences().size(); i++) {
                var sentence = text.sentences().get(i);
                var here = nextPlaces.upTo(sentence.end());
                var said = nextAttributions.upTo(sentence.end());
                while (list < lists.size() && lists.get(list).contentEnd() <= sentence.first()) list++;
                boolean listed = list < lists.size() && lists.get(list).contentFirst() <= sentence.first();
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
                        listed ? lists.get(list) : author,
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
                else for (var amount : findings.amounts()) leave(amount, Reason.POINTER);
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
            found.sort(Comparator.comparingInt(one -> one.mention().evidence().start()));
            var folded = Repeats.fold(found);
            return new Analysis(
                    text,
                    allAmounts,
                    allPlaces,
                    allTimes,
                    allAttributions,
                    folded.stream().map(Found::mention).toList(),
                    unclaimed,
                    folded.stream().map(Found::rules).toList());
        }

        /** The times of the title and the first sentence. */
        private List<TimeExpression> opening(List<TimeExpression> all) {
            int end = text.sentences().isEmpty()
                    ? 0
                    : text.sentences()
                            .get(Math.min(OPENING, text.sentences().size()) - 1)
                            .end();
            return all.stream().filter(time -> time.first() < end).toList();
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
            int before = claims.size();
            for (int i = 0; i < findings.amounts().size(); i++) {
                var amount = findings.amounts().get(i);
                var verdict = judge.judge(findings, amount, lastAmount, lastEnd, lastVerdict);
                int next = i + 1 < findings.amounts().size()
                        ? findings.amounts().get(i + 1).first()
                        : findings.sentence().end();
                if (verdict.isClaim()) figure(findings, amount, verdict, next);
                else if (verdict.reason() != null) leave(amount, verdict.reason());
                // A date or a bare number between two figures does not part them.
                boolean figure = amount.dimension() == Dimension.COUNT
                        ? amount.settlements()
                        : amount.dimension() != Dimension.OTHER && amount.dimension() != Dimension.TIME;
                if (figure || verdict.isClaim()) {
                    // "471 in August, 455 in September and 610 in October": all have the unit of the first.
                    if (figure) lastAmount = amount;
                    lastEnd = amount.core();
                    lastVerdict = verdict;
                }
            }
            if (!claims.isEmpty() && claims.size() > before)
                lastParagraph = findings.sentence().paragraph();
            for (var control : controls.find(findings)) {
                var place = control.place();
                var draft = new MentionBuilder.Draft(
                        findings,
                        Measure.CONTROL,
                        null,
                        List.of(place.place()),
                        control.signal(),
                        findings.attribution(place.first()),
                        place.first(),
                        place.end(),
                        defended(findings, control),
                        holder(findings),
                        side);
                var mention = builder.build(draft, carried);
                if (mention.stance() == Stance.DENIES) denied.add(key(mention.claimant(), place));
                add(draft, mention);
                lastParagraph = findings.sentence().paragraph();
            }
        }

        /** Who held the ground of the last claim in the paragraph: "Kyiv's troops took A. B was captured on Sunday." */
        private @Nullable HeldBy holder(Findings findings) {
            if (claims.isEmpty() || lastParagraph < findings.sentence().paragraph() - 1) return null;
            var last = claims.getLast().heldBy();
            return last == HeldBy.CONTESTED ? null : last;
        }

        /** "The city is under our control," says who has just denied that it fell: he denies it again. */
        private @Nullable Stance defended(Findings findings, ControlFinder.Control control) {
            var attribution = findings.attribution(control.place().first());
            if (control.stance() != null || control.signal().kind() != Signal.Kind.CONTROL || attribution == null)
                return control.stance();
            return denied.contains(key(attribution.claimant(), control.place())) ? Stance.DENIES : null;
        }

        private static String key(Claimant claimant, PlaceMention place) {
            return claimant.name() + '\n' + place.place().id();
        }

        private void add(MentionBuilder.Draft draft, Mention mention) {
            claims.add(mention);
            found.add(readings.of(draft, mention, CarriedWindow.carried(mention.window())));
        }

        private void leave(Amount amount, Reason reason) {
            unclaimed.add(new Unclaimed(
                    text.span(amount.first(), amount.core()), text.words(amount.first(), amount.core()), reason));
        }

        private void figure(Findings findings, Amount amount, Verdict verdict, int next) {
            var measure = verdict.measure();
            if (measure == null) throw new IllegalArgumentException("no claim: " + amount);
            var attribution = findings.attribution(amount.number());
            var draft = new MentionBuilder.Draft(
                    findings,
                    measure,
                    amount,
                    placeChooser.places(findings, amount, attribution, verdict.signal(), next),
                    verdict.signal(),
                    attribution,
                    amount.first(),
                    amount.core(),
                    null,
                    holder(findings),
                    side);
            add(draft, builder.build(draft, carried));
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
