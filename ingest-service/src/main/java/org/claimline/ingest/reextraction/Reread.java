package org.claimline.ingest.reextraction;

import java.util.List;
import org.claimline.api.Mention;

/** What became of an article that was to be read again. */
sealed interface Reread {
    String digest();

    /** What it claims now. */
    record Found(String digest, List<Mention> claims) implements Reread {}

    /** Its claims were put into words by somebody else, and cannot be read from the text alone. */
    record PassedOver(String digest) implements Reread {}

    /** It stays as it was. */
    record Failed(String digest, String reason) implements Reread {}
}
