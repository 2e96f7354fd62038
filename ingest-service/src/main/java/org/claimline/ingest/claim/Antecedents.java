package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * The settlements that "it" or "the village" can mean, the likeliest last: those of the sentence before the words, or else those named last. A noun
 * asks for its size, and a name told in passing ("the road to Tokmak", "towards Svatove") means nothing where another one is there.
 */
final class Antecedents {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "on the main road to": the words of passing before a name. */
    private static final int REACH = 4;

    /** Of every place with so many people the gazetteer says how many. */
    private static final long CITY = 5000;

    private static final PhraseTable<Size> SIZES = PhraseTable.read(
            EN + "settlement-sizes.tsv", row -> new Size(Long.parseLong(row[1]), Long.parseLong(row[2])));
    private static final PhraseTable<String> PASSING = PhraseTable.read(EN + "passing-words.tsv", row -> row[0]);

    /** How many people may live in what a noun calls a village, a town or a city. */
    private record Size(long least, long most) {
        boolean fits(PlaceMention place) {
            if (least >= CITY && village(place)) return false;
            return place.people() == 0 || (place.people() >= least && place.people() <= most);
        }
    }

    /** What stands in no list of places with so many people. */
    private static boolean village(PlaceMention place) {
        return place.people() == 0 && place.place().id().startsWith("place:");
    }

    private final Findings findings;

    Antecedents(Findings findings) {
        this.findings = findings;
    }

    /** Those that the words from one token to another can mean, each once; the likeliest last. */
    List<PlaceMention> before(int first, int end) {
        var size = size(first, end);
        Predicate<PlaceMention> fits =
                place -> (size == null || size.fits(place)) && !NamedPlaces.capital(findings, place);
        var here = distinct(Some.of(
                findings.settlements(), place -> place.end() <= first && NamedPlaces.mayBeMeant(findings, place)));
        var there = distinct(findings.named());
        Predicate<PlaceMention> told =
                place -> !passing(findings.text(), findings.sentence().first(), place) && !surrounded(place);
        // One after the other, as the first that finds any mostly does.
        var some = Some.of(here, fits.and(told));
        if (some.isEmpty()) some = Some.of(there, fits);
        if (some.isEmpty()) some = Some.of(here, fits);
        if (some.isEmpty()) some = Some.of(near(first), fits);
        if (some.isEmpty()) some = here;
        if (!some.isEmpty()) return some;
        return size == null ? there : List.of();
    }

    private List<PlaceMention> near(int before) {
        return distinct(Some.of(
                findings.settlements(), place -> place.end() <= before && !NamedPlaces.office(findings, place)));
    }

    private @Nullable Size size(int first, int end) {
        for (int at = end - 1; at >= first; at--) {
            var size = SIZES.get(findings.text().token(at));
            if (size != null) return size;
        }
        return null;
    }

    /** "the road to Tokmak", "towards Svatove": where something leads. */
    static boolean passing(TokenizedText text, int from, PlaceMention place) {
        for (int at = place.first() - 1; at >= Math.max(from, place.first() - REACH); at--) {
            var words = PASSING.longest(text.tokens(), at, place.first());
            if (words != null && words.end() == place.first()) return true;
            if (text.token(at).punctuation()) return false;
        }
        return false;
    }

    /** "follows the fighting around Tokmak": what lies about a place is more than the place. */
    private boolean surrounded(PlaceMention place) {
        return place.first() > findings.sentence().first() && findings.text().is(place.first() - 1, "around");
    }

    /** Each place once, where it is named last. */
    private static List<PlaceMention> distinct(List<PlaceMention> places) {
        if (places.size() < 2) return places;
        var named = new LinkedHashMap<String, PlaceMention>();
        for (var place : places) {
            named.remove(place.place().id());
            named.put(place.place().id(), place);
        }
        return new ArrayList<>(named.values());
    }
}
