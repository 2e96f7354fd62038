package org.claimline.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlacesInTextTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.load());

    private static Stream<List<String>> cases() {
        return PhraseTable.rows("/org/claimline/ingest/place/places-in-text.tsv").stream()
                .map(List::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsPlaces(List<String> rule) {
        assertThat(mentions(rule.get(1)).stream()
                        .map(mention ->
                                mention.place().text() + " = " + mention.place().id())
                        .collect(Collectors.joining(" | ")))
                .as(rule.getFirst())
                .isEqualTo(rule.size() > 2 ? rule.get(2) : "");
    }

    @Test
    void anUndecidedPlaceHasNoCoordinatesAndSaysSo() {
        assertThat(mentions("Troops took Andriivka.")).singleElement().satisfies(mention -> {
            assertThat(mention.place().lat()).isNull();
            assertThat(mention.place().oblast()).isNull();
            assertThat(mention.rule()).contains("undecided");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Чернігів, Chernihiv",
        "Ізюм, Izyum",
        "Куп'янськ, Kupyansk",
        "Č̣ernihiv, Chernihiv",
        "Saporižžja, Zaporizhzhia",
        "Щастя, Shchastia",
        "Ẑytomyr, Zhytomyr",
        "Tschassiw, Chasiv"
    })
    void systemsOfWritingShareAKeyUpToOneSound(String one, String other) {
        String key = String.valueOf(PlaceKey.of(one));
        String same = String.valueOf(PlaceKey.of(other));
        assertThat(SpellingDistance.of(key, same, 4)).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Chernigov, Chernihiv",
        "Rubezhnoye, Rubizhne",
        "Krasnogorovka, Krasnohorivka",
        "Volchansk, Vovchansk",
        "Aleksandrovka, Oleksandrivka",
        "Nikolayevka, Mykolaivka",
        "Ugledar, Vuhledar",
        "Slavyansk, Sloviansk",
        "Константиновка, Костянтинівка",
        "Velikaya Novosyolka, Velyka Novosilka"
    })
    void russianAndUkrainianFormsShareTheLooseKey(String russian, String ukrainian) {
        assertThat(loose(russian)).isEqualTo(loose(ukrainian));
    }

    private static String loose(String name) {
        return PlaceKey.loose(PlaceKey.ofName(List.of(name.split(" "))));
    }

    private static List<PlaceMention> mentions(String text) {
        return FINDER.find(new TokenizedText(text, Map.of()));
    }
}
