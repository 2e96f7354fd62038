package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What was found in a pasted article, and why. */
@QuarkusTest
class ExplanationTest {
    private static final String ARTICLE = "They took <b>700 sq km</b> and then 900 sq km.\r\nNo more & \"no\" less.";
    private static final String PUSHED =
            "They pushed on by 30 sq km, past the town.\nThey took 700 sq km and 12 tanks in Kharkiv region.";

    @Test
    void showsWhatWasFoundAndWhy() {
        FakeArticles.stored = null;

        var page = explained("Last week the staff said they took 700 sq km. They lost <i>30 tanks</i>.");

        assertThat(page.select("#why-claims").text()).isEqualTo("1 claim");
        assertThat(page.select("#C1").text()).contains("700 km²", "Volodymyr Zelenskyy", "asserts", "90 %");
        assertThat(page.select("#why-none").text()).isEqualTo("1 quantity that became no claim");
        assertThat(page.select("#Q2").text()).contains("30 tanks", "not a measure of ground", "exactly 30", "count");
        assertThat(page.select("#Q2 .num").text()).isEqualTo("30 tanks");
        assertThat(page.select("#A1").text()).contains("the staff", "said", "they took 700 sq km", "subject-verb");
        assertThat(FakeArticles.stored).isNull();
    }

    @Test
    void tellsWhyASideIsLikelyToHoldTheGround() {
        var page = explained(PUSHED);

        assertThat(page.select("#C1 a[href=#H1]").text()).isEqualTo("likely, 73 %");
        assertThat(page.select("#C2 a[href^=#H]")).isEmpty();
        assertThat(page.select("#C1").text()).contains("held by – no words say who: likely by the rest of the article");
        assertThat(page.select("#C2").text()).contains("held by – the words say who acts", "held by 90 %");
        assertThat(page.select("#H1 > p").text())
                .isEqualTo("C1 Ukraine, likely, 73 % for Ukraine: +1.60; for Russia: +0.60");
        assertThat(page.select("#H1 ul li").eachText())
                .containsExactly(
                        "+1.65 Ukraine alone is named in the sentence", "−0.05 Ukraine is named first in the sentence");
    }

    @Test
    void tellsWhySomebodyIsLikelyToAnswerForAClaim() {
        var page = explained(PUSHED);

        assertThat(page.select("#C1 a[href=#W1]").text()).isEqualTo("likely, 70 %");
        assertThat(page.select("#C2 a[href^=#W]")).isEmpty();
        assertThat(page.select("#W1 > p").text())
                .isEqualTo(
                        "C1 Volodymyr Zelenskyy, likely, 70 % others: the outlet 25 %, Hanna Maliar 5 % the rules alone would have taken somebody else");
        assertThat(page.select("#W1 details li").eachText())
                .containsExactly("+1.25 how the sentence names the claimant", "−0.22 the tense of its verb");
        assertThat(explained(PUSHED, "uk").select("#W1").text())
                .contains("інші: видання 25 %", "+1,25 як речення називає заявника");
    }

    @Test
    void tellsItInUkrainianToo() {
        var page = explained(PUSHED, "uk");

        assertThat(page.select("#H1").text())
                .contains("Україна, імовірно, 73 %", "+1,65 Україна — єдина сторона, названа в реченні");
        assertThat(page.select("#S1").text()).contains("може бути будь-яким із кількох раніше названих місць");
        assertThat(page.select("#why-unclaimed").text()).isEqualTo("1 населений пункт — без заяви");
        assertThat(page.select(".layered a.tag").eachAttr("aria-label"))
                .isNotEmpty()
                .noneMatch(label -> label.matches(".*[A-Za-z].*"));
        assertThat(page.select(".untold")).isEmpty();
    }

    @Test
    void saysNothingOfHoldersWhereWordsTellThem() {
        assertThat(explained(ARTICLE).select(".weighed")).isEmpty();
    }

    @Test
    void aSettlementWithoutAClaimIsNoQuantity() {
        var page = explained(PUSHED);

        assertThat(page.select("#why-none").text()).isEqualTo("1 quantity that became no claim");
        assertThat(page.select("#why-unclaimed").text()).isEqualTo("1 settlement that became no claim");
        assertThat(page.select("#S1").text()).contains("the town", "could be any of several places");
        assertThat(page.select(".layered #text-S1")).hasSize(1);
        assertThat(explained(ARTICLE).select("#why-unclaimed, .is-settlement")).isEmpty();
    }

    @Test
    void everyMarkLeadsToItsRowAndBack() {
        var page = explained(PUSHED);

        assertThat(page.select(".layered a.tag")).isNotEmpty();
        for (var tag : page.select("a.tag")) {
            var target = page.getElementById(tag.attr("href").substring(1));
            assertThat(target).as(tag.outerHtml()).isNotNull();
            assertThat(tag.attr("aria-label")).isNotBlank();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void explainsHostileWordsAsWords() {
        var page = explained(ARTICLE);

        assertThat(page.select(".layered").first().wholeText())
                .contains("They took <b>700 sq kmQ1</b>")
                .contains("No more & \"no\" less.");
        assertThat(page.select("main b:contains(700 sq km), main script")).isEmpty();
    }

    @Test
    void saysWhereNothingWasFound() {
        var page = explained("Nothing happened.");

        assertThat(page.select("main").text())
                .contains("makes no claim that ground changed hands", "The text has no quantity.");
        assertThat(page.select(".layered a.tag")).isEmpty();
    }

    private static Document explained(String text) {
        return explained(text, "en");
    }

    private static Document explained(String text, String language) {
        return Jsoup.parse(given().queryParam("lang", language)
                .formParam("content", text)
                .formParam("action", "analyse")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .post("/articles/new")
                .asString());
    }
}
