package org.claimline.ingest.run;

import org.claimline.api.ArticleInput;
import org.jspecify.annotations.Nullable;

/**
 * A line or file of an upload.
 *
 * @param number its place in the upload, from 1: the position of a run that has dealt with it
 * @param file within an archive
 * @param line within the upload or the file; 0 for a file as a whole
 * @param readTo how much of the upload was read for it
 */
record Item(long number, @Nullable String file, long line, Content content, long readTo) {
    /** What it holds. */
    sealed interface Content {
        /** How much memory it takes, in bytes. */
        int size();
    }

    /** An article in the shape of the contract. */
    // Handed on once and neither compared nor changed; so for the next one.
    @SuppressWarnings("ArrayRecordComponent")
    record Json(byte[] bytes) implements Content {
        @Override
        public int size() {
            return bytes.length;
        }
    }

    /** A page or a plain text. */
    @SuppressWarnings("ArrayRecordComponent")
    record Bare(byte[] bytes, boolean html) implements Content {
        @Override
        public int size() {
            return bytes.length;
        }
    }

    /**
     * A page as a crawler kept it.
     *
     * @param stated what else is known of it
     */
    record Page(org.claimline.ingest.intake.Page page, ArticleInput stated) implements Content {
        @Override
        public int size() {
            return page.bytes().length;
        }
    }

    /** A text with what is known of it. */
    record Text(ArticleInput input) implements Content {
        @Override
        public int size() {
            return input.text() == null ? 0 : 2 * input.text().length();
        }
    }

    /** Nothing that could be read. */
    record Unreadable(String reason) implements Content {
        @Override
        public int size() {
            return 0;
        }
    }

    static Content json(byte @Nullable [] bytes, int longest) {
        return bytes == null ? tooLong(longest) : new Json(bytes);
    }

    static Content tooLong(int longest) {
        return new Unreadable("expected at most " + longest + " bytes (" + longest / (1024 * 1024) + " MiB), got more");
    }
}
