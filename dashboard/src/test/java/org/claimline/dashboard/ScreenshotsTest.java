package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in every form it takes, written to {@code target/screenshots} to be looked at. */
@QuarkusTest
class ScreenshotsTest extends InBrowser {
    /** A failing page is an error of the browser's log, and no script's. */
    @Override
    void noScriptFailed() {
        assertThat(browser.errors()).allMatch(error -> error.startsWith("Failed to load resource"));
    }

    @ParameterizedTest
    @CsvSource({
        "timeline, /",
        "kherson, /?from=2022-10-01&to=2022-11-18",
        "everything, /?from=&to=",
        "empty, /?measure=SHARE",
        "claims, /claims",
        "no-claims, /claims?q=nothing-like-this",
        "claim, /claims/7",
        "gap, /gap?cell=zelenskyy~UA~UKRAINE~2022-09-01~2022-09-30",
        "map, /map?to=2022-09-14",
        "map-assessed, /map?shade=ASSESSED&unit=SHARE&lang=uk",
        "map-russia, /map?heldBy=RUSSIA",
        "map-embedded, /map?embed=1",
        "no-map, /map?claimant=Nobody&shade=ASSESSED&heldBy=RUSSIA",
        "sources, /sources",
        "no-sources, /sources?q=nobody",
        "source, /sources/volodymyr-zelenskyy?without=2",
        "source-unjudged, /sources/natalia-humeniuk",
        "source-hostile, /sources/hostile",
        "method, /method?lang=uk",
        "embedded, /?embed=1",
        "gap-embedded, /gap?embed=1",
        "timeline-uk, /?lang=uk",
        "source-uk, /sources/volodymyr-zelenskyy?lang=uk",
        "hostile, /claims/66",
        "withdrawn, /claims/20?lang=uk",
        "articles, /articles",
        "new, /articles/new",
        "again, /reextractions",
        "again-one, /reextractions/1?lang=uk",
        "feeds, /feeds",
        "feed, /feeds/2",
        "missing, /nowhere",
        "bad, /?measure=WEIGHT",
    })
    void holdsItsWidth(String name, String path) {
        for (var width : new int[] {1280, 1124, 860, 390, 360}) {
            for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                if (isBetween(width) && colours == ColorScheme.DARK) continue;
                try (var page = at(path, width, colours)) {
                    assertThat(overflow(page)).as("%s at %d", path, width).isLessThanOrEqualTo(0);
                    if (!isBetween(width)) shoot(page, name + "-" + width + "-" + colours);
                }
            }
        }
    }

    @Test
    void holdsTheWidthOfAnArticle() {
        var digest = Fixture.articles().get(4).id();
        for (var width : new int[] {1280, 390}) {
            try (var page = browser.page(width, 900, ColorScheme.LIGHT)) {
                page.navigate(address.resolve("/articles/" + digest).toString());
                assertThat(overflow(page)).isLessThanOrEqualTo(0);
                shoot(page, "article-" + width);

                page.navigate(
                        address.resolve("/articles/" + Fixture.articles().get(1).id())
                                .toString());
                assertThat(overflow(page)).isLessThanOrEqualTo(0);
                shoot(page, "versions-" + width);

                page.navigate(address.resolve("/articles/new").toString());
                page.locator("textarea[name=content]")
                        .fill(
                                "The army moved on Thursday.\n\nThe president spoke of 1000 sq km since the first of the month, "
                                        + "the staff of 700 sq km in a week.\n\nA third voice put it at 2000 sq km. Nobody could check.");
                page.locator("input[name=publishedAt]").fill("2022-09-08");
                page.locator("button[value=preview]").click();
                page.locator("#preview-title").waitFor();
                assertThat(overflow(page)).isLessThanOrEqualTo(0);
                shoot(page, "preview-" + width);
            }
        }
    }

    @Test
    void holdsTheWidthOfAnExplanation() {
        for (var width : new int[] {1280, 860, 390}) {
            for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                try (var page = browser.page(width, 900, colours)) {
                    page.navigate(address.resolve("/articles/new").toString());
                    page.locator("textarea[name=content]")
                            .fill(
                                    "On Thursday the staff said more than 700 sq km of Kharkiv region had been freed last week.\n\n"
                                            + "After the fall of Balakliya the president said the figure stood at 1000 sq km. They left 30 tanks and 12 tanks behind.\n\n"
                                            + "A third voice put it at 2000 sq km, having pushed on past the town. Nobody could check.");
                    page.locator("input[name=publishedAt]").fill("2022-09-08");
                    page.locator("button[value=analyse]").click();
                    page.locator("#why-title").waitFor();
                    assertThat(overflow(page)).as("at %d", width).isLessThanOrEqualTo(0);
                    shoot(page, "explanation-" + width + "-" + colours);
                }
            }
        }
    }

    /** Widths that are measured but look like their neighbours. */
    private static boolean isBetween(int width) {
        return width == 1124 || width == 860 || width == 360;
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name.toLowerCase(Locale.ROOT) + ".png")));
    }
}
