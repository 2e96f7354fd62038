package org.claimline.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.api.Claimant;
import org.claimline.api.Delivery;
import org.claimline.api.HeldBy;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Rolling;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.claims.Samples;

/**
 * Articles drawn from a seed that state few claims in many ways, so that most of them meet: near times, windows that are
 * the same in effect or missing, copies of few texts, versions of few articles, claimants that nobody has described.
 */
final class Newsroom {
    private static final Instant BEGIN = Instant.parse("2022-09-06T08:00:00Z");
    private static final int ARTICLES = 24;

    private final Random random;
    private final List<Delivery> articles = new ArrayList<>();
    private final List<List<Delivery>> changing = new ArrayList<>();

    Newsroom(long seed) {
        random = new Random(seed);
        // Two pairs of articles that are one claim each, whatever else there is.
        for (var value : new double[] {111, 111, 222, 222}) articles.add(article(pair(value)));
        while (articles.size() < ARTICLES) articles.add(drawn());
        for (var i = 0; i < 3; i++) changing.add(List.of(drawn(), drawn(), drawn()));
    }

    List<Delivery> articles() {
        return articles;
    }

    /** Articles of which later deliveries say otherwise: the versions of each in their order. */
    List<List<Delivery>> changing() {
        return changing;
    }

    private static List<Mention> pair(double value) {
        return List.of(Samples.area(value, Qualifier.EXACT, Samples.window("2022-09-01", "2022-09-05"), List.of()));
    }

    private Delivery drawn() {
        var mentions = new ArrayList<Mention>();
        for (var i = random.nextInt(1, 5); i > 0; i--) mentions.add(mention(i));
        return article(mentions);
    }

    private Delivery article(List<Mention> mentions) {
        var signature =
                random.nextInt(4) == 0 ? null : Texts.copy(random.nextInt(4), random.nextInt(30), random.nextInt(9));
        return new Delivery(
                null,
                random.nextInt(6) == 0 ? null : "Outlet " + random.nextInt(9),
                null,
                mentions.size() > 1 && random.nextInt(10) == 0
                        ? null
                        : BEGIN.plus(random.nextInt(mentions.size() == 1 ? 60 : 160), ChronoUnit.HOURS),
                signature,
                mentions,
                random.nextInt(3) == 0 ? version() : null,
                null);
    }

    /** Of one of two articles; some do not say since when they read so, some were taken back. */
    private Delivery.Version version() {
        return new Delivery.Version(
                "news.example/" + random.nextInt(2),
                random.nextInt(3) == 0 ? null : later(),
                random.nextInt(9) == 0 ? null : later(),
                random.nextBoolean() ? null : Rolling.values()[random.nextInt(Rolling.values().length)]);
    }

    private Instant later() {
        return BEGIN.plus(random.nextInt(160), ChronoUnit.HOURS);
    }

    private Mention mention(int place) {
        var day = LocalDate.parse("2022-09-06").plusDays(random.nextInt(5));
        var window = switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> Samples.window("2022-09-01", day.toString());
            default -> Samples.window("2022-09-01", "2022-09-06");
        };
        var area = random.nextInt(5) == 0
                ? Samples.control("geonames:707292", HeldBy.UKRAINE, Stance.ASSERTS)
                : Samples.area(
                        1000 + random.nextInt(2),
                        random.nextBoolean() ? Qualifier.EXACT : Qualifier.NEARLY,
                        window,
                        List.of());
        var said = Samples.saying(
                random.nextInt(3) == 0 ? day : null,
                HeldBy.UKRAINE,
                random.nextInt(4) == 0 ? Stance.CONCEDES : Stance.ASSERTS,
                area);
        var who = random.nextInt(4) == 0
                ? new Claimant(SourceKind.PERSON, "Nobody Known", null, null, "a source")
                : Samples.ZELENSKYY;
        return Samples.words(place * 100, "words of entry " + random.nextInt(4), Samples.by(who, said));
    }
}
