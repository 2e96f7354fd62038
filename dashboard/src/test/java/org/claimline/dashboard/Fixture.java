package org.claimline.dashboard;

import static org.claimline.api.Qualifier.NEARLY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.claimline.api.Article;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.AsOfClock;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimMention;
import org.claimline.api.Comparison;
import org.claimline.api.Hedges;
import org.claimline.api.HeldBy;
import org.claimline.api.HistoryEntry;
import org.claimline.api.MapSeries;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.OriginalPage;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Relay;
import org.claimline.api.Source;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.Wording;
import org.claimline.api.WordingShift;

/** September 2022 in records: the figures as documented, the sentences in our own words. */
final class Fixture {

    private static final Instant INGESTED = Instant.parse("2026-01-05T09:30:00Z");
    /** The claim whose number says that it cannot be judged; the others have none yet. */
    private static final int NOT_JUDGED = 7;

    private static final OriginalPage PAGE = new OriginalPage("c".repeat(64), 4_321, "text/html", null, INGESTED, null);
    private static final List<ArticleSnapshot> ARTICLES = new ArrayList<>();
    private static final List<ClaimDetail> DETAILS = new ArrayList<>();

    static {
        claim(
                1,
                Cast.HROMOV,
                Amounts.more(700),
                "2022-09-08",
                null,
                List.of(Cast.KHARKIV),
                apart(2, "There is no reference beside it."));
        claim(
                2,
                Cast.ZELENSKYY,
                Amounts.more(1000),
                "2022-09-08",
                "2022-09-01",
                List.of(Cast.UKRAINE),
                Assessors.mapped(1000, "2022-09-08", 1036));
        claim(
                3,
                Cast.ZELENSKYY,
                Amounts.about(2000),
                "2022-09-10",
                "2022-09-01",
                List.of(Cast.UKRAINE),
                Assessors.mapped(2000, "2022-09-10", 5191.6));
        claim(
                4,
                Cast.ZALUZHNYI,
                Amounts.more(3000),
                "2022-09-11",
                "2022-09-01",
                List.of(Cast.UKRAINE),
                Assessors.mapped(3000, "2022-09-11", 9084.4));
        claim(
                5,
                Cast.ZELENSKYY,
                Amounts.more(6000),
                "2022-09-12",
                "2022-09-01",
                List.of(Cast.SOUTH, Cast.EAST),
                Assessors.mapped(6000, "2022-09-12", 8285));
        claim(
                6,
                Cast.HUMENIUK,
                Amounts.about(500),
                "2022-09-12",
                "2022-08-29",
                List.of(Cast.KHERSON),
                apart(3, "There is no reference beside it."));
        claim(
                7,
                Cast.MALIAR,
                Amounts.exact(3800),
                "2022-09-13",
                "2022-09-06",
                List.of(Cast.KHARKIV),
                Assessors.mapped(3800, "2022-09-13", 8072.5));
        claim(
                8,
                Cast.ZELENSKYY,
                Amounts.between(8000, 8400),
                "2022-09-13",
                "2022-09-01",
                List.of(Cast.KHARKIV),
                Assessors.mapped(8000, "2022-09-13", 8310.7));
        claim(9, Cast.MALIAR, Amounts.about(8500), "2022-09-14", "2022-09-06", List.of(Cast.KHARKIV), null);
        claim(10, Cast.HUMENIUK, Amounts.more(500), "2022-10-06", "2022-10-01", List.of(Cast.KHERSON), null);
        DETAILS.set(6, BesideOthers.of(DETAILS.get(6)));
        DETAILS.add(Oddities.control());
        DETAILS.add(Oddities.hostile());
    }

    private Fixture() {}

    static List<ClaimDetail> details() {
        return DETAILS;
    }

    static List<Claim> claims() {
        return DETAILS.stream().map(ClaimDetail::claim).toList();
    }

    static List<Assessment> assessments() {
        return Assessors.FIGURES;
    }

    static MapSeries isw() {
        return Assessors.MAP;
    }

    static List<ArticleSnapshot> articles() {
        return ARTICLES;
    }

