package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.api.Stance;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds who denies, does not confirm, or says in his turn what somebody else has just claimed of a place: "Kyiv denied it", ", a claim Ukraine denied",
 * "Moscow announced the capture on Monday".
 */
final class BareDenials {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "about the small town of": so many words before a name. */
    private static final int REACH = 6;

    /** "Selydove, it says, has fallen": so many words behind one. */
    private static final int TOLD_REACH = 3;

    private static final WordSet VERBS = PhraseTable.words(EN + "finite.tsv");
    private static final WordSet ABOUT = PhraseTable.words(EN + "about-places.tsv");
    private static final WordSet NOUNS = PhraseTable.words(EN + "noun-openers.tsv");

    private static final WordSet FIRST = new WordSet("the first of two", Set.of("former", "first"));
    private static final WordSet LAST = new WordSet("the last of two", Set.of("latter", "second"));

    private final PhraseTable<String> things = PhraseTable.read(EN + "denied-things.tsv", row -> row[1]);
    private final PhraseTable<String> events = PhraseTable.read(EN + "told-events.tsv", row -> row[1]);
    private final PhraseTable<String> closings = PhraseTable.read(EN + "denial-closings.tsv", row -> row[0]);
    private final PhraseTable<String> openers = PhraseTable.read(EN + "claims-denied.tsv", row -> row[1]);

    /** Places that one claimant has just spoken of; null stands for the outlet. */
    record Told(List<PlaceMention> places, @Nullable String claimant) {}

    /**
     * The denials of a sentence.
     *
     * @param last what was told in the sentence, or in the one before it in the paragraph
     */
    List<ControlFinder.Control> find(Findings findings, @Nullable Told last) {
        if (last == null) return List.of();
        var found = new ArrayList<ControlFinder.Control>();
        for (var voice : findings.attributions()) {
            if (!voice.answers() || voice.claimant().name().equals(last.claimant())) continue;
            boolean refuses = voice.stance() == Stance.DENIES || voice.stance() == Stance.UNCONFIRMED;
            int at = refuses ? thing(findings, voice) : event(findings, voice);
            if (at < 0) continue;
            var stance = findings.text().is(at, "neither") ? Stance.UNCONFIRMED : voice.stance();
            for (var place : chosen(findings, at, last.places()))
                found.add(new ControlFinder.Control(NamedPlaces.worded(findings, place, at, at + 1), null, stance));
        }
        return found;
    }

    /** "denied the latter": one of two. */
    private static List<PlaceMention> chosen(Findings findings, int at, List<PlaceMention> told) {
        if (told.size() < 2 || !findings.text().is(at, "the")) return told;
        if (LAST.has(findings.text().token(at + 1))) return List.of(told.getLast());
        return FIRST.has(findings.text().token(at + 1)) ? List.of(told.getFirst()) : told;
    }

    /** "Kyiv has not commented on Hirnyk", "About Sudzha the ministry says nothing": leaves open what others have told of a place that it names. */
    List<ControlFinder.Control> open(Findings findings, ClaimsSoFar claims) {
        var found = new ArrayList<ControlFinder.Control>();
        for (var voice : findings.attributions()) {
            if (!voice.answers() || voice.stance() != Stance.UNCONFIRMED) continue;
            var speaker = voice.claimant();
            for (var place : spokenOf(findings))
                if (NamedPlaces.settlement(place)
                        && (place.first() >= voice.cueEnd() || findings.attribution(place.first()) == null)
                        && (asked(findings, place) || place.first() == voice.cueEnd())
                        && !claims.tellsOf(findings, place, voice)
                        && claims.toldByOthers(place, speaker))
                    found.add(new ControlFinder.Control(place, null, Stance.UNCONFIRMED));
        }
        return found;
    }

    /** "did not mention Selydove" of a place that nobody has told of yet: silence about what nobody asks. */
    static boolean unasked(Findings findings, ClaimsSoFar claims, PlaceMention place) {
        var voice = findings.attribution(place.first());
        return voice != null
                && voice.stance() == Stance.UNCONFIRMED
                && place.first() == voice.cueEnd()
                && !told(findings, place)
                && !claims.toldByOthers(place, voice.claimant());
    }

