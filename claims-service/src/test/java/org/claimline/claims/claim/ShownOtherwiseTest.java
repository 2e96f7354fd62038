package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Claim;
import org.claimline.api.Delivery;
import org.claimline.api.GoneClaim;
import org.claimline.api.HeldBy;
import org.claimline.api.Mention;
import org.claimline.api.Stance;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is shown of a claim and its mentions: a reader who follows changes hears of each change of it. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ShownOtherwiseTest {
    private static final String DAY = "2022-09-08T20:00:00Z";

    /** Each part of a mention, and what makes it another one. */
    private static final Map<String, String> MENTION = Map.ofEntries(
            Map.entry("measure", """
                    {"measure": "SETTLEMENTS", "quantity": {"value": 20, "unit": "count", "qualifier": "EXACT", "text": "20"}}"""),
            Map.entry("quantity", """
                    {"quantity": {"value": 1000, "unit": "km2", "qualifier": "ABOUT", "text": "about 1,000"}}"""),
            Map.entry("places", """
                    {"places": [{"id": "UA-63", "name": "Kharkiv oblast", "kind": "OBLAST"}]}"""),
            Map.entry("heldBy", """
                    {"heldBy": "RUSSIA"}"""),
            Map.entry("window", """
                    {"window": {"start": "2022-09-01", "end": "2022-09-08", "basis": "CUMULATIVE", "text": "this month"}}"""),
            Map.entry("claimant", """
                    {"claimant": {"kind": "PERSON", "name": "Volodymyr Zelenskyy", "text": "he"}}"""),
            Map.entry("relayedBy", """
                    {"relayedBy": [{"kind": "OUTLET", "name": "Ukrinform"}]}"""),
            Map.entry("stance", """
                    {"stance": "CONCEDES"}"""),
            Map.entry("speech", """
                    {"speech": "DIRECT"}"""),
            Map.entry("saidOn", """
                    {"saidOn": "2022-09-08"}"""),
            Map.entry("hedges", """
                    {"hedges": {"claimant": [], "outlet": ["if true"]}}"""),
            Map.entry("evidence", """
                    {"evidence": {"start": 7, "end": 12, "text": "words"}}"""),
            Map.entry("confidence", """
                    {"confidence": {"quantity": 0.5, "place": 0.5, "time": 0.5, "overall": 0.5}}"""),
            Map.entry("extractor", """
                    {"extractor": "claimline-rules/2"}"""),
            Map.entry("repeats", """
                    {"repeats": [{"start": 700, "end": 705, "text": "words"}]}"""));

    /** The same of an article. */
    private static final Map<String, String> ARTICLE = Map.of(
            "title", "{\"title\": \"Another\"}",
            "outlet", "{\"outlet\": \"Meduza\"}",
            "url", "{\"url\": \"https://example.org/another\"}",
            "publishedAt", "{\"publishedAt\": \"2022-09-08T21:30:00Z\"}",
            "claims", "{\"claims\": []}");

    @Inject
    Rig rig;

    @Inject
    ObjectMapper json;

    /** Two articles state one claim, of which the first one leads; a third one is a text of its own. */
    @BeforeEach
    void threeArticles() {
        rig.clear();
        rig.deliver(1, article("BBC News", Samples.thousand()));
        rig.deliver(2, article("The Sun", Samples.thousand()));
        rig.deliver(
                3,
                signed(
                        article("TASS", Samples.area(7, org.claimline.api.Qualifier.EXACT, null, java.util.List.of())),
                        3));
    }

    static Stream<Arguments> mentions() {
        return both(MENTION);
    }

    static Stream<Arguments> articles() {
        return both(ARTICLE);
    }

    private static Stream<Arguments> both(Map<String, String> changes) {
        return changes.entrySet().stream()
                .flatMap(change ->
                        Stream.of(1, 2).map(article -> Arguments.of(change.getKey(), article, change.getValue())));
    }

    @ParameterizedTest(name = "{0} of the mention in article {1}")
    @MethodSource("mentions")
    void aMentionThatIsReadOtherwise(String part, int article, String change) throws JsonProcessingException {
        var mention = changed(Samples.thousand(), change, Mention.class);
        told(() -> rig.deliver(article, article(article == 1 ? "BBC News" : "The Sun", mention)));
    }

    @ParameterizedTest(name = "{0} of article {1}")
    @MethodSource("articles")
    void anArticleThatIsDeliveredOtherwise(String part, int article, String change) throws JsonProcessingException {
        var delivery = article(article == 1 ? "BBC News" : "The Sun", Samples.thousand());
        var other = changed(delivery, change, Delivery.class);
        told(() -> rig.deliver(article, other));
    }

    @Test
    void nothingElseIsShown() {
        assertThat(MENTION.keySet()).isEqualTo(parts(Mention.class));
        var article = new HashSet<>(ARTICLE.keySet());
        // Says nothing of the article; the first one stands; and it shows at the articles whose place it takes.
        article.addAll(Set.of("number", "signature", "version"));
        assertThat(article).isEqualTo(parts(Delivery.class));
    }

    @Test
    void anArticleThatTurnsOutToBeACopy() {
        var earlier = Rig.delivery(
                "Suspilne", "2022-09-07T08:00:00Z", Samples.control("UA-63", HeldBy.UKRAINE, Stance.ASSERTS));

        told(() -> rig.deliver(4, signed(earlier, "BBC News".hashCode())));
    }

    @Test
    void anArticleWhosePlaceANewerVersionTakes() {
        rig.deliver(1, version("2022-09-08T20:00:00Z", Samples.thousand()));

        told(() -> rig.deliver(4, version("2022-09-09T20:00:00Z", Samples.thousand())));
        told(() -> rig.deliver(5, version("2022-09-10T20:00:00Z")));
    }

    @Test
    void aMentionThatTakesThePlaceOfAnother() {
        told(() -> rig.deliver(2, article("The Sun", Samples.at(400, Samples.thousand()))));
    }

    @Test
    void anArticleThatStatesAClaimNoMoreLeavesATombstoneForWhoAsksForIt() {
        rig.deliver(2, article("BBC News", Samples.thousand()));
        var id = rig.claims("article", Rig.digest(2)).claims().getFirst().id();
        var until = rig.until();
        rig.deliver(2, article("BBC News"));
        rig.deliver(4, article("BBC News", Samples.thousand()));

        var changes = rig.claims("updatedSince", until.toString(), "article", Rig.digest(2));
        assertThat(changes.claims()).isEmpty();
        assertThat(Objects.requireNonNull(changes.gone()))
                .extracting(GoneClaim::id)
                .containsExactly(id);
    }

    /** What is shown otherwise afterwards is told to who follows changes. */
    private void told(Runnable change) {
        var before = shown();
        var until = rig.until();
        change.run();

        var after = shown();
        var expected = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .collect(Collectors.toSet());
        assertThat(expected).as("the change shows").isNotEmpty();
        var changes = rig.claims("updatedSince", until.toString());
        var told = new HashSet<Long>();
        changes.claims().forEach(claim -> told.add(claim.id()));
        Objects.requireNonNull(changes.gone()).forEach(gone -> told.add(gone.id()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Every claim with its mentions, without what is reckoned beside it. */
    private Map<Long, String> shown() {
        var shown = new HashMap<Long, String>();
        for (var id : rig.claims().claims().stream().map(Claim::id).toList()) {
            var detail = rig.detail(id);
            shown.put(id, rig.written(detail.claim().with(null)) + rig.written(detail.mentions()));
        }
        return shown;
    }

    private <T> T changed(T value, String change, Class<T> type) throws JsonProcessingException {
        ObjectNode tree = json.valueToTree(value);
        tree.setAll((ObjectNode) json.readTree(change));
        return json.treeToValue(tree, type);
    }

    private static Set<String> parts(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Delivery article(String outlet, Mention... mentions) {
        return signed(
                Rig.delivery(outlet, outlet.equals("BBC News") ? DAY : "2022-09-09T20:00:00Z", mentions),
                outlet.hashCode());
    }

    private static Delivery version(String since, Mention... mentions) {
        var at = Instant.parse(since);
        return Rig.at(article("BBC News", mentions), new Delivery.Version("bbc.example/story", at, at));
    }

    private static Delivery signed(Delivery one, long text) {
        return new Delivery(
                one.title(),
                one.outlet(),
                one.url(),
                one.publishedAt(),
                Texts.text(text),
                one.claims(),
                one.version(),
                one.number());
    }
}
