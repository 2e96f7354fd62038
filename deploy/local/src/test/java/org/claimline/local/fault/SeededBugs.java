package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import org.claimline.local.service.Service;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The proof that the tests of faults can fail: each bug is noticed. Part of {@code ./faults} alone. */
class SeededBugs {
    private static final int KILLS = 8;
    private static final int ARTICLES = 800;
    private static final Path HOMES = Rig.ROOT.resolve("deploy/local/target/bugs");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isNoticed(SeededBug bug) throws Exception {
        String noticed;
        try (var rig = Rig.start(bug.builtInto(HOMES.resolve(bug.name())), folder)) {
            if (!bug.settings().isEmpty()) {
                rig.restartPostgres(bug.settings());
                for (var service : List.of(Service.CLAIMS, Service.INGEST)) rig.awaitReady(service);
            }
            noticed = noticed(bug, rig);
        }
        Scale.say("%s %s:%s", noticed.isEmpty() ? "NOT NOTICED" : "noticed", bug, noticed);
        assertThat(noticed).as("what %s is noticed by", bug).isNotEmpty();
    }

    /** What a test says of it; empty if nothing. Whether it can be built and started is none of that. */
    private static String noticed(SeededBug bug, Rig rig) throws Exception {
        try {
            load(bug, rig);
            return "";
        } catch (AssertionError | ConditionTimeoutException e) {
            return String.valueOf(e.getMessage())
                    .strip()
                    .lines()
                    .limit(2)
                    .reduce("", (one, other) -> one + " " + other);
        }
    }

    private static void load(SeededBug bug, Rig rig) throws Exception {
        var load = new Load(rig, "bug");
        if (bug.victims.isEmpty()) new OneKey(rig, rig.ingest, 0).assertOneRun();
        else new Killing(rig, load, Scale.random(bug.name())).run(bug.victims, KILLS, Load.articles(0, ARTICLES));
        load.assertArrived();
        assertThat(rig.toClaims.underway.twice())
                .as("deliveries of an article that was under way")
                .isZero();
    }
}