    static Claim claim(long id) {
        return claims().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private static void claim(
            long id,
            Source who,
            Quantity quantity,
            String said,
            String since,
            List<Place> places,
            Comparison comparison) {
        var day = LocalDate.parse(said);
        var lead = who.name() + " said the army had taken back " + quantity.text() + " of ground.";
        var text = "A day of reports from the front.\n\n" + lead
                + " The figure could not be checked at once.\nMore followed.";
        var first = Mentions.mention(
                who, quantity, said, since, places, text, lead, Speech.REPORTED, Hedges.NONE, List.of());
        var digest = article("Front line, " + said, "First Wire", day, text, List.of(first));
        var weaker = new Quantity(
                quantity.value(),
                null,
                quantity.value(),
                "km2",
                NEARLY,
                "nearly " + quantity.value().intValue() + " km2",
                null);
        var retold = "If true, nearly " + quantity.value().intValue() + " km2 is back in Ukrainian hands.";
        var hedges = new Hedges(List.of("estimated"), List.of("If true"));
        var other = Mentions.mention(
                who,
                weaker,
                said,
                since,
                places,
                retold,
                retold,
                Speech.NARRATION,
                hedges,
                List.of(new Relay("First Wire")));
        var second = article("Retold, " + said, "Second Paper", day, retold, List.of(other));
        var claim = new Claim(
                id,
                Measure.AREA,
                quantity,
                places,
                HeldBy.UKRAINE,
                first.window(),
                who,
                Stance.ASSERTS,
                Speech.REPORTED,
                day,
                day,
                AsOfClock.SAID,
                List.of("First Wire", "Second Paper"),
                2,
                2,
                first.evidence(),
                digest,
                comparison,
                id == NOT_JUDGED ? 6 : null);
        var mentions = List.of(carried(digest, "First Wire", day, first), carried(second, "Second Paper", day, other));
        DETAILS.add(new ClaimDetail(
                claim,
                mentions,
                comparison == null ? List.of() : List.of(comparison),
                List.of(),
                List.of(),
                List.of(
                        wording(mentions.getFirst()),
                        wording(
                                mentions.getLast(),
                                new WordingShift(
                                        WordingShift.Kind.BOUND_TURNED,
                                        WordingShift.Against.LEADING,
                                        mentions.getFirst().id(),
                                        quantity.text(),
                                        weaker.text()))),
                List.of(
                        happened(HistoryEntry.Kind.CREATED, null, List.of(), null),
                        happened(HistoryEntry.Kind.MENTION_ADDED, null, List.of(digest), null),
                        happened(HistoryEntry.Kind.SPLIT, 20L, List.of(second), "an editor")),
                null));
    }

    static String digest(String text) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String article(String title, String outlet, LocalDate day, String text, List<Mention> claims) {
        var digest = digest(text);
        var article = new Article(
                digest, text, title, outlet, "https://example.org/" + digest.substring(0, 8), noon(day), "en");
        ARTICLES.add(new ArticleSnapshot(
                digest, article, claims, INGESTED, ARTICLES.size() % 3 == 2 ? null : INGESTED, null, PAGE));
        return digest;
    }

    static Instant noon(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    static ClaimMention carried(String digest, String outlet, LocalDate day, Mention mention) {
        return new ClaimMention(
                digest.hashCode(),
                digest,
                "Front line",
                outlet,
                "https://example.org/" + digest.substring(0, 8),
                noon(day),
                digest,
                null,
                mention);
    }

    static Wording wording(ClaimMention one, WordingShift... shifts) {
        var quantity = one.mention().quantity();
        return new Wording(
                one.id(),
                one.digest(),
                one.outlet(),
                one.publishedAt(),
                quantity == null ? null : quantity.qualifier(),
                quantity == null ? null : quantity.text(),
                one.mention().stance(),
                one.mention().hedges(),
                List.of(shifts));
    }

    private static HistoryEntry happened(HistoryEntry.Kind kind, Long other, List<String> digests, String by) {
        return new HistoryEntry(
                INGESTED, kind, other, digests, null, null, by, by == null ? null : "other ground is meant");
    }

    private static Comparison apart(int assessment, String reason) {
        return Comparison.none(Assessors.FIGURES.get(assessment - 1), reason, List.of());
    }
}
