package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in both themes under axe-core. */
@QuarkusTest
class AccessibilityTest extends InBrowser {
    private static String axe;

    @BeforeAll
    static void readRules() throws IOException {
        try (var script = AccessibilityTest.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A failing page is an error of the browser's log, and no script's. */
    @Override
    void noScriptFailed() {
        assertThat(browser.errors()).allMatch(error -> error.startsWith("Failed to load resource"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=uk",
                "/?measure=SHARE",
                "/claims",
                "/claims/7",
                "/sources",
                "/sources/volodymyr-zelenskyy?without=2",
                "/gap?cell=zelenskyy~UA~UKRAINE~2022-09-01~2022-09-30",
                "/map?to=2022-09-14",
                "/articles",
                "/articles/new",
                "/imports",
                "/quarantine",
                "/imports/1",
                "/reextractions",
                "/reextractions/1",
                "/feeds",
                "/feeds/2",
                "/method",
                "/nowhere"
            })
    void noRuleIsBroken(String path) {
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (var page = browser.page(1280, 900, colours)) {
                // Before the page's own policy, which allows no script from elsewhere.
                page.addInitScript(axe);
                page.navigate(address.resolve(path).toString());

                assertThat((List<?>) page.evaluate("""
                                async () => {
                                  const seen = await axe.run();
                                  if (seen.passes.length < 10) return ["hardly any rule found anything to look at"];
                                  return seen.violations.flatMap(rule =>
                                    rule.nodes.map(node => rule.id + " " + node.target.join(" ") + ": " + node.html.slice(0, 120)));
                                }"""))
                        .as("%s in %s", path, colours)
                        .isEmpty();
            }
        }
    }
}
