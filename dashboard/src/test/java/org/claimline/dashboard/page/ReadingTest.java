package org.claimline.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentKind;
import org.claimline.api.Bound;
import org.claimline.api.Comparability;
import org.claimline.api.Comparison;
import org.claimline.api.Measure;
import org.claimline.api.Outcome;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures, days and names read. */
class ReadingTest {
    @ParameterizedTest
    @CsvSource({
        "EXACT, EXACT, 1.21",
        "EXACT, ABOUT, 1.21",
        "MORE_THAN, EXACT, ≥ 1.21",
        "UP_TO, EXACT, ≤ 1.21",
        "EXACT, NEARLY, ≥ 1.21",
        "MORE_THAN, NEARLY, ≥ 1.21",
        "UP_TO, NEARLY, 1.21"
    })
    void ratioLeavesOpenWhatTheWordsLeaveOpen(Qualifier claimed, Qualifier assessed, String ratio) {
        var comparison = comparison(assessed, 1.21, Outcome.CONSISTENT, null);

        assertThat(Figures.ratio(comparison, quantity(claimed)).replace('\u00a0', ' '))
                .isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"1, settlement", "2, settlements", "21, settlements"})
    void settlementsGoWithTheirNumber(double value, String noun) {
        var counted = new Quantity(value, value, value, "count", Qualifier.EXACT, "some", null);

        assertThat(Figures.unitName(counted)).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSISTENT, , consistent, sound",
        "ABOVE, , above, warn",
        "BELOW, , below, warn",
        "CONSISTENT, LOWER, above a lower bound, quiet",
        "CONSISTENT, UPPER, below an upper bound, quiet",
        "ABOVE, UPPER, above, warn"
    })
    void badgeSaysWhatTheComparisonTells(Outcome outcome, Bound bound, String badge, String tone) {
        var comparison = comparison(Qualifier.EXACT, bound == null ? 1.21 : null, outcome, bound);

        assertThat(Words.badge(comparison)).isEqualTo(badge);
        assertThat(Words.tone(comparison)).isEqualTo(tone);
    }

    private static Comparison comparison(Qualifier assessed, Double ratio, Outcome outcome, Bound bound) {
        var isw = Source.alone(
                "isw", "ISW", SourceKind.ORGANISATION, SourceRole.ASSESSOR, null, null, null, null, List.of(), true);
        var reference = new Assessment(
                "a",
                AssessmentKind.TEXT,
                isw,
                Measure.AREA,
                quantity(assessed),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Comparison(reference, Comparability.SAME, ratio, "reason", outcome, bound, .05, List.of());
    }

    private static Quantity quantity(Qualifier qualifier) {
        return new Quantity(3138.0, null, null, "km2", qualifier, "as written", null);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1_000", "124560.7, 124_560.7", "0.5, 0.5", "-1200, −1_200", "999, 999", "3.14159, 3.14"})
    void separatesThousandsWithAThinSpace(double value, String expected) {
        assertThat(Figures.number(value)).isEqualTo(expected.replace('_', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, > 700, up",
        "AT_LEAST, ≥ 700, up",
        "UP_TO, ≤ 700, down",
        "NEARLY, nearly 700, down",
        "LESS_THAN, < 700, down",
        "ABOUT, ≈ 700, ''",
        "EXACT, 700, ''",
    })
    void putsTheQualifierBeforeTheNumber(Qualifier qualifier, String expected, String open) {
        var quantity = new Quantity(700.0, null, null, "km2", qualifier, "700", null);

        assertThat(Figures.figure(quantity)).isEqualTo(expected.replace(' ', '\u00a0'));
        assertThat(Figures.open(quantity)).isEqualTo(open);
    }

    @Test
    void showsARangeByItsBounds() {
        var between = new Quantity(675.0, 450.0, 900.0, "km2", Qualifier.BETWEEN, "450 to 900", null);

        assertThat(Figures.figure(between)).isEqualTo("450–900");
    }

    @Test
    void inventsNoNumberForWordsWithoutOne() {
        var dozens = new Quantity(null, 24.0, null, "count", Qualifier.VAGUE, "dozens", null);
        var some = new Quantity(null, 3.0, 9.0, "count", Qualifier.VAGUE, "several", null);

        assertThat(Figures.figure(dozens)).isEqualTo("from 24");
        assertThat(Figures.figure(some)).isEqualTo("3–9");
        assertThat(Figures.position(some)).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-01, 2022-09-08, 1–8 Sep 2022",
        "2022-08-29, 2022-09-12, 29 Aug – 12 Sep 2022",
        "2022-12-30, 2023-01-02, 30 Dec 2022 – 2 Jan 2023",
        "2022-09-08, 2022-09-08, 8 Sep 2022",
        "2022-09-08, , since 8 Sep 2022",
        ", 2022-09-08, until 8 Sep 2022",
        ", , all days",
    })
    void namesDaysOnceWhereTheyAgree(LocalDate from, LocalDate to, String expected) {
        assertThat(Days.between(from, to)).isEqualTo(expected);
    }

    @Test
    void statesTheZoneOfEveryTime() {
        assertThat(Days.moment(Instant.parse("2022-09-08T21:04:59Z"))).isEqualTo("8 Sep 2022, 21:04 UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Volodymyr Zelenskyy, Zelensky, Zelenskyy",
        "ORGANISATION, Institute for the Study of War, ISW, ISW",
        "ORGANISATION, UK Ministry of Defence, UK MoD, UK MoD",
        "ORGANISATION, Ministry of Defence of Ukraine, Kyiv officials, MoD of Ukraine",
        "ORGANISATION, Government of Ukraine, Kyiv officials, Government of Ukraine",
    })
    void shortensANameToWhatIsUsual(SourceKind kind, String name, String alias, String expected) {
        var source = Source.alone(
                "some-source", name, kind, SourceRole.CLAIMANT, Side.UKRAINE, null, null, null, List.of(alias), true);

        assertThat(Names.label(source)).isEqualTo(expected);
    }

    @Test
    void linksOnlyToTheWeb() {
        assertThat(Address.isWeb("https://example.org/a?b=c")).isTrue();
        assertThat(Address.isWeb("javascript:alert(1)")).isFalse();
        assertThat(Address.isWeb("the daily summary")).isFalse();
        assertThat(Address.isWeb(null)).isFalse();
    }

    @Test
    void saysWhatADayLooksLike() {
        assertThatThrownBy(() -> Parameters.day("from", "yesterday"))
                .isInstanceOfSatisfying(
                        BadParameterException.class,
                        e -> assertThat(e.expected()).contains("2022-09-08"))
                .hasMessageContaining("yesterday");
        assertThat(Parameters.day("from", " ")).isNull();
    }

    @Test
    void keepsAnAddressSafe() {
        var address = new Address("/claims")
                .with("q", "a&b=\"ї\"")
                .with("place", null)
                .with("from", "");

        assertThat(address.text()).isEqualTo("/claims?q=a%26b%3D%22%D1%97%22&from=");
    }
}
