package org.claimline.ingest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Joins a figure with the same figure in another unit: "1,000 sq km (385 sq miles)", "... . That's 770 square miles". */
final class ConversionFinder {
    /** A bracket may follow other words: "pushed 50km in three days (30 miles)". */
    private static final int BRACKET_REACH = 10;

    private static final Set<String> BRACKETS = Set.of("(", "[");
    private static final Set<String> JOINTS =
            Set.of(",", "or", "/", "about", "equivalent", "to", "roughly", "around", "i", "e", ".", "—", "–", "-", "=");
    private static final Set<String> BACK_REFERENCES = Set.of("that", "this", "it", "which", "that's", "equivalent");

    private final AmountFinder amounts;

    ConversionFinder(AmountFinder amounts) {
        this.amounts = amounts;
    }

    List<Amount> join(TokenizedText text, List<Amount> found) {
        var joined = new ArrayList<Amount>();
        for (var amount : found) {
            int partner = partner(text, joined, amount);
            if (partner < 0) joined.add(amount);
            else joined.set(partner, joined(text, joined.get(partner), amount));
        }
        return joined;
    }

    private static int partner(TokenizedText text, List<Amount> before, Amount conversion) {
        if (conversion.dimension() != Dimension.AREA && conversion.dimension() != Dimension.LENGTH) return -1;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
            var first = before.get(i);
            if (first.dimension() != conversion.dimension()) continue;
            return first.conversion() == null && joins(text, first, conversion) ? i : -1;
        }
        return -1;
    }

    private static boolean joins(TokenizedText text, Amount first, Amount conversion) {
        if (first.value() == null || conversion.value() == null) return false;
        if (first.writtenUnit() == null || first.writtenUnit().equals(conversion.writtenUnit())) return false;
        int opening = conversion.first() - 1;
        boolean bracket =
                opening >= first.core() && BRACKETS.contains(text.token(opening).text());
        if (bracket && opening - first.core() <= BRACKET_REACH) return true;
        if (conversion.first() - first.core() <= 4 && onlyJoints(text, first.core(), conversion.first()))
            return conversion.first() > first.core() && agrees(first, conversion);
        return backReference(text, first, conversion) && agrees(first, conversion);
    }

    private static boolean onlyJoints(TokenizedText text, int from, int to) {
        for (int i = from; i < to; i++)
            if (!text.token(i).quote() && !JOINTS.contains(text.token(i).lower())) return false;
        return true;
    }

    /** "That's more than 770 square miles" at the head of the next sentence. */
    private static boolean backReference(TokenizedText text, Amount first, Amount conversion) {
        int from = Math.max(first.core(), conversion.first() - 4);
        boolean boundary = false;
        for (int i = first.core(); i < conversion.first() && i < first.core() + 40; i++)
            boundary |= text.token(i).is(".")
                    || text.token(i).is(",")
                    || text.token(i).is("—");
        for (int i = from; i < conversion.first(); i++)
            if (boundary && BACK_REFERENCES.contains(text.token(i).lower())) return true;
        return false;
    }

    private static boolean agrees(Amount first, Amount conversion) {
        double one = value(first);
        return Math.abs(one - value(conversion)) <= 0.1 * one;
    }

    private static double value(Amount amount) {
        return amount.value() == null ? 0 : amount.value();
    }

    private Amount joined(TokenizedText text, Amount first, Amount conversion) {
        var unit = unit(text, first);
        var other = unit(text, conversion);
        int end = conversion.core();
        if (text.is(end, ")") || text.is(end, "]")) end++;
        if (unit == null || other == null) return first;
        double written = value(conversion) / other.factor();
        return first.with(Conversions.of(value(first), unit, Math.round(written * 1e6) / 1e6, other), end);
    }

    private @Nullable Unit unit(TokenizedText text, Amount amount) {
        for (int at = amount.number(); at < amount.core(); at++) {
            var unit = amounts.unit(text.tokens(), at, amount.core());
            if (unit != null && unit.value().dimension() == amount.dimension()) return unit.value();
        }
        return null;
    }
}
