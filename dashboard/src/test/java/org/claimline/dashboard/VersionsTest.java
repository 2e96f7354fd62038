package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An article whose text was changed at its address: its versions, what changed in words and in claims. */
@QuarkusTest
class VersionsTest {
    @Test
    void aLaterVersionShowsWhatChangedInItsClaimsAndItsWords() {
        var page = article(1);

        assertThat(page.select("[aria-labelledby=record-title] dl").text()).contains("c".repeat(64), "4321 bytes");
        assertThat(page.select(".versions li")).hasSize(2);
        assertThat(page.select(".versions a").attr("href"))
                .endsWith(Fixture.articles().getFirst().id());
        assertThat(page.select(".changes del").text()).isEqualTo("more than <b>bold</b>");
        assertThat(page.select(".changes ins").text()).isEqualTo("nearly");
        var rows = page.select("[aria-labelledby=versions-title] tbody tr");
        assertThat(rows.get(0).text()).contains("changed: number, hedge", "If true");
        assertThat(rows.get(1).text()).contains("gone", "–");
        assertThat(page.select("p.then")).isEmpty();
    }

    @Test
    void anEarlierVersionLeadsToTheNewest() {
        var page = article(0);

        assertThat(page.select("p.then a").attr("href"))
                .endsWith(Fixture.articles().get(1).id());
        assertThat(page.select(".changes")).isEmpty();
    }

    @Test
    void anArticleThatWasNeverChangedHasNoVersions() {
        assertThat(article(3).select("#versions-title, p.then")).isEmpty();
    }

    @Test
    void aClaimThatOnlyAFormerVersionStatesSaysSoAndLeadsToTheNewerOne() {
        var page = Jsoup.parse(given().get("/claims/" + Oddities.WITHDRAWN_ID).asString());

        assertThat(page.select("p.then").text()).contains("Withdrawn");
        assertThat(page.select("p.then a").attr("href")).isEqualTo("/articles/" + "b".repeat(64));
        var mentions = page.select("[aria-labelledby=mentions]");
        assertThat(mentions.select(".acts").text()).contains("0 mentions");
        assertThat(mentions.select("tbody tr").text()).contains("former version, not counted", "9 Sep 2022");
        assertThat(Jsoup.parse(given().get("/claims?measure=CONTROL").asString())
                        .select("table.claims tbody .badge")
                        .text())
                .isEqualTo("withdrawn");
    }

    @Test
    void anArticleTellsWhichOfItsClaimsAreWithdrawn() {
        var withdrawn = Fixture.claim(Oddities.WITHDRAWN_ID).digest();

        assertThat(Jsoup.parse(given().get("/articles/" + withdrawn).asString())
                        .select(".found .badge")
                        .text())
                .isEqualTo("withdrawn");
        assertThat(article(0).select(".found .badge")).isEmpty();
    }

    @Test
    void theChangesSpeakUkrainian() {
        var page = Jsoup.parse(given().queryParam("lang", "uk")
                .get("/articles/" + Fixture.articles().get(1).id())
                .asString());

        assertThat(page.select("[aria-labelledby=versions-title] tbody").text())
                .contains("змінено: число, застереження");
    }

    private static Document article(int at) {
        return Jsoup.parse(
                given().get("/articles/" + Fixture.articles().get(at).id()).asString());
    }
}
