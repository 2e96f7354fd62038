package org.claimline.ingest.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** A text read for its amounts, and the line that the golden files give for each. */
record Reading(TokenizedText text, List<Amount> amounts) {
    private static final AmountFinder FINDER = new AmountFinder();
    private static final Map<String, Boolean> ABBREVIATIONS = abbreviations();

    static Reading of(String written) {
        var text = new TokenizedText(written, ABBREVIATIONS);
        return new Reading(text, FINDER.find(text));
    }

    /** The one amount of a text. */
    Amount only() {
        if (amounts.size() != 1) throw new AssertionError(amounts.size() + " amounts in: " + text.text());
        return amounts.getFirst();
    }

    /** What each amount says, in the order of the text. */
    List<String> lines() {
        return amounts.stream().map(this::line).toList();
    }

    private String line(Amount amount) {
        var conversion = amount.conversion();
        String other = conversion == null
                ? ""
                : " | " + number(conversion.value()) + " " + conversion.unit()
                        + (conversion.consistent() ? "" : " inconsistent");
        return text.words(amount.first(), amount.end()) + " | " + amount.dimension() + " | " + written(amount) + " | "
                + (number(amount.value()) + " " + amount.unit()).strip() + " | " + bounds(amount) + " | "
                + amount.qualifier() + other;
    }

    private static String written(Amount amount) {
        Double upper = amount.written().upper();
        return number(amount.writtenValue())
                + (upper == null ? "" : ".." + number(upper))
                + (amount.writtenUnit() == null ? "" : " " + amount.writtenUnit());
    }

    private static String bounds(Amount amount) {
        return (amount.lowerInclusive() ? "[" : "(") + number(amount.lower()) + ", " + number(amount.upper())
                + (amount.upperInclusive() ? "]" : ")");
    }

    private static String number(@Nullable Double number) {
        return number == null
                ? "-"
                : new BigDecimal(number)
                        .round(new MathContext(6))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static Map<String, Boolean> abbreviations() {
        var abbreviations = new HashMap<String, Boolean>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/abbreviations.tsv"))
            abbreviations.put(row[0], row.length > 1);
        return abbreviations;
    }
}
