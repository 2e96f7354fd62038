package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Stance;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds who is said to hold a named place: "recaptured Izium", "withdrew from Lyman", "Kupiansk was liberated". */
final class ControlFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    private static final WordSet QUARTERS = PhraseTable.words(EN + "quarters.tsv");
    private static final WordSet REVERSING = PhraseTable.words(EN + "reversing.tsv");
    private static final WordSet EDGES = PhraseTable.words(EN + "edges.tsv");

    /**
     * A place whose holder is spoken of.
     *
     * @param signal the word that tells it; null where the place leans on the claim before
     * @param stance what the words show beyond the reporting verb: UNCONFIRMED, DENIES; null = nothing
     */
    record Control(
            PlaceMention place,
            @Nullable Signal signal,
            @Nullable Stance stance) {}

    private final ListedPlaces lists = new ListedPlaces();
    private final ControlFacts facts;

    ControlFinder(Clauses clauses) {
        facts = new ControlFacts(clauses);
    }

    /**
     * The places of a sentence whose holder is spoken of, each once for each claimant.
     *
     * @param undecided takes the words that might mean one of several places
     * @param refused takes the places that a word of control stands with and tells nothing of: "all but captured A"
     */
    List<Control> find(Findings findings, List<TokenRange> undecided, List<PlaceMention> refused) {
        if (findings.settlement() == null && !NamedPlaces.any(findings)) return List.of();
        if (Occasion.abroad(findings)) return List.of();
        var words = findings.control();
        if (words.isEmpty()) return List.of();
        var found = new ArrayList<Control>();
        var phrases = new NounPhrases(findings);
        var referents = new Referents(findings, phrases.names());
        var frames = new ControlFrames(findings, phrases, referents);
        for (var word : words) {
            var read = facts.reads(findings, word);
            if (read == null) {
                refused.addAll(frames.places(word));
                continue;
            }
            var places = frames.places(read);
            if (!places.isEmpty()) places = SecondObjects.with(findings, phrases, read, places);
            if (places.isEmpty()) places = OneOfMany.places(findings, phrases, read);
            if (places.isEmpty()) places = lists.listed(findings, phrases, read);
            if (places.isEmpty()) places = lists.apposed(findings, phrases, read);
            else if (read.has(Frame.PASSIVE) || read.has(Frame.SUBJECT))
                places = ListedPlaces.elided(findings, phrases, read, places);
            if (places.isEmpty()) continue;
            var fact = facts.of(findings, read, places.getFirst());
            if (fact == null) {
                refused.addAll(places);
                continue;
            }
            for (var place : places)
                if (!part(findings, place))
                    add(found, findings, new Control(place, edge(findings, fact.signal(), place), fact.stance()));
        }
        undecided.addAll(referents.undecided());
        return found;
    }

    private static void add(List<Control> found, Findings findings, Control control) {
        var who = findings.attribution(control.place().first());
        for (var one : found) {
            var other = findings.attribution(one.place().first());
            boolean same = Objects.equals(
                    who == null ? null : who.claimant().name(),
                    other == null ? null : other.claimant().name());
            if (!same
                    || !one.place().place().id().equals(control.place().place().id())) continue;
            // "Snagost, which Ukrainian troops entered in August, is once more in Russian hands"
            boolean passing = one.signal() != null
                    && control.signal() != null
                    && ControlFacts.passing(findings, one.signal())
                    && !ControlFacts.passing(findings, control.signal());
            if (passing) found.set(found.indexOf(one), control);
            // "was lost on Friday, but on Saturday a unit retook it"
            else if (reversed(findings, one, control)) continue;
            return;
        }
        found.add(control);
    }

    /** Whether one claim tells of the loss of a place and the next, behind "but", of its being taken. */
    private static boolean reversed(Findings findings, Control one, Control next) {
        var first = one.signal();
        var second = next.signal();
        if (first == null || second == null || first.end() > second.first()) return false;
        boolean lost = first.kind() == Kind.LOSS || first.kind() == Kind.RETREAT;
        if (!lost || second.kind() != Kind.GAIN || ControlFacts.passing(findings, second)) return false;
        for (int at = first.end(); at < second.first(); at++)
            if (REVERSING.has(findings.text().token(at))) return true;
        return false;
    }

    /** Whether the words speak of a part of a place. */
    static boolean part(Findings findings, PlaceMention place) {
        return share(findings, place) || quarter(findings, place);
    }

    /** "40 percent of the town is ours": a share, not the town. */
    private static boolean share(Findings findings, PlaceMention place) {
        for (var amount : findings.amounts())
            if (amount.dimension() == Dimension.SHARE
                    && place.first() >= amount.core()
                    && place.first() - amount.core() <= 4
                    && findings.text().is(amount.core(), "of")) return true;
        return false;
    }

    /** "northern Pokrovsk": a part of the town, not the town. */
    private static boolean quarter(Findings findings, PlaceMention place) {
        return place.first() > findings.sentence().first()
                && NamedPlaces.settlement(place)
                && QUARTERS.has(findings.text().token(place.first() - 1));
    }

    /** "reached the outskirts of Lyman": nobody holds it. */
    private static Signal edge(Findings findings, Signal signal, PlaceMention place) {
        var text = findings.text();
        boolean edge = place.first() - 2 >= signal.end()
                && text.is(place.first() - 1, "of")
                && EDGES.has(text.token(place.first() - 2));
        return edge ? new Signal(signal.first(), signal.end(), Kind.CONTEST) : signal;
    }
}
