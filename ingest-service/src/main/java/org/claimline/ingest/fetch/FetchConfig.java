package org.claimline.ingest.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What may be fetched, and how much of it. */
@ConfigMapping(prefix = "claimline.fetch")
interface FetchConfig {
    /** For everything together: looking the name up, robots.txt, redirects, and the last byte. */
    @WithDefault("20S")
    Duration timeout();

    /** The longest answer as it comes over the wire. */
    @WithDefault("5M")
    MemorySize wire();

    /** The longest answer once it is inflated. */
    @WithDefault("20M")
    MemorySize inflated();

    /** The ports that may be asked. */
    @WithDefault("80,443")
    Set<Integer> ports();

    /**
     * Addresses with ports ({@code 10.0.0.7:8080}) that may be asked although they are not public, such as a feed within
     * the house. Whoever may add articles reads what they answer.
     */
    Optional<Set<String>> alsoAllowed();

    /**
     * How many fetches run at once; one more waits as long as a fetch may take, and is refused then. Many, as one whose site
     * hangs costs nothing but its place.
     */
    @WithDefault("512")
    int concurrent();

    /** How much of answers is held at once, until they are read; where that is not enough the longest is given up. */
    @WithDefault("64M")
    MemorySize memory();

    /** Who asks: a site's own log should tell its owner whom to write to. */
    @WithDefault("Claimline/0.1 (reads articles for claims about territory; honours robots.txt)")
    String userAgent();
}
