package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.api.Article;
import org.claimline.api.Mention;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.attribution.AttributionFinder;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.place.Gazetteer;
import org.claimline.ingest.place.PlaceFinder;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.AmountFinder;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** Finds every claim about ground changing hands in an article. Pure: no I/O, no clock, the same input gives the same output. */
public final class ClaimExtractor {
    /** Name and version, as every mention carries it: another one means that other claims may be found. */
    public static final String VERSION = "claimline-rules/3";

    /** A hedge such as "if true" looks back over at most so many sentences. */
    private static final int HEDGE_REACH = 2;

    /** The days of a whole report stand in its title or first sentence. */
    private static final int OPENING = 2;

    /** A report that ends on its day may state it behind its lead. */
    private static final int FIRST_PARAGRAPHS = 6;

    private final Map<String, Boolean> abbreviations;
    private final PhraseTable<String> boilerplate =
            PhraseTable.read("/org/claimline/ingest/en/boilerplate.tsv", row -> row[1]);
    private final AmountFinder amounts = new AmountFinder();
    private final PlaceFinder places;
    private final TimeFinder times = new TimeFinder();
    private final AttributionFinder attributions;
    private final Clauses clauses = new Clauses();
    private final ControlLexicon control = new ControlLexicon();
    private final FigureJudge judge;
    private final PlaceChooser placeChooser = new PlaceChooser(clauses);
    private final ControlFinder controls = new ControlFinder(clauses);
    private final Announcements announcing = new Announcements(clauses);
    private final LeaningNames leaning = new LeaningNames();
    private final BareDenials denials = new BareDenials();
    private final LikelyPlaces likely;
    private final LikelyHolders holders = new LikelyHolders();
    private final LikelySpeakers speakers;
    private final MentionBuilder builder = new MentionBuilder(new TimeChooser(clauses));
    private final HedgeReader hedges = new HedgeReader();
    private final Readings readings = new Readings();
    private final AuthorSide authorSide = new AuthorSide();

    /** An extractor with the lexicons on the classpath; it reads them once, so keep it. */
    public ClaimExtractor() {
        this(Gazetteer.load(), SourceBook.load());
    }

    /** An extractor that knows these places and sources. */
    public ClaimExtractor(Gazetteer gazetteer, SourceBook sources) {
        this(gazetteer, sources, LikelySpeakers.load());
    }

    /** An extractor with other weights of speakers than those in the repository. */
    public ClaimExtractor(Gazetteer gazetteer, SourceBook sources, LikelySpeakers ofSpeakers) {
        this(gazetteer, sources, WordWeights.ofAmounts(), WordWeights.ofPlaces(), ofSpeakers);
    }

    /** An extractor with other weights than those in the repository. */
    public ClaimExtractor(
            Gazetteer gazetteer,
            SourceBook sources,
            WordWeights ofAmounts,
            WordWeights ofPlaces,
            LikelySpeakers ofSpeakers) {
        speakers = ofSpeakers;
        judge = new FigureJudge(clauses, ofAmounts);
        likely = new LikelyPlaces(clauses, ofPlaces);
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
        return analyse(article, Learner.NONE);
    }

    /**
     * The same, for somebody who learns from it.
     *
     * @param learner hears of everything that is weighed
     */
    public Analysis analyse(Article article, Learner learner) {
        return new Pass(article, learner).run();
    }

    /** What speaks for each side as the holder of the ground of each claim of an article, before any has been weighed: its weights are learned from that. */
    public List<HolderClues> holders(Article article) {
        var pass = new Pass(article, Learner.NONE);
        pass.run();
        return pass.claims.holders();
    }

    /** Who may answer for each claim of an article in whose sentence nobody is said to speak: the weights of speakers are learned from that. */
    public List<SpokenClaim> speakers(Article article) {
        var pass = new Pass(article, Learner.NONE);
        pass.run();
        return pass.claims.speakers();
    }

    /** One article on its way. */
    private final class Pass {
        private final Article article;
        private final Learner learner;
        private final TokenizedText text;
        private final @Nullable LocalDate published;
        private final ClaimsSoFar claims;
        private final ClaimWriter writer;
        private Earlier earlier = Earlier.NOTHING;
        private final ListHeads heads = new ListHeads(clauses);

        Pass(Article article, Learner learner) {
            this.article = article;
            this.learner = learner;
            text = new TokenizedText(article.text(), abbreviations);
            claims = new ClaimsSoFar(text);
            writer = new ClaimWriter(placeChooser, builder, readings, claims, authorSide.of(text), speakers);
            published = article.publishedAt() == null
                    ? null
                    : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
        }

        Analysis run() {
            var allAmounts = amounts.find(text);
            var allPlaces = places.find(text);
            var allTimes = times.find(text, published);
            var author = attributions.author(text, article.title(), article.outlet());
            var allAttributions = attributions.find(text, author);
            read(allAmounts, allPlaces, allTimes, author, allAttributions);
            var found = claims.claims(holders);
            return new Analysis(
                    text,
                    allAmounts,
                    allPlaces,
                    allTimes,
                    allAttributions.stream().filter(one -> !one.nested()).toList(),
                    found.stream().map(Found::mention).toList(),
                    claims.unclaimed(),
                    found.stream().map(Found::readings).toList(),
                    found.stream().map(Found::holder).toList(),
                    found.stream().map(Found::speaker).toList());
        }

