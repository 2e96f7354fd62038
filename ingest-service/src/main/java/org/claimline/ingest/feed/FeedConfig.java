package org.claimline.ingest.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How feeds are followed. */
@ConfigMapping(prefix = "claimline.feeds")
interface FeedConfig {
    /** How many feeds an instance works on at once. Many, as each waits for its site, and one whose site hangs until its time is over. */
    @WithDefault("256")
    int workers();

    /** How often to look for a feed that is due. */
    @WithDefault("2S")
    Duration poll();

    /** How long one feed, or one item of it, may take; a feed whose instance was killed waits so long. */
    @WithDefault("1M")
    Duration lease();

    /** The pause after the first failure; doubled with each more, at most a day. */
    @WithDefault("5M")
    Duration pause();

    /** How often an item is tried. */
    @WithDefault("5")
    int attempts();
}
