package org.claimline.ingest.claim;

import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.Gazetteer;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Words that mean a place named before: "the region", "in this direction", "north of the town", "regained there". */
final class BackReference {
    private static final String EN = "/org/claimline/ingest/en/";

    /** How many places are looked back at: a paragraph's worth. */
    private static final int MEMORY = 12;

    private enum Kind {
        OBLAST,
        DIRECTION,
        TOWN,
        ITSELF,
        THERE
    }

    private final PhraseTable<Kind> references =
            PhraseTable.read(EN + "back-references.tsv", row -> Kind.valueOf(row[1]));
    private final PhraseTable<String> prepositions = PhraseTable.read(EN + "prepositions.tsv", row -> row[1]);
    private final WordSet points = PhraseTable.words(EN + "compass-points.tsv");
    private final WordSet existence = PhraseTable.words(EN + "there-is.tsv");
    private final WordSet openers = PhraseTable.words(EN + "there-openers.tsv");
    private final WordSet around = PhraseTable.words(EN + "around-town.tsv");
    private final Gazetteer gazetteer = Gazetteer.load();

    /** Where words refer back, one past them, and the place they mean with these words. */
    record Found(int first, int end, Place place) {}

    /** Whether a sentence may hold such words; false is certain. */
    boolean mayOccur(Sentence sentence) {
        return references.mayOccur(sentence);
    }

    /** The reference that starts at a token and is set somewhere by a preposition; null if none does. */
    @Nullable
    Found at(Findings findings, int at) {
        var text = findings.text();
        var found = references.longest(text.tokens(), at, findings.sentence().end());
        if (found == null || at == findings.sentence().first() || text.is(found.end(), "of")) return null;
        if (found.value() != Kind.THERE && prepositions.get(text.token(at - 1)) == null) return null;
        boolean pointed = text.is(at - 1, "of") && points.has(text.token(Math.max(0, at - 2)));
        var meant = switch (found.value()) {
            case OBLAST -> oblast(findings, at);
            case DIRECTION -> last(findings, at, Kind.DIRECTION);
            case TOWN -> pointed ? last(findings, at, Kind.TOWN) : recent(findings, at, found.end());
            case ITSELF -> recent(findings, at, found.end());
            case THERE -> exists(findings, at, found.end()) ? null : last(findings, at, Kind.THERE);
        };
        int first = pointed ? at - 2 : at;
        return meant == null
                ? null
                : new Found(first, found.end(), PlaceChooser.worded(meant, text.words(first, found.end())));
    }

    /** "around the city", "80 percent of the town", "half of it": the settlement named in the last sentences. */
    private @Nullable Place recent(Findings findings, int at, int end) {
        var text = findings.text();
        boolean share = text.is(at - 1, "of")
                && Some.fits(
                        findings.amounts(), amount -> amount.dimension() == Dimension.SHARE && amount.core() == at - 1);
        if (!share && !around.has(text.token(at - 1))) return null;
        PlaceMention last = null;
        // "In the Pokrovsk direction" names no town.
        for (var one : new Antecedents(findings).before(at, end)) if (last == null || !one.around()) last = one;
        return last == null ? null : last.place();
    }

    /** "there were fights", but not "the area freed there is small": where "there" begins its clause it names no place. */
    private boolean exists(Findings findings, int at, int end) {
        if (!existence.contains(next(findings, end))) return false;
        var before = findings.text().token(at - 1);
        return before.punctuation() || openers.has(before);
    }

    private static String next(Findings findings, int end) {
        return end < findings.sentence().end() ? findings.text().token(end).lower() : "";
    }

    /** The oblast named last in the paragraph, by itself or by a settlement in it; else the one named last at all. */
    private @Nullable Place oblast(Findings findings, int at) {
        var places = findings.allPlaces();
        for (int i = before(findings, at), steps = 0; i >= 0 && steps < MEMORY; i--, steps++) {
            var place = places.get(i).place();
            if (!sameParagraph(findings, places.get(i))) break;
            if (place.kind() == PlaceKind.OBLAST) return place;
            var around = place.oblast() == null ? null : gazetteer.byId(place.oblast());
            boolean town = place.kind() == PlaceKind.SETTLEMENT || place.kind() == PlaceKind.RAION;
            // The capital is an oblast of its own, and nobody calls it a region.
            if (around != null && town && !around.place().name().startsWith(place.name() + " City"))
                return around.place();
        }
        return findings.oblast() == null ? null : findings.oblast().place();
    }

    /** The place of a kind that was named last; of the paragraph alone where the words say no kind. */
    private @Nullable Place last(Findings findings, int at, Kind kind) {
        var places = findings.allPlaces();
        for (int i = before(findings, at), steps = 0; i >= 0 && steps < MEMORY; i--, steps++) {
            var mention = places.get(i);
            var place = mention.place();
            // Nobody counts the ground or the villages "there" of one village.
            boolean wide = mention.around()
                    || beside(findings, mention)
                    || place.kind() == PlaceKind.REGION
                    || place.kind() == PlaceKind.OBLAST;
            boolean fits = switch (kind) {
                case TOWN -> place.kind() == PlaceKind.SETTLEMENT && !mention.around();
                case DIRECTION -> wide;
                default -> wide && sameParagraph(findings, mention);
            };
            if (fits) return place;
        }
        return null;
    }

    /** "to the south of Pokrovsk", "near Toretsk": a direction, as good as any. */
    private boolean beside(Findings findings, PlaceMention mention) {
        var text = findings.text();
        int at = mention.first() - 1;
        if (at < 1 || mention.place().kind() != PlaceKind.SETTLEMENT) return false;
        return around.has(text.token(at)) || (text.is(at, "of") && points.has(text.token(at - 1)));
    }

    private static boolean sameParagraph(Findings findings, PlaceMention mention) {
        if (mention.first() >= findings.sentence().first()) return true;
        var sentences = findings.text().sentences();
        int low = 0;
        int high = sentences.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).first() <= mention.first()) low = middle;
            else high = middle;
        }
        return sentences.get(low).paragraph() == findings.sentence().paragraph();
    }

    /** The index of the last place that ends before a token; -1 if there is none. */
    private static int before(Findings findings, int at) {
        var places = findings.allPlaces();
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).end() <= at) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