        /** Reads the claims sentence by sentence. */
        private void read(
                List<Amount> allAmounts,
                List<PlaceMention> allPlaces,
                List<TimeExpression> allTimes,
                @Nullable Attribution author,
                List<Attribution> allAttributions) {
            var voices = Some.of(allAttributions, Attribution::answers);
            var counting = Some.of(allTimes, TimeExpression::counts);
            writer.carried()
                    .listen(
                            new SpokenDays(
                                    text,
                                    counting,
                                    voices,
                                    DatedHeading.of(text, counting, published),
                                    sentence -> clauses.signals(text, sentence)),
                            opening(counting, FIRST_PARAGRAPHS),
                            opening(OPENING),
                            published);
            writer.listen(new Lazy<>(() -> new Speakers(text, voices, attributions.named(text, voices), author)));
            var quoted = new QuotedSpeakers(voices);
            var topic = new Topic();
            var lists = new ListSpeakers(voices);
            var nextAmounts = new Cursor<>(allAmounts, Amount::first);
            var nextPlaces = new Cursor<>(allPlaces, PlaceMention::first);
            var nextTimes = new Cursor<>(counting, TimeExpression::first);
            var nextAttributions = new Cursor<>(voices, Attribution::cueFirst);
            for (int i = 0; i < text.sentences().size(); i++) {
                var sentence = text.sentences().get(i);
                var said = nextAttributions.upTo(sentence.end());
                int next = i + 1;
                var listed = lists.over(sentence);
                var findings = new Findings(
                        article,
                        text,
                        sentence,
                        nextAmounts.upTo(sentence.end()),
                        nextPlaces.upTo(sentence.end()),
                        nextTimes.upTo(sentence.end()),
                        new Lazy<>(() -> clauses.signals(text, sentence)),
                        new Lazy<>(() -> control.words(text, sentence)),
                        said,
                        quoted,
                        listed == null ? author : listed,
                        topic.settlements(),
                        topic.oblast(),
                        claims.size() > 0,
                        new Lazy<>(() -> hedges.hedges(text, sentence, said, following(next), true)),
                        new Lazy<>(() -> hedges.hedges(text, sentence, said, following(next), false)),
                        new Lazy<>(() -> Findings.evidence(text, sentence.first(), sentence.end())),
                        published,
                        allPlaces,
                        new Findings.Notes());
                int before = claims.size();
                quoted.passOn(findings);
                writer.carried().hear(findings);
                if (boilerplate.longest(text.tokens(), sentence.first(), sentence.end()) == null)
                    read(heads.over(findings));
                else for (var amount : findings.amounts()) claims.leave(amount, Reason.POINTER);
                topic.goOn(findings, claims.toldSince(before));
            }
        }

        /** One past the last token of the first sentences. */
        private int opening(int sentences) {
            int last = Math.min(sentences, text.sentences().size());
            return last == 0 ? 0 : text.sentences().get(last - 1).end();
        }

        /** The times of the first sentences. */
        private List<TimeExpression> opening(List<TimeExpression> all, int sentences) {
            int end = opening(sentences);
            return Some.of(all, time -> time.first() < end);
        }

        /** The sentences from which a hedge may look back. */
        private List<Sentence> following(int next) {
            return text.sentences().subList(next, Math.min(text.sentences().size(), next + HEDGE_REACH));
        }

        private void read(Findings findings) {
            int before = claims.size();
            for (int i = 0; i < findings.amounts().size(); i++) {
                var amount = findings.amounts().get(i);
                var fitting = earlier.fitting(amount);
                var verdict = judge.judge(findings, amount, fitting, learner);
                int next = i + 1 < findings.amounts().size()
                        ? findings.amounts().get(i + 1).first()
                        : findings.sentence().end();
                if (verdict.measure() != null)
                    writer.figure(
                            findings, fitting.measured(amount), verdict, verdict.measure(), fitting.announced(), next);
                else if (verdict.reason() != null) claims.leave(amount, verdict.reason());
                earlier = (verdict.isClaim() ? fitting : earlier).then(amount, verdict);
                if (TallyItems.opens(findings, amount)) earlier = earlier.listing(verdict.measure());
            }
            earlier = earlier.after(findings, claims.size() > before ? null : announcing.in(findings));
            if (claims.size() > before) claims.told(findings.sentence());
            var undecided = new ArrayList<TokenRange>();
            var refused = new ArrayList<PlaceMention>();
            // "claimed Toretsk at 70 percent" is a share of the town.
            var shared = PlacedShares.places(findings);
            var told = controls.find(findings, undecided, refused);
            if (!shared.isEmpty()) told = Some.of(told, one -> !shared.contains(one.place()));
            refused.addAll(shared);
            if (told.isEmpty()) told = heads.named(findings);
            for (var words : undecided) claims.leave(words, Reason.SEVERAL_PLACES);
            for (var control : told)
                if (likely.unlikely(findings, control.place()))
                    claims.leave(
                            new TokenRange(
                                    control.place().first(), control.place().end()),
                            Reason.UNLIKELY);
                else writer.control(findings, control);
            var last = claims.last(findings.sentence());
            for (var control : leaning.find(findings, told, last)) writer.control(findings, control);
            for (var control : denials.find(findings, claims.lastTold(findings.sentence())))
                writer.control(findings, control);
            for (var control : denials.open(findings, claims)) writer.control(findings, control);
            for (var one : likely.find(findings, claims, refused, learner))
                if (!BareDenials.unasked(findings, claims, one.control().place()))
                    writer.control(findings, one.control(), one.sure());
        }
    }
}
