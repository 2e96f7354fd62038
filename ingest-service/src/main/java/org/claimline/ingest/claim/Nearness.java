package org.claimline.ingest.claim;

/** Where somebody who may answer for a claim is found, seen from its sentence. */
enum Nearness {
    SAME(0, "same sentence"),
    PARAGRAPH(1, "last in the paragraph"),
    BEFORE(2, "last in the paragraph before"),
    FARTHER(3, "farther"),
    NEXT(4, "next"),
    NAMED(5, "named"),
    TOLD(6, "told of");

    /** Where its weight stands among those of a clue. */
    final int column;

    private final String words;

    Nearness(int column, String words) {
        this.column = column;
        this.words = words;
    }

    /** A clue of the sentence as it counts for one who is found there. */
    String of(String clue) {
        return clue + ", " + words;
    }

    /** Where one is found who has spoken. */
    static Nearness spoken(int sentences, int paragraphs, int rank) {
        if (sentences < 0) return NEXT;
        if (sentences == 0) return SAME;
        if (rank > 0 || paragraphs > 1) return FARTHER;
        return paragraphs == 0 ? PARAGRAPH : BEFORE;
    }
}
