package org.claimline.ingest.fetch;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * The memory that all answers under way may hold together. Where they want more the longest of them is given up, so that small
 * pages never suffer from large ones.
 */
final class Room {
    private final long most;
    private final Set<Share> shares = new HashSet<>();
    private long held;

    /** @param most in bytes */
    Room(long most) {
        this.most = most;
    }

    /** A share for an answer, of nothing yet. */
    Share share() {
        var share = new Share();
        synchronized (this) {
            shares.add(share);
        }
        return share;
    }

    /** What one answer holds. */
    final class Share implements AutoCloseable {
        private long bytes;
        private Runnable giveUp = () -> {};

        /** What is to be done if the answer has to make room for others. */
        void onGivenUp(Runnable action) {
            giveUp = action;
        }

        /** The answer has grown. Somebody is given up if that is too much: this one, or a longer one. */
        void grow(int by) {
            Share longest;
            synchronized (Room.this) {
                if (!shares.contains(this)) return;
                bytes += by;
                held += by;
                if (held <= most) return;
                longest = shares.stream()
                        .max(Comparator.comparingLong(share -> share.bytes))
                        .orElseThrow();
                longest.close();
            }
            longest.giveUp.run();
        }

        @Override
        public void close() {
            synchronized (Room.this) {
                if (shares.remove(this)) held -= bytes;
            }
        }
    }
}
