package org.claimline.claims.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.claims.place.Gazetteer;

/**
 * The ground that a list of places names, as a set of oblasts.
 *
 * @param ids the places by id; empty = no place stated
 * @param oblasts what they are made of or lie in
 * @param extent how far the set says what is meant
 * @param name in words
 */
record Region(Set<String> ids, Set<String> oblasts, Extent extent, String name) {
    /**
     * The oblasts in which both sides have held ground since April 2022. Ground changes hands only there, so they are
     * what tells how much of "all of Ukraine" a claim about "the south and east" covers: all of it, where counting every
     * oblast would say a quarter; and "the south" alone covers half.
     */
    private static final Set<String> FRONT = Set.of("UA-09", "UA-14", "UA-23", "UA-48", "UA-63", "UA-65");

    /** Regions that share at least this part of the front speak of the same ground for the most part. */
    private static final double MOST = 0.66;

    /** How a set of oblasts stands for the ground that is meant. */
    enum Extent {
        /** Whole oblasts or countries. */
        EXACT,
        /** "The south": roughly these oblasts. */
        FUZZY,
        /** Towns or raions, smaller than their oblasts. */
        PART,
        /** The gazetteer does not know. */
        UNKNOWN
    }

    static Region of(List<Place> stated, Gazetteer gazetteer) {
        var places = narrowed(stated, gazetteer);
        var oblasts = places.stream()
                .flatMap(place -> gazetteer.oblasts(place).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Region(
                places.stream().map(Place::id).collect(Collectors.toUnmodifiableSet()),
                oblasts,
                extent(places, gazetteer),
                name(places));
    }

    boolean stated() {
        return !ids.isEmpty();
    }

    /** How this claim's ground lies to that of a reference, which is called {@code reference} ("ISW's map"). */
    Finding beside(Region other, String reference) {
        if (!stated() || !other.stated()) return unstated(other, reference);
        if (ids.equals(other.ids)) return Finding.SAME;
        if (extent == Extent.UNKNOWN) return Finding.not("the gazetteer does not say where " + name + " lies");
        if (other.extent == Extent.UNKNOWN)
            return Finding.not("the gazetteer does not say where " + other.name + " lies");
        if (Collections.disjoint(oblasts, other.oblasts))
            return Finding.not("the claim is about " + name + ", " + reference + " about " + other.name);
        if (oblasts.equals(other.oblasts)) return sameOblasts(other, reference);
        return partOf(other, reference);
    }

    private Finding unstated(Region other, String reference) {
        if (!stated() && !other.stated()) return Finding.overlapping("neither states a place");
        var known = stated() ? this : other;
        var reason = stated()
                ? "the claim is about " + name + ", " + reference + " states no place"
                : "the claim states no place, " + reference + " covers " + other.name;
        return known.several() && shared(known.oblasts, FRONT) >= MOST
                ? Finding.overlapping(reason)
                : Finding.not(reason);
    }

    private Finding sameOblasts(Region other, String reference) {
        if (extent == Extent.EXACT && other.extent == Extent.EXACT) return Finding.SAME;
        if (extent == Extent.PART && other.extent == Extent.PART)
            return Finding.not("the claim is about " + name + ", " + reference + " about " + other.name);
        if (extent == Extent.PART) return Finding.not(name + are() + " a part of what " + reference + " covers");
        if (other.extent == Extent.PART) return Finding.not(reference + " covers only " + other.name);
        return Finding.overlapping(differ(other, reference));
    }

    private Finding partOf(Region other, String reference) {
        if (several() && other.several() && shared(oblasts, other.oblasts) >= MOST)
            return Finding.overlapping(differ(other, reference));
        if (other.oblasts.containsAll(oblasts))
            return Finding.not(name + are() + " a part of what " + reference + " covers (" + other.name + ")");
        if (oblasts.containsAll(other.oblasts))
            return Finding.not(reference + " covers only " + other.name + ", the claim " + name);
        return Finding.not(differ(other, reference));
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

    private String differ(Region other, String reference) {
        return "the claim names " + name + ", " + reference + " " + other.name;
    }

    private String are() {
        return ids.size() > 1 ? " are" : " is";
    }

    /** Whether it is wide enough to stand for more than a corner of the front. */
    private boolean several() {
        return oblasts.size() > 1 && extent != Extent.PART;
    }

    /** Without what only says where the other places lie: "Kharkiv Oblast, Ukraine"; "Izium in Kharkiv Oblast". */
    private static List<Place> narrowed(List<Place> places, Gazetteer gazetteer) {
        var distinct = places.stream()
                .collect(Collectors.toMap(Place::id, place -> place, (one, same) -> one, LinkedHashMap::new))
                .values();
        var left = distinct.stream()
                .filter(place -> place.kind() != PlaceKind.COUNTRY || !holdsAnother(place, distinct, gazetteer))
                .toList();
        var whole = left.stream()
                .filter(place -> place.kind() == PlaceKind.OBLAST)
                .map(Place::id)
                .collect(Collectors.toSet());
        return left.stream()
                .filter(place -> !small(place) || !whole.containsAll(orItself(gazetteer.oblasts(place), place)))
                .toList();
    }

    private static boolean holdsAnother(Place country, Collection<Place> places, Gazetteer gazetteer) {
        return places.stream()
                .filter(place -> place.kind() != PlaceKind.COUNTRY)
                .anyMatch(place -> !Collections.disjoint(gazetteer.oblasts(country), gazetteer.oblasts(place)));
    }

    private static Collection<String> orItself(Set<String> oblasts, Place place) {
        return oblasts.isEmpty() ? Set.of(place.id()) : oblasts;
    }

    private static Extent extent(List<Place> places, Gazetteer gazetteer) {
        if (places.stream().anyMatch(place -> gazetteer.oblasts(place).isEmpty())) return Extent.UNKNOWN;
        if (places.stream().anyMatch(Region::small)) return Extent.PART;
        return places.stream().anyMatch(place -> place.kind() == PlaceKind.REGION) ? Extent.FUZZY : Extent.EXACT;
    }

    private static boolean small(Place place) {
        return place.kind().compareTo(PlaceKind.OBLAST) > 0;
    }

    private static String name(List<Place> places) {
        var names = places.stream()
                .map(place -> place.kind() == PlaceKind.COUNTRY ? "all of " + place.name() : place.name())
                .toList();
        if (names.size() < 2) return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
