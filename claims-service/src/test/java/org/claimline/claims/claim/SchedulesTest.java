package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.claimline.api.Delivery;
import org.claimline.api.SplitOrder;
import org.claimline.api.UndoOrder;
import org.claimline.claims.Rig;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.problem.ProblemException;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Four writers deliver the same articles, each in an order of its own and one of them in bulk, while others deliver articles
 * that change and split claims. Whatever the schedule, the claims are field by field those of one writer with one order.
 */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class SchedulesTest {
    private static final int WRITERS = 4;
    private static final int TRIES = 200;
    private static final long PATIENCE_S = 120;

    @Inject
    Rig rig;

    @Inject
    Deliveries deliveries;

    @Inject
    Splits splits;

    @Inject
    Database database;

    @Inject
    ObjectMapper json;

    /** More schedules: {@code -Dclaimline.schedules=100}. */
    static List<Long> seeds() {
        var count = Integer.getInteger("claimline.schedules", 8);
        var seeds = new ArrayList<Long>();
        for (var seed = 1L; seed <= count; seed++) seeds.add(seed);
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyScheduleEndsInTheSameClaims(long seed) throws Exception {
        var newsroom = new Newsroom(seed);
        rig.clear();
        inSequence(newsroom);
        var expected = new Picture(database).lines();
        assertThat(expected).hasSizeGreaterThan(newsroom.articles().size());

        rig.clear();
        atOnce(newsroom, seed);

        assertThat(new Picture(database).lines()).isEqualTo(expected);
        assertThat(database.number(new Query(LeadingWordsTest.ASTRAY))).isZero();
        assertThat(database.number(new Query(LeadingWordsTest.MISLEADING))).isZero();
        assertThat(database.number(new Query("select count(*) from split where undone_at is null")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameArticleFromFourWritersAtOnceIsTakenOnce(long seed) throws Exception {
        var newsroom = new Newsroom(seed);
        var order = shuffled(newsroom, seed);
        rig.clear();
        for (var i : order) deliver(newsroom, i);
        var expected = new Picture(database).lines();

        rig.clear();
        var begin = new CyclicBarrier(WRITERS);
        var writers = Collections.<Callable<Void>>nCopies(WRITERS, () -> {
            for (var i : order) {
                begin.await(PATIENCE_S, TimeUnit.SECONDS);
                deliver(newsroom, i);
            }
            return null;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(writers, PATIENCE_S, TimeUnit.SECONDS)) done.get();
        }

        assertThat(new Picture(database).lines()).isEqualTo(expected);
    }

    private void deliver(Newsroom newsroom, int article) {
        deliveries.deliver(Rig.digest(article), newsroom.articles().get(article));
    }

    private static List<Integer> shuffled(Newsroom newsroom, long seed) {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < newsroom.articles().size(); i++) order.add(i);
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private void inSequence(Newsroom newsroom) throws Exception {
        for (var i = 0; i < newsroom.articles().size(); i++) deliver(newsroom, i);
        for (var i = 0; i < newsroom.changing().size(); i++)
            for (var version : newsroom.changing().get(i)) deliveries.deliver(changing(i), version);
        splitAndUndo(0).call();
        split(2);
    }

    private void atOnce(Newsroom newsroom, long seed) throws Exception {
        var pairs = new CountDownLatch(1);
        var tasks = new ArrayList<Callable<Void>>();
        for (var writer = 0; writer < WRITERS; writer++)
            tasks.add(writer(newsroom, seed * WRITERS + writer, writer == 0));
        for (var i = 0; i < newsroom.changing().size(); i++) {
            var digest = changing(i);
            var versions = newsroom.changing().get(i);
            tasks.add(() -> {
                for (var version : versions) deliveries.deliver(digest, version);
                return null;
            });
        }
        // Who splits needs the claims of which to split: articles 0 to 3, which the others deliver as well.
        tasks.add(() -> {
            for (var i = 0; i < 4; i++) deliver(newsroom, i);
            pairs.countDown();
            return null;
        });
        tasks.add(() -> {
            pairs.await(PATIENCE_S, TimeUnit.SECONDS);
            return splitAndUndo(0).call();
        });
        tasks.add(() -> {
            pairs.await(PATIENCE_S, TimeUnit.SECONDS);
            split(2);
            return null;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(tasks, PATIENCE_S, TimeUnit.SECONDS)) done.get();
        }
    }

    private Callable<Void> writer(Newsroom newsroom, long seed, boolean bulk) {
        var order = shuffled(newsroom, seed);
        return () -> {
            if (bulk) inBulk(order, newsroom.articles());
            else for (var i : order) deliver(newsroom, i);
            return null;
        };
    }

    private void inBulk(List<Integer> order, List<Delivery> articles) {
        for (var from = 0; from < order.size(); from += 6)
            deliveries.deliver(order.subList(from, Math.min(from + 6, order.size())).stream()
                    .map(i -> DeliveryRules.check(Rig.digest(i), articles.get(i), json))
                    .toList());
    }

    private Callable<Void> splitAndUndo(int article) {
        return () -> {
            splits.undo(split(article), new UndoOrder("an editor", "the same ground after all"));
            return null;
        };
    }

    /** Sets the first mention of an article apart; the claim may have become another one since it was looked up. */
    private long split(int article) {
        ProblemException last = null;
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var found = database.list(
                    new Query(
                            "select claim_id, id from mention where digest = ? order by ordinal limit 1",
                            Rig.digest(article)),
                    row -> new long[] {row.getLong(1), row.getLong(2)});
            try {
                var mention = found.getFirst();
                return splits.split(
                                mention[0],
                                "schedule " + article,
                                new SplitOrder(List.of(mention[1]), "an editor", "other ground"))
                        .id();
            } catch (ProblemException e) {
                last = e;
                Thread.yield();
            }
        }
        throw new AssertionError("no split in " + TRIES + " tries", last);
    }

    private static String changing(int number) {
        return Rig.digest(1000 + number);
    }
}
