package org.claimline.dashboard;

import static org.claimline.api.Qualifier.MORE_THAN;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.AsOfClock;
import org.claimline.api.Claim;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimMention;
import org.claimline.api.Confidence;
import org.claimline.api.Hedges;
import org.claimline.api.HeldBy;
import org.claimline.api.HistoryEntry;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.Quantity;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.WordingShift;

/** Claims that try a page: control of a place, and one that is hostile in every word. */
final class Oddities {
    static final String HOSTILE = "<img src=x onerror=alert(1)> \"O'Neil\" & \u202eRTL\u202c";
    static final long HOSTILE_ID = 66;

    private Oddities() {}

    static final long WITHDRAWN_ID = 20;

    /** A place that an outlet named in a former version of its article alone. */
    static ClaimDetail control() {
        var lead = "Balakliya is ours again, the ministry said.";
        var mention = new Mention(
                Measure.CONTROL,
                null,
                List.of(Cast.BALAKLIIA),
                HeldBy.UKRAINE,
                null,
                Cast.claimant(Cast.MALIAR),
                List.of(),
                Stance.ASSERTS,
                Speech.DIRECT,
                null,
                Hedges.NONE,
                Mentions.evidence(lead, lead),
                new Confidence(0.9, null, 0.9, 0.9, null, 0.64),
                "rules/1",
                List.of());
        var day = LocalDate.of(2022, 9, 8);
        var digest = Fixture.article(null, null, day, lead, List.of(mention));
        return new ClaimDetail(
                new Claim(
                        WITHDRAWN_ID,
                        Measure.CONTROL,
                        null,
                        List.of(Cast.BALAKLIIA),
                        HeldBy.UKRAINE,
                        null,
                        Cast.MALIAR,
                        Stance.ASSERTS,
                        Speech.DIRECT,
                        null,
                        day,
                        AsOfClock.PUBLISHED,
                        List.of(),
                        0,
                        0,
                        mention.evidence(),
                        digest,
                        null,
                        null),
                List.of(formerly(Fixture.carried(digest, null, day, mention))),
                List.of(),
                List.of(),
                List.of(),
                List.of(Fixture.wording(Fixture.carried(digest, null, day, mention))),
                List.of(),
                null);
    }

    private static ClaimMention formerly(ClaimMention one) {
        return new ClaimMention(
                one.id(),
                one.digest(),
                one.title(),
                one.outlet(),
                one.url(),
                one.publishedAt(),
                one.origin(),
                new ClaimMention.NewerVersion("b".repeat(64), Fixture.noon(LocalDate.of(2022, 9, 9))),
                one.mention());
    }

    static ClaimDetail hostile() {
        var who = Source.alone(
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
        var mention = Mentions.mention(
                who, quantity, "2022-10-20", null, List.of(place), lead, lead, Speech.REPORTED, Hedges.NONE, List.of());
        var day = LocalDate.of(2022, 10, 20);
        var digest = Fixture.article("<script>title</script>", "<i>Outlet</i>", day, lead, List.of(mention));
        var carried = new ClaimMention(
                66,
                digest,
                "<script>title</script>",
                "<i>Outlet</i>",
                "javascript:alert(1)",
                Fixture.noon(day),
                digest,
                null,
                mention);
        return new ClaimDetail(
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
                        1,
                        mention.evidence(),
                        digest,
                        null,
                        null),
                List.of(carried),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        Fixture.wording(carried),
                        Fixture.wording(
                                carried,
                                new WordingShift(
                                        WordingShift.Kind.OUTLET_HEDGE_LOST,
                                        WordingShift.Against.BEFORE,
                                        66,
                                        "<b>if true</b>",
                                        ""))),
                List.of(new HistoryEntry(
                        Fixture.noon(day),
                        HistoryEntry.Kind.MENTION_CHANGED,
                        null,
                        List.of(digest),
                        mention,
                        null,
                        HOSTILE,
                        HOSTILE)),
                null);
    }
}
