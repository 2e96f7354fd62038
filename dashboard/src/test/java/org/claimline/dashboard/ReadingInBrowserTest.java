package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An article pasted, read and explained, in a real browser. */
@QuarkusTest
class ReadingInBrowserTest extends InBrowser {
    @Test
    void pastedArticleIsReadAndKept() {
        try (var page = at("/articles/new")) {
            page.locator("textarea[name=content]").fill("They hold 700 sq km <script>alert(1)</script> now.");
            page.locator("button[value=preview]").click();
            assertThat(page.locator(".article-text").innerText()).contains("<script>alert(1)</script>");

            page.locator("button[value=store]").click();
            page.waitForURL("**/articles/*");
            assertThat(page.locator(".found li").count()).isEqualTo(1);
        }
    }

    @Test
    void readerWalksFromAMarkToItsReasonAndBack() {
        try (var page = explained(1280, ColorScheme.LIGHT)) {
            var mark = page.locator(".layered a.tag[href='#Q2']");
            assertThat(page.locator(".layered").innerText()).contains("<script>alert(1)</script>");
            mark.focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("#Q2"));
            assertThat(page.locator("#Q2").innerText()).contains("30 tanks", "not a measure of ground");

            page.locator("#Q2 a.tag").click();
            page.waitForURL(url -> url.endsWith("#text-Q2"));
            page.locator("main button[value=store]").click();
            page.waitForURL(url -> !url.contains("/new"));
        }
    }

    @Test
    void readerWalksFromALikelyHolderToWhatMadeItLikely() {
        try (var page = explained(1280, ColorScheme.LIGHT)) {
            page.locator("#C2 a[href='#H2']").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("#H2"));
            assertThat(page.locator("#H2").innerText())
                    .contains("Ukraine, likely, 73", "for Russia: +0.60", "+1.65", "alone is named in the sentence");

            page.locator("#H2 a.tag").click();
            page.waitForURL(url -> url.endsWith("#C2"));
        }
    }

    @Test
    void everyKindOfFindingLooksDifferentWithoutColourToo() {
        try (var page = explained(1280, ColorScheme.LIGHT)) {
            var styles = (List<?>) page.evaluate("""
                    ['quantity', 'place', 'time', 'cue', 'content', 'evidence', 'settlement'].map(kind => {
                      const style = getComputedStyle(document.querySelector('.kinds .is-' + kind));
                      return [style.textDecorationLine, style.textDecorationStyle, style.borderBottomStyle, style.borderTopStyle, style.backgroundColor].join();
                    })""");

            assertThat(styles).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void wordsOfAnExplanationStandOutFromTheirGround(ColorScheme colours) {
        try (var page = explained(1280, colours)) {
            assertThat((List<?>) page.evaluate(Contrast.WEAK)).isEmpty();
        }
    }

    private Page explained(int width, ColorScheme colours) {
        var page = at("/articles/new", width, colours);
        page.locator("textarea[name=content]")
                .fill("On Thursday the staff said more than 700 sq km of Kharkiv region were free. "
                        + "They lost 30 tanks <script>alert(1)</script> near Balakliya. "
                        + "Others pushed on by 20 sq km, past the town.");
        page.locator("button[value=analyse]").click();
        page.locator("#why-title").waitFor();
        return page;
    }
}
