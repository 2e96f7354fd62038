package org.claimline.ingest.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.claimline.ingest.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line with a known name and nothing else than when and where it appeared says whose text follows. */
class BylinesTest {
    private static final String BODY = "\n\nOver the past day the enemy lost Lyman. The town is free.";
    private static final AttributionFinder FINDER = new AttributionFinder(SourceBook.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DeepState UA, 21:14 | DeepState",
                "'Facebook, General Staff of the Armed Forces of Ukraine, 18:00' | General Staff of the Armed Forces of Ukraine",
                "'Telegram: WarGonzo, 14 May' | WarGonzo",
                "'Oleksii Hromov: briefing notes, 8 September' | Oleksii Hromov",
                "'Post of the 47th Mechanised Brigade' | 47th Mechanised Brigade"
            })
    void theNameInTheLineIsTheAuthor(String line, String author) {
        assertThat(author(line + BODY)).isEqualTo(author);
    }

    @Test
    void itMayStandUnderATitleThatNamesADocument() {
        assertThat(author("Evening address\n\nVolodymyr Zelenskyy" + BODY)).isEqualTo("Volodymyr Zelenskyy");
    }

    @Test
    void aNameAloneUnderAnotherTitleIsAHeading() {
        assertThat(author("What we know\n\nVolodymyr Zelenskyy" + BODY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zelenskyy in Lyman, 12 September",
                "Moscow, November 21",
                "Kyiv, 12 September 2022",
                "Reuters, 18:00",
                "DeepState and the town, 21:14"
            })
    void whatTellsMoreOrNamesAnOutletOrAPlaceIsNoByline(String line) {
        assertThat(author(line + BODY)).isNull();
    }

    @Test
    void whoSignsATextOfOursIsItsAuthor() {
        assertThat(author("Our soldiers have freed Lyman.\n\nGlory to Ukraine!\n\nVolodymyr Zelenskyy"))
                .isEqualTo("Volodymyr Zelenskyy");
        assertThat(author("Ukrainian soldiers have freed Lyman.\n\nThe war goes on.\n\nVolodymyr Zelenskyy"))
                .isNull();
    }

    private static String author(String text) {
        var author = FINDER.author(new TokenizedText(text, Map.of()), null, null);
        return author == null ? null : author.claimant().name();
    }
}
