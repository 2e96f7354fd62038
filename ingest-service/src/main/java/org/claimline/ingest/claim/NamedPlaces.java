package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** The settlements that a sentence names, one by one and in lists. */
final class NamedPlaces {
    private static final Set<String> LIST = PhraseTable.words("/org/claimline/ingest/en/list-fillers.tsv");

    private static final Set<String> POINTS = PhraseTable.words("/org/claimline/ingest/en/compass-points.tsv");

    /** "south of the front-line town of": the words between a point of the compass and the place it is told from. */
    private static final int LANDMARK_REACH = 8;

    private NamedPlaces() {}

    /** "the ground seized in Kursk has been recaptured": the place says where, it is not what was taken. */
    static boolean set(Findings findings, PlaceMention place) {
        int before = place.first() - 1;
        return before > findings.sentence().first()
                && (findings.text().is(before, "in")
                        || findings.text().is(before, "near")
                        || findings.text().is(before, "around"));
    }

    /** "10 km south of the front-line town of Orikhiv": the settlement says where another lies. */
    static boolean landmark(Findings findings, PlaceMention place) {
        var text = findings.text();
        int least = Math.max(findings.sentence().first() + 1, place.first() - LANDMARK_REACH);
        for (int at = place.first() - 1; at >= least; at--) {
            if (text.token(at).is(",") || placeEndingAfter(findings, at) != null) return false;
            if (text.is(at, "near")
                    || (text.is(at, "of") && POINTS.contains(text.token(at - 1).lower()))) return true;
        }
        return false;
    }

    /** The settlement named last before a token. */
    static @Nullable PlaceMention settlementBefore(Findings findings, int token) {
        var last = findings.settlement();
        for (var place : findings.places()) if (place.end() <= token && settlement(place)) last = place;
        return last;
    }

    static List<PlaceMention> list(Findings findings, int from) {
        var list = new ArrayList<PlaceMention>();
        for (int at = from; at < findings.sentence().end(); ) {
            var place = placeAt(findings, at);
            if (place != null) {
                if (settlement(place)) list.add(place);
                else if (list.isEmpty()) return list;
                at = place.end();
            } else if (LIST.contains(findings.text().token(at).lower())) at++;
            else break;
        }
        return list;
    }

    static List<PlaceMention> listBack(Findings findings, PlaceMention last) {
        var list = new ArrayList<PlaceMention>();
        int next = last.end();
        var places = findings.places();
        for (int i = places.indexOf(last); i >= 0; i--) {
            var place = places.get(i);
            for (int at = place.end(); at < next && !place.equals(last); at++)
                if (!LIST.contains(findings.text().token(at).lower())) return list;
            if (settlement(place)) list.addFirst(place);
            next = place.first();
        }
        return list;
    }

    /** A name that several places bear, none of which the article points to. */
    static boolean undecided(Place place) {
        return place.id().startsWith("name:");
    }

    static boolean settlement(PlaceMention place) {
        return place.place().kind() == PlaceKind.SETTLEMENT || place.place().kind() == PlaceKind.RAION;
    }

    static @Nullable PlaceMention placeAt(Findings findings, int token) {
        for (var place : findings.places()) if (place.first() == token) return place;
        return null;
    }

    static @Nullable PlaceMention placeEndingAfter(Findings findings, int token) {
        for (var place : findings.places()) if (place.first() <= token && token < place.end()) return place;
        return null;
    }

    static PlaceMention worded(Findings findings, PlaceMention meant, int first, int end) {
        return new PlaceMention(
                first,
                end,
                first,
                PlaceChooser.worded(meant.place(), findings.text().words(first, end)),
                meant.around(),
                "anaphor");
    }
}
