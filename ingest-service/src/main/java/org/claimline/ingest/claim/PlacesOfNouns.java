package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.api.Stance;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** The places that a noun speaks of: "the capture of A", "its capture", "the flag over the town hall of A". */
final class PlacesOfNouns {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "the settlement's full capture": the words between an owner and the noun. */
    private static final int OWNER_REACH = 3;

    /** "the flag over the ruined town hall of": the words between a flag and where it flies. */
    private static final int FLAG_REACH = 12;

    /** "the flag flies again there": the words between a flag and "there". */
    private static final int THERE_REACH = 4;

    private static final WordSet OVERS = PhraseTable.words(EN + "overs.tsv");
    private static final WordSet ROOFS = PhraseTable.words(EN + "flag-poles.tsv");
    private static final WordSet SCENES = PhraseTable.words(EN + "scene-openers.tsv");
    private static final WordSet THERE = PhraseTable.words(EN + "there-words.tsv");

    private final Findings findings;
    private final TokenizedText text;
    private final NounPhrases phrases;
    private final NamesByToken names;
    private final Referents referents;
    private final PlacesBehind behind;

    PlacesOfNouns(Findings findings, NounPhrases phrases, Referents referents, PlacesBehind behind) {
        this.findings = findings;
        this.phrases = phrases;
        names = phrases.names();
        this.referents = referents;
        this.behind = behind;
        text = findings.text();
    }

    /** "raised the flag over A", "the flag flies there". */
    List<PlaceMention> flag(ControlWord word) {
        int end = Math.min(findings.sentence().end(), word.end() + FLAG_REACH);
        for (int at = word.end(); at < end; at++) {
            var place = names.at(at);
            if (place != null && NamedPlaces.settlement(place)) return phrases.list(place);
            if (text.is(at, ",") || text.is(at, "but") || text.is(at, "near")) return List.of();
            var meant = text.is(at, "it") ? List.<PlaceMention>of() : referents.at(at);
            if (!meant.isEmpty()) return meant;
        }
        var there = there(word);
        if (there.isEmpty()) there = scene();
        return there.isEmpty() ? roof(word) : there;
    }

    /** "In Hirnyk, the Russian flag now flies": the settlement with which the sentence opens. */
    private List<PlaceMention> scene() {
        int first = findings.sentence().first();
        if (!SCENES.has(text.token(first))) return List.of();
        var place = names.at(first + 1);
        return place != null && NamedPlaces.settlement(place) && names.whole(place) ? List.of(place) : List.of();
    }

    /** "Ukrainian infantry walked in and hung a flag on the hospital roof": in the settlement of which the text tells, where none is named. */
    private List<PlaceMention> roof(ControlWord word) {
        int end = Math.min(findings.sentence().end(), word.end() + FLAG_REACH);
        boolean roof = false;
        for (int at = word.end(); at < end && !roof; at++) roof = ROOFS.has(text.token(at));
        boolean raised = !OVERS.has(text.token(word.end() - 1));
        return roof && raised && findings.places().isEmpty() ? referents.place(word.first(), word.end()) : List.of();
    }

    /** "There the flag was raised", "the flag flies there": in the settlement named before. */
    private List<PlaceMention> there(ControlWord word) {
        int end = Math.min(findings.sentence().end(), word.end() + THERE_REACH);
        for (int at = Math.max(findings.sentence().first(), word.first() - THERE_REACH); at < end; at++)
            if (THERE.has(text.token(at))) return referents.place(at, at + 1);
        return List.of();
    }

    /** "the capture of Izium", "Izium's capture". */
    List<PlaceMention> noun(ControlWord word) {
        int of = word.end() + 1 < findings.sentence().end()
                        && text.token(word.end()).quote()
                ? word.end() + 1
                : word.end();
        if (text.is(of, "of")) return behind.object(of + 1);
        // "statements about its capture", in what somebody says
        var attribution = findings.attribution(word.first());
        boolean its = text.is(word.first() - 1, "its") && attribution != null && word.kind() != Signal.Kind.RETREAT;
        // "The military did not immediately confirm the loss."
        boolean event = attribution != null
                && attribution.stance() == Stance.UNCONFIRMED
                && (text.is(word.first() - 1, "the") || text.is(word.first() - 1, "that"));
        int first = word.first() - 1;
        if (its || event) return referents.place(first, its ? word.first() : word.end());
        // "the settlement's full capture"
        int owner = first;
        while (owner > first - OWNER_REACH && owner > findings.sentence().first() && !text.is(owner, "'s")) owner--;
        if (!text.is(owner, "'s") || owner < findings.sentence().first() + 1) return List.of();
        var place = names.at(owner - 1);
        if (place == null) return referents.upTo(owner);
        return owner == first && NamedPlaces.settlement(place) ? List.of(place) : List.of();
    }
}
