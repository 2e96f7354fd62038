package org.claimline.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.Evidence;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.SourceKind;
import org.claimline.ingest.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** One annotated claim, and whether a mention says the same. */
record GoldClaim(JsonNode node, Gazetteer gazetteer) {
    private static final Set<String> GENERIC = Set.of(
            "the",
            "region",
            "oblast",
            "direction",
            "and",
            "of",
            "area",
            "directions",
            "province",
            "its",
            "town",
            "city",
            "ukraine",
            "southern",
            "northern",
            "state",
            "next",
            "paragraph",
            "west",
            "side");

    String id() {
        return node.path("id").asText();
    }

    boolean optional() {
        return node.path("optional").asBoolean();
    }

    String measure() {
        return node.path("measure").asText();
    }

    @Nullable
    String repeats() {
        return text("repeats");
    }

    String evidence() {
        return node.path("evidence").path("text").asText().replaceAll("\\s+", " ");
    }

    /** Whether measure, evidence and number (or place) agree. */
    boolean matches(Mention mention) {
        if (!mention.measure().name().equals(measure())) return false;
        int start = node.path("evidence").path("start").asInt();
        int end = node.path("evidence").path("end").asInt();
        if (!overlaps(mention.evidence(), start, end)
                && mention.repeats().stream().noneMatch(repeat -> overlaps(repeat, start, end))) return false;
        return mention.quantity() == null ? place(mention) : number(mention);
    }

    private static boolean overlaps(Evidence evidence, int start, int end) {
        return evidence.start() < end && start < evidence.end();
    }

    private boolean number(Mention mention) {
        var gold = node.path("quantity").path("value");
        var quantity = mention.quantity();
        if (quantity == null) return false;
        if (gold.isNull() || gold.isMissingNode()) return quantity.value() == null;
        Double found = quantity.value() == null ? quantity.lower() : quantity.value();
        return found != null && Math.abs(found - gold.asDouble()) <= 0.01 * gold.asDouble();
    }

    boolean qualifier(Mention mention) {
        String gold = node.path("quantity").path("qualifier").asText();
        var quantity = mention.quantity();
        // A floor under a number word is "at least" to one reader and "vague" to another.
        return quantity != null
                && (quantity.qualifier().name().equals(gold) || quantity.value() == null && gold.equals("AT_LEAST"));
    }

    boolean claimant(Mention mention) {
        return claimant(mention.claimant());
    }

    /** Whether the annotation takes somebody for the one who says it. */
    boolean claimant(Claimant found) {
        var gold = node.path("claimant");
        if (gold.path("kind").asText().equals("OUTLET")) return found.kind() == SourceKind.OUTLET;
        for (var accepted : gold.path("accept"))
            for (var name : names(found))
                if (plain(accepted.asText().replaceAll("\\(.*", "")).equals(plain(name))
                        || plain(accepted.asText()).equals(plain(name))) return true;
        return false;
    }

    private static List<String> names(Claimant claimant) {
        var names = new ArrayList<String>();
        names.add(claimant.name());
        if (claimant.text() != null) names.add(claimant.text());
        if (claimant.organisation() != null) names.add(claimant.organisation());
        return names;
    }

    boolean stance(Mention mention) {
        return mention.stance().name().equals(node.path("stance").asText());
    }

    /** Null where the gold claim leaves open who holds the ground. */
    @Nullable
    Boolean heldBy(Mention mention) {
        String gold = text("heldBy");
        return gold == null ? null : gold.equals(String.valueOf(mention.heldBy()));
    }

    /** Null where the annotation says nothing about the day of speaking; it may say that the article states none. */
    @Nullable
    Boolean saidOn(Mention mention) {
        if (!node.has("saidOn")) return null;
        return Objects.equals(text("saidOn"), mention.saidOn() == null ? null : String.valueOf(mention.saidOn()));
    }

    /** The value at a path, as the annotation writes it. */
    String named(String... path) {
        var at = node;
        for (var step : path) at = at.path(step);
        return at.asText();
    }

    /** Null where the gold claim states no place. */
    @Nullable
    Boolean placeAgrees(Mention mention) {
        if (text(node.path("place"), "settlement") == null && text(node.path("place"), "text") == null) return null;
        return place(mention);
    }

    private boolean place(Mention mention) {
        String settlement = text(node.path("place"), "settlement");
        for (var place : mention.places()) {
            if (settlement != null) {
                if (same(place, settlement.replaceAll("\\(.*", "").strip()) || nameAlone(place)) return true;
            } else
                for (var field : List.of("text", "region"))
                    if (text(node.path("place"), field) instanceof String gold
                            && (shares(place, gold) || spelled(place, gold))) return true;
        }
        return false;
    }

    private boolean same(Place place, String name) {
        return gazetteer.named(name).stream()
                        .anyMatch(entry -> entry.place().id().equals(place.id()))
                || plain(place.name()).equals(plain(name));
    }

    /** A settlement of which only the name is known, in the very words that the annotation takes for its own. */
    private boolean nameAlone(Place place) {
        var gold = text(node.path("place"), "text");
        return gold != null
                && place.text() != null
                && gazetteer.byId(place.id()) == null
                && plain(place.name()).equals(plain(place.text()))
                && plain(place.text()).equals(plain(gold));
    }

    /** "Ukraine", "the town" where the annotation has nothing more to say of the place: no word of these counts by itself, all of them do. */
    private boolean spelled(Place place, String gold) {
        var region = text(node.path("place"), "region");
        boolean whole = region == null || region.equals(gold);
        return whole
                && (plain(place.name()).equals(plain(gold))
                        || (place.text() != null && plain(place.text()).equals(plain(gold))));
    }

    private static boolean shares(Place place, String gold) {
        for (var name : new String[] {place.name(), place.text()})
            if (name != null)
                for (var word : plain(name).split(" "))
                    if (word.length() > 3 && words(gold).contains(word) && !GENERIC.contains(word)) return true;
        return false;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(plain(text).split(" ")));
    }

    /** Null where the gold claim states no window. */
    @Nullable
    Boolean window(Mention mention) {
        var gold = node.path("window");
        String start = text(gold, "start");
        String end = text(gold, "end");
        if (start == null && end == null || text(gold, "text") == null) return null;
        var window = mention.window();
        if (window == null) return false;
        boolean starts = start == null || start.equals(String.valueOf(window.start()));
        boolean ends = end == null || end.equals(String.valueOf(window.end()));
        return starts && ends;
    }

    private @Nullable String text(String field) {
        return text(node, field);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[’‘]", "'")
                .replaceAll("[^\\p{L}\\p{N}' ]", " ")
                .replaceAll("\\s+", " ")
                .replaceFirst("^the ", "")
                .strip();
    }
}
