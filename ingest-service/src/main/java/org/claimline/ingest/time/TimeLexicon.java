package org.claimline.ingest.time;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.Tokenizer;
import org.claimline.ingest.text.WordBits;
import org.claimline.ingest.text.WordSet;

/** The words of time in one language. */
final class TimeLexicon {
    private static final String EN = "/org/claimline/ingest/en/";

    /**
     * A length of the calendar by its word.
     *
     * @param many whether the word is a plural that needs no number
     */
    record Length(Period period, boolean many) {}

    /** A word of a number: it adds, or it multiplies what stands before it. */
    record NumberWord(double value, boolean multiplies) {}

    final PhraseTable<Integer> weekdays = PhraseTable.read(EN + "weekdays.tsv", row -> Integer.parseInt(row[1]));
    final PhraseTable<Integer> months = PhraseTable.read(EN + "months.tsv", row -> Integer.parseInt(row[1]));
    final PhraseTable<Length> periods =
            PhraseTable.read(EN + "periods.tsv", row -> new Length(Period.valueOf(row[1]), row.length > 2));
    final PhraseTable<NumberWord> numbers = new PhraseTable<>(EN + "numbers.tsv, units and scales");
    private final Map<TimexWord, PhraseTable<String>> words = new EnumMap<>(TimexWord.class);

    /** The words that begin any phrase of the lexicon and the parts that it may play. */
    private final WordBits beginnings = new WordBits();

    /** Those with which an expression can begin, and the ones that begin with a mark: these need a closer look. */
    private final PhraseTable<Boolean> openings = new PhraseTable<>("the openings of times");

    /** Every word of every phrase: what stands in none cannot be part of an expression. */
    private final WordSet all;

    /** The words that are a time by themselves, or may be. */
    private final WordSet alone;

    /** Words that end a verb in the past. */
    final List<String> pastEndings;

    /** The parts that a word can be an expression by; all others need more words. */
    private static final Set<TimexWord> ALONE = EnumSet.of(
            TimexWord.DAY,
            TimexWord.TODAYPART,
            TimexWord.SEASON,
            TimexWord.HOLIDAY,
            TimexWord.REFERENCE,
            TimexWord.PLURAL_REFERENCE,
            TimexWord.NEEDS_CUE,
            TimexWord.THEN,
            TimexWord.FREQUENCY,
            TimexWord.QUARTER_NAME,
            TimexWord.YEAR_END,
            TimexWord.CLOCK);

    /** The bit of the words that start a name of the calendar or a number, beside those of {@link TimexWord}. */
    private static final long NAMED = 1L << 62;

    TimeLexicon() {
        // One look at a word says which parts it may start; asking fifty tables about each would be most of the work.
        var starts = new HashMap<String, Long>();
        var every = new HashSet<String>();
        var whole = new HashSet<String>();
        for (var word : TimexWord.values()) words.put(word, new PhraseTable<>(EN + "timex.tsv " + word));
        for (var row : PhraseTable.rows(EN + "timex.tsv"))
            for (var phrase : row[0].split("\\|", -1)) {
                table(TimexWord.valueOf(row[1])).put(phrase, row.length > 2 ? row[2] : "");
                start(starts, phrase, bit(TimexWord.valueOf(row[1])));
                add(every, phrase);
                if (ALONE.contains(TimexWord.valueOf(row[1]))) whole.add(phrase);
            }
        for (var row : PhraseTable.rows(EN + "numbers.tsv"))
            for (var phrase : row[0].split("\\|", -1))
                if (row[1].equals("UNIT") || row[1].equals("SCALE")) {
                    numbers.put(phrase, new NumberWord(Double.parseDouble(row[2]), row[1].equals("SCALE")));
                    start(starts, phrase, NAMED);
                    add(every, phrase);
                }
        for (var file : List.of("weekdays", "months", "periods"))
            for (var row : PhraseTable.rows(EN + file + ".tsv"))
                for (var phrase : row[0].split("\\|", -1)) {
                    start(starts, phrase, NAMED);
                    add(every, phrase);
                    whole.add(phrase);
                }
        starts.forEach(beginnings::add);
        all = new WordSet("the words of times", every);
        alone = new WordSet("the times of one word", whole);
        pastEndings = PhraseTable.rows(EN + "timex.tsv").stream()
                .filter(row -> row[1].equals(TimexWord.PAST_ENDING.name()))
                .map(row -> row[0])
                .toList();
    }

    PhraseTable<String> table(TimexWord word) {
        var table = words.get(word);
        if (table == null) throw new IllegalArgumentException("no table: " + word);
        return table;
    }

    /** The parts that a phrase beginning with this word, in lower case, may play: a bit for each. */
    long starts(Token word) {
        return beginnings.of(word);
    }

    /** Whether an expression may begin with this word; the bits of {@link #starts(Token)} then tell which. */
    boolean opens(Token word) {
        return openings.mayStart(word);
    }

    /** Whether no expression can begin with a word before another one: "the" is no time, and no phrase has "the brigade". */
    boolean barren(Token word, Token next) {
        return word.word() && next.word() && !all.has(next) && !alone.has(word);
    }

    /** Whether a word of a sentence may begin an expression; numbers, which always may, are not asked. */
    boolean mayOpen(Sentence sentence) {
        return openings.mayOccur(sentence);
    }

    /** The bit of a part in {@link #starts(Token)}; it lives no longer than the lexicon, so the order of the enum may change. */
    @SuppressWarnings("EnumOrdinal")
    static long bit(TimexWord part) {
        return 1L << part.ordinal();
    }

    /** The bits of parts, with that of the calendar's names and the numbers. */
    static long bits(Set<TimexWord> parts) {
        long bits = NAMED;
        for (var part : parts) bits |= bit(part);
        return bits;
    }

    private static void add(Set<String> words, String phrase) {
        for (var token : Tokenizer.tokens(phrase)) words.add(token.lower());
    }

    private void start(Map<String, Long> starts, String phrase, long bit) {
        starts.merge(Tokenizer.tokens(phrase).getFirst().lower(), bit, (one, other) -> one | other);
        if ((bit & TimexFinder.BEGINNINGS) != 0 || !Character.isLetterOrDigit(phrase.codePointAt(0)))
            openings.put(phrase, true);
    }
}
