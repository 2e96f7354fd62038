package org.claimline.ingest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumberFormsTest {
    @Property(tries = 500)
    void readsEveryThousandsStyle(
            @ForAll @IntRange(min = 1, max = 999_999_999) int number, @ForAll("marks") String mark) {
        // given
        var written = String.format(Locale.ROOT, "%,d", number).replace(",", mark);

        // when
        var amount = Reading.of("They hold " + written + " sq km there.").only();

        // then
        assertThat(amount.value()).isEqualTo(number);
        assertThat(amount.dimension()).isEqualTo(Dimension.AREA);
    }

    @Property(tries = 500)
    void readsDecimalsBehindEveryThousandsStyle(
            @ForAll @IntRange(min = 1000, max = 9_999_999) int number,
            @ForAll @IntRange(min = 1, max = 9) int tenths,
            @ForAll("marks") String mark) {
        // given
        var point = mark.equals(".") ? "," : ".";
        var written = String.format(Locale.ROOT, "%,d", number).replace(",", mark) + point + tenths;

        // when
        var amount = Reading.of("They hold " + written + " sq km there.").only();

        // then
        assertThat(amount.value()).isEqualTo(Double.parseDouble(number + "." + tenths));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(",", " ", "\u00a0", "\u202f", "\u2009", "'", "’");
    }

    @Example
    void readsPointsBetweenThousandsOnlyWhereTheyCanMeanNothingElse() {
        assertThat(Reading.of("They hold 1.234.567 ha.").only().writtenValue()).isEqualTo(1_234_567);
        assertThat(Reading.of("They hold 1.234 ha.").only().writtenValue()).isEqualTo(1.234);
    }

    @Property(tries = 1000)
    void readsNumbersInWords(
            @ForAll @IntRange(min = 0, max = 999_999) int number,
            @ForAll boolean hyphens,
            @ForAll boolean and,
            @ForAll boolean capital) {
        // given
        var words = new Spelling(hyphens, and).of(number);
        var written = capital ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;

        // when
        var amount = Reading.of(written + " square miles were mapped.").only();

        // then
        assertThat(amount.writtenValue()).as(written).isEqualTo(number);
        assertThat(amount.writtenUnit()).isEqualTo("square mile");
    }

    @Property(tries = 300)
    void theBoundsOfARangeAreItsEnds(
            @ForAll @IntRange(min = 1, max = 5000) int lower,
            @ForAll @IntRange(min = 1, max = 5000) int more,
            @ForAll("joints") String joint) {
        // when
        var amount = Reading.of("They cleared " + lower + joint + (lower + more) + " hectares.")
                .only();

        // then
        assertThat(amount.lower()).isCloseTo(lower / 100.0, within());
        assertThat(amount.upper()).isCloseTo((lower + more) / 100.0, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of("-", "–", " - ", " to ", " ha to ", " hectares – ");
    }

    @Property(tries = 500)
    void keepsEveryAmountInsideItsText(@ForAll("fragments") String text) {
        // when
        var reading = Reading.of(text);

        // then
        int tokens = reading.text().tokens().size();
        assertThat(reading.amounts()).allSatisfy(amount -> {
            assertThat(amount.end()).isLessThanOrEqualTo(tokens);
            assertThat(text).contains(reading.text().words(amount.first(), amount.end()));
        });
        assertThat(Reading.of(text).lines()).isEqualTo(reading.lines());
    }

    @Provide
    Arbitrary<String> fragments() {
        var words = Arbitraries.of(
                "1,000",
                "2.5",
                "½",
                "3",
                "/",
                "4",
                "two",
                "and",
                "a",
                "half",
                "million",
                "dozens",
                "of",
                "several",
                "third",
                "km",
                "sq",
                "km2",
                "miles",
                "feet",
                "in",
                "m",
                "%",
                "$",
                "€",
                "dollars",
                "-",
                "–",
                "to",
                "between",
                "or",
                "more",
                "than",
                "at least",
                "up to",
                "±",
                "give or take",
                "(",
                ")",
                ",",
                ".",
                ";",
                "twice",
                "the size of",
                "Malta",
                "Londons",
                "that",
                "as much again",
                "by",
                "x",
                "an",
                "hour",
                "per",
                "day",
                "2022",
                "May",
                "T",
                "No.",
                ":",
                "+",
                "villages",
                "people",
                "point",
                "something",
                "one",
                "out of",
                "five",
                "'s",
                "[",
                "]");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(40).map(list -> String.join(" ", list)),
                words.list().ofMaxSize(40).map(list -> String.join("", list)));
    }
}
