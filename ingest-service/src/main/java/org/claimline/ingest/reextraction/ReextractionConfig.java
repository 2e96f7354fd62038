package org.claimline.ingest.reextraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How stored articles are read again. */
@ConfigMapping(prefix = "claimline.reextraction")
interface ReextractionConfig {
    /** How often to look for what another instance left behind. */
    @WithDefault("1S")
    Duration poll();

    /** How long it waits for the instance that was killed while it read. */
    @WithDefault("10S")
    Duration lease();

    /** How many changes are kept with their passages; those behind are counted. */
    @WithDefault("10000")
    int kept();
}
