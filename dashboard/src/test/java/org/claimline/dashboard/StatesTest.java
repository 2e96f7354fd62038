package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every page empty, partial, stale or failing: it says so, in the reader's language, and what to do. Pictures of all are left in target/screenshots. */
@QuarkusTest
class StatesTest extends InBrowser {
    /** Words of ours that were forgotten in English; what services or articles say is marked as English. */
    private static final String ENGLISH = "(?is).*\\b(the|and|is|are|not|with|does|there|this|no|of|or|to)\\b.*";

    /** They stay as they are. */
    private static final Pattern NAMES = Pattern.compile("Institute for the Study of War|The Economist");

    @AfterEach
    void allIsWell() {
        Trouble.NONE.begin();
    }

    /** A failing page is an error of the browser's log, and no script's. */
    @Override
    void noScriptFailed() {
        assertThat(browser.errors()).allMatch(error -> error.startsWith("Failed to load resource"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/states.csv", delimiter = '|', numLinesToSkip = 1)
    void isToldPlainlyInBothLanguages(Trouble trouble, int status, String path, String english, String ukrainian) {
        trouble.begin();

        assertThat(told(path, "en", status)).as(path).contains(english);
        assertThat(told(path, "uk", status)).as(path).contains(ukrainian).doesNotMatch(ENGLISH);
    }

    /** What a page says of itself, in that language; tables and texts are what it is about. */
    private static String told(String path, String language, int status) {
        var answer = given().cookie("lang", language).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        var main = Jsoup.parse(answer.asString()).selectFirst("main");
        assertThat(main).as(path).isNotNull();
        assertThat(main.select("h1")).as(path).hasSize(1);
        assertThat(main.text()).as(path).doesNotContain("NOT_FOUND", "Exception", "null");
        if (language.equals("uk"))
            main.select(
                            "table, svg, q, cite, pre, option, textarea, .article-text, .proof-sentence, .sources, .events, .chain")
                    .remove();
        return NAMES.matcher(main.text()).replaceAll("");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/states.csv", delimiter = '|', numLinesToSkip = 1)
    void holdsItsWidthAndCanBeLookedAt(Trouble trouble, int status, String path) {
        trouble.begin();

        look(trouble, path, "en", 1280, ColorScheme.LIGHT);
        look(trouble, path, "uk", 390, ColorScheme.DARK);
    }

    private void look(Trouble trouble, String path, String language, int width, ColorScheme colours) {
        try (var page = at(path + (path.contains("?") ? "&" : "?") + "lang=" + language, width, colours)) {
            // Waited for, as an import that ends meanwhile has its page loaded anew.
            page.waitForFunction("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
            var name = (trouble + path).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("0{9,}", "0");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target", "screenshots", "state-" + name.toLowerCase(Locale.ROOT) + "-" + width + ".png")));
        }
    }
}
