package org.claimline.local.fault;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.claimline.local.service.Service;
import org.claimline.local.system.Api;
import org.claimline.local.system.FreePorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One key, one effect: however many send the same at once, and when the service dies between its commit and its answer. */
class IdempotencyTest {
    private static final int KEYS = Integer.getInteger("keys", 2);
    /** Of so many keys one has its service killed. */
    private static final int KILLED = Integer.getInteger("killedKeys", KEYS);

    private Rig rig;
    private FaultProxy toIngest;
    private Api throughProxy;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        rig = Rig.start(folder);
        var listen = FreePorts.base();
        toIngest = new FaultProxy(listen, rig.ingest.port());
        throughProxy = new Api(listen);
    }

    @AfterEach
    void close() {
        if (rig != null) rig.close();
        if (toIngest != null) toIngest.close();
    }

    @Test
    void aHundredAtOnceUnderOneKeyAreOneRun() throws Exception {
        var killed = 0;
        for (var number = 0; number < KEYS; number++) {
            var one = new OneKey(rig, throughProxy, number);
            if (number % KILLED == 0) {
                killed++;
                toIngest.inject(WireFault.MUTE);
                one.assertOneRun(() -> killAfterCommit(one.key()));
            } else {
                one.assertOneRun();
            }
        }
        Scale.say(
                "R4: %d keys, each %d times at once: one run each; in %d cases the service was killed between commit and answer",
                KEYS, OneKey.AT_ONCE, killed);
    }

    private void killAfterCommit(String key) {
        await("the commit of " + key)
                .atMost(Rig.PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> rig.exists(
                        "ingest", "select 1 from idempotency_key where key = '" + key + "' and status is not null"));
        rig.kill(Service.INGEST);
        toIngest.heal();
        rig.start(Service.INGEST);
    }
}
