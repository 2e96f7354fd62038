package org.claimline.ingest.quantity;

import org.claimline.ingest.text.PhraseTable.Found;

/** Reads what is added behind a unit: "5 ft 10 in", "2 km 500 m", "six miles and a half". */
final class CompoundReader {
    /** "5 feet and 10 inches" is one length, "5 km and 300 m" may be two. */
    private static final double CLOSE = 12.5;

    private final UnitReader units;
    private final NumeralReader numerals;

    CompoundReader(UnitReader units, NumeralReader numerals) {
        this.units = units;
        this.numerals = numerals;
    }

    Draft extend(Draft draft, Found<Unit> unit) {
        var tokens = draft.text().tokens();
        int limit = draft.sentence().end();
        Double value = draft.numeral().value();
        boolean adds = unit.value().measures() || unit.value().dimension() == Dimension.TIME;
        if (value == null || !adds || unit.end() >= limit) return draft;
        var fraction = numerals.addedFraction(tokens, unit.end(), limit);
        if (fraction != null) return draft.plus(fraction.value(), fraction.end());
        if (!unit.value().measures()) return draft;
        boolean and = tokens.get(unit.end()).is("and");
        var more = numerals.at(tokens, and ? unit.end() + 1 : unit.end(), limit);
        var smaller =
                more == null || more.value() == null ? null : units.smaller(tokens, unit.value(), more.end(), limit);
        if (more == null || more.value() == null || smaller == null) return draft;
        double ratio = unit.value().factor() / smaller.value().factor();
        boolean part = smaller.value().dimension() == unit.value().dimension()
                && ratio > 1
                && more.value() < ratio
                && (!and || ratio < CLOSE);
        return part ? draft.plus(more.value() / ratio, smaller.end()) : draft;
    }
}
