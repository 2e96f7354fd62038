package org.claimline.ingest.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes numbers below a million in English words.
 *
 * @param hyphens "twenty-one" rather than "twenty one"
 * @param and "two hundred and one" rather than "two hundred one"
 */
record Spelling(boolean hyphens, boolean and) {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    String of(int number) {
        if (number == 0) return SMALL.getFirst();
        var words = new ArrayList<String>();
        int rest = number % 1000;
        if (number >= 1000) words.add(group(number / 1000) + " thousand");
        if (rest > 0) words.add((number >= 1000 && rest < 100 && and ? "and " : "") + group(rest));
        return String.join(" ", words);
    }

    private String group(int number) {
        int rest = number % 100;
        if (number < 100) return small(rest);
        String hundreds = SMALL.get(number / 100) + " hundred";
        return rest == 0 ? hundreds : hundreds + (and ? " and " : " ") + small(rest);
    }

    private String small(int number) {
        if (number < 20) return SMALL.get(number);
        String tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + (hyphens ? "-" : " ") + SMALL.get(number % 10);
    }
}
