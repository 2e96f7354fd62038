package org.claimline.claims.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.Relation;
import org.claimline.claims.place.Gazetteer;

/** The ground that a list of places names: settlements in raions in oblasts in regions, directions and countries. */
public final class Region {
    /**
     * The oblasts in which both sides have held ground since April 2022. Ground changes hands only there, so they are
     * what tells how much of "all of Ukraine" a claim about "the south and east" covers: all of it, where counting every
     * oblast would say a quarter; and "the south" alone covers half.
     */
    private static final Set<String> FRONT = Set.of("UA-09", "UA-14", "UA-23", "UA-48", "UA-63", "UA-65");

    /** Regions that share at least this part of the front speak of the same ground for the most part. */
    private static final double MOST = 0.66;

    /** The places, without those that only say where another lies; empty = no place stated. */
    private final List<Ground> grounds;

    private final String name;

    // One ground is set beside hundreds of others.
    private final Set<String> ids;
    private final Set<String> oblasts;
    private final Set<String> wholeOblasts;
    private final boolean unknown;
    private final boolean several;

    private Region(List<Ground> grounds) {
        this.grounds = grounds;
        name = name(grounds.stream().map(Ground::place).toList());
        ids = grounds.stream().map(ground -> ground.place().id()).collect(Collectors.toUnmodifiableSet());
        oblasts = oblasts(grounds.stream());
        wholeOblasts = oblasts(grounds.stream().filter(Ground::wide));
        unknown = grounds.stream().anyMatch(ground -> ground.extent() == Ground.Extent.UNKNOWN);
        several = !unknown && grounds.stream().allMatch(Ground::wide) && oblasts.size() > 1;
    }

    private static Set<String> oblasts(Stream<Ground> grounds) {
        return grounds.flatMap(ground -> ground.oblasts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The ground that the places name. */
    public static Region of(List<Place> places, Gazetteer gazetteer) {
        return new Region(narrowed(places.stream()
                .collect(Collectors.toMap(Place::id, place -> place, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(place -> Ground.of(place, gazetteer))
                .toList()));
    }

    /** In words. */
    public String name() {
        return name;
    }

    /** Whether any place is named. */
    public boolean stated() {
        return !grounds.isEmpty();
    }

    /** How this ground lies to the other; {@link Relation#UNKNOWN} where one is not stated or the gazetteer does not tell. */
    public Relation relation(Region other) {
        if (!stated() || !other.stated()) return Relation.UNKNOWN;
        if (ids.equals(other.ids)) return Relation.SAME;
        if (unknown || other.unknown) return Relation.UNKNOWN;
        var contains = covers(other);
        var part = other.covers(this);
        if (contains && part) return Relation.SAME;
        if (contains) return Relation.CONTAINS;
        if (part) return Relation.PART_OF;
        if (!touches(other)) return Relation.DISJOINT;
        return (several && other.several) || coversSome(other) || other.coversSome(this)
                ? Relation.OVERLAPPING
                : Relation.UNKNOWN;
    }

    /** Whether both are wide, and most of the front that either covers is covered by both. */
    public boolean mostly(Region other) {
        return several && other.several && shared(oblasts, other.oblasts) >= MOST;
    }

    /** Whether it covers most of the front, so that it is what a figure without a place speaks of. */
    public boolean isTheFront() {
        return several && shared(oblasts, FRONT) >= MOST;
    }

    /** Whether oblasts stand for it roughly: "the south". */
    boolean rough() {
        return grounds.stream().anyMatch(ground -> ground.extent() == Ground.Extent.ROUGH);
    }

    /** The oblasts that it is made of or lies in. */
    public Set<String> oblasts() {
        return oblasts;
    }

    /** The ids of its places. */
    public Set<String> ids() {
        return ids;
    }

    String are() {
        return grounds.size() > 1 ? " are" : " is";
    }

    private boolean covers(Region other) {
        return other.grounds.stream()
                .allMatch(wanted -> wholeOblasts.containsAll(wanted.oblasts())
                        || grounds.stream().anyMatch(ground -> ground.covers(wanted)));
    }

    private boolean coversSome(Region other) {
        return other.grounds.stream()
                .anyMatch(wanted -> !Collections.disjoint(wholeOblasts, wanted.oblasts())
                        || grounds.stream().anyMatch(ground -> ground.covers(wanted)));
    }

    private boolean touches(Region other) {
        return grounds.stream().anyMatch(one -> other.grounds.stream().anyMatch(one::mayTouch));
    }

    /** Which part of the front that either covers both cover; of all oblasts where neither touches the front. */
    private static double shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var either = new HashSet<>(one);
        either.addAll(other);
        if (!Collections.disjoint(either, FRONT)) {
            both.retainAll(FRONT);
            either.retainAll(FRONT);
        }
        return (double) both.size() / either.size();
    }

    /** Without what only says where the other places lie: "Kharkiv Oblast, Ukraine"; "Izium in Kharkiv Oblast". */
    private static List<Ground> narrowed(List<Ground> grounds) {
        var left = grounds.stream()
                .filter(ground -> ground.place().kind() != PlaceKind.COUNTRY || !holdsAnother(ground, grounds))
                .toList();
        var oblasts = left.stream()
                .filter(ground -> ground.place().kind() == PlaceKind.OBLAST)
                .map(ground -> ground.place().id())
                .collect(Collectors.toSet());
        return left.stream()
                .filter(ground -> ground.wide() || ground.oblasts().isEmpty() || !oblasts.containsAll(ground.oblasts()))
                .toList();
    }

    private static boolean holdsAnother(Ground country, Collection<Ground> grounds) {
        return grounds.stream()
                .filter(ground -> ground.place().kind() != PlaceKind.COUNTRY)
                .anyMatch(ground -> !Collections.disjoint(country.oblasts(), ground.oblasts()));
    }

    private static String name(List<Place> places) {
        var names = places.stream()
                .map(place -> place.kind() == PlaceKind.COUNTRY ? "all of " + place.name() : place.name())
                .toList();
        if (names.size() < 2) return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
