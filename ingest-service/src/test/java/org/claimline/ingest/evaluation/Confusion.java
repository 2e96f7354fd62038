package org.claimline.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is taken for what, in the fields that have a few values only. */
final class Confusion {
    /** One wrong value in the place of another. */
    record Case(ScoredField field, String expected, String found) implements Comparable<Case> {
        @Override
        public int compareTo(Case other) {
            int byField = field.compareTo(other.field);
            if (byField != 0) return byField;
            int byExpected = expected.compareTo(other.expected);
            return byExpected != 0 ? byExpected : found.compareTo(other.found);
        }
    }

    private final Map<Case, List<String>> cases = new TreeMap<>();

    void add(ScoredField field, String expected, String found, String claim) {
        if (!expected.equals(found))
            cases.computeIfAbsent(new Case(field, expected, found), any -> new ArrayList<>())
                    .add(claim);
    }

    /** The claims in which one value stood for another. */
    Map<Case, List<String>> cases() {
        return cases;
    }
}
