package org.claimline.claims.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What an installation says about what it exports. */
@ConfigMapping(prefix = "claimline.export")
interface ExportConfig {
    /** Who publishes the claims of this installation. */
    @WithDefault("Claimline")
    String publisher();

    /** The dashboard's address as readers know it; without it, claims link to their JSON. */
    Optional<String> pages();

    /** The address of the licence. Names and coordinates of places come from GeoNames, whose licence this is. */
    @WithDefault("https://creativecommons.org/licenses/by/4.0/")
    String licence();

    /** How many may run at once: each holds a database connection for as long as its reader takes. */
    @WithDefault("6")
    int concurrent();
}
