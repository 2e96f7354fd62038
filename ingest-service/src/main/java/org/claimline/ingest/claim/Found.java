package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.api.Mention;

/**
 * A claim and how it was read.
 *
 * @param rules the kinds of reading of its parts, as {@code field:KIND}
 */
record Found(Mention mention, List<String> rules) {}
