package org.claimline.claims.place;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.claims.spelling.Spelling;

/**
 * What a reader asks for by naming a place: the place itself and what lies in it.
 *
 * @param ids the places themselves, and the oblasts, regions and countries wholly within them
 * @param oblasts every place in one of these lies in it
 * @param names spellings of a place that the gazetteer does not have
 */
public record Area(Set<String> ids, Set<String> oblasts, Set<String> names) {
    /** The area of a place's id or name; a name that several places share means all of them. */
    public static Area of(String idOrName, Gazetteer gazetteer) {
        var ids = new LinkedHashSet<>(Set.of(idOrName));
        var oblasts = new LinkedHashSet<String>();
        var places = gazetteer.named(idOrName);
        for (var place : places) {
            ids.add(place.id());
            if (place.kind().compareTo(PlaceKind.OBLAST) > 0) continue;
            oblasts.addAll(gazetteer.oblasts(place));
            ids.addAll(gazetteer.within(gazetteer.oblasts(place)));
        }
        return new Area(ids, oblasts, places.isEmpty() ? Set.of(Spelling.key(idOrName)) : Set.of());
    }

    /** Whether the place is the area or lies in it. */
    public boolean holds(Place place) {
        return ids.contains(place.id())
                || (place.oblast() != null && oblasts.contains(place.oblast()))
                || !Collections.disjoint(names, Set.of(Spelling.key(place.name())));
    }
}
