package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A reader's way through the pages: find, filter, open the proof; other words and other colours. */
@QuarkusTest
class WalkInBrowserTest extends InBrowser {
    @Test
    void byKeyboardAloneFromASearchToTheSentence() {
        try (var page = at("/claims")) {
            page.locator("input[name=q]").focus();
            page.keyboard().type("sq km");
            page.keyboard().press("Enter");
            page.waitForURL("**/claims?*q=sq*");

            page.locator("main tbody a[href^='/claims/']").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/claims/*");

            assertThat(page.locator(".proof-sentence").isVisible()).isTrue();
        }
    }

    @Test
    void theLanguageAndTheColoursThatWereChosenStayOnEveryPage() {
        try (var page = at("/", 1280, ColorScheme.LIGHT)) {
            page.locator(".languages a[lang=uk]").click();
            page.locator("html[lang=uk]").waitFor();
            var light = ground(page);
            page.locator(".themes a", new Page.LocatorOptions().setHasText("темні"))
                    .click();
            page.locator(".themes a[aria-current]", new Page.LocatorOptions().setHasText("темні"))
                    .waitFor();
            // The page may stand there before its colours do.
            page.waitForCondition(() -> !ground(page).equals(light));

            page.locator("nav a[href='/sources']").click();
            page.waitForURL("**/sources");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("uk");
            assertThat(ground(page)).isNotEqualTo(light);

            page.locator(".themes a", new Page.LocatorOptions().setHasText("світлі"))
                    .click();
            page.locator(".themes a[aria-current]", new Page.LocatorOptions().setHasText("світлі"))
                    .waitFor();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.waitForCondition(() -> ground(page).equals(light));
        }
    }

    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
