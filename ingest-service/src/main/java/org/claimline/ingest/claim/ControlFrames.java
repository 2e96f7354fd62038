package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.place.PlaceMention;

/** Finds the places that a word of control speaks of, in the frames it may have. */
final class ControlFrames {
    private final PlacesBehind behind;
    private final PlacesAhead ahead;
    private final PlacesOfNouns nouns;

    ControlFrames(Findings findings, NounPhrases phrases, Referents referents) {
        behind = new PlacesBehind(findings, phrases, referents);
        ahead = new PlacesAhead(findings, phrases, referents);
        nouns = new PlacesOfNouns(findings, phrases, referents, behind);
    }

    /** The places that a word speaks of; empty = none. */
    List<PlaceMention> places(ControlWord word) {
        for (var frame : word.frames()) {
            var places = places(word, frame);
            if (!places.isEmpty()) return places;
        }
        return List.of();
    }

    private List<PlaceMention> places(ControlWord word, Frame frame) {
        return switch (frame) {
            case OBJECT -> {
                var places = behind.object(word.end());
                yield places.isEmpty() ? ahead.fronted(word.first()) : places;
            }
            case OVER -> behind.over(word);
            case UNDER -> behind.under(word);
            case SPLIT -> behind.split(word);
            case BESIDE -> behind.beside(word);
            case FROM, EXPEL -> behind.from(word);
            case AT -> behind.at(word);
            case SUBJECT, RULE -> ahead.subject(word.first(), false, false);
            case PASSIVE -> ahead.subject(word.first(), true, true);
            case PREDICATE -> ahead.predicate(word);
            case NOUN -> nouns.noun(word);
            case FLAG -> nouns.flag(word);
            case ARMED, LIST -> List.of();
        };
    }
}
