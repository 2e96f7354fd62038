package org.claimline.local.fault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One generated article. Its text has nothing but what {@link Sentence} says, each with a figure that no other article has, and sentences
 * of made-up words about nothing.
 *
 * @param number from 0 on; tells all of the article
 */
record LoadArticle(int number) {
    /** Claims in each article. */
    static final int CLAIMS = Sentence.values().length;

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 300;
    private static final int OUTLETS = 40;
    /** The lowest figure: no other number of the text, and no day of a month, is taken for one. */
    private static final int LOWEST = 1_000;

    String outlet() {
        return "Gazette " + (char) ('A' + number % OUTLETS / 10) + number % 10;
    }

    LocalDate published() {
        return FIRST_DAY.plusDays(number % DAYS);
    }

    String text() {
        return Arrays.stream(Sentence.values())
                .map(sentence -> filler(sentence) + " " + sentence.with(figure()))
                .collect(Collectors.joining("\n\n"));
    }

    /** As a line of an upload, and as the body of a post. */
    String json() {
        return "{\"text\": \"%s\", \"title\": \"Report %d\", \"outlet\": \"%s\", \"publishedAt\": \"%sT12:00:00Z\"}"
                .formatted(text().replace("\n", "\\n"), number, outlet(), published());
    }

    /** The claims that a reader finds in it. */
    List<ExpectedClaim> claims() {
        var text = text();
        var claims = new ArrayList<ExpectedClaim>();
        for (var sentence : Sentence.values()) {
            var words = sentence.with(figure());
            claims.add(ExpectedClaim.of(this, sentence, text.indexOf(words), words));
        }
        return claims;
    }

    int figure() {
        return LOWEST + number;
    }

    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Other words in each article, or all of them were copies of one. */
    private String filler(Sentence before) {
        var random = new Random(31L * number + before.ordinal());
        return IntStream.range(0, 3)
                .mapToObj(i -> "The paper's pages about music dealt with " + word(random) + ", " + word(random) + " and "
                        + word(random) + " of " + word(random) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return IntStream.range(0, 4)
                .mapToObj(i -> "bdfklmnprstv".charAt(random.nextInt(12)) + "" + "aeiou".charAt(random.nextInt(5)))
                .collect(Collectors.joining());
    }
}
