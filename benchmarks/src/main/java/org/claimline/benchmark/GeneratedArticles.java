package org.claimline.benchmark;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Articles of some 1,100 characters, as many as one wants: three claims each, among sentences of made-up words about nothing. A number
 * gives the same article each time; no two have a figure or a filling sentence in common.
 */
final class GeneratedArticles {
    private static final List<String> CLAIMS = List.of(
            "Ukraine's General Staff said on Thursday that its forces had recaptured %d square kilometres in the %s region in the past week.",
            "Russia's Defence Ministry said on Tuesday that its troops had captured more than %d square kilometres in the %s region in the past month.",
            "Hanna Maliar said on Monday that Ukrainian troops had liberated %d settlements in the %s region in the past week.");
    private static final List<String> REGIONS = List.of("Kharkiv", "Donetsk", "Kherson", "Luhansk", "Zaporizhzhia");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 300;
    private static final int OUTLETS = 40;
    /** The lowest figure, which is no year and no day. */
    private static final int LOWEST = 3_000;

    private GeneratedArticles() {}

    /** As a line of an upload, and as the body of a post. */
    static String line(int number) {
        return "{\"text\": \"%s\", \"title\": \"Report %d\", \"outlet\": \"Gazette %d\", \"publishedAt\": \"%sT12:00:00Z\"}\n"
                .formatted(
                        text(number).replace("\n", "\\n"), number, number % OUTLETS, FIRST_DAY.plusDays(number % DAYS));
    }

    /** Lines of an upload, made while they are read. */
    static InputStream lines(int first, int count) {
        var lines = IntStream.range(first, first + count)
                .mapToObj(number -> line(number).getBytes(StandardCharsets.UTF_8))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(lines.next());
            }
        });
    }

    static String text(int number) {
        return IntStream.range(0, CLAIMS.size())
                .mapToObj(claim -> filler(number, claim) + " "
                        + CLAIMS.get(claim).formatted(LOWEST + number, REGIONS.get((number + claim) % REGIONS.size())))
                .collect(Collectors.joining("\n\n"));
    }

    private static String filler(int number, int claim) {
        var random = new Random(31L * number + claim);
        return IntStream.range(0, 3)
                .mapToObj(i -> "The pages about music dealt with " + word(random) + ", " + word(random) + " and "
                        + word(random) + " of " + word(random) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return IntStream.range(0, 4)
                .mapToObj(i -> "bdfklmnprstv".charAt(random.nextInt(12)) + "" + "aeiou".charAt(random.nextInt(5)))
                .collect(Collectors.joining());
    }
}
