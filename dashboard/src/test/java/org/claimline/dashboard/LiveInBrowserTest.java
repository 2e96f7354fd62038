package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes while a page is open is told, and nothing of it is missed. */
@QuarkusTest
class LiveInBrowserTest extends InBrowser {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/claims"})
    void whatChangedIsToldAndShownWhenTheReaderAsks(String path) {
        try (var page = at(path)) {
            page.waitForCondition(FakeEvents::isFollowed);
            var note = page.locator("[data-live]");
            assertThat(note.isVisible()).isFalse();
            page.waitForCondition(() -> {
                FakeEvents.tell("CLAIM_CHANGED", "2");
                FakeEvents.tell("CLAIM_NEW", "3");
                return note.isVisible();
            });

            // The second arrives after the first that makes the note visible.
            page.waitForCondition(() -> note.innerText().startsWith("Changed since you opened this page: 2."));
            note.locator("a").click();
            page.waitForCondition(() -> !note.isVisible());
        }
    }

    @Test
    void whatHappensBetweenRenderingAndConnectingIsTold() {
        try (var page = browser.page(1280, 900, ColorScheme.LIGHT)) {
            // The page is rendered by the time it asks for its scripts, and connects by one of them.
            page.route(url -> url.contains("/live.js"), route -> {
                FakeEvents.tell("CLAIM_NEW", "9");
                route.resume();
            });
            page.navigate(address.toString());

            page.locator("[data-live]").waitFor();
            assertThat(page.locator("[data-live]").innerText()).startsWith("Changed since you opened this page: 1.");
        }
    }

    @Test
    void whatHappensWhileTheServerRestartsIsTold() {
        try (var page = at("/")) {
            page.waitForCondition(FakeEvents::isFollowed);
            FakeEvents.tell("CLAIM_NEW", "9");
            var note = page.locator("[data-live]");
            note.waitFor();
            FakeEvents.stop();
            FakeEvents.tell("CLAIM_NEW", "10");
            FakeEvents.tell("CLAIM_CHANGED", "2");

            page.waitForCondition(() -> note.innerText().startsWith("Changed since you opened this page: 3."));
        }
    }
}
