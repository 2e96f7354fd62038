package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.place.Gazetteer;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Chooses which places of a sentence a figure is about. */
final class PlaceChooser {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A place further away, in words, is about something else. */
    private static final int FAR = 80;

    /** "around B up to three": how far behind the place that opens its clause a figure stands. */
    private static final int OPENING = 3;

    private final WordSet fillers = PhraseTable.words(EN + "place-fillers.tsv");
    private final WordSet points = PhraseTable.words(EN + "compass-points.tsv");
    private final Clauses clauses;
    private final PhraseTable<String> prepositions = PhraseTable.read(EN + "prepositions.tsv", row -> row[1]);
    private final PhraseTable<String> offices = PhraseTable.read(EN + "offices.tsv", row -> row[1]);
    private final WordSet setNouns = PhraseTable.words(EN + "set-nouns.tsv");
    private final WordSet ruled = PhraseTable.words(EN + "ruled-nouns.tsv");
    private final WordSet company = PhraseTable.words(EN + "company-joints.tsv");
    private final WordSet within = PhraseTable.words(EN + "within-words.tsv");
    private final Gazetteer gazetteer = Gazetteer.load();
    private final BackReference references = new BackReference();

    PlaceChooser(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The places a figure is about; empty where the sentence states none. */
    List<Place> places(
            Findings findings,
            Amount amount,
            @Nullable Attribution attribution,
            @Nullable Signal signal,
            int nextFigure) {
        var before = ShareJudge.stated(findings, amount);
        if (before != null) return List.of(before.place());
        var whole = whole(findings, amount);
        if (whole != null) return List.of(whole);
        var inside = inside(findings, amount);
        if (inside != null) return List.of(inside.place());
        PlaceMention best = null;
        int least = 40;
        for (var place : findings.places()) {
            if (Math.abs(place.first() - amount.core()) > FAR
                    || amount.contains(place.first())
                    || names(attribution, place)
                    || timed(findings, place)
                    || !set(findings, place)
                    || anothers(findings, place, signal, nextFigure)) continue;
            int cost = cost(findings, amount, place, nextFigure);
            if (cost < least) {
                best = place;
                least = cost;
            }
        }
        var reference = reference(findings, amount, least);
        if (reference != null) return List.of(reference);
        if (best == null) return List.of();
        var oblast = oblast(findings, amount, best);
        return oblast == null ? withCompany(findings, best) : List.of(oblast);
    }

    /** "80 percent of it", "half of the village": what a share is of, whatever else the sentence names. */
    private @Nullable Place whole(Findings findings, Amount amount) {
        if (amount.dimension() != Dimension.SHARE || !references.mayOccur(findings.sentence())) return null;
        int of = amount.core();
        if (of + 1 >= findings.sentence().end() || !findings.text().is(of, "of")) return null;
        var found = references.at(findings, of + 1);
        return found == null ? null : found.place();
    }

    /** "82 settlements in Kursk", "two thirds of the ground lost in Kursk": the oblast; nobody counts villages in a city. */
    private @Nullable Place oblast(Findings findings, Amount amount, PlaceMention place) {
        boolean city = amount.dimension() == Dimension.LENGTH
                || !NamedPlaces.settlement(place)
                || place.around()
                || !ShareJudge.namesake(findings, place)
                || !within.at(findings.text(), place.first() - 1);
        var oblast = place.place().oblast();
        var around = city || oblast == null ? null : gazetteer.byId(oblast);
        return around == null ? null : worded(around.place(), findings.text().words(place.first(), place.end()));
    }

    /** "two more Donbas villages": the place stands between the number and its noun. */
    private static @Nullable PlaceMention inside(Findings findings, Amount amount) {
        for (var place : findings.places())
            if (amount.number() < place.first()
                    && place.end() < amount.core()
                    && place.place().kind() != PlaceKind.COUNTRY) return place;
        return null;
    }

    /** "since the fall of Avdiivka": the place says when. */
    private static boolean timed(Findings findings, PlaceMention place) {
        if (!NamedPlaces.settlement(place)) return false;
        for (var time : findings.times()) if (time.first() <= place.first() && place.end() <= time.end()) return true;
        return false;
    }

    /** "29 settlements, including six in Luhansk", "58 sq km, against 26.5 sq km lost near Dobropillia": the next figure's place alone. */
    private static boolean anothers(Findings findings, PlaceMention place, @Nullable Signal signal, int nextFigure) {
        if (place.first() <= nextFigure || nextFigure >= findings.sentence().end()) return false;
        var text = findings.text();
        if (nextFigure > 0
                && (text.is(nextFigure - 1, ":")
                        || text.is(nextFigure - 1, "which")
                        || text.token(nextFigure - 1).lower().startsWith("includ"))) return true;
        for (var other : findings.signals())
            if (other.kind().change()
                    && other.first() > nextFigure
                    && other.end() <= place.first()
                    && !other.equals(signal)) return true;
        return false;
    }

    private int cost(Findings findings, Amount amount, PlaceMention place, int nextFigure) {
        boolean after = place.first() >= amount.core();
        int cost = after
                ? clauses.distance(findings.text(), amount.core(), place.first())
                : clauses.distance(findings.text(), place.end(), amount.first()) + 5;
        // "For the Kharkiv direction he was more precise: ...": what opens a sentence sets its scene.
        if (!after && place.first() - findings.sentence().first() <= 4) cost = Math.min(cost, 20);
        // What stands behind the next figure is that figure's place, and so is what opens its clause.
        if (after && (place.first() > nextFigure || opensNext(findings, place, nextFigure))) cost += 12;
        if (place.place().kind() == PlaceKind.COUNTRY) cost += 15;
        return cost;
    }

    /** "the gain around A was up to two kilometres and around B up to three". */
    private boolean opensNext(Findings findings, PlaceMention place, int nextFigure) {
        var text = findings.text();
        if (nextFigure >= findings.sentence().end() || nextFigure - place.end() > OPENING) return false;
        int set = text.is(place.first() - 1, "the") ? place.first() - 2 : place.first() - 1;
        int joint = set - 1;
        return joint > findings.sentence().first()
                && sets(text, set)
                && (text.is(joint, "and") || text.is(joint, ",") || text.is(joint, "while") || text.is(joint, ";"));
    }

    /** The place belongs to the words that name the speaker: "the governor of Kharkiv region". */
    private static boolean names(@Nullable Attribution attribution, PlaceMention place) {
        return attribution != null
                && attribution.sourceFirst() <= place.first()
                && place.first() < attribution.cueFirst()
                && attribution.sourceFirst() < attribution.cueFirst();
    }

    /** A preposition, or a list that starts with one, sets something in a place; so does "Kherson region: ...". */
    private boolean set(Findings findings, PlaceMention place) {
        var text = findings.text();
        int first = findings.sentence().first();
        if (offices.longest(text.tokens(), place.end(), findings.sentence().end()) != null) return false;
        if (text.is(place.end(), ":")
                && (place.first() == first || text.token(place.first() - 1).punctuation())) return true;
        int at = place.first() - 1;
        while (at > first && !sets(text, at) && filler(findings, at)) at--;
        if (at < first || (text.is(at, "of") && at > 0 && ruled.has(text.token(at - 1)))) return false;
        return sets(text, at);
    }

    private boolean sets(TokenizedText text, int at) {
        return prepositions.get(text.token(at)) != null
                || (at > 0 && prepositions.exactly(text.tokens(), at - 1, at + 1) != null);
    }

    private boolean filler(Findings findings, int at) {
        var token = findings.text().token(at);
        if (fillers.has(token)) {
            return !token.is("of") || setNouns.has(findings.text().token(at - 1));
        }
        for (var place : findings.places()) if (place.first() <= at && at < place.end()) return true;
        return false;
    }

    /** "the region", "there", when nothing nearer is named. */
    private @Nullable Place reference(Findings findings, Amount amount, int least) {
        if (!references.mayOccur(findings.sentence())) return null;
        var text = findings.text();
        for (int at = findings.sentence().first() + 1; at < findings.sentence().end(); at++) {
            var found = references.at(findings, at);
            if (found == null) continue;
            int cost = at >= amount.core()
                    ? clauses.distance(text, amount.core(), at)
                    : clauses.distance(text, at, amount.first()) + 5;
            if (cost < least) return found.place();
        }
        return null;
    }

    /** "Kharkiv and Kherson directions", "its south and east": the list that a place stands in. */
    private List<Place> withCompany(Findings findings, PlaceMention best) {
        var list = new ArrayList<Place>();
        var all = findings.places();
        int first = all.indexOf(best);
        int last = first;
        while (first > 0 && joined(findings, all.get(first - 1), all.get(first))) first--;
        while (last + 1 < all.size() && joined(findings, all.get(last), all.get(last + 1))) last++;
        for (int i = first; i <= last; i++) list.add(directed(findings, all.get(i)));
        return narrowed(list);
    }

    /** "Ukraine's Kharkiv region" is the region. */
    private static List<Place> narrowed(List<Place> list) {
        if (list.size() == 1) return List.of(list.getFirst());
        var met = new HashSet<String>();
        boolean narrow = list.stream().anyMatch(place -> place.kind() != PlaceKind.COUNTRY);
        return list.stream()
                .filter(place -> !narrow || place.kind() != PlaceKind.COUNTRY)
                .filter(place -> met.add(place.id()))
                .toList();
    }

    private boolean joined(Findings findings, PlaceMention one, PlaceMention other) {
        if (other.first() - one.end() > 4) return false;
        for (int at = one.end(); at < other.first(); at++)
            if (!company.has(findings.text().token(at))) return false;
        return true;
    }

    /** "south of Kharkiv": the words with the point of the compass. */
    private Place directed(Findings findings, PlaceMention place) {
        var text = findings.text();
        int of = place.first() - 1;
        boolean directed = of > findings.sentence().first() && text.is(of, "of") && points.has(text.token(of - 1));
        return directed ? worded(place.place(), text.words(of - 1, place.end())) : place.place();
    }

    static Place worded(Place place, String words) {
        return new Place(place.name(), place.kind(), place.id(), place.oblast(), words, place.lat(), place.lon());
    }
}
