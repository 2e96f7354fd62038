package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.Atlas;
import org.claimline.api.AtlasApi;
import org.claimline.api.AtlasControl;
import org.claimline.api.AtlasRegion;
import org.claimline.api.Claim;
import org.claimline.api.ClaimRelation;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.RelationKind;
import org.claimline.api.Side;
import org.claimline.api.WindowBasis;

/** claims-service's map over the fixture. */
class FakeAtlas implements AtlasApi {
    private static final Place CRIMEA = oblast("UA-43", "Crimea", 45.24, 34.29);
    private static final Place DONETSK = oblast("UA-14", "Donetsk Oblast", 48.11, 37.76);
    private static final Place KYIV = oblast("UA-32", "Kyiv Oblast", 50.37, 30.57);
    private static final Place NOWHERE =
            new Place("Nowhere", PlaceKind.SETTLEMENT, "place:nowhere", "UA-63", null, null, null);

    @Override
    public Atlas atlas(
            HeldBy heldBy,
            Side side,
            String claimant,
            WindowBasis basis,
            LocalDate from,
            LocalDate to,
            Moment asOf,
            Moment ingestedBy) {
        FakeClaims.answerOrFail();
        var claims = FakeClaims.all().stream()
                .filter(claim -> FakeTimeline.within(claim, from, to))
                .filter(claim -> side == null || claim.claimant().side() == side)
                .filter(claim -> claimant == null || claim.claimant().name().equals(claimant))
                .sorted(Comparator.comparing(Claim::asOf).reversed())
                .toList();
        var areas = claims.stream()
                .filter(claim -> claim.measure() == Measure.AREA && claim.heldBy() == heldBy)
                .toList();
        var regions = Stream.of(DONETSK, KYIV, CRIMEA, Cast.KHARKIV, Cast.KHERSON)
                .map(place -> region(place, areas, heldBy))
                .toList();
        return new Atlas(
                heldBy,
                regions,
                controls(claims),
                (int) areas.stream()
                        .filter(claim -> claim.places().getFirst().kind() != PlaceKind.OBLAST)
                        .count(),
                (FakeClaims.none || claimant != null) && claims.isEmpty() ? null : LocalDate.of(2022, 9, 8),
                (FakeClaims.none || claimant != null) && claims.isEmpty() ? null : LocalDate.of(2022, 10, 6),
                false,
                "Boundaries: Natural Earth 1:10m admin 1 (public domain)");
    }

    private static AtlasRegion region(Place place, List<Claim> areas, HeldBy heldBy) {
        var latest = new LinkedHashMap<String, Claim>();
        areas.stream()
                .filter(claim -> claim.places().equals(List.of(place)))
                .forEach(claim -> latest.putIfAbsent(claim.claimant().id(), claim));
        return new AtlasRegion(
                place,
                31_400,
                List.copyOf(latest.values()),
                heldBy == HeldBy.UKRAINE && place.equals(Cast.KHARKIV) ? assessed() : List.of(),
                place.equals(DONETSK) && !areas.isEmpty() ? 2 : 0);
    }

    private static List<Assessment> assessed() {
        return FakeSources.assessments().stream()
                .filter(figure ->
                        figure.measure() == Measure.AREA && figure.places().equals(List.of(Cast.KHARKIV)))
                .limit(1)
                .toList();
    }

    private static List<AtlasControl> controls(List<Claim> claims) {
        var held = claims.stream()
                .filter(claim -> claim.measure() == Measure.CONTROL)
                .toList();
        if (held.isEmpty()) return List.of();
        var first = held.getFirst();
        var denial = new ClaimRelation(
                RelationKind.CONTRADICTION, first, "The ministry denies (11 Sep 2022) what Maliar asserts.");
        return List.of(
                new AtlasControl(first.places().getFirst(), HeldBy.UKRAINE, first, List.of(denial)),
                new AtlasControl(
                        new Place("Lyman", PlaceKind.SETTLEMENT, "geonames:704204", "UA-14", null, 48.99, 37.8),
                        HeldBy.RUSSIA,
                        first,
                        List.of()),
                new AtlasControl(
                        new Place("Vovchansk", PlaceKind.SETTLEMENT, "geonames:688746", "UA-63", null, 50.29, 36.94),
                        HeldBy.CONTESTED,
                        first,
                        List.of()),
                new AtlasControl(NOWHERE, null, first, List.of()));
    }

    private static Place oblast(String id, String name, double lat, double lon) {
        return new Place(name, PlaceKind.OBLAST, id, null, null, lat, lon);
    }
}
