package org.claimline.ingest.claim;

import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The settlements that a sentence names, one by one and in lists. */
final class NamedPlaces {
    private static final WordSet OFFICES = PhraseTable.words("/org/claimline/ingest/en/ruled-nouns.tsv");
    private static final WordSet CAPITALS = PhraseTable.words("/org/claimline/ingest/en/capitals.tsv");
    private static final WordSet POINTS = PhraseTable.words("/org/claimline/ingest/en/compass-points.tsv");

    /** "south of the front-line town of": the words between a point of the compass and the place it is told from. */
    private static final int LANDMARK_REACH = 8;

    /** The rule of a settlement meant by a noun or a pronoun. */
    static final String ANAPHOR = "anaphor";

    private NamedPlaces() {}

    /** "10 km south of the front-line town of Orikhiv": the settlement says where another lies. */
    static boolean landmark(Findings findings, PlaceMention place) {
        var text = findings.text();
        int least = Math.max(findings.sentence().first() + 1, place.first() - LANDMARK_REACH);
        for (int at = place.first() - 1; at >= least; at--) {
            if (text.token(at).is(",") || placeEndingAfter(findings, at) != null) return false;
            if (text.is(at, "near") || (text.is(at, "of") && POINTS.has(text.token(at - 1)))) return true;
        }
        return false;
    }

    /** The settlement named last before a token. */
    static @Nullable PlaceMention settlementBefore(Findings findings, int token) {
        var last = findings.settlement();
        for (var place : findings.places())
            if (place.end() <= token && settlement(place) && !office(findings, place)) last = place;
        return last;
    }

    /** "the mayor of Mykolaiv": whose mayor he is says nothing of where things happen. */
    static boolean office(Findings findings, PlaceMention place) {
        var text = findings.text();
        int of = place.first() - 1;
        return of > findings.sentence().first() && text.is(of, "of") && OFFICES.has(text.token(of - 1));
    }

    /** Whether "the town" may mean a settlement that a sentence names. */
    static boolean mayBeMeant(Findings findings, PlaceMention place) {
        return settlement(place) && !landmark(findings, place) && !office(findings, place) && !seat(findings, place);
    }

    /** A capital, whose name mostly stands for a government. */
    static boolean capital(Findings findings, PlaceMention place) {
        return CAPITALS.has(findings.text().token(place.first()));
    }

    /** "the General Staff in Kyiv": where those who speak sit. */
    private static boolean seat(Findings findings, PlaceMention place) {
        if (!capital(findings, place)) return false;
        for (var voice : findings.attributions())
            if (voice.sourceFirst() <= place.first() && place.first() < voice.sourceEnd()) return true;
        return false;
    }

    /** "a channel that reports from around Tokmak", "an officer whom we met on the road to Lyptsi": what the words about a speaker name. */
    static boolean ofSpeaker(Findings findings, PlaceMention place) {
        for (var voice : findings.attributions()) {
            boolean before = voice.sourceEnd() <= voice.cueFirst();
            int end = before ? voice.cueFirst() : findings.sentence().end();
            if (voice.sourceFirst() <= place.first()
                    && place.end() <= end
                    && voice.contentFirst() != voice.sourceFirst()) return true;
        }
        return false;
    }

    /** A name that several places bear, none of which the article points to. */
    static boolean undecided(Place place) {
        return place.id().startsWith("name:");
    }

    /** Whether a sentence names a settlement. */
    static boolean any(Findings findings) {
        return !findings.settlements().isEmpty();
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
                meant.people(),
                ANAPHOR);
    }
}
