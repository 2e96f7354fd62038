package org.claimline.claims.knowledge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.claimline.api.Claim;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimMention;
import org.claimline.api.Delivery;
import org.claimline.api.HeldBy;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Rolling;
import org.claimline.api.Stance;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles drawn so that their claims merge, part and take each other in, in any order of arrival. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ReplayTest {
    private static final int ARTICLES = 24;
    /** Of one text: 64 equal minima. */
    private static final String SIGNATURE = "A".repeat(342) + "==";

    private static final Instant FIRST = Instant.parse("2022-09-08T06:00:00Z");

    @Inject
    Rig rig;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void asOfAnyTimeIsWhatASystemKnowsThatGotOnlyWhatWasPublishedByThen(long seed) {
        var random = new Random(seed);
        var articles = articles(random);
        var order = new ArrayList<>(articles.keySet());
        Collections.shuffle(order, random);
        rig.clear();
        for (var article : order) rig.deliver(article, articles.get(article));
        var times = new TreeSet<Instant>();
        articles.values().forEach(delivery -> times.add(Objects.requireNonNull(delivery.publishedAt())));
        var then = new TreeMap<Instant, List<String>>();
        for (var time : times) then.put(time, pictures("asOf", time.toString()));
        assertThat(pictures("asOf", Instant.now().toString())).isEqualTo(pictures());

        rig.clear();
        for (var time : times) {
            articles.forEach((article, delivery) -> {
                if (time.equals(delivery.publishedAt())) rig.deliver(article, delivery);
            });
            assertThat(then.get(time)).as("as of " + time).isEqualTo(pictures());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void whatWasReceivedByAnyTimeAnswersAsItDidThen(long seed) {
        var random = new Random(seed);
        var articles = articles(random);
        var order = new ArrayList<>(articles.keySet());
        Collections.shuffle(order, random);
        rig.clear();
        var half = FIRST.plus(2, ChronoUnit.DAYS).toString();
        var noted = new TreeMap<Instant, List<String>>();
        var notedHalf = new TreeMap<Instant, List<String>>();
        for (var article : order) {
            // Every fifth article was delivered before, and read otherwise.
            if (article % 5 == 0) {
                rig.deliver(article, articles.get(article % ARTICLES + 1));
                note(noted, notedHalf, half);
            }
            rig.deliver(article, articles.get(article));
            note(noted, notedHalf, half);
        }
        noted.forEach((time, before) ->
                assertThat(named("ingestedBy", time.toString())).isEqualTo(before));
        notedHalf.forEach((time, before) ->
                assertThat(named("ingestedBy", time.toString(), "asOf", half)).isEqualTo(before));
    }

    private void note(TreeMap<Instant, List<String>> noted, TreeMap<Instant, List<String>> notedHalf, String half) {
        var now = database.first(
                        new Query("select clock_timestamp() as now"),
                        row -> Objects.requireNonNull(Columns.instant(row, "now")))
                .orElseThrow();
        noted.put(now, named());
        notedHalf.put(now, named("asOf", half));
    }

    private static TreeMap<Integer, Delivery> articles(Random random) {
        var articles = new TreeMap<Integer, Delivery>();
        for (var article = 1; article <= ARTICLES; article++) {
            var mentions = IntStream.range(0, random.nextInt(1, 3))
                    .mapToObj(i -> Samples.words(i * 100, "entry " + random.nextInt(3), mention(random)))
                    .toArray(Mention[]::new);
            var published = FIRST.plus(random.nextInt(8 * 24), ChronoUnit.HOURS);
            articles.put(
                    article,
                    versioned(
                            Rig.delivery(one(random, List.of("A", "B", "C")), published.toString(), mentions),
                            random.nextInt(9)));
        }
        return articles;
    }

    /** Of some articles texts stood one after the other, each since it was published; the page of one of these is rolling. */
    private static Delivery versioned(Delivery one, int article) {
        if (article > 2) return one;
        return Rig.at(
                new Delivery(one.title(), one.outlet(), one.url(), one.publishedAt(), SIGNATURE, one.claims()),
                new Delivery.Version(
                        "news.example/" + article,
                        one.publishedAt(),
                        one.publishedAt(),
                        article == 2 ? Rolling.NEWEST_FIRST : null));
    }

    private static Mention mention(Random random) {
        var window = one(
                random,
                List.of(
                        List.of("2022-09-01", "2022-09-08"),
                        List.of("2022-09-06", "2022-09-10"),
                        List.<String>of(),
                        List.<String>of()));
        var area = Samples.area(
                one(random, List.of(1000.0, 2000.0)),
                one(random, List.of(Qualifier.MORE_THAN, Qualifier.NEARLY)),
                window.isEmpty() ? null : Samples.window(window.get(0), window.get(1)),
                List.of());
        var said = random.nextInt(3) == 0 ? LocalDate.parse("2022-09-08").plusDays(random.nextInt(8)) : null;
        return Samples.saying(said, HeldBy.UKRAINE, Stance.ASSERTS, area);
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Every claim with its mentions, without its id, which tells in what order claims came. */
    private List<String> pictures(String... knowledge) {
        return details(knowledge).stream()
                .map(detail -> detail(detail))
                .sorted()
                .toList();
    }

    private List<String> named(String... knowledge) {
        return details(knowledge).stream()
                .map(detail -> detail.claim().id() + " " + detail(detail))
                .toList();
    }

    private List<ClaimDetail> details(String... knowledge) {
        var parameters = new ArrayList<Object>(List.of((Object[]) knowledge));
        parameters.addAll(List.of("limit", 500));
        var page = rig.claims(parameters.toArray());
        assertThat(page.total()).isEqualTo(page.claims().size());
        return page.claims().stream().map(claim -> read(claim, knowledge)).toList();
    }

    private static ClaimDetail read(Claim listed, String... knowledge) {
        var request = given();
        for (var i = 0; i < knowledge.length; i += 2) request = request.queryParam(knowledge[i], knowledge[i + 1]);
        var detail = request.get("/api/claims/" + listed.id())
                .then()
                .statusCode(200)
                .extract()
                .as(ClaimDetail.class);
        assertThat(detail.claim()).isEqualTo(listed);
        assertThat(detail.mentions().stream().filter(ClaimMention::stands)).hasSize(listed.mentions());
        return detail;
    }

    private static String detail(ClaimDetail detail) {
        var claim = detail.claim();
        return String.join(
                " | ",
                String.valueOf(claim.quantity()),
                String.valueOf(claim.window()),
                claim.asOf() + " " + claim.asOfClock() + " " + claim.saidOn(),
                claim.outlets() + " " + claim.mentions() + " " + claim.digest(),
                detail.mentions().stream().map(ReplayTest::mention).toList().toString());
    }

    private static String mention(ClaimMention one) {
        return one.digest() + " " + one.stands() + " " + one.outlet() + " " + one.publishedAt() + " "
                + one.mention().quantity() + " " + one.mention().window();
    }
}
