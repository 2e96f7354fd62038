package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.api.Qualifier;
import org.claimline.ingest.text.PhraseTable.Found;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads one amount: its number or range, its unit or noun, its hedges. */
final class AmountReader {
    private final UnitReader units;
    private final MoneyReader money;
    private final NumeralReader numerals;
    private final BoundReader bounds;
    private final RangeReader ranges;
    private final CompoundReader compounds;
    private final NounReader nouns;
    private final AnalogyFinder analogies;

    AmountReader(
            UnitReader units,
            MoneyReader money,
            NumeralReader numerals,
            BoundReader bounds,
            NounReader nouns,
            AnalogyFinder analogies) {
        this.analogies = analogies;
        this.units = units;
        this.money = money;
        this.numerals = numerals;
        this.bounds = bounds;
        this.nouns = nouns;
        ranges = new RangeReader(units, money, numerals, bounds, nouns);
        compounds = new CompoundReader(units, numerals);
    }

    /**
     * The amount whose number or currency starts at a token, or null.
     *
     * @param free whether no amount ends right before the token
     */
    @Nullable
    Amount at(TokenizedText text, Sentence sentence, int at, boolean free) {
        var tokens = text.tokens();
        int limit = sentence.end();
        var sign = money.before(tokens, at, limit);
        int number = sign == null ? at : sign.end();
        var numeral = numerals.at(tokens, number, limit, sign != null);
        if (numeral == null) return free ? article(text, sentence, at) : null;
        if (tokens.get(at).word() && nouns.idiom(tokens, sentence, at, numeral)) return null;
        var likeness = sign == null ? analogies.counted(text, sentence, at, numeral) : null;
        if (likeness != null) return likeness;
        var inner = inner(tokens, numeral, limit);
        var unit = sign != null ? sign(tokens, sign, numeral, limit) : unit(tokens, numeral, inner, limit);
        int first = DigitReader.leadingPoint(tokens, at) ? at - 1 : at;
        var draft = new Draft(text, sentence, first, numeral, inner, unit);
        var range = ranges.at(draft);
        if (range != null) draft = range;
        else if (unit != null) draft = compounds.extend(draft, unit);
        return finish(draft);
    }

    /** "A kilometre and a half", "a mile or two". */
    private @Nullable Amount article(TokenizedText text, Sentence sentence, int at) {
        var token = text.token(at);
        if ((!token.is("a") && !token.is("an")) || at + 1 >= sentence.end()) return null;
        if (at > sentence.first() && (text.is(at - 1, "per") || text.is(at - 1, "/"))) return null;
        var unit = units.behindArticle(text.tokens(), at + 1, sentence.end());
        if (unit == null) return null;
        var draft = new Draft(text, sentence, at, Numeral.of(at + 1, 1, false), null, unit);
        var range = ranges.at(draft);
        var whole = range != null ? range : compounds.extend(draft, unit);
        // "a day" is every day; "a day or two", "an hour and a half" are lengths of time.
        if (whole.equals(draft) && !unit.value().measures()) return null;
        return finish(whole.by(Rule.ARTICLE));
    }

    /** "700-plus square km": a hedge between the number and its unit. */
    private @Nullable Found<Qualifier> inner(List<Token> tokens, Numeral numeral, int limit) {
        var inner = bounds.after(tokens, numeral.end(), limit);
        if (inner == null || inner.end() >= limit) return null;
        return units.at(tokens, inner.end(), limit) != null || nouns.settlements(tokens, inner.end(), limit) > 0
                ? inner
                : null;
    }

    private @Nullable Found<Unit> unit(
            List<Token> tokens, Numeral numeral, @Nullable Found<Qualifier> inner, int limit) {
        int at = inner == null ? numeral.end() : inner.end();
        var found = units.at(tokens, at, limit);
        if (found == null && !numeral.digits()) found = units.at(tokens, nouns.behindOf(tokens, at, limit), limit);
        if (found == null && numeral.fraction()) found = units.at(tokens, nouns.behindOf(tokens, at, limit), limit);
        return found != null ? found : money.behind(tokens, at, limit);
    }

    /** "$5 million dollars": the name of the currency may follow its sign. */
    private Found<Unit> sign(List<Token> tokens, Found<Unit> sign, Numeral numeral, int limit) {
        var again = money.behind(tokens, numeral.end(), limit);
        boolean same = again != null && again.value().dimension() == Dimension.MONEY;
        return same ? again : new Found<>(numeral.end(), sign.value());
    }

    private Amount finish(Draft draft) {
        var unit = draft.unit();
        if (unit == null) return nouns.finish(draft, bounds);
        var tokens = draft.text().tokens();
        int limit = draft.sentence().end();
        var rate = unit.value().measures() ? units.rate(tokens, unit, limit) : null;
        if (rate != null) return draft.with(rate).by(Rule.RATE).amount(bounds);
        if (nouns.calibre(tokens, unit, limit))
            return draft.as(new Unit("", "", Dimension.OTHER, 1, false))
                    .by(Rule.CALIBRE)
                    .amount(bounds);
        return draft.amount(bounds);
    }
}