    /** "no mention of Selydove falling into Russian hands": the words right behind a name tell what is not said. */
    private static boolean told(Findings findings, PlaceMention place) {
        for (var signal : findings.signals())
            if (signal.first() >= place.end() && signal.first() - place.end() <= TOLD_REACH) return true;
        return false;
    }

    /** The settlements that a sentence names, and those that its nouns and pronouns mean. */
    private static List<PlaceMention> spokenOf(Findings findings) {
        var places = new ArrayList<>(findings.places());
        var referents = new Referents(findings, findings.names());
        for (int at = findings.sentence().first(); at < findings.sentence().end(); at++)
            places.addAll(referents.at(at));
        return places;
    }

    /** "commented on Hirnyk", "asked about the town of Hirnyk": what somebody is silent about. */
    private static boolean asked(Findings findings, PlaceMention place) {
        int at = place.first() - 1;
        int least = Math.max(findings.sentence().first(), place.first() - REACH);
        while (at > least
                && (NOUNS.has(findings.text().token(at)) || findings.text().is(at, "and"))) at--;
        return at >= findings.sentence().first() && ABOUT.has(findings.text().token(at));
    }

    /** The token that stands for what was told before and is said again: "announced the capture"; -1 if none does. */
    private int event(Findings findings, Attribution voice) {
        var text = findings.text();
        int end = findings.sentence().end();
        var object = events.longest(text.tokens(), voice.cueEnd(), end);
        if (object == null
                || (object.end() < end
                        && (text.is(object.end(), "of")
                                || text.is(object.end(), "that")
                                || VERBS.has(text.token(object.end()))))) return -1;
        for (var place : findings.places())
            if (NamedPlaces.settlement(place) && place.first() >= object.end()) return -1;
        return voice.cueEnd();
    }

    /** Whether nothing but a time or an adverb stands between a token and the next mark: "a claim Ukraine rejected at the time." */
    private boolean closes(Findings findings, int from) {
        var text = findings.text();
        int at = from;
        while (at < findings.sentence().end() && !text.token(at).punctuation()) {
            var words = closings.longest(text.tokens(), at, findings.sentence().end());
            int behind = words == null ? findings.names().timeEnd(at) : words.end();
            if (behind <= at) return false;
            at = behind;
        }
        return true;
    }

    private static int clauseEnd(Findings findings, int from) {
        int at = from;
        while (at < findings.sentence().end() && !findings.text().token(at).punctuation()) at++;
        return at;
    }

    /** The token that stands for what is denied; -1 if the sentence says what it is. */
    private int thing(Findings findings, Attribution voice) {
        var text = findings.text();
        int end = findings.sentence().end();
        var object = things.longest(text.tokens(), voice.cueEnd(), end);
        boolean more = object != null
                && object.end() < end
                && (text.is(object.end(), "that")
                        || text.is(object.end(), "of")
                        || text.is(object.end(), ":")
                        // "cannot confirm either statement"
                        || (text.is(object.end() - 1, "either")
                                && text.token(object.end()).word()));
        if (object != null && !more) {
            // "did not mention it, listing A only among those that were shelled": silent about it all the same
            int told = voice.stance() == Stance.UNCONFIRMED ? clauseEnd(findings, object.end()) : end;
            for (var place : findings.places()) if (place.first() >= object.end() && place.first() < told) return -1;
            return voice.cueEnd();
        }
        boolean closes = closes(findings, voice.cueEnd());
        int first = voice.sourceFirst();
        for (int at = Math.max(findings.sentence().first() + 1, first - 2); closes && at <= first; at++) {
            var opener = text.is(at - 1, ",") ? openers.longest(text.tokens(), at, voice.cueFirst()) : null;
            if (opener != null && (opener.end() == first || at == first)) return voice.cueFirst();
        }
        return -1;
    }
}
