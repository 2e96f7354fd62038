package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.TokenizedText;

/** Finds the places that a word of control speaks of, in the frames it may have. */
final class ControlFrames {
    private final PlacesBehind behind;
    private final PlacesAhead ahead;
    private final PlacesOfNouns nouns;
    private final Findings findings;
    private final TokenizedText text;

    ControlFrames(Findings findings, NounPhrases phrases, Referents referents) {
        this.findings = findings;
        text = findings.text();
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

    /** "Kyiv controls 40 % of it": a verb with an ending of the present is no participle. */
    private boolean finite(ControlWord word) {
        return text.token(word.end() - 1).lower().endsWith("s");
    }

    /** "A was taken on 12 June and B was lost": what stands behind a passive is not what was taken. */
    private boolean passive(ControlWord word) {
        if (!word.has(Frame.PASSIVE) || text.token(word.first()).lower().endsWith("ing")) return false;
        boolean be = false;
        for (int at = word.first() - 1; at >= findings.sentence().first() && Auxiliaries.at(findings, at); at--)
            be |= Auxiliaries.be(findings, at);
        return be;
    }

    private List<PlaceMention> places(ControlWord word, Frame frame) {
        return switch (frame) {
            case OBJECT -> {
                var places = passive(word) ? List.<PlaceMention>of() : behind.object(word.end());
                if (places.isEmpty()) places = ahead.relative(word.first());
                yield places.isEmpty() ? ahead.fronted(word.first()) : places;
            }
            case NEXT -> {
                var places = behind.next(word);
                yield places.isEmpty() ? ahead.fronted(word.first()) : places;
            }
            case OVER -> behind.over(word);
            case UNDER -> behind.under(word);
            case SPLIT -> behind.split(word);
            case MARKED -> behind.marked(word);
            case BESIDE -> behind.beside(word);
            case FROM -> {
                var places = behind.from(word);
                yield places.isEmpty() ? ahead.relative(word.first()) : places;
            }
            case EXPEL -> behind.from(word);
            case AT -> behind.at(word);
            case SUBJECT, RULE -> {
                var places = ahead.subject(word.first(), false, false);
                yield places.isEmpty() ? ahead.relative(word.first()) : places;
            }
            case PASSIVE -> {
                var places = ahead.subject(word.first(), true, !finite(word));
                yield places.isEmpty() && !finite(word) ? behind.inverted(word) : places;
            }
            case PREDICATE -> ahead.predicate(word);
            case NOUN -> nouns.noun(word);
            case FLAG -> nouns.flag(word);
            case ARMED, LIST -> List.of();
        };
    }
}
