package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page in a real browser: keyboard, contrast, hostile words, files. */
@QuarkusTest
class BrowserTest extends InBrowser {
    @ParameterizedTest
    @ValueSource(strings = {"/?from=&to=", "/claims", "/claims/66", "/articles", "/sources/hostile"})
    void hostileWordsRunNothing(String path) {
        try (var page = browser.page()) {
            page.onDialog(dialog -> {
                throw new AssertionError("a script ran: " + dialog.message());
            });
            page.navigate(address.resolve(path).toString());

            assertThat(page.locator("main").innerText()).contains("<script>");
        }
    }

    @Test
    void aCellOfTheGapTableLeadsToItsClaimsInTwoSteps() {
        try (var page = at("/gap")) {
            page.locator("td.heat-even a").click();
            page.locator("#evidence").waitFor();
            page.locator("#evidence tbody a[href='/claims/8']").click();
            page.waitForURL("**/claims/8");

            assertThat(page.locator("h1").innerText()).contains("Volodymyr Zelenskyy");
        }
    }

    @Test
    void arrowKeysWalkAPictureOfTheServerAndEnterOpensTheProof() {
        try (var page = at("/sources/volodymyr-zelenskyy")) {
            var points = page.locator("[aria-labelledby=scatter-AREA] a.point");
            points.first().focus();
            page.keyboard().press("ArrowRight");

            assertThat(page.locator("[aria-labelledby=scatter-AREA] [data-says]")
                            .innerText())
                    .contains("5 Sep 2022: claimed >\u00a02\u202f000, assessed 2\u202f136");
            page.keyboard().press("Enter");
            page.waitForURL("**/claims/3");
        }
    }

    @Test
    void aPictureIsSavedAtTwiceItsSize() throws IOException {
        try (var page = at("/sources")) {
            var file = page.waitForDownload(() -> page.locator("a[data-png]").click());
            var picture = ImageIO.read(file.path().toFile());

            assertThat(file.suggestedFilename()).isEqualTo("claimline-sources.png");
            assertThat(picture.getWidth()).isEqualTo(2 * 1000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/claims",
                "/claims/7",
                "/sources",
                "/sources/volodymyr-zelenskyy",
                "/method",
                "/gap",
                "/map",
                "/articles",
                "/articles/new"
            })
    void keyboardReachesEverythingInSight(String path) {
        try (var page = at(path)) {
            page.evaluate("document.activeElement.blur()");
            var wanted = (int)
                    page.evaluate(
                            "[...document.querySelectorAll('a[href]:not([tabindex=\"-1\"]), button, input:not([type=hidden]), select, textarea, summary, [tabindex=\"0\"]')]"
                                    + ".filter(one => one.checkVisibility() && !(one.type === 'radio' && !one.checked)).length");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            for (var i = 0; i < wanted * 4; i++) {
                page.evaluate("document.activeElement.dataset.reached = '1'");
                page.keyboard().press("Tab");
                if (page.evaluate("document.activeElement === document.body").equals(true)) break;
            }

            assertThat((int) page.evaluate("document.querySelectorAll('[data-reached]').length"))
                    .isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void wordsStandOutFromTheirGround(ColorScheme colours) {
        for (var path : new String[] {
            "/",
            "/claims/7",
            "/sources",
            "/sources/volodymyr-zelenskyy",
            "/method",
            "/gap",
            "/map",
            "/articles",
            "/articles/new"
        }) {
            try (var page = at(path, 1280, colours)) {
                assertThat((List<?>) page.evaluate(Contrast.WEAK))
                        .as("%s in %s", path, colours)
                        .isEmpty();
            }
        }
    }
}
