package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.api.Claimant;
import org.claimline.api.Confidence;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.SourceKind;
import org.claimline.api.Window;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;

/** Names how each part of a claim was read, and looks up how often that kind of reading has proved right. */
final class Readings {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A kind of reading that no gold has shown yet. */
    private static final double UNKNOWN = 0.5;

    private static final WordSet PRONOUNS = PhraseTable.words(EN + "pronouns.tsv");
    private static final String[] LIKENESSES =
            PhraseTable.words(EN + "likenesses.tsv").toArray(String[]::new);

    /** The letters of each likeness: words that lack one of them do not hold it. */
    private static final long[] LETTERS =
            Stream.of(LIKENESSES).mapToLong(Readings::letters).toArray();

    private final Map<Reading, Double> probabilities = new EnumMap<>(Reading.class);
    private final Map<Measure, Double> measures = new EnumMap<>(Measure.class);
    private final Map<Signal.Kind, Reading> changes = new EnumMap<>(Signal.Kind.class);

    Readings() {
        var table = new HashMap<String, Double>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/claim/confidence.tsv"))
            table.put(row[0] + ":" + row[1], Double.valueOf(row[2]));
        for (var one : Reading.values()) probabilities.put(one, table.getOrDefault(one.key(), UNKNOWN));
        for (var one : Measure.values()) measures.put(one, table.getOrDefault("claim:" + one, UNKNOWN));
        for (var one : Signal.Kind.values()) changes.put(one, Reading.valueOf("CHANGE_" + one));
    }

    /** A claim with the kinds of its readings and the confidence that follows from them. */
    Found of(MentionBuilder.Draft draft, MentionBuilder.Built built, boolean carried) {
        var mention = built.mention();
        var holder = built.holder();
        var signal = draft.signal();
        var told = signal == null ? Reading.CHANGE_CONTINUED : changes.get(signal.kind());
        var change = draft.sure() < 1 ? Reading.CHANGE_WEIGHED : told;
        var quantity = mention.quantity() == null ? null : quantity(mention.quantity());
        var claimant = claimant(draft, mention.claimant());
        var place = mention.places().isEmpty() ? null : place(mention);
        var window = mention.window() == null ? null : window(mention.window(), carried);
        var speaker = draft.speaker() == null ? null : draft.speaker().weighed();
        double who = speaker == null ? probability(claimant) : percent(speaker.probability());
        double sure = Math.min(measures.getOrDefault(mention.measure(), UNKNOWN), draft.sure()) * who;
        var confidence = new Confidence(
                percent(sure),
                quantity == null ? null : Double.valueOf(probability(quantity)),
                who,
                place == null ? null : Double.valueOf(probability(place)),
                window == null ? null : Double.valueOf(probability(window)),
                holder == null ? null : Double.valueOf(probability(holder)));
        var readings = new ArrayList<Reading>(6);
        readings.add(change);
        if (quantity != null) readings.add(quantity);
        readings.add(claimant);
        if (place != null) readings.add(place);
        if (window != null) readings.add(window);
        if (holder != null) readings.add(holder);
        return new Found(mention.with(mention.repeats(), confidence), List.copyOf(readings), draft, null);
    }

    private static double percent(double probability) {
        return Math.round(probability * 100) / 100.0;
    }

    private double probability(Reading reading) {
        return probabilities.getOrDefault(reading, UNKNOWN);
    }

    private static Reading claimant(MentionBuilder.Draft draft, Claimant claimant) {
        Attribution attribution = draft.attribution();
        var choice = draft.speaker();
        if (choice != null && choice.weighed() != null && choice.weighed().overruled()) return Reading.CLAIMANT_WEIGHED;
        if (attribution == null) return Reading.CLAIMANT_OUTLET_VOICE;
        if (!draft.findings().sentence().contains(attribution.cueFirst())) return Reading.CLAIMANT_CARRIED_QUOTE;
        if (claimant.text() != null && PRONOUNS.contains(claimant.text().toLowerCase(Locale.ROOT)))
            return Reading.CLAIMANT_PRONOUN;
        boolean known = claimant.organisation() != null || claimant.kind() == SourceKind.OUTLET;
        return known ? Reading.CLAIMANT_NAMED_IN_CLAUSE : Reading.CLAIMANT_UNLISTED;
    }

    private static Reading quantity(Quantity quantity) {
        if (quantity.value() == null) return Reading.QUANTITY_VAGUE;
        String words = quantity.text().toLowerCase(Locale.ROOT);
        long letters = letters(words);
        for (int i = 0; i < LIKENESSES.length; i++)
            if ((LETTERS[i] & ~letters) == 0 && words.contains(LIKENESSES[i])) return Reading.QUANTITY_ANALOGY;
        for (int i = 0; i < words.length(); i++) if (Character.isDigit(words.charAt(i))) return Reading.QUANTITY_DIGITS;
        return Reading.QUANTITY_WORDS;
    }

    /** A bit for each letter of words; different letters may share one. */
    private static long letters(String words) {
        long letters = 0;
        for (int i = 0; i < words.length(); i++) letters |= 1L << words.charAt(i);
        return letters;
    }

    private static Reading window(Window window, boolean carried) {
        if (carried) return Reading.WINDOW_CARRIED;
        return window.start() == null ? Reading.WINDOW_OPEN : Reading.WINDOW_STATED;
    }

    /** Whether the words name the place or only point to it: "the town". */
    private static Reading place(Mention mention) {
        for (var place : mention.places()) if (NamedPlaces.undecided(place)) return Reading.PLACE_UNDECIDED;
        if (!named(mention.places().getFirst())) return Reading.PLACE_CARRIED;
        return mention.places().size() > 1 ? Reading.PLACE_LIST : Reading.PLACE_IN_SENTENCE;
    }

    private static boolean named(Place place) {
        String words = place.text() == null ? "" : place.text();
        for (int i = 0; i < words.length(); i++) if (Character.isUpperCase(words.charAt(i))) return true;
        return false;
    }
}
