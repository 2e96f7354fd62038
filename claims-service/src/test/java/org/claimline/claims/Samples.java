package org.claimline.claims;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Claimant;
import org.claimline.api.Confidence;
import org.claimline.api.Evidence;
import org.claimline.api.Hedges;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Mentions as a newspaper's would be, changed one by one by each test. */
public final class Samples {
    public static final Gazetteer GAZETTEER = gazetteer();
    public static final Claimant ZELENSKYY = new Claimant(
            SourceKind.PERSON,
            "Volodymyr Zelenskyy",
            "Office of the President of Ukraine",
            Side.UKRAINE,
            "President Zelensky");

    private static final String EVIDENCE = "Ukraine has retaken more than 1,000 sq km since the start of September";

    private Samples() {}

    /** More than 1,000 km2 for 1-8 Sep 2022, no place stated. */
    public static Mention thousand() {
        return area(1000, Qualifier.MORE_THAN, window("2022-09-01", "2022-09-08"), List.of());
    }

    public static Mention area(double km2, Qualifier qualifier, @Nullable Window window, List<Place> places) {
        return new Mention(
                Measure.AREA,
                new Quantity(km2, km2, null, "km2", qualifier, km2 + " sq km", null),
                places,
                HeldBy.UKRAINE,
                window,
                ZELENSKYY,
                List.of(),
                Stance.ASSERTS,
                Speech.REPORTED,
                null,
                Hedges.NONE,
                new Evidence(0, EVIDENCE.length(), EVIDENCE),
                new Confidence(0.9, 0.9, 0.9, null, 0.9, 0.9),
                "claimline-rules/1",
                List.of());
    }

    public static Mention by(Claimant claimant, Mention mention) {
        return new Mention(
                mention.measure(),
                mention.quantity(),
                mention.places(),
                mention.heldBy(),
                mention.window(),
                claimant,
                mention.relayedBy(),
                mention.stance(),
                claimant.kind() == SourceKind.OUTLET ? Speech.NARRATION : mention.speech(),
                mention.saidOn(),
                mention.hedges(),
                mention.evidence(),
                mention.confidence(),
                mention.extractor(),
                List.of());
    }

    public static Mention saying(@Nullable LocalDate saidOn, @Nullable HeldBy heldBy, Stance stance, Mention mention) {
        return like(mention, mention.quantity(), heldBy, stance, saidOn, mention.evidence());
    }

    /** The same at another place of its article. */
    public static Mention at(int start, Mention mention) {
        var text = mention.evidence().text();
        return like(
                mention,
                mention.quantity(),
                mention.heldBy(),
                mention.stance(),
                mention.saidOn(),
                new Evidence(start, start + text.length(), text));
    }

    /** The same in other words at another place of its article. */
    public static Mention words(int start, String words, Mention mention) {
        return like(
                mention,
                mention.quantity(),
                mention.heldBy(),
                mention.stance(),
                mention.saidOn(),
                new Evidence(start, start + words.length(), words));
    }

    /** The same of another quantity. */
    public static Mention of(Quantity quantity, Mention mention) {
        return like(mention, quantity, mention.heldBy(), mention.stance(), mention.saidOn(), mention.evidence());
    }

    private static Mention like(
            Mention mention,
            @Nullable Quantity quantity,
            @Nullable HeldBy heldBy,
            Stance stance,
            @Nullable LocalDate saidOn,
            Evidence evidence) {
        return new Mention(
                mention.measure(),
                quantity,
                mention.places(),
                heldBy,
                mention.window(),
                mention.claimant(),
                mention.relayedBy(),
                stance,
                mention.speech(),
                saidOn,
                mention.hedges(),
                evidence,
                mention.confidence(),
                mention.extractor(),
                List.of());
    }

    /** Who holds a named place. */
    public static Mention control(String placeId, HeldBy heldBy, Stance stance) {
        var mention = area(1, Qualifier.EXACT, null, List.of());
        return new Mention(
                Measure.CONTROL,
                null,
                places(placeId),
                heldBy,
                null,
                ZELENSKYY,
                List.of(),
                stance,
                Speech.REPORTED,
                null,
                Hedges.NONE,
                mention.evidence(),
                mention.confidence(),
                mention.extractor(),
                List.of());
    }

    public static @Nullable Window window(@Nullable String start, @Nullable String end) {
        if (start == null && end == null) return null;
        return new Window(
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                WindowBasis.CUMULATIVE,
                "since then",
                null);
    }

    public static List<Place> places(String... ids) {
        return Arrays.stream(ids)
                .map(id -> GAZETTEER.byId(id).orElseThrow(() -> new IllegalArgumentException(id)))
                .toList();
    }

    private static Gazetteer gazetteer() {
        try (var stream = Samples.class.getResourceAsStream("/places.csv")) {
            return Gazetteer.read(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
