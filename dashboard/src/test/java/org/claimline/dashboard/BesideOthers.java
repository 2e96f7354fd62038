package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.ChainFlag;
import org.claimline.api.ChainLink;
import org.claimline.api.ClaimCredibility;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimRelation;
import org.claimline.api.EscalationChain;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.RelationKind;

/** A claim beside those of others, and as one of two totals. */
final class BesideOthers {
    private BesideOthers() {}

    static ClaimDetail of(ClaimDetail detail) {
        var relations = List.of(
                new ClaimRelation(
                        RelationKind.CONCESSION,
                        Fixture.claim(1),
                        "Ivan Hromov, whose side lost it, admits that Russia holds Balakliya (8 Sep 2022), as Maliar says."),
                new ClaimRelation(
                        RelationKind.CONTRADICTION,
                        Fixture.claim(2),
                        "Volodymyr Zelenskyy denies (8 Sep 2022) what Ivan Hromov asserts."),
                new ClaimRelation(
                        RelationKind.NOT_IN_CONFLICT,
                        Fixture.claim(5),
                        "Kharkiv Oblast is a part of what Hromov's claim covers (all of Ukraine)."));
        var before = Fixture.claim(1);
        var now = detail.claim();
        var chain = new EscalationChain(
                now.claimant(),
                Measure.AREA,
                HeldBy.UKRAINE,
                LocalDate.of(2022, 9, 6),
                now.places(),
                "km2",
                List.of(
                        new ChainLink(before, LocalDate.of(2022, 9, 8), 700, null, null, null, null, null),
                        new ChainLink(
                                now,
                                LocalDate.of(2022, 9, 13),
                                3800,
                                5,
                                3100.0,
                                620.0,
                                ChainFlag.ODD_RATE,
                                "620 km2 a day, 4.0 times the 155 km2 a day in the middle of the chain's other steps; more than 3 times counts"
                                        + " as odd. It may be a count that came late, more ground, or exaggeration")));
        return new ClaimDetail(
                now,
                detail.mentions(),
                detail.comparisons(),
                relations,
                List.of(chain),
                detail.erosion(),
                detail.history(),
                new ClaimCredibility(
                        6, "cannot be judged", "NOBODY_ELSE", null, List.of(), List.of(), List.of(), "test", "test"));
    }
}
