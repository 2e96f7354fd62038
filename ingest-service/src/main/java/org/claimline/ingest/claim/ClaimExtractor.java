package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Article;
import org.claimline.api.Mention;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.place.Gazetteer;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression;

/** Finds every claim about ground changing hands in an article. Pure: no I/O, no clock, the same input gives the same output. */
public final class ClaimExtractor {
    /** Name and version, as every mention carries it: another one means that other claims may be found. */
    public static final String VERSION = "claimline-rules/7";

    /** A hedge such as "if true" looks back over at most so many sentences. */
    private static final int HEDGE_REACH = 2;

    /** The days of a whole report stand in its title or first sentence. */
    private static final int OPENING = 2;

    /** A report that ends on its day may state it behind its lead. */
    private static final int FIRST_PARAGRAPHS = 6;

    private final PhraseTable<String> boilerplate =
            PhraseTable.read("/org/claimline/ingest/en/boilerplate.tsv", row -> row[1]);
    private final MaterialReader materials;
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
        materials = new MaterialReader(gazetteer, sources);
    }

    /** The claims of an article, in the order of the text. */
    public List<Mention> extract(Article article) {
        return extract(List.of(article)).getFirst();
    }

    /** The claims of each of several articles, in their order: the same as of one after the other, in less time. */
    public List<List<Mention>> extract(List<Article> articles) {
        var claims = new ArrayList<List<Mention>>(articles.size());
        materials.read(articles, material -> claims.add(new Pass(material, Learner.NONE).mentions()));
        return claims;
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
        return pass(article, learner).analysis();
    }

    /** What speaks for each side as the holder of the ground of each claim of an article, before any has been weighed: its weights are learned from that. */
    public List<HolderClues> holders(Article article) {
        var pass = pass(article, Learner.NONE);
        pass.found();
        return pass.claims.holders();
    }

    /** Who may answer for each claim of an article in whose sentence nobody is said to speak: the weights of speakers are learned from that. */
    public List<SpokenClaim> speakers(Article article) {
        var pass = pass(article, Learner.NONE);
        pass.found();
        return pass.claims.speakers();
    }

    private Pass pass(Article article, Learner learner) {
        return new Pass(materials.read(article), learner);
    }

    /** One article on its way. */
    private final class Pass {
        private final Material material;
        private final TokenizedText text;
        private final ClaimsSoFar claims;
        private final ClaimWriter writer;
        private final SentenceClaims sentences;

        Pass(Material material, Learner learner) {
            this.material = material;
            text = material.text();
            claims = new ClaimsSoFar(text);
            writer = new ClaimWriter(placeChooser, builder, readings, claims, authorSide.of(text), speakers);
            sentences = new SentenceClaims(rules, new ListHeads(clauses), claims, writer, learner);
        }

        /** The claims alone: what they were read from is only put together for somebody who asks. */
        List<Mention> mentions() {
            return found().stream().map(Found::mention).toList();
        }

        Analysis analysis() {
            var found = found();
            return new Analysis(
                    text,
                    material.amounts(),
                    material.places(),
                    material.times(),
                    material.attributions().stream()
                            .filter(one -> !one.nested())
                            .toList(),
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
            var voices = Some.of(material.attributions(), Attribution::answers);
            var counting = Some.of(material.times(), TimeExpression::counts);
            writer.carried()
                    .listen(
                            new SpokenDays(
                                    text,
                                    counting,
                                    voices,
                                    DatedHeading.of(text, counting, material.published()),
                                    sentence -> clauses.signals(text, sentence)),
                            opening(counting, FIRST_PARAGRAPHS),
                            opening(OPENING),
                            material.published());
            writer.listen(
                    new Lazy<>(() -> new Speakers(text, voices, materials.named(text, voices), material.author())));
            var quoted = new QuotedSpeakers(voices);
            var topic = new Topic();
            var lists = new ListSpeakers(voices);
            var nextAmounts = new Cursor<>(material.amounts(), Amount::first);
            var nextPlaces = new Cursor<>(material.places(), PlaceMention::first);
            var nextTimes = new Cursor<>(counting, TimeExpression::first);
            var nextAttributions = new Cursor<>(voices, Attribution::cueFirst);
            for (int i = 0; i < text.sentences().size(); i++) {
                var sentence = text.sentences().get(i);
                var said = nextAttributions.upTo(sentence.end());
                int next = i + 1;
                var listed = lists.over(sentence);
                var findings = new Findings(
                        material.article(),
                        text,
                        sentence,
                        nextAmounts.upTo(sentence.end()),
                        nextPlaces.upTo(sentence.end()),
                        nextTimes.upTo(sentence.end()),
                        new Lazy<>(() -> clauses.signals(text, sentence)),
                        new Lazy<>(() -> control.words(text, sentence)),
                        said,
                        quoted,
                        listed == null ? material.author() : listed,
                        topic.settlements(),
                        topic.oblast(),
                        claims.size() > 0,
                        new Lazy<>(() -> hedges.hedges(text, sentence, said, following(next), true)),
                        new Lazy<>(() -> hedges.hedges(text, sentence, said, following(next), false)),
                        new Lazy<>(() -> Findings.evidence(text, sentence.first(), sentence.end())),
                        material.published(),
                        material.places(),
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
