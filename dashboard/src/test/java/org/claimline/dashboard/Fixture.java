package org.claimline.dashboard;

import static org.claimline.api.Qualifier.ABOUT;
import static org.claimline.api.Qualifier.AT_LEAST;
import static org.claimline.api.Qualifier.BETWEEN;
import static org.claimline.api.Qualifier.EXACT;
import static org.claimline.api.Qualifier.MORE_THAN;
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
import org.claimline.api.AssessmentKind;
import org.claimline.api.Claim;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimMention;
import org.claimline.api.Claimant;
import org.claimline.api.Comparability;
import org.claimline.api.Comparison;
import org.claimline.api.Confidence;
import org.claimline.api.Conversion;
import org.claimline.api.Evidence;
import org.claimline.api.Hedges;
import org.claimline.api.HeldBy;
import org.claimline.api.MapPoint;
import org.claimline.api.MapSeries;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.Quantity;
import org.claimline.api.Relay;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;

/** September 2022 in records: the figures as documented, the sentences in our own words. */
final class Fixture {
    static final String HOSTILE = "<img src=x onerror=alert(1)> \"O'Neil\" & \u202eRTL\u202c";
    static final long HOSTILE_ID = 66;

    static final Source ZELENSKYY = source("volodymyr-zelenskyy", "Volodymyr Zelenskyy", "presidency", Side.UKRAINE);
    static final Source HROMOV = source("oleksii-hromov", "Oleksii Hromov", "military", Side.UKRAINE);
    static final Source ZALUZHNYI = source("valerii-zaluzhnyi", "Valerii Zaluzhnyi", "military", Side.UKRAINE);
    static final Source MALIAR = source("hanna-maliar", "Hanna Maliar", "ministry", Side.UKRAINE);
    static final Source HUMENIUK = source("natalia-humeniuk", "Natalia Humeniuk", "military", Side.UKRAINE);
    static final Source ISW =
            assessor("institute-for-the-study-of-war", "Institute for the Study of War", "think-tank", "ISW");
    static final Source UK_MOD = assessor("uk-ministry-of-defence", "UK Ministry of Defence", "ministry", "UK MoD");

    static final Place UKRAINE = new Place("Ukraine", PlaceKind.COUNTRY, "UA", null, null, 49.0, 32.0);
    static final Place KHARKIV =
            new Place("Kharkiv Oblast", PlaceKind.OBLAST, "UA-63", null, "Kharkiv region", 49.6, 36.3);
    static final Place KHERSON =
            new Place("Kherson Oblast", PlaceKind.OBLAST, "UA-65", null, "Kherson region", 46.6, 33.5);
    static final Place SOUTH =
            new Place("southern Ukraine", PlaceKind.REGION, "region:south", null, "the south", 47.0, 33.0);
    static final Place EAST =
            new Place("eastern Ukraine", PlaceKind.REGION, "region:east", null, "the east", 49.0, 37.5);
    static final Place BALAKLIIA =
            new Place("Balakliia", PlaceKind.SETTLEMENT, "geonames:712969", "UA-63", "Balakliya", 49.45, 36.86);

    private static final Instant INGESTED = Instant.parse("2026-01-05T09:30:00Z");
    private static final List<ArticleSnapshot> ARTICLES = new ArrayList<>();
    private static final List<ClaimDetail> DETAILS = new ArrayList<>();
    private static final List<Assessment> ASSESSMENTS = List.of(
            figure("a1", ISW, about(400), "2022-09-07", KHARKIV, "2022-09-06", "https://example.org/isw/7-sep"),
            figure("a2", ISW, about(2500), "2022-09-09", KHARKIV, "2022-09-06", "https://example.org/isw/9-sep"),
            figure("a3", ISW, more(3000), "2022-09-11", KHARKIV, "2022-09-06", "https://example.org/isw/11-sep"),
            figure("a4", UK_MOD, least(3138), "2022-09-12", KHARKIV, "2022-09-07", "javascript:alert(1)"));
    private static final MapSeries MAP = map();

    static {
        claim(1, HROMOV, more(700), "2022-09-08", null, List.of(KHARKIV), apart(2, "other ground"));
        claim(2, ZELENSKYY, more(1000), "2022-09-08", "2022-09-01", List.of(UKRAINE), mapped(1000, "2022-09-08", 1036));
        claim(
                3,
                ZELENSKYY,
                about(2000),
                "2022-09-10",
                "2022-09-01",
                List.of(UKRAINE),
                mapped(2000, "2022-09-10", 5191.6));
        claim(
                4,
                ZALUZHNYI,
                more(3000),
                "2022-09-11",
                "2022-09-01",
                List.of(UKRAINE),
                mapped(3000, "2022-09-11", 9084.4));
        claim(
                5,
                ZELENSKYY,
                more(6000),
                "2022-09-12",
                "2022-09-01",
                List.of(SOUTH, EAST),
                mapped(6000, "2022-09-12", 8285));
        claim(
                6,
                HUMENIUK,
                about(500),
                "2022-09-12",
                "2022-08-29",
                List.of(KHERSON),
                apart(3, "no assessor covers this oblast"));
        claim(7, MALIAR, exact(3800), "2022-09-13", "2022-09-06", List.of(KHARKIV), mapped(3800, "2022-09-13", 8072.5));
        claim(
                8,
                ZELENSKYY,
                between(8000, 8400),
                "2022-09-13",
                "2022-09-01",
                List.of(KHARKIV),
                mapped(8000, "2022-09-13", 8310.7));
        claim(9, MALIAR, about(8500), "2022-09-14", "2022-09-06", List.of(KHARKIV), null);
        claim(10, HUMENIUK, more(500), "2022-10-06", "2022-10-01", List.of(KHERSON), null);
        control();
        hostile();
    }

