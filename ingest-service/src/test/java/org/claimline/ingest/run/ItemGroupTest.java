package org.claimline.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.claimline.api.ArticleInput;
import org.claimline.ingest.intake.Brought;
import org.junit.jupiter.api.Test;

class ItemGroupTest {
    @Test
    void shortTextsAreReadAQuarterOfAStepAtOnce() {
        // given
        var texts = Collections.nCopies(60, text(3_500));

        // expect
        assertThat(sizes(texts)).containsExactly(25, 25, 10);
    }

    @Test
    void longTextsAreReadFewAtOnce() {
        assertThat(sizes(List.of(text(60_000), text(60_000), text(60_000), text(500_000), text(10))))
                .containsExactly(2, 1, 1, 1);
    }

    @Test
    void anAddressIsFetchedByItselfAndTheOrderStays() {
        // given
        var all = entries(List.of(text(1), text(2), address(), address(), text(3)));

        // when
        var groups = ItemGroup.of(all);

        // then
        assertThat(groups).extracting(group -> group.entries().size()).containsExactly(2, 1, 1, 1);
        assertThat(groups).extracting(ItemGroup::away).containsExactly(false, true, true, false);
        assertThat(groups).flatExtracting(ItemGroup::entries).containsExactlyElementsOf(all);
    }

    @Test
    void ofNothingThereIsNoGroup() {
        assertThat(ItemGroup.of(List.of())).isEmpty();
    }

    private static List<Integer> sizes(List<ArticleInput> inputs) {
        return ItemGroup.of(entries(inputs)).stream()
                .map(group -> group.entries().size())
                .toList();
    }

    private static List<ItemGroup.Entry> entries(List<ArticleInput> inputs) {
        var all = new ArrayList<ItemGroup.Entry>();
        for (var input : inputs)
            all.add(new ItemGroup.Entry(
                    new Item(all.size() + 1, null, all.size() + 1, new Item.Text(input), 0),
                    new ItemParser.Given(Brought.without(input))));
        return all;
    }

    private static ArticleInput text(int letters) {
        var text = new char[letters];
        Arrays.fill(text, 'a');
        return new ArticleInput(new String(text), null, null, null, null, null, "en");
    }

    private static ArticleInput address() {
        return new ArticleInput(null, null, "https://news.example/izium", null, null, null, null);
    }
}
