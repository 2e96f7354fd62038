package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.dashboard.Html.page;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The list of claims and a claim's own page as HTML. */
@QuarkusTest
class ClaimPagesTest {
    @Test
    void aClaimCanBeCited() {
        var page = page("/claims/7?lang=en&theme=dark");
        var cited = page.select("section[aria-labelledby=cite]");

        assertThat(cited.select("cite").text())
                .startsWith(
                        "Hanna Maliar: 3\u202f800 km², Kharkiv Oblast. Carried by First Wire, 13 Sep 2022. Claimline, http")
                .endsWith("/claims/7");
        assertThat(cited.select("pre").first().text())
                .startsWith("@misc{claimline-7,")
                .contains("author = {{First Wire}}", "date = {2022-09-13}");
        assertThat(cited.select("pre").last().text())
                .contains("\"type\" : \"webpage\"", "\"date-parts\" : [ [ 2022, 9, 13 ] ]");
    }

    @Test
    void wordingIsSetSideBySideAndWhatWasLostIsNamed() {
        var page = page("/claims/1");

        var rows = page.select("section[aria-labelledby=wording] tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.first().text()).contains("First Wire", "more than", "nothing");
        assertThat(rows.last().text())
                .contains("Second Paper", "nearly", "estimated", "If true", "asserts", "bound turned round")
                .contains("became", "against the leading mention");
        assertThat(page.select("section[aria-labelledby=mentions] .acts").text())
                .isEqualTo("2 mentions, 2 texts");
        assertThat(page("/claims/20").select("section[aria-labelledby=wording]"))
                .isEmpty();
    }

    @Test
    void historySaysWhoSplitAClaimAndWhy() {
        assertThat(page("/claims/1")
                        .select("section[aria-labelledby=history] tbody tr")
                        .eachText())
                .satisfiesExactly(
                        created -> assertThat(created).contains("5 Jan 2026", "first came in"),
                        added -> assertThat(added).contains("mention added"),
                        split -> assertThat(split)
                                .contains("split by hand, with claim 20", "by an editor", "other ground is meant"));
    }

    @Test
    void dayOfPublicationIsExplained() {
        assertThat(page("/claims?measure=CONTROL").select("main").text()).contains("day it was published");
        assertThat(page("/claims/20").select("main").text())
                .contains("In lists it stands on 8 Sep 2022: the day it was published, as the article says neither");
    }

    @Test
    void listPagesByCursorAndKeepsTheFilters() {
        var first = page("/claims?measure=AREA");

        assertThat(first.select("#list-title").text()).isEqualTo("11 claims");
        assertThat(first.select("tbody tr")).hasSize(8);
        var next = first.select("a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/claims?measure=AREA&cursor=8");
        var second = page(next);
        assertThat(second.select("tbody tr")).hasSize(3);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("select[name=measure] option[selected]").attr("value"))
                .isEqualTo("AREA");
    }

    @Test
    void emptyListSaysWhatToDo() {
        assertThat(page("/claims?q=nothing-like-this").select(".empty").text())
                .contains("No claim matches these filters", "widen the dates");
        assertThat(page("/?measure=SHARE").select(".empty").text()).contains("Widen the dates");
    }

    @Test
    void claimStandsBesideWhatOthersSaid() {
        var page = page("/claims/7");
        var others = page.select("section[aria-labelledby=others]");

        assertThat(others.select(".badge").eachText())
                .containsExactly(
                        "admitted by the side that lost it", "contradicted", "looks like a conflict and is none");
        assertThat(others.text())
                .contains("whose side lost it", "Kharkiv Oblast is a part of what Hromov's claim covers");
        assertThat(others.select("a").eachAttr("href")).contains("/claims/2");
        assertThat(page.select("section[aria-label=Successive totals]").text())
                .contains("since 6 Sep 2022", "+3\u202f100", "+620", "odd rate", "4.0 times the 155 km2 a day");
        assertThat(page("/claims/1").select("section[aria-labelledby=others]")).isEmpty();
    }

    @Test
    void claimSaysWhyItCannotBeJudged() {
        assertThat(page("/claims/7").select("dl").text())
                .contains("Credibility 6, cannot be judged Nobody else answers this very question.");
        assertThat(page("/claims/1").select("dl").text())
                .contains("Credibility not judged yet, or not kept for that day");
    }

    @Test
    void claimSaysHowSurelyItWasRead() {
        var likely = page("/claims/" + Oddities.WITHDRAWN_ID);
        assertThat(likely.select("dd:contains(Ukraine) .badge").text()).isEqualTo("only likely");
        assertThat(likely.select("dl").text())
                .contains("How surely read 90 % overall claimant 90 % place 90 % held by 64 %");

        var sure = page("/claims/7");
        assertThat(sure.select("dl").text()).contains("Held afterwards by Ukraine Stance", "held by 90 %");
    }

    @Test
    void claimStandsInItsArticle() {
        var page = page("/claims/7");

        assertThat(page.select(".article-text mark").text())
                .isEqualTo("Hanna Maliar said the army had taken back 3800 sq km of ground.");
        assertThat(page.select(".article-text").text()).contains("A day of reports from the front.");
        assertThat(page.select(".chain li").eachText())
                .containsExactly("says Hanna Maliar Office of Hanna Maliar", "publishes First Wire");
        assertThat(page.select("main").text())
                .contains("does not agree with the first figure", "nearly 3\u202f800")
                .contains("claimant: estimated", "outlet: If true", "by way of First Wire")
                .contains(
                        "13 Sep 2022, 12:00 UTC",
                        "5 Jan 2026, 09:30 UTC",
                        "one week up to 8 September 2022, the day it was said");
    }
}
