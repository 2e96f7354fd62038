package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers as they were sent, each by its tag, which another one takes the place of as soon as anything changes. Those asked for
 * last are kept, in an eighth of the memory at most.
 */
@ApplicationScoped
class KeptAnswers {
    private static final int SHARE_OF_MEMORY = 8;
    /** One answer takes no more than this part of the room. */
    private static final int FEWEST_KEPT = 16;

    private final long room;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, .75f, true);
    private long size;

    KeptAnswers() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    /** @param room in bytes */
    KeptAnswers(long room) {
        this.room = room;
    }

    synchronized byte @Nullable [] get(String tag) {
        return kept.get(tag);
    }

    synchronized void keep(String tag, byte[] answer) {
        if (answer.length > room / FEWEST_KEPT) return;
        var former = kept.put(tag, answer);
        size += answer.length - (former == null ? 0 : former.length);
        var oldest = kept.values().iterator();
        while (size > room) {
            size -= oldest.next().length;
            oldest.remove();
        }
    }
}
