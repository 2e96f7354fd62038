package org.claimline.ingest.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.api.Claimant;
import org.claimline.api.Confidence;
import org.claimline.api.Mention;
import org.claimline.api.SourceKind;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;

/** Names how each part of a claim was read, and looks up how often that kind of reading has proved right. */
final class Readings {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A kind of reading that no gold has shown yet. */
    private static final double UNKNOWN = 0.5;

    private static final Set<String> PRONOUNS = PhraseTable.words(EN + "pronouns.tsv");
    private static final Set<String> LIKENESSES = PhraseTable.words(EN + "likenesses.tsv");

    private final Map<String, Double> probabilities = new HashMap<>();

    Readings() {
        for (var row : PhraseTable.rows("/org/claimline/ingest/claim/confidence.tsv"))
            probabilities.put(row[0] + ":" + row[1], Double.valueOf(row[2]));
    }

    /** A claim with the kinds of its readings and the confidence that follows from them. */
    Found of(MentionBuilder.Draft draft, Mention mention, boolean carried) {
        String claim = "claim:"
                + (mention.quantity() == null ? "CONTROL" : mention.measure().name());
        String signal = "signal:"
                + (draft.signal() == null ? "CONTINUED" : draft.signal().kind().name());
        String claimant = "claimant:" + claimant(draft, mention.claimant());
        var quantity = mention.quantity() == null ? null : "quantity:" + quantity(mention);
        var place = mention.places().isEmpty() ? null : "place:" + place(mention);
        var window = mention.window() == null
                ? null
                : "window:" + (carried ? "CARRIED" : mention.window().start() == null ? "OPEN" : "STATED");
        double sure = probability(claim) * probability(claimant);
        var confidence = new Confidence(
                Math.round(sure * 100) / 100.0,
                quantity == null ? null : Double.valueOf(probability(quantity)),
                probability(claimant),
                place == null ? null : Double.valueOf(probability(place)),
                window == null ? null : Double.valueOf(probability(window)));
        var rules = Stream.of(claim, signal, quantity, claimant, place, window)
                .filter(Objects::nonNull)
                .toList();
        return new Found(mention.with(mention.repeats(), confidence), rules);
    }

    private double probability(String kind) {
        return probabilities.getOrDefault(kind, UNKNOWN);
    }

    private static String claimant(MentionBuilder.Draft draft, Claimant claimant) {
        Attribution attribution = draft.attribution();
        if (attribution == null) return "OUTLET_VOICE";
        if (!draft.findings().sentence().contains(attribution.cueFirst())) return "CARRIED_QUOTE";
        if (claimant.text() != null && PRONOUNS.contains(claimant.text().toLowerCase(Locale.ROOT))) return "PRONOUN";
        boolean known = claimant.organisation() != null || claimant.kind() == SourceKind.OUTLET;
        return known ? "NAMED_IN_CLAUSE" : "UNLISTED";
    }

    private static String quantity(Mention mention) {
        var quantity = mention.quantity();
        if (quantity == null || quantity.value() == null) return "VAGUE";
        String words = quantity.text().toLowerCase(Locale.ROOT);
        for (var likeness : LIKENESSES) if (words.contains(likeness)) return "ANALOGY";
        return words.chars().anyMatch(Character::isDigit) ? "DIGITS" : "WORDS";
    }

    /** Whether the words name the place or only point to it: "the town". */
    private static String place(Mention mention) {
        if (mention.places().stream().anyMatch(NamedPlaces::undecided)) return "UNDECIDED";
        var place = mention.places().getFirst();
        String words = place.text() == null ? "" : place.text();
        boolean named = words.chars().anyMatch(Character::isUpperCase);
        return named ? mention.places().size() > 1 ? "LIST" : "IN_SENTENCE" : "CARRIED";
    }
}
