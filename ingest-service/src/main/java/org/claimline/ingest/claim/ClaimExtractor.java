package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** Finds every claim about ground changing hands in an article. Pure: no I/O, no clock, the same input gives the same output. */
public final class ClaimExtractor {
    /** Name and version, as every mention carries it: another one means that other claims may be found. */
    public static final String VERSION = "claimline-rules/6";

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
    private final SentenceClaims.Rules rules;
    private final PlaceChooser placeChooser = new PlaceChooser(clauses);
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
        rules = new SentenceClaims.Rules(
                new FigureJudge(clauses, ofAmounts),
                new ControlFinder(clauses),
                new Announcements(clauses),
                new LeaningNames(),
                new BareDenials(),
                new LikelyPlaces(clauses, ofPlaces));
        places = new PlaceFinder(gazetteer);
        attributions = new AttributionFinder(sources);
        abbreviations = new HashMap<>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/abbreviations.tsv"))
            abbreviations.put(row[0], row.length > 1);
    }

    /** The claims of an article, in the order of the text. */
    public List<Mention> extract(Article article) {
        return new Pass(article, Learner.NONE).mentions();
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
        return new Pass(article, learner).analysis();
    }

    /** What speaks for each side as the holder of the ground of each claim of an article, before any has been weighed: its weights are learned from that. */
    public List<HolderClues> holders(Article article) {
        var pass = new Pass(article, Learner.NONE);
        pass.found();
        return pass.claims.holders();
    }

    /** Who may answer for each claim of an article in whose sentence nobody is said to speak: the weights of speakers are learned from that. */
    public List<SpokenClaim> speakers(Article article) {
        var pass = new Pass(article, Learner.NONE);
        pass.found();
        return pass.claims.speakers();
    }

    /** One article on its way. */
    private final class Pass {
        private final Article article;
        private final TokenizedText text;
        private final @Nullable LocalDate published;
        private final List<Amount> allAmounts;
        private final List<PlaceMention> allPlaces;
        private final List<TimeExpression> allTimes;
        private final @Nullable Attribution author;
        private final List<Attribution> allAttributions;
        private final ClaimsSoFar claims;
        private final ClaimWriter writer;
        private final SentenceClaims sentences;

        Pass(Article article, Learner learner) {
            this.article = article;
            text = new TokenizedText(article.text(), abbreviations);
            claims = new ClaimsSoFar(text);
            writer = new ClaimWriter(placeChooser, builder, readings, claims, authorSide.of(text), speakers);
            sentences = new SentenceClaims(rules, new ListHeads(clauses), claims, writer, learner);
            published = article.publishedAt() == null
                    ? null
                    : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
            allAmounts = amounts.find(text);
            allPlaces = places.find(text);
            allTimes = times.find(text, published);
            author = attributions.author(text, article.title(), article.outlet());
            allAttributions = attributions.find(text, author);
        }

        /** The claims alone: what they were read from is only put together for somebody who asks. */
        List<Mention> mentions() {
            return found().stream().map(Found::mention).toList();
        }

        Analysis analysis() {
            var found = found();
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

        List<Found> found() {
            read();
            return claims.claims(holders);
        }

        /** Reads the claims sentence by sentence. */
        private void read() {
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
                    sentences.read(findings);
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
    }
}