    private Fixture() {}

    static List<ClaimDetail> details() {
        return DETAILS;
    }

    static List<Claim> claims() {
        return DETAILS.stream().map(ClaimDetail::claim).toList();
    }

    static List<Assessment> assessments() {
        return ASSESSMENTS;
    }

    static MapSeries isw() {
        return MAP;
    }

    static List<ArticleSnapshot> articles() {
        return ARTICLES;
    }

    static Claim claim(long id) {
        return claims().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    static Quantity more(double value) {
        return new Quantity(value, value, null, "km2", MORE_THAN, "more than " + (int) value + " sq km", null);
    }

    static Quantity about(double value) {
        return new Quantity(value, value * 0.9, value * 1.1, "km2", ABOUT, "about " + (int) value + " sq km", null);
    }

    static Quantity least(double value) {
        return new Quantity(value, value, null, "km2", AT_LEAST, "at least twice Greater London", null);
    }

    static Quantity exact(double value) {
        return new Quantity(
                value, value, value, "km2", EXACT, (int) value + " sq km", new Conversion(1200, "mi2", false));
    }

    static Quantity between(double lower, double upper) {
        return new Quantity(lower, lower, upper, "km2", BETWEEN, "8,000 to 8,400 sq km", null);
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
        var first = mention(who, quantity, said, since, places, text, lead, Speech.REPORTED, Hedges.NONE, List.of());
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
        var other = mention(
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
                first.evidence(),
                digest,
                comparison);
        DETAILS.add(new ClaimDetail(
                claim,
                List.of(carried(digest, "First Wire", day, first), carried(second, "Second Paper", day, other)),
                comparison == null ? List.of() : List.of(comparison)));
    }

    private static void control() {
        var lead = "Balakliya is ours again, the ministry said.";
        var mention = new Mention(
                Measure.CONTROL,
                null,
                List.of(BALAKLIIA),
                HeldBy.UKRAINE,
                null,
                claimant(MALIAR),
                List.of(),
                Stance.ASSERTS,
                Speech.DIRECT,
                null,
                Hedges.NONE,
                evidence(lead, lead),
                new Confidence(0.9, null, 0.9, 0.9, null),
                "rules/1");
        var day = LocalDate.of(2022, 9, 8);
        var digest = article(null, null, day, lead, List.of(mention));
        DETAILS.add(new ClaimDetail(
                new Claim(
                        20,
                        Measure.CONTROL,
                        null,
                        List.of(BALAKLIIA),
                        HeldBy.UKRAINE,
                        null,
                        MALIAR,
                        Stance.ASSERTS,
                        Speech.DIRECT,
                        null,
                        day,
                        AsOfClock.PUBLISHED,
                        List.of(),
                        1,
                        mention.evidence(),
                        digest,
                        null),
                List.of(carried(digest, null, day, mention)),
                List.of()));
    }

    private static void hostile() {
        var who = new Source(
                "hostile",
                HOSTILE,
                SourceKind.ORGANISATION,
                SourceRole.CLAIMANT,
                null,
                null,
                null,
                null,
                List.of(),
                false);
        var lead = "</mark><script>alert('x')</script> \u05e9\u05dc\u05d5\u05dd \"quoted\" more than 7 sq km {x.raw}";
        var quantity = new Quantity(7.0, 7.0, null, "km2", MORE_THAN, "<b>more</b> than 7 sq km", null);
        var place = new Place("<script>place</script>", PlaceKind.REGION, "region:x", null, null, null, null);
        var mention = mention(
                who, quantity, "2022-10-20", null, List.of(place), lead, lead, Speech.REPORTED, Hedges.NONE, List.of());
        var day = LocalDate.of(2022, 10, 20);
        var digest = article("<script>title</script>", "<i>Outlet</i>", day, lead, List.of(mention));
        DETAILS.add(new ClaimDetail(
                new Claim(
                        HOSTILE_ID,
                        Measure.AREA,
                        quantity,
                        List.of(place),
                        HeldBy.UKRAINE,
                        null,
                        who,
                        Stance.ASSERTS,
                        Speech.REPORTED,
                        day,
                        day,
                        AsOfClock.SAID,
                        List.of("<i>Outlet</i>"),
                        1,
                        mention.evidence(),
                        digest,
                        null),
                List.of(new ClaimMention(
                        digest, "<script>title</script>", "<i>Outlet</i>", "javascript:alert(1)", noon(day), mention)),
                List.of()));
    }

    static Mention mention(
            Source who,
            Quantity quantity,
            String said,
            String since,
            List<Place> places,
            String text,
            String sentence,
            Speech speech,
            Hedges hedges,
            List<Relay> relays) {
        var end = LocalDate.parse(said);
        var window = since == null
                ? null
                : new Window(
                        LocalDate.parse(since),
                        end,
                        WindowBasis.CUMULATIVE,
                        "since " + since,
                        "ending on the day it was said");
        return new Mention(
                Measure.AREA,
                quantity,
                places,
                HeldBy.UKRAINE,
                window,
                claimant(who),
                relays,
                Stance.ASSERTS,
                speech,
                end,
                hedges,
                evidence(text, sentence),
                new Confidence(0.9, 0.9, 0.9, 0.9, 0.9),
                "rules/1");
    }

    static Evidence evidence(String text, String sentence) {
        var start = text.indexOf(sentence);
        return new Evidence(start, start + sentence.length(), sentence);
    }

    static String digest(String text) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String article(String title, String outlet, LocalDate day, String text, List<Mention> claims) {
        var digest = digest(text);
        var article = new Article(
                digest, text, title, outlet, "https://example.org/" + digest.substring(0, 8), noon(day), "en");
        ARTICLES.add(
                new ArticleSnapshot(digest, article, claims, INGESTED, ARTICLES.size() % 3 == 2 ? null : INGESTED));
        return digest;
    }

    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static ClaimMention carried(String digest, String outlet, LocalDate day, Mention mention) {
        return new ClaimMention(
                digest, "Front line", outlet, "https://example.org/" + digest.substring(0, 8), noon(day), mention);
    }

    private static Claimant claimant(Source who) {
        return new Claimant(who.kind(), who.name(), who.organisation(), who.side(), who.name());
    }

    private static Source source(String id, String name, String group, Side side) {
        return new Source(
                id,
                name,
                SourceKind.PERSON,
                SourceRole.CLAIMANT,
                side,
                "Office of " + name,
                null,
                group,
                List.of(),
                true);
    }

    private static Source assessor(String id, String name, String group, String alias) {
        return new Source(
                id,
                name,
                SourceKind.ORGANISATION,
                SourceRole.ASSESSOR,
                Side.INDEPENDENT,
                null,
                null,
                group,
                List.of(alias),
                true);
    }

    private static Assessment figure(
            String id, Source who, Quantity quantity, String said, Place place, String since, String citation) {
        var window = new Window(LocalDate.parse(since), LocalDate.parse(said), WindowBasis.CUMULATIVE, null, null);
        return new Assessment(
                id,
                AssessmentKind.TEXT,
                who,
                Measure.AREA,
                quantity,
                List.of(place),
                HeldBy.UKRAINE,
                window,
                LocalDate.parse(said),
                "Own site",
                citation,
                null);
    }

    private static Comparison mapped(double claimed, String end, double assessed) {
        var window = new Window(LocalDate.of(2022, 9, 1), LocalDate.parse(end), WindowBasis.CUMULATIVE, null, null);
        var quantity = new Quantity(assessed, assessed, assessed, "km2", EXACT, assessed + " km2", null);
        var reference = new Assessment(
                "map:isw",
                AssessmentKind.MAP,
                ISW,
                Measure.AREA,
                quantity,
                List.of(UKRAINE),
                HeldBy.UKRAINE,
                window,
                LocalDate.parse(end),
                null,
                "ISW map, daily summary",
                null);
        return new Comparison(
                reference,
                Comparability.OVERLAPPING,
                claimed / assessed,
                "The map covers all fronts; the days are the same.");
    }

    private static Comparison apart(int assessment, String reason) {
        return new Comparison(ASSESSMENTS.get(assessment - 1), Comparability.NOT_COMPARABLE, null, reason);
    }

    private static MapSeries map() {
        var held = new Object[][] {
            {"2022-08-29", 124560.7}, {"2022-08-31", 124514.6}, {"2022-09-01", 124493.7}, {"2022-09-05", 124326.5},
            {"2022-09-06", 124255.5}, {"2022-09-07", 123720.4}, {"2022-09-08", 123457.7}, {"2022-09-09", 122283.6},
            {"2022-09-10", 119302.1}, {"2022-09-11", 115409.3}, {"2022-09-12", 116208.7}, {"2022-09-13", 116183.0},
            {"2022-09-14", 116144.8}, {"2022-09-18", 115924.9}, {"2022-09-24", 115605.8}, {"2022-10-01", 114897.0},
        };
        var points = new ArrayList<MapPoint>();
        for (var day : held)
            points.add(new MapPoint(LocalDate.parse((String) day[0]), (double) day[1], 124560.7 - (double) day[1]));
        return new MapSeries(
                ISW,
                "assessed control + assessed advances",
                UKRAINE,
                LocalDate.of(2022, 8, 29),
                points,
                "daily summary of the Institute’s map, MIT licence");
    }
}
