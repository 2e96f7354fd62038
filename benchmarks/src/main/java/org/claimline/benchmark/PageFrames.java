package org.claimline.benchmark;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimline.testing.Browser;

/** What the first page costs in Chromium: bytes until it can be used, and frames while its days are moved under the pointer. */
final class PageFrames {
    private static final int MOVES = 240;

    /** Until the page's scripts, which are deferred, have run and the chart stands; with all that was fetched for it. */
    private static final String LOADED = """
            () => {
              const page = performance.getEntriesByType('navigation')[0];
              const parts = performance.getEntriesByType('resource');
              return [page.domContentLoadedEventEnd, page.transferSize,
                parts.reduce((sum, part) => sum + part.transferSize, 0), document.getElementsByTagName('*').length];
            }""";

    private static final String RECORD = """
            () => {
              window.frames_ = [];
              const frame = (now) => { window.frames_.push(now); requestAnimationFrame(frame); };
              requestAnimationFrame(frame);
            }""";

    /** The script's own work for a frame, without waiting for the screen. */
    private static final String WORK = """
            () => {
              const { chart } = document.getElementById('chart');
              const { x } = chart.options.scales;
              const [from, to] = [chart.scales.x.min, chart.scales.x.max];
              const begin = performance.now();
              for (let i = 0; i < 60; i++) {
                x.min = from + (i % 10) * (to - from) / 100;
                x.max = to + (i % 10) * (to - from) / 100;
                chart.update('none');
              }
              return (performance.now() - begin) / 60;
            }""";

    private final Browser browser;
    private final PrintStream out;

    PageFrames(Browser browser, PrintStream out) {
        this.browser = browser;
        this.out = out;
    }

    void measure(String address) {
        try (var page = browser.page()) {
            page.navigate(address);
            page.waitForFunction("() => document.getElementById('chart')?.chart");
            var loaded = numbers(page, LOADED);
            var work = ((Number) page.evaluate(WORK)).doubleValue();
            page.evaluate(RECORD);
            drag(page);
            var frames = numbers(page, "() => window.frames_");
            var longest = 0.0;
            for (var i = 1; i < frames.size(); i++) longest = Math.max(longest, frames.get(i) - frames.get(i - 1));
            out.printf(
                    Locale.ROOT,
                    "| `%s` | %.0f | %.0f + %.0f | %.0f | %.1f | %.0f | %.0f |%n",
                    address.substring(address.indexOf("/", 8)),
                    loaded.get(0),
                    loaded.get(1) / 1000,
                    loaded.get(2) / 1000,
                    loaded.get(3),
                    work,
                    1000 * (frames.size() - 1) / (frames.getLast() - frames.getFirst()),
                    longest);
            page.mouse().up();
        }
    }

    /** With the pointer to and fro over the chart, Shift held down, as one who looks for a week does. */
    private static void drag(Page page) {
        BoundingBox box = Objects.requireNonNull(page.locator("#chart canvas").boundingBox());
        page.keyboard().down("Shift");
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        for (var i = 0; i < MOVES; i++)
            page.mouse().move(box.x + box.width * (.5 + .35 * Math.sin(i / 12.0)), box.y + box.height / 2);
    }

    private static List<Double> numbers(Page page, String script) {
        return ((List<?>) page.evaluate(script))
                .stream().map(one -> ((Number) Objects.requireNonNull(one)).doubleValue()).toList();
    }
}
