package org.claimline.ingest.run;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How batches are taken in. */
@ConfigMapping(prefix = "claimline.intake")
interface RunConfig {
    /** How many runs an instance reads at once, and how many articles. */
    @WithDefault("2")
    int workers();

    /**
     * How many runs are under way: those that are read, and those that wait for the pages of their addresses. Where more are due, these make
     * room after each step.
     */
    @WithDefault("16")
    int underWay();

    /** How often to look for what another instance left behind. */
    @WithDefault("1S")
    Duration poll();

    /** How long a run waits for the instance that was killed while it read it. */
    @WithDefault("10S")
    Duration lease();

    /** The longest line or file of a batch that is read as an article. */
    @WithDefault("5M")
    MemorySize longestItem();

    /** How much of uploads is kept at once until it is read. */
    @WithDefault("20G")
    MemorySize spool();

    /** Of how many lines and files of a run the reason is kept; those behind are counted. */
    @WithDefault("10000")
    int findings();
}
