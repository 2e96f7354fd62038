package org.claimline.ingest.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.ingest.text.PhraseTable;

/**
 * One row of a suite: a text, what is to be found in it, and whether it is known that it is not.
 *
 * @param given the columns between the text and what is expected
 * @param expected the findings in their order, as the suite writes them; none = "-"
 * @param gap whether the row stands among the known gaps at the end of its file
 */
record Case(String text, List<String> given, List<String> expected, boolean gap) {
    private static final String GAPS = "KNOWN GAPS";

    /** The rows of a suite. */
    static Stream<Case> of(String suite) {
        var cases = new ArrayList<Case>();
        boolean gap = false;
        for (var row : PhraseTable.rows("/org/claimline/ingest/suite/" + suite + ".tsv")) {
            gap |= row[0].equals(GAPS);
            if (row.length > 1) cases.add(of(row, gap));
        }
        return cases.stream();
    }

    private static Case of(String[] row, boolean gap) {
        String last = row[row.length - 1];
        var expected = last.equals("-") ? List.<String>of() : List.of(last.split("; ", -1));
        return new Case(row[0], List.of(row).subList(1, row.length - 1), expected, gap);
    }

    /** The same case where the order of the findings does not matter. */
    Case sorted() {
        return new Case(text, given, expected.stream().sorted().toList(), gap);
    }

    /** Holds what was found against what is expected; a gap that is none any more belongs among the other rows. */
    void check(List<String> found) {
        if (gap)
            assertThat(found).as("mended, so no known gap any more: %s", text).isNotEqualTo(expected);
        else assertThat(found).as(text).containsExactlyElementsOf(expected);
    }

    @Override
    public String toString() {
        return text;
    }
}
