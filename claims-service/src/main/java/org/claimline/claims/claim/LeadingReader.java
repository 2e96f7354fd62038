package org.claimline.claims.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Conversion;
import org.claimline.api.Evidence;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.jspecify.annotations.Nullable;

/**
 * What a claim takes of its leading mention, out of the mention as it is stored, token by token: a timeline reads hundreds, and
 * Jackson would collect each record's fields in a list first.
 */
final class LeadingReader {
    private final JsonFactory json;

    LeadingReader(JsonFactory json) {
        this.json = json;
    }

    LeadingMention read(byte[] body) throws IOException {
        try (var parser = json.createParser(body)) {
            parser.nextToken();
            return leading(parser);
        }
    }

    private static LeadingMention leading(JsonParser json) throws IOException {
        Measure measure = null;
        Quantity quantity = null;
        List<Place> places = List.of();
        HeldBy heldBy = null;
        Window window = null;
        Stance stance = null;
        Speech speech = null;
        LocalDate saidOn = null;
        Evidence evidence = null;
        for (String field; (field = next(json)) != null; )
            switch (field) {
                case "measure" -> measure = word(json, Measure.class);
                case "quantity" -> quantity = quantity(json);
                case "places" -> places = places(json);
                case "heldBy" -> heldBy = word(json, HeldBy.class);
                case "window" -> window = window(json);
                case "stance" -> stance = word(json, Stance.class);
                case "speech" -> speech = word(json, Speech.class);
                case "saidOn" -> saidOn = day(json);
                case "evidence" -> evidence = evidence(json);
                default -> json.skipChildren();
            }
        return new LeadingMention(
                Objects.requireNonNull(measure),
                quantity,
                places,
                heldBy,
                window,
                Objects.requireNonNull(stance),
                Objects.requireNonNull(speech),
                saidOn,
                Objects.requireNonNull(evidence));
    }

    private static @Nullable Quantity quantity(JsonParser json) throws IOException {
        if (none(json)) return null;
        Double value = null;
        Double lower = null;
        Double upper = null;
        String unit = null;
        Qualifier qualifier = null;
        String text = null;
        Conversion conversion = null;
        for (String field; (field = next(json)) != null; )
            switch (field) {
                case "value" -> value = number(json);
                case "lower" -> lower = number(json);
                case "upper" -> upper = number(json);
                case "unit" -> unit = text(json);
                case "qualifier" -> qualifier = word(json, Qualifier.class);
                case "text" -> text = text(json);
                case "conversion" -> conversion = conversion(json);
                default -> json.skipChildren();
            }
        return new Quantity(
                value,
                lower,
                upper,
                Objects.requireNonNull(unit),
                Objects.requireNonNull(qualifier),
                Objects.requireNonNull(text),
                conversion);
    }

    private static @Nullable Conversion conversion(JsonParser json) throws IOException {
        if (none(json)) return null;
        var value = 0.0;
        String unit = null;
        var consistent = false;
        for (String field; (field = next(json)) != null; )
            switch (field) {
                case "value" -> value = json.getDoubleValue();
                case "unit" -> unit = text(json);
                case "consistent" -> consistent = json.getBooleanValue();
                default -> json.skipChildren();
            }
        return new Conversion(value, Objects.requireNonNull(unit), consistent);
    }

    private static List<Place> places(JsonParser json) throws IOException {
        var places = new ArrayList<Place>(1);
        while (json.nextToken() != JsonToken.END_ARRAY) places.add(place(json));
        return places;
    }

    private static Place place(JsonParser json) throws IOException {
        String name = null;
        PlaceKind kind = null;
        String id = null;
        String oblast = null;
        String text = null;
        Double lat = null;
        Double lon = null;
        for (String field; (field = next(json)) != null; )
            switch (field) {
                case "name" -> name = text(json);
                case "kind" -> kind = word(json, PlaceKind.class);
                case "id" -> id = text(json);
                case "oblast" -> oblast = text(json);
                case "text" -> text = text(json);
                case "lat" -> lat = number(json);
                case "lon" -> lon = number(json);
                default -> json.skipChildren();
            }
        return new Place(
                Objects.requireNonNull(name),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(id),
                oblast,
                text,
                lat,
                lon);
    }

    private static @Nullable Window window(JsonParser json) throws IOException {
        if (none(json)) return null;
        LocalDate start = null;
        LocalDate end = null;
        WindowBasis basis = null;
        String text = null;
        String derivation = null;
        for (String field; (field = next(json)) != null; )
            switch (field) {
                case "start" -> start = day(json);
                case "end" -> end = day(json);
                case "basis" -> basis = word(json, WindowBasis.class);
                case "text" -> text = text(json);
                case "derivation" -> derivation = text(json);
                default -> json.skipChildren();
            }
        return new Window(start, end, basis, text, derivation);
    }

    private static Evidence evidence(JsonParser json) throws IOException {
        var start = 0;
        var end = 0;
        String text = null;
        for (String field; (field = next(json)) != null; )
            switch (field) {
                case "start" -> start = json.getIntValue();
                case "end" -> end = json.getIntValue();
                case "text" -> text = text(json);
                default -> json.skipChildren();
            }
        return new Evidence(start, end, Objects.requireNonNull(text));
    }

    /** The name of the next field, with the parser at its value; null at the end of the object. */
    private static @Nullable String next(JsonParser json) throws IOException {
        if (json.nextToken() == JsonToken.END_OBJECT) return null;
        var name = json.currentName();
        json.nextToken();
        return name;
    }

    private static boolean none(JsonParser json) {
        return json.hasToken(JsonToken.VALUE_NULL);
    }

    private static @Nullable String text(JsonParser json) throws IOException {
        return none(json) ? null : json.getText();
    }

    private static @Nullable Double number(JsonParser json) throws IOException {
        return none(json) ? null : json.getDoubleValue();
    }

    private static @Nullable LocalDate day(JsonParser json) throws IOException {
        return none(json) ? null : LocalDate.parse(json.getText());
    }

    private static <E extends Enum<E>> @Nullable E word(JsonParser json, Class<E> type) throws IOException {
        return none(json) ? null : Enum.valueOf(type, json.getText());
    }
}
