package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last answers as they were sent, each by its tag, which another one takes the place of as soon as anything changes.
 *
 * <p>They stand one behind the other in one array that is written round and round. As arrays of their own they would outlive
 * young collections by the thousand, and each that goes would leave a hole for a collection that stops everybody.
 */
@ApplicationScoped
class KeptAnswers {
    private static final int SHARE_OF_MEMORY = 8;
    /** One answer takes no more than this part of the room. */
    private static final int FEWEST_KEPT = 16;

    private final int room;
    private byte[] ring = {};
    private int next;

    /** In the order in which they were kept: the first stands where the next one comes to stand, or behind it. */
    private final Map<String, Stretch> kept = new LinkedHashMap<>();

    private record Stretch(int start, int end) {}

    KeptAnswers() {
        this((int) Math.min(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, Integer.MAX_VALUE / 2));
    }

    /** @param room in bytes */
    KeptAnswers(int room) {
        this.room = room;
    }

    synchronized byte @Nullable [] get(String tag) {
        var stretch = kept.get(tag);
        return stretch == null ? null : Arrays.copyOfRange(ring, stretch.start, stretch.end);
    }

    synchronized void keep(String tag, byte[] answer) {
        if (answer.length > room / FEWEST_KEPT || kept.containsKey(tag)) return;
        // An installation that nobody asks anything does without.
        if (ring.length == 0) ring = new byte[room];
        if (next + answer.length > room) {
            clear(room);
            next = 0;
        }
        clear(next + answer.length);
        System.arraycopy(answer, 0, ring, next, answer.length);
        kept.put(tag, new Stretch(next, next + answer.length));
        next += answer.length;
    }

    /** Forgets what begins between the next place and this one. */
    private void clear(int end) {
        var oldest = kept.values().iterator();
        while (oldest.hasNext()) {
            var start = oldest.next().start;
            if (start < next || start >= end) return;
            oldest.remove();
        }
    }
}
