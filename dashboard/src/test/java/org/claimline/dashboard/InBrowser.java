package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.claimline.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The pages in a real browser: one for each class of tests, in whose pages no script may fail. */
abstract class InBrowser {
    static Browser browser;

    @TestHTTPResource
    URI address;

    private int earlier;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void forgetEarlierErrors() {
        earlier = browser.errors().size();
    }

    @AfterEach
    void noScriptFailed() {
        assertThat(browser.errors().stream().skip(earlier)).isEmpty();
    }

    Page at(String path) {
        return at(path, 1280, ColorScheme.LIGHT);
    }

    Page at(String path, int width, ColorScheme colours) {
        var page = browser.page(width, 900, colours);
        page.navigate(address.resolve(path).toString());
        return page;
    }
}
