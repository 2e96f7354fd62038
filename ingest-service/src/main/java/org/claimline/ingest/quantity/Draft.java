package org.claimline.ingest.quantity;

import org.claimline.api.Qualifier;
import org.claimline.ingest.text.PhraseTable.Found;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * An amount in the making.
 *
 * @param at the first token of the number, its currency included
 * @param numeral the number, of a range its lower end, in the unit
 * @param last the upper end of a range; otherwise the number itself
 * @param spread by how much the number may be off either way, where the text says so; else null
 * @param inner a hedge between the number and its unit, with where it ends
 * @param unit with where it ends
 * @param core one past number, unit and noun
 * @param lowerOpen whether the lower end of a range is not meant itself
 * @param upperOpen whether the upper end of a range is not meant itself
 * @param noun what is counted
 */
record Draft(
        TokenizedText text,
        Sentence sentence,
        int at,
        Numeral numeral,
        Numeral last,
        @Nullable Double spread,
        @Nullable Found<Qualifier> inner,
        @Nullable Found<Unit> unit,
        int core,
        boolean lowerOpen,
        boolean upperOpen,
        Rule rule,
        @Nullable String noun) {

    private static final Unit NONE = new Unit("", "", Dimension.OTHER, 1, false);
    static final Unit COUNT = new Unit("count", "", Dimension.COUNT, 1, false);
    static final Unit PART = new Unit("%", "", Dimension.SHARE, 100, false);

    Draft(
            TokenizedText text,
            Sentence sentence,
            int at,
            Numeral numeral,
            @Nullable Found<Qualifier> inner,
            @Nullable Found<Unit> unit) {
        this(
                text,
                sentence,
                at,
                numeral,
                numeral,
                null,
                inner,
                unit,
                unit == null ? numeral.end() : unit.end(),
                false,
                false,
                rule(unit),
                null);
    }

    private static Rule rule(@Nullable Found<Unit> unit) {
        if (unit == null) return Rule.NUMBER;
        return unit.value().dimension() == Dimension.MONEY ? Rule.CURRENCY : Rule.MEASURE;
    }

    Draft by(Rule newRule) {
        return new Draft(
                text, sentence, at, numeral, last, spread, inner, unit, core, lowerOpen, upperOpen, newRule, noun);
    }

    Draft with(Found<Unit> newUnit) {
        return new Draft(
                text,
                sentence,
                at,
                numeral,
                last,
                spread,
                inner,
                newUnit,
                newUnit.end(),
                lowerOpen,
                upperOpen,
                rule,
                noun);
    }

    /** The same number as one of another unit, which has no words of its own. */
    Draft as(Unit newUnit) {
        var kept = new Found<>(core, newUnit);
        return new Draft(
                text, sentence, at, numeral, last, spread, inner, kept, core, lowerOpen, upperOpen, rule, noun);
    }

    /** The same as a count of a noun that ends before a token. */
    Draft counting(int newCore, String newNoun) {
        return new Draft(
                text,
                sentence,
                at,
                numeral,
                last,
                spread,
                inner,
                new Found<>(newCore, COUNT),
                newCore,
                lowerOpen,
                upperOpen,
                rule,
                newNoun);
    }

    /** The same up to a second number, in the same unit. */
    Draft upTo(Numeral from, Numeral to, @Nullable Found<Unit> both, boolean lower, boolean upper) {
        int end = both == null ? to.end() : Math.max(both.end(), to.end());
        return new Draft(text, sentence, at, from, to, spread, inner, both, end, lower, upper, rule(both), noun);
    }

    /** The same with by how much it may be off. */
    Draft off(double by, int end, @Nullable Found<Unit> newUnit) {
        int newCore = newUnit == null ? end : Math.max(end, newUnit.end());
        return new Draft(
                text,
                sentence,
                at,
                numeral,
                last,
                by,
                inner,
                newUnit,
                newCore,
                lowerOpen,
                upperOpen,
                rule(newUnit),
                noun);
    }

    /** The same with what a smaller unit or a fraction behind it adds, up to a token. */
    Draft plus(double more, int end) {
        Double value = numeral.value();
        var sum = Numeral.of(numeral.end(), (value == null ? 0 : value) + more, false);
        return new Draft(
                text, sentence, at, sum, sum, spread, inner, unit, end, lowerOpen, upperOpen, Rule.COMPOUND, noun);
    }

    boolean range() {
        return last != numeral;
    }

    /** The amount with the hedges around it. */
    Amount amount(BoundReader hedges) {
        var measure = unit == null ? NONE : unit.value();
        var before = hedges.before(text, sentence.first(), at);
        int start = before == null ? at : before.first();
        var after = core < sentence.end() ? hedges.after(text.tokens(), core, sentence.end()) : null;
        boolean follows = after != null && before == null && inner == null && !goesOn(hedges, after.end());
        var qualifier = before != null
                ? before.qualifier()
                : inner != null ? inner.value() : follows && after != null ? after.value() : Qualifier.EXACT;
        int end = follows && after != null ? after.end() : core;
        var opener = range() ? hedges.opener(text.tokens(), sentence.first(), start) : null;
        if (opener != null) start = opener.end();
        return Amounts.of(this, measure, qualifier, start, end);
    }

    /** "at least 30 towns, at least 20 of them": the second hedge belongs to what follows. */
    private boolean goesOn(BoundReader hedges, int next) {
        if (next >= sentence.end()) return false;
        var token = text.token(next);
        boolean signed = Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
        return signed
                || token.number()
                || token.is("than")
                || hedges.numberFollows(text.tokens(), next, sentence.end());
    }
}
