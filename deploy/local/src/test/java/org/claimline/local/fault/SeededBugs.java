package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.claimline.local.service.Service;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proof that the tests of faults can fail: each bug is noticed, and nothing where there is none. Part of {@code ./faults} alone. */
class SeededBugs {
    private static final int KILLS = 4;
    private static final int ARTICLES = 400;
    private static final int TIMES = Integer.getInteger("times", 1);
    /** Characters of what is told of a failure. */
    private static final int LONGEST = 200;

    private static final Path HOMES = Rig.ROOT.resolve("deploy/local/target/bugs");

    @TempDir
    Path folder;

    static Stream<SeededBug> bugs() {
        return Stream.of(SeededBug.values())
                .filter(bug -> bug.name().matches(System.getProperty("bug", ".*")))
                .flatMap(bug -> Collections.nCopies(TIMES, bug).stream());
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void isNoticed(SeededBug bug) throws Exception {
        var noticed = noticed(bug, bug.builtInto(HOMES.resolve(bug.name())), SeededBug.LAZY_WRITER + bug.settings());
        Scale.say("%s %s: %s", noticed.isEmpty() ? "NOT NOTICED" : "noticed", bug, noticed);
        assertThat(noticed).as("what %s is noticed by", bug).containsAnyOf(bug.symptoms.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void isNotSeenWhereThereIsNone(SeededBug bug) throws Exception {
        var noticed = noticed(bug, Rig.ROOT, SeededBug.LAZY_WRITER);
        Scale.say("%s without the bug: %s", bug, noticed.isEmpty() ? "nothing noticed" : noticed);
        assertThat(noticed).as("what is noticed without %s", bug).isEmpty();
    }

    /** What a test says of it, or of why it could not begin; empty if nothing. */
    private String noticed(SeededBug bug, Path home, String settings) throws Exception {
        try (var rig = Rig.start(home, folder)) {
            rig.restartPostgres(settings);
            for (var service : List.of(Service.CLAIMS, Service.INGEST)) rig.awaitReady(service);
            load(bug, rig);
            return "";
        } catch (AssertionError | ConditionTimeoutException e) {
            var beginning = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
            return beginning.substring(0, Math.min(LONGEST, beginning.length()));
        }
    }

    private static void load(SeededBug bug, Rig rig) throws Exception {
        var load = new Load(rig, "bug");
        if (bug.victims.isEmpty()) new OneKey(rig, rig.ingest, 0).assertOneRun();
        else new Killing(rig, load, Scale.random(bug.name())).run(bug.victims, KILLS, Load.articles(0, ARTICLES));
        // Before all waits: without locks they may last for ever.
        load.assertCarriedOnce();
        load.assertArrived();
        load.assertCarriedOnce();
    }
}
