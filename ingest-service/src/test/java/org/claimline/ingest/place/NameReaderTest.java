package org.claimline.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
    /** Settlements that no list knows have their names for numbers, so that two articles mean the same by them. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "Nova Dacha|Nova Dacha|place:nova-dacha",
                "Nova\\n  Dacha|Nova Dacha|place:nova-dacha",
                "Nova Dacha-2½|Nova Dacha-2½|place:nova-dacha-2½",
                "Kam’yana -- (Balka)|Kam’yana -- (Balka)|place:kam-yana-balka-",
                "Кам’яне\\t№ 5|Кам’яне № 5|place:кам-яне-5"
            },
            delimiter = '|')
    void aSettlementOfWhichOnlyTheNameIsKnownIsNumberedByIt(String words, String name, String id) {
        var place = NameReader.byNameAlone(words.replace("\\n", "\n").replace("\\t", "\t"), "place:", null)
                .place();

        assertThat(place.name()).isEqualTo(name);
        assertThat(place.id()).isEqualTo(id);
    }
}
