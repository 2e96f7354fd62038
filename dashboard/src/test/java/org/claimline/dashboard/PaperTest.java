package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on paper, printed from a dark screen. */
@QuarkusTest
class PaperTest extends InBrowser {
    /** What an A4 sheet leaves between its margins, in CSS pixels. */
    private static final int SHEET = 688;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/map", "/gap", "/sources", "/claims", "/claims/7", "/method"})
    void paperIsLightHoldsItsWidthAndHasNoControls(String path) {
        try (var page = printed(path)) {
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--side-ukraine')"))
                    .isEqualTo("#1769c4");
            assertThat((int) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat(page.locator("nav a:visible, button:visible, .filters:visible")
                            .count())
                    .isZero();
        }
    }

    @Test
    void tablesStayTablesAndTheChartIsTheServersPicture() {
        try (var page = printed("/")) {
            assertThat(page.locator("#table thead").isVisible()).isTrue();
            assertThat(page.evaluate("getComputedStyle(document.querySelector('#table tbody tr')).display"))
                    .isEqualTo("table-row");
            assertThat(page.locator("#picture svg").isVisible()).isTrue();
            assertThat(page.locator("#chart").isVisible()).isFalse();
        }
    }

    private Page printed(String path) {
        var page = at(path, SHEET, ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }
}
