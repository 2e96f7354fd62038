package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.dashboard.Html.page;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.claimline.api.FindingKind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands out, beside the chart. */
@QuarkusTest
class StandOutTest {
    @AfterEach
    void up() {
        FakeFindings.down = false;
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void everyKindIsSaidInPlainWordsAndLeadsToItsProof(FindingKind kind) {
        var finding = page("/").select("#standout [data-finding=" + kind + "]").first();

        assertThat(finding).isNotNull();
        assertThat(finding.select("h3").text()).hasSizeGreaterThan(8);
        assertThat(finding.select("h3 + p").text()).hasSizeGreaterThan(20).doesNotContain("null", "{");
        assertThat(finding.select(".proofs a")).isNotEmpty();
        for (var proof : finding.select(".proofs a[href^=/]")) {
            var href = proof.attr("href").split("#");
            var answer = given().get(href[0]);
            assertThat(answer.statusCode()).as(proof.outerHtml()).isEqualTo(200);
            if (href.length > 1 && !href[1].equals("others"))
                assertThat(Jsoup.parse(answer.asString()).select("#" + href[1]))
                        .as(proof.outerHtml())
                        .isNotEmpty();
        }
    }

    @Test
    void whatWouldOutgrowTheChartIsFoldedAway() {
        var standout = page("/").select("#standout");

        assertThat(standout.select("> article")).hasSize(4);
        assertThat(standout.select("> details.further > summary").text())
                .isEqualTo(standout.select("> details.further > article").size() + " more");
        assertThat(standout.select("article")).hasSize(FindingKind.values().length);
    }

    @Test
    void theMapThatProvesAFindingIsOnThePage() {
        var page = page("/");

        assertThat(page.select("#standout a[href=#maps]")).isNotEmpty();
        assertThat(page.select("#maps table.days")).hasSize(1);
    }

    @Test
    void figuresThatLookLikeAConflictAreExplained() {
        var finding = page("/").select("[data-finding=NO_CONFLICT]");

        assertThat(finding.select("h3").text()).isEqualTo("3\u202f800 and > 6\u202f000 do not disagree");
        assertThat(finding.select("h3 + p").text())
                .contains("Hanna Maliar", "Kharkiv", "6–13 Sep 2022", "Different ground, different days.");
    }

    @Test
    void speaksUkrainian() {
        var page = page("/?lang=uk");

        assertThat(page.select("#standout-title").text()).isEqualTo("Що впадає в око");
        for (var words : page.select("#standout h3, #standout h3 + p"))
            assertThat(Pattern.compile("\\b(and|the|became|lies|from)\\b")
                            .matcher(words.text())
                            .find())
                    .as(words.text())
                    .isFalse();
    }

    @Test
    void namesArriveEscaped() {
        var concession = page("/").select("[data-finding=CONCESSION]");

        assertThat(concession.text())
                .contains(Oddities.hostile().claim().claimant().name());
        assertThat(concession.select("img, script, b")).isEmpty();
    }

    @Test
    void asOfGoesAlongToTheProof() {
        var proofs = page("/?from=2022-08-29&to=2022-09-18&asOf=2022-09-14").select(".proofs a[href^=/claims]");

        assertThat(proofs)
                .isNotEmpty()
                .allSatisfy(proof -> assertThat(proof.attr("href")).contains("asOf=2022-09-14#"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?basis=INCREMENT&from=&to=", "/?heldBy=ANY&from=&to="})
    void nothingIsInventedWhereTheDataGivesNothing(String path) {
        var standout = page(path).select("#standout");

        assertThat(standout.select("article")).isEmpty();
        assertThat(standout.text()).contains("Nothing stands out among these figures.");
    }

    @Test
    void saysWhereNotAllWasLookedAt() {
        assertThat(page("/?from=&to=").select("#standout > .note").text())
                .contains("others match and were not looked at");
        assertThat(page("/").select("#standout > .note").text()).isEqualTo("Looked at: 9 claims.");
    }

    @Test
    void theChartStandsWhereFindingsCannotBeTold() {
        FakeFindings.down = true;

        var answer = given().get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#standout").text()).contains("could not be told just now");
        assertThat(page.select("tr[data-row]")).isNotEmpty();
    }
}
