package org.claimline.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** Pairs quotation marks paragraph by paragraph, so that one forgotten mark does no harm beyond its paragraph. */
final class QuotationFinder {
    private QuotationFinder() {}

    static List<Quotation> find(List<Token> tokens, List<Sentence> sentences) {
        var found = new ArrayList<Quotation>();
        int open = -1;
        int paragraph = -1;
        for (var sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                if (open >= 0) found.add(new Quotation(open, sentence.first()));
                open = -1;
                paragraph = sentence.paragraph();
            }
            for (int at = sentence.first(); at < sentence.end(); at++) {
                if (!tokens.get(at).quote()) continue;
                if (opens(tokens, at, open >= 0)) {
                    if (open < 0) open = at;
                } else if (open >= 0) {
                    found.add(new Quotation(open, at));
                    open = -1;
                }
            }
        }
        if (open >= 0) found.add(new Quotation(open, tokens.size()));
        return found;
    }

    private static boolean opens(List<Token> tokens, int at, boolean inside) {
        return switch (tokens.get(at).text()) {
            case "“", "«", "„" -> true;
            case "”", "»" -> false;
            // A straight mark closes what is open.
            default -> !inside;
        };
    }
}
