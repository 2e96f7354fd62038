package org.claimline.ingest.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.NameContext.Head;
import org.claimline.ingest.place.NameReader.Name;
import org.claimline.ingest.place.PlaceChoice.Chosen;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the places of an article and decides which of several of one name is meant. */
public final class PlaceFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "the villages of A, B and C in the X region": how far the oblast may stand behind the first name. */
    private static final int BESIDE_REACH = 24;

    /** A name with what its neighbours say of it. */
    private record Read(
            Name name,
            boolean wide,
            boolean narrow,
            int wideEnd,
            @Nullable String area) {}

    private final WordSet fillers = PhraseTable.words(EN + "beside-fillers.tsv");
    private final PhraseTable<String> points = PhraseTable.read(EN + "directions.tsv", row -> row[1]);
    private final NameContext context;
    private final NameReader reader;
    private final Compass compass;

    public PlaceFinder(Gazetteer gazetteer) {
        context = new NameContext(gazetteer);
        reader = new NameReader(gazetteer, context);
        compass = new Compass(gazetteer);
    }

    /** The places of a text, in its order. */
    public List<PlaceMention> find(TokenizedText text) {
        var names = names(text);
        var choice = new PlaceChoice(names);
        var reads = new ArrayList<Read>(names.size());
        for (var name : names) reads.add(read(text, name));
        var found = new ArrayList<>(compass.find(text));
        for (int i = 0; i < reads.size(); i++) found.add(mention(text, reads, i, choice));
        found.sort(Comparator.comparingInt(PlaceMention::first));
        return withoutOverlaps(found);
    }

    private List<Name> names(TokenizedText text) {
        var names = new ArrayList<Name>();
        var surnames = context.surnames(text);
        for (var sentence : text.sentences())
            for (int at = sentence.first(); at < sentence.end(); ) {
                var name = reader.read(text, sentence, at, names.isEmpty() ? null : names.getLast(), surnames);
                if (name != null) names.add(name);
                at = name == null ? at + 1 : name.end();
            }
        return names;
    }

    private Read read(TokenizedText text, Name name) {
        var before = context.headBefore(text, name.first());
        int wideEnd = context.wideEnd(text, name.end());
        boolean wide = before == Head.WIDE || (before == null && wideEnd > 0);
        String area = null;
        for (var one : name.candidates())
            if (one.kind() == PlaceKind.RAION || (one.kind() == PlaceKind.OBLAST && (wide || onlyOblast(name))))
                area = one.oblast();
        return new Read(name, wide, before == Head.NARROW, wideEnd, area);
    }

    private static boolean onlyOblast(Name name) {
        for (var one : name.candidates()) if (one.kind() == PlaceKind.SETTLEMENT) return false;
        return true;
    }

    private PlaceMention mention(TokenizedText text, List<Read> reads, int index, PlaceChoice choice) {
        var read = reads.get(index);
        var name = read.name();
        var beside = beside(text, reads, index);
        var chosen = choice.farOff(name, beside)
                ? new Chosen(
                        NameReader.byNameAlone(text.words(name.first(), name.end()), "name:", null),
                        "; all that are known lie far from the text's other places")
                : choice.choose(name, read.wide(), read.narrow(), beside);
        var entry = chosen.entry();
        boolean around = read.wide() && entry.kind() == PlaceKind.SETTLEMENT;
        int end = read.wide() && read.wideEnd() > 0 && read.wideEnd() <= name.end() + 2 ? read.wideEnd() : name.end();
        int first = part(text, name, entry);
        return new PlaceMention(
                first,
                end,
                name.first(),
                written(entry, text.words(first, end)),
                around,
                // Of several that bear a name the wrong one may be chosen.
                name.candidates().size() > 1 ? 0 : entry.population(),
                name.rule() + chosen.reason() + (around ? "; the land around it" : ""));
    }

    /** "northern Kherson Oblast": where the words for a part of an oblast begin. */
    private int part(TokenizedText text, Name name, GazetteerEntry entry) {
        int before = name.first() - 1;
        if (entry.kind() != PlaceKind.OBLAST
                || before < 0
                || !text.token(before).lower().endsWith("ern")) return name.first();
        return points.get(text.token(before)) == null || text.token(before).capitalised() ? name.first() : before;
    }

    /** The oblast that stands beside a name: "A and B in the Kharkiv region", "Kherson Oblast's A"; null if none does. */
    private @Nullable String beside(TokenizedText text, List<Read> reads, int index) {
        var name = reads.get(index).name();
        int at = name.end();
        for (int next = index + 1; next < reads.size(); next++) {
            var other = reads.get(next);
            if (other.name().first() - name.end() > BESIDE_REACH
                    || !filled(text, at, other.name().first())) break;
            if (other.area() != null) return other.area();
            at = other.name().end();
        }
        if (index == 0) return null;
        var last = reads.get(index - 1);
        int from = Math.max(last.name().end(), last.wideEnd());
        boolean adjoins = last.area() != null && name.first() >= from && name.first() - from <= 2;
        return adjoins && filled(text, from, name.first()) ? last.area() : null;
    }

    private boolean filled(TokenizedText text, int from, int to) {
        for (int at = from; at < to; at++) if (!fillers.has(text.token(at))) return false;
        return true;
    }

    /** "the left bank of the Dnipro" is one place. */
    private static List<PlaceMention> withoutOverlaps(List<PlaceMention> sorted) {
        var kept = new ArrayList<PlaceMention>(sorted.size());
        for (var mention : sorted)
            if (kept.isEmpty() || mention.first() >= kept.getLast().end()) kept.add(mention);
        return kept;
    }

    private static Place written(GazetteerEntry entry, String words) {
        var place = entry.place();
        return new Place(place.name(), place.kind(), place.id(), place.oblast(), words, place.lat(), place.lon());
    }
}
