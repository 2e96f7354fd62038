package org.claimline.claims.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.claimline.api.AsOfClock;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentKind;
import org.claimline.api.Claim;
import org.claimline.api.Comparison;
import org.claimline.api.Evidence;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Place;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.claims.Samples;
import org.claimline.claims.Statements;
import org.claimline.claims.assessment.AreaMap;

/** What was said and drawn of September 2022, and claims to be set beside it. */
final class September {
    static final Source ISW = source("institute-for-the-study-of-war", "Institute for the Study of War", "ISW");
    static final Source UK_MOD = source("uk-ministry-of-defence", "UK Ministry of Defence", "UK MoD");
    static final Source ZELENSKYY = source("volodymyr-zelenskyy", "Volodymyr Zelenskyy", "Zelensky");

    /** Speaks for a part of the front. */
    static final Source COMMAND = Source.alone(
            "operational-command-south",
            "Operational Command South",
            SourceKind.ORGANISATION,
            SourceRole.CLAIMANT,
            null,
            null,
            null,
            "regional-command",
            List.of(),
            true);

    static final Quantity DOZENS = new Quantity(null, 24.0, 99.0, "km2", Qualifier.VAGUE, "dozens", null);

    static final Comparer COMPARER = new Comparer(
            List.of(
                    figure("F005", ISW, "2022-09-07", 400, Qualifier.ABOUT, "UA-63", "2022-09-06", "2022-09-07"),
                    figure("F020", ISW, "2022-09-09", 2500, Qualifier.ABOUT, "UA-63", "2022-09-06", "2022-09-09"),
                    figure("F026", ISW, "2022-09-11", 3000, Qualifier.MORE_THAN, "UA-63", "2022-09-06", "2022-09-10"),
                    figure(
                            "F033",
                            UK_MOD,
                            "2022-09-12",
                            3138,
                            Qualifier.AT_LEAST,
                            "UA-63",
                            "2022-09-07",
                            "2022-09-12")),
            List.of(map()),
            Samples.GAZETTEER);

    private September() {}

    static Claim area(double km2, HeldBy heldBy, String start, String end, String... places) {
        var quantity = new Quantity(km2, km2, null, "km2", Qualifier.MORE_THAN, "as written", null);
        return new Claim(
                1,
                Measure.AREA,
                quantity,
                Samples.places(places),
                heldBy,
                Samples.window(start, end),
                ZELENSKYY,
                Stance.ASSERTS,
                Speech.REPORTED,
                null,
                LocalDate.parse(end == null ? "2022-09-12" : end),
                AsOfClock.SAID,
                List.of(),
                1,
                1,
                new Evidence(0, 1, "x"),
                "",
                null,
                null);
    }

    static Claim with(Claim claim, LocalDate asOf) {
        return new Claim(
                claim.id(),
                claim.measure(),
                claim.quantity(),
                claim.places(),
                claim.heldBy(),
                claim.window(),
                claim.claimant(),
                claim.stance(),
                claim.speech(),
                claim.saidOn(),
                asOf,
                AsOfClock.SAID,
                claim.outlets(),
                claim.mentions(),
                claim.origins(),
                claim.evidence(),
                claim.digest(),
                null,
                null);
    }

    static Claim with(Claim claim, Source claimant, Stance stance, Measure measure, Quantity quantity) {
        return new Claim(
                1,
                measure,
                quantity,
                claim.places(),
                claim.heldBy(),
                claim.window(),
                claimant,
                stance,
                claim.speech(),
                null,
                null,
                null,
                List.of(),
                1,
                1,
                claim.evidence(),
                "",
                null,
                null);
    }

    /** The same as a list shows it. */
    static Comparison inShort(Comparison whole) {
        return new Comparison(
                whole.reference(),
                whole.comparability(),
                whole.ratio(),
                whole.reason(),
                whole.outcome(),
                whole.bound(),
                whole.kappa(),
                null);
    }

    private static Assessment figure(
            String id,
            Source by,
            String said,
            double km2,
            Qualifier qualifier,
            String place,
            String start,
            String end) {
        return new Assessment(
                id,
                AssessmentKind.TEXT,
                by,
                Measure.AREA,
                new Quantity(km2, null, null, "km2", qualifier, "", null),
                Samples.places(place),
                HeldBy.UKRAINE,
                Samples.window(start, end),
                LocalDate.parse(said),
                null,
                null,
                null);
    }

    private static AreaMap map() {
        var held = new TreeMap<LocalDate, Double>();
        try {
            Statements.golden(September.class, "map-days.csv")
                    .forEach(row -> held.put(LocalDate.parse(row.get("date")), Double.valueOf(row.get("held_km2"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Place ukraine = Samples.places("UA").getFirst();
        return new AreaMap(ISW, "assessed control + assessed advances", ukraine, held, "The Economist (MIT)");
    }

    private static Source source(String id, String name, String alias) {
        var aliases = new ArrayList<>(List.of(alias));
        return Source.alone(
                id, name, SourceKind.ORGANISATION, SourceRole.ASSESSOR, null, null, null, null, aliases, true);
    }
}
