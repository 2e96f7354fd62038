package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The map as a reader uses it: keyboard, slider and files. */
@QuarkusTest
class MapInBrowserTest extends InBrowser {
    @Test
    void arrowKeysWalkTheMapAndEnterOpensTheClaims() {
        try (var page = at("/map?to=2022-09-14")) {
            page.locator(".picture a.point").first().focus();
            var first = page.locator("[data-says]").innerText();
            page.keyboard().press("End");
            assertThat(page.locator("[data-says]").innerText())
                    .isNotEqualTo(first)
                    .contains("held by");
            page.keyboard().press("Home");
            assertThat(page.locator("[data-says]").innerText()).contains("Kharkiv Oblast: ≈\u00a08\u202f500");
            page.keyboard().press("Enter");
            page.waitForURL("**/claims?place=UA-63**");
        }
    }

    @Test
    void theSliderMovesTheMapTheTablesAndTheAddressAndKeepsTheFocus() {
        try (var page = at("/map?to=2022-09-14&from=2022-09-01")) {
            page.locator("[data-slider]").focus();
            page.keyboard().press("ArrowLeft");
            page.waitForURL(url -> url.contains("to=2022-09-13"));
            page.locator("#oblasts td", new Page.LocatorOptions().setHasText("3\u202f800"))
                    .first()
                    .waitFor();

            assertThat(page.evaluate("document.activeElement.type")).isEqualTo("range");
            assertThat(page.locator("[data-slider]").getAttribute("aria-valuetext"))
                    .isEqualTo("13 September 2022");
            assertThat(page.locator("[data-day]").innerText()).isEqualTo("13 September 2022");
            assertThat(page.locator("input[name=to]").inputValue()).isEqualTo("2022-09-13");
            assertThat(page.locator("a[href^='/map.csv']").getAttribute("href")).contains("to=2022-09-13");
            assertThat(page.locator("a[data-png]").isVisible()).isTrue();
            page.locator(".picture a.point").first().focus();
            assertThat(page.locator("[data-says]").innerText()).contains("3\u202f800");
        }
    }

    @Test
    void theMapIsSavedAtTwiceItsSize() throws IOException {
        try (var page = at("/map")) {
            var file = page.waitForDownload(() -> page.locator("a[data-png]").click());

            assertThat(file.suggestedFilename()).isEqualTo("claimline-map.png");
            assertThat(ImageIO.read(file.path().toFile()).getWidth()).isEqualTo(2 * 1000);
        }
    }
}
