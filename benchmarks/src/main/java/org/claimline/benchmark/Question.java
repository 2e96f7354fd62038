package org.claimline.benchmark;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What readers ask, each with other values: {@code {claimant}}, {@code {place}} and {@code {outlet}} are drawn as often as the
 * corpus has them, {@code {two}} is a number of two digits, {@code {from}} and {@code {to}} are a month apart. With {@code
 * -Dfresh=true} no address is the same twice, so that no answer that is kept can be given again.
 */
final class Question {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final int DAYS = 1_200;
    private static final boolean FRESH = Boolean.getBoolean("fresh");
    private static final AtomicInteger ASKED = new AtomicInteger();

    private final String template;
    private final Random random = new Random(11);

    Question(String template) {
        this.template = template;
    }

    synchronized String next() {
        var from = FIRST.plusDays(random.nextInt(DAYS));
        var unique = FRESH ? (template.contains("?") ? "&" : "?") + "asked=" + ASKED.incrementAndGet() : "";
        return template.replace("{claimant}", "Claimant+" + ranked(2_000))
                .replace("{place}", "geonames:" + (9_000_000 + ranked(3_000)))
                .replace("{outlet}", "Outlet+" + ranked(500))
                .replace("{two}", String.valueOf(10 + random.nextInt(90)))
                .replace("{from}", from.toString())
                .replace("{to}", from.plusDays(30).toString())
                .concat(unique);
    }

    /** 1 to most, k with a chance of nearly 1/k. */
    private int ranked(int most) {
        return Math.min(most, (int) Math.pow(most + 1, random.nextDouble()));
    }

    @Override
    public String toString() {
        return '`' + template + '`';
    }
}
