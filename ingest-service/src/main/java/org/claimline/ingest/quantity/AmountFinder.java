package org.claimline.ingest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.api.Qualifier;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.PhraseTable.Found;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds every number of a text with its unit or noun, its hedge, its range and its conversion. */
public final class AmountFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No hedge has more words. */
    private static final int LONGEST_HEDGE = 5;

    /** "30 small front-line farming towns": how far a noun may stand behind its number. */
    private static final int NOUN_REACH = 6;

    private static final Set<String> FILLERS = Set.of("-", "more", "additional", "further", "extra", "other", "new");
    private static final Set<String> RANGE = Set.of("to", "-", "–", "—", "and", "or");
    private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "₴", "₽");

    private final NumeralReader numerals = new NumeralReader();
    private final AnalogyFinder analogies = new AnalogyFinder(this);
    private final ConversionFinder conversions;
    private final PhraseTable<Unit> units = PhraseTable.read(
            EN + "units.tsv", row -> new Unit(row[1], Dimension.valueOf(row[2]), Double.parseDouble(row[3])));
    private final PhraseTable<Qualifier> hedges = PhraseTable.read(EN + "hedges.tsv", row -> Qualifier.valueOf(row[1]));
    private final PhraseTable<Qualifier> hedgesAfter =
            PhraseTable.read(EN + "hedges-after.tsv", row -> Qualifier.valueOf(row[1]));
    private final PhraseTable<String> counted = PhraseTable.read(EN + "counted.tsv", row -> row[1]);
    private final PhraseTable<String> nounStops = PhraseTable.read(EN + "noun-stops.tsv", row -> row[1]);

    public AmountFinder() {
        conversions = new ConversionFinder(this);
    }

    /** What a hedge before a token says, and where it starts. */
    record Hedge(int first, Qualifier qualifier) {}

    /** The amounts of a text, in its order; a conversion is part of the amount it converts. */
    public List<Amount> find(TokenizedText text) {
        var found = new ArrayList<Amount>();
        for (var sentence : text.sentences()) {
            for (int at = sentence.first(); at < sentence.end(); ) {
                var amount = analogies.at(text, sentence, at);
                if (amount == null) amount = at(text, sentence, at);
                if (amount != null) found.add(amount);
                at = amount == null ? at + 1 : Math.max(at + 1, amount.core());
            }
        }
        return conversions.join(text, found);
    }

    private @Nullable Amount at(TokenizedText text, Sentence sentence, int at) {
        var tokens = text.tokens();
        var numeral = numerals.at(tokens, at, sentence.end());
        if (numeral == null || named(text, sentence, at)) return null;
        var unit = unit(tokens, numeral.end(), sentence.end());
        var range = range(text, sentence, at, unit);
        var last = range == null ? numeral : range;
        var lowerUnit = unit;
        if (range != null) unit = unit(tokens, range.end(), sentence.end());
        if (range != null && lowerUnit != null && unit != null && numeral.value() != null)
            // "500 metres and 1.5 km": both ends in the unit of the second.
            numeral = new Numeral(
                    numeral.end(),
                    numeral.value() * lowerUnit.value().factor() / unit.value().factor(),
                    0,
                    false);
        if (at > sentence.first() && CURRENCIES.contains(tokens.get(at - 1).text()))
            return amount(text, sentence, at, numeral, last, new Unit("money", Dimension.MONEY, 1), last.end());
        if (unit != null) return amount(text, sentence, at, numeral, last, unit.value(), unit.end());
        if (last.fraction()) return share(text, sentence, at, numeral, last);
        int noun = settlements(tokens, last.end(), sentence.end());
        // "one village after another" counts none.
        boolean figureOfSpeech = noun > 0 && text.is(noun, "after") && text.is(noun + 1, "another");
        if (noun > 0 && !figureOfSpeech)
            return amount(text, sentence, at, numeral, last, new Unit("count", Dimension.COUNT, 1), noun);
        return amount(text, sentence, at, numeral, last, new Unit("", Dimension.OTHER, 1), last.end());
    }

    /** The number of a thing's name: "Mi-26", "F-16". */
    private static boolean named(TokenizedText text, Sentence sentence, int at) {
        if (clock(text, sentence, at, at + 1) || clock(text, sentence, at - 2, at - 1)) return true;
        if (at - 2 < sentence.first() || !text.is(at - 1, "-")) return false;
        var letter = text.token(at - 2);
        return letter.capitalised()
                && letter.end() == text.token(at - 1).start()
                && letter.text().length() <= 4;
    }

    /** "14:02". */
    private static boolean clock(TokenizedText text, Sentence sentence, int hours, int colon) {
        return hours >= sentence.first()
                && colon + 1 < sentence.end()
                && text.is(colon, ":")
                && text.token(hours).number()
                && text.token(colon + 1).number()
                && text.token(hours).end() == text.token(colon).start()
                && text.token(colon).end() == text.token(colon + 1).start();
    }

    private @Nullable Amount share(TokenizedText text, Sentence sentence, int at, Numeral numeral, Numeral last) {
        boolean ofSomething = text.is(last.end(), "of") || text.is(last.end(), "the");
        var unit = new Unit("%", ofSomething ? Dimension.SHARE : Dimension.OTHER, 100);
        return amount(text, sentence, at, numeral, last, unit, last.end());
    }

    @Nullable
    Found<Unit> unit(List<Token> tokens, int at, int limit) {
        int word = at;
        while (word < limit
                && word < at + 2
                && FILLERS.contains(tokens.get(word).lower())) word++;
        if (word >= limit) return null;
        var found = units.longest(tokens, word, limit);
        // "by 1.5 km." at the end of a sentence: the full stop is the sentence's.
        boolean stop =
                found != null && found.end() == limit && tokens.get(limit - 1).is(".");
        return stop ? units.longest(tokens, word, limit - 1) : found;
    }

    private @Nullable Numeral range(TokenizedText text, Sentence sentence, int at, @Nullable Found<Unit> unit) {
        var lower = numerals.at(text.tokens(), at, sentence.end());
        if (lower == null || lower.value() == null) return null;
        int joint = unit == null ? lower.end() : unit.end();
        if (joint + 1 >= sentence.end() || !RANGE.contains(text.token(joint).lower())) return null;
        boolean between = at > sentence.first() && text.is(at - 1, "between");
        if (text.is(joint, "and") && !between) return null;
        var upper = numerals.at(text.tokens(), joint + 1, sentence.end());
        if (upper == null || upper.value() == null) return null;
        if (unit == null) return lower.value() < upper.value() ? upper : null;
        var other = unit(text.tokens(), upper.end(), sentence.end());
        if (other == null || other.value().dimension() != unit.value().dimension()) return null;
        boolean rises = lower.value() * unit.value().factor()
                < upper.value() * other.value().factor();
        return rises ? upper : null;
    }

    /** One past the noun, where a number counts settlements; -1 otherwise. */
    private int settlements(List<Token> tokens, int at, int limit) {
        for (int i = at; i < Math.min(limit, at + NOUN_REACH); i++) {
            var noun = counted.longest(tokens, i, limit);
            if (noun != null) return noun.end();
            var token = tokens.get(i);
            if (token.is("of") && i == at) continue;
            if (token.is("-") && i > at) continue;
            if (!token.word() || token.is("of") || nounStops.get(token.lower()) != null) return -1;
        }
        return -1;
    }

    private Amount amount(
            TokenizedText text, Sentence sentence, int at, Numeral first, Numeral last, Unit unit, int core) {
        var hedge = hedgeBefore(text, sentence.first(), at);
        var qualifier = hedge == null ? Qualifier.EXACT : hedge.qualifier();
        int start = hedge == null ? at : hedge.first();
        var after = hedgesAfter.longest(text.tokens(), after(text, last.end(), core, sentence), sentence.end());
        if (after != null
                && hedge == null
                && !listGoesOn(text, after.end(), sentence)
                && !text.is(after.end(), "than")) {
            qualifier = after.value();
            core = Math.max(core, after.end());
        }
        String noun = core > last.end() ? text.words(last.end(), core).toLowerCase(java.util.Locale.ROOT) : null;
        boolean counts = unit.dimension() == Dimension.COUNT;
        var rule = counts ? Rule.SETTLEMENTS : unit.dimension() == Dimension.OTHER ? Rule.NUMBER : Rule.MEASURE;
        var written = new Written(first.value(), last.equals(first) ? null : last.value(), noun);
        Double value = first.value() == null ? null : (Double) (first.value() * unit.factor());
        Bounds bounds;
        if (value == null) {
            qualifier = Qualifier.VAGUE;
            bounds = Bounds.of(qualifier, first.floor() * unit.factor());
        } else if (!last.equals(first) && last.value() != null) {
            qualifier = Qualifier.BETWEEN;
            bounds = Bounds.between(value, last.value() * unit.factor());
            if (text.is(start - 1, "between") || text.is(start - 1, "from"))
                start = Math.max(start - 1, sentence.first());
        } else bounds = Bounds.of(qualifier, value);
        return new Amount(
                start,
                at,
                core,
                core,
                unit.dimension(),
                written,
                value,
                normal(unit),
                bounds,
                qualifier,
                counts,
                rule,
                null,
                null);
    }

    private static String normal(Unit unit) {
        return switch (unit.dimension()) {
            case AREA -> "km2";
            case LENGTH -> "km";
            case SHARE -> "%";
            case COUNT -> "count";
            default -> "";
        };
    }

    /** "700-plus square km" has its hedge before the unit, "700 or more" may have it on either side. */
    private int after(TokenizedText text, int number, int core, Sentence sentence) {
        int inner = number < sentence.end() && text.is(number, "-") ? number + 1 : number;
        if (inner < core && hedgesAfter.longest(text.tokens(), inner, core) != null) return inner;
        return Math.min(core, sentence.end());
    }

    /** "at least 30 towns, at least 20 of them": the second hedge belongs to what follows. */
    private boolean listGoesOn(TokenizedText text, int at, Sentence sentence) {
        return at < sentence.end() && numerals.at(text.tokens(), at, sentence.end()) != null;
    }

    /** The hedge that ends right before a number, with whatever stands before it in a row. */
    @Nullable
    Hedge hedgeBefore(TokenizedText text, int from, int number) {
        int end = number;
        while (end > from && text.token(end - 1).quote()) end--;
        Hedge found = null;
        for (int rounds = 0; rounds < 3; rounds++) {
            Hedge next = oneHedge(text, from, end);
            if (next == null) break;
            boolean says =
                    found == null || found.qualifier() == Qualifier.EXACT || found.qualifier() == Qualifier.ABOUT;
            found = new Hedge(
                    next.first(),
                    (says && next.qualifier() != Qualifier.EXACT) || found == null
                            ? next.qualifier()
                            : found.qualifier());
            end = next.first();
        }
        return found;
    }

    private @Nullable Hedge oneHedge(TokenizedText text, int from, int end) {
        for (int first = Math.max(from, end - LONGEST_HEDGE); first < end; first++) {
            var qualifier = hedges.exactly(text.tokens(), first, end);
            if (qualifier != null) return new Hedge(first, qualifier);
        }
        return null;
    }
}
