package org.claimline.ingest.evaluation;

/** How much of a gold set the report may show. */
enum Disclosure {
    /** Our own words: every mistake is shown. */
    WORDS,

    /** Other people's texts: a claim is named by its number only. */
    NUMBERS,

    /** Held back from whoever writes rules: nothing but sums, or it would no longer measure what is unseen. */
    SUMS
}
