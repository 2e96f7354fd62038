package org.claimline.claims.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Assessment;
import org.claimline.api.BandDay;
import org.claimline.api.Claim;
import org.claimline.api.Comparison;
import org.claimline.api.GapEvidence;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Source;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/**
 * What long answers consist of, field by field: the same bytes that Jackson writes, which finds and reads each field of a record by
 * reflection. An answer has thousands of them.
 */
final class LongAnswers extends SimpleModule {
    private static final long serialVersionUID = 1;

    LongAnswers() {
        addSerializer(new Written<>(Claim.class, LongAnswers::claim));
        addSerializer(new Written<>(Assessment.class, LongAnswers::assessment));
        addSerializer(new Written<>(Source.class, LongAnswers::source));
        addSerializer(new Written<>(Place.class, LongAnswers::place));
        addSerializer(new Written<>(BandDay.class, LongAnswers::bandDay));
        addSerializer(new Written<>(GapEvidence.class, LongAnswers::evidence));
    }

    @FunctionalInterface
    private interface Fields<T> {
        void write(T value, JsonGenerator json, SerializerProvider others) throws IOException;
    }

    private static final class Written<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Fields<T> fields;

        Written(Class<T> type, Fields<T> fields) {
            super(type);
            this.fields = fields;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider others) throws IOException {
            json.writeStartObject(value);
            fields.write(value, json, others);
            json.writeEndObject();
        }
    }

    private static void claim(Claim claim, JsonGenerator json, SerializerProvider others) throws IOException {
        json.writeNumberField("id", claim.id());
        word(json, "measure", claim.measure());
        quantity(json, "quantity", claim.quantity(), others);
        places(json, claim.places());
        word(json, "heldBy", claim.heldBy());
        window(json, "window", claim.window());
        source(json, "claimant", claim.claimant(), others);
        word(json, "stance", claim.stance());
        word(json, "speech", claim.speech());
        day(json, "saidOn", claim.saidOn());
        day(json, "asOf", claim.asOf());
        word(json, "asOfClock", claim.asOfClock());
        texts(json, "outlets", claim.outlets());
        json.writeNumberField("mentions", claim.mentions());
        json.writeNumberField("origins", claim.origins());
        var evidence = claim.evidence();
        json.writeObjectFieldStart("evidence");
        json.writeNumberField("start", evidence.start());
        json.writeNumberField("end", evidence.end());
        json.writeStringField("text", evidence.text());
        json.writeEndObject();
        json.writeStringField("digest", claim.digest());
        if (claim.comparison() != null) comparison(claim.comparison(), json, others);
        if (claim.credibility() != null) json.writeNumberField("credibility", claim.credibility());
    }

    private static void comparison(Comparison comparison, JsonGenerator json, SerializerProvider others)
            throws IOException {
        json.writeObjectFieldStart("comparison");
        reference(json, comparison.reference(), others);
        word(json, "comparability", comparison.comparability());
        number(json, "ratio", comparison.ratio());
        json.writeStringField("reason", comparison.reason());
        word(json, "outcome", comparison.outcome());
        word(json, "bound", comparison.bound());
        number(json, "kappa", comparison.kappa());
        if (comparison.agreements() != null) others.defaultSerializeField("agreements", comparison.agreements(), json);
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, Assessment reference, SerializerProvider others)
            throws IOException {
        json.writeObjectFieldStart("reference");
        assessment(reference, json, others);
        json.writeEndObject();
    }

    private static void assessment(Assessment assessment, JsonGenerator json, SerializerProvider others)
            throws IOException {
        json.writeStringField("id", assessment.id());
        word(json, "kind", assessment.kind());
        source(json, "assessor", assessment.assessor(), others);
        word(json, "measure", assessment.measure());
        quantity(json, "quantity", assessment.quantity(), others);
        places(json, assessment.places());
        word(json, "heldBy", assessment.heldBy());
        window(json, "window", assessment.window());
        day(json, "saidOn", assessment.saidOn());
        text(json, "outlet", assessment.outlet());
        text(json, "citation", assessment.citation());
        text(json, "note", assessment.note());
        text(json, "derivedFrom", assessment.derivedFrom());
    }

    private static void source(JsonGenerator json, String name, Source source, SerializerProvider others)
            throws IOException {
        json.writeObjectFieldStart(name);
        source(source, json, others);
        json.writeEndObject();
    }

    private static void source(Source source, JsonGenerator json, SerializerProvider others) throws IOException {
        json.writeStringField("id", source.id());
        json.writeStringField("name", source.name());
        word(json, "kind", source.kind());
        word(json, "role", source.role());
        word(json, "side", source.side());
        text(json, "organisation", source.organisation());
        text(json, "interest", source.interest());
        text(json, "group", source.group());
        texts(json, "aliases", source.aliases());
        json.writeBooleanField("known", source.known());
        text(json, "mergedInto", source.mergedInto());
        if (source.grades() != null) others.defaultSerializeField("grades", source.grades(), json);
    }

    private static void places(JsonGenerator json, List<Place> places) throws IOException {
        json.writeArrayFieldStart("places");
        for (var place : places) {
            json.writeStartObject();
            place(place, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(Place place, JsonGenerator json, SerializerProvider others) throws IOException {
        place(place, json);
    }

    private static void place(Place place, JsonGenerator json) throws IOException {
        json.writeStringField("name", place.name());
        word(json, "kind", place.kind());
        json.writeStringField("id", place.id());
        text(json, "oblast", place.oblast());
        text(json, "text", place.text());
        number(json, "lat", place.lat());
        number(json, "lon", place.lon());
    }

    private static void quantity(
            JsonGenerator json, String name, @Nullable Quantity quantity, SerializerProvider others)
            throws IOException {
        if (quantity == null) return;
        json.writeObjectFieldStart(name);
        number(json, "value", quantity.value());
        number(json, "lower", quantity.lower());
        number(json, "upper", quantity.upper());
        json.writeStringField("unit", quantity.unit());
        word(json, "qualifier", quantity.qualifier());
        json.writeStringField("text", quantity.text());
        if (quantity.conversion() != null) others.defaultSerializeField("conversion", quantity.conversion(), json);
        json.writeEndObject();
    }

    private static void window(JsonGenerator json, String name, @Nullable Window window) throws IOException {
        if (window == null) return;
        json.writeObjectFieldStart(name);
        day(json, "start", window.start());
        day(json, "end", window.end());
        word(json, "basis", window.basis());
        text(json, "text", window.text());
        text(json, "derivation", window.derivation());
        json.writeEndObject();
    }

    private static void bandDay(BandDay day, JsonGenerator json, SerializerProvider others) throws IOException {
        day(json, "day", day.day());
        day(json, "last", day.last());
        json.writeNumberField("lower", day.lower());
        number(json, "upper", day.upper());
        texts(json, "figures", day.figures());
    }

    private static void evidence(GapEvidence evidence, JsonGenerator json, SerializerProvider others)
            throws IOException {
        json.writeNumberField("claim", evidence.claim());
        quantity(json, "claimed", evidence.claimed(), others);
        window(json, "window", evidence.window());
        if (evidence.reference() != null) reference(json, evidence.reference(), others);
        word(json, "comparability", evidence.comparability());
        number(json, "ratio", evidence.ratio());
        number(json, "kappa", evidence.kappa());
        json.writeStringField("reason", evidence.reason());
        json.writeBooleanField("counted", evidence.counted());
    }

    private static void word(JsonGenerator json, String name, @Nullable Enum<?> word) throws IOException {
        if (word != null) json.writeStringField(name, word.name());
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text != null) json.writeStringField(name, text);
    }

    private static void day(JsonGenerator json, String name, @Nullable LocalDate day) throws IOException {
        if (day != null) json.writeStringField(name, day.toString());
    }

    private static void number(JsonGenerator json, String name, @Nullable Double number) throws IOException {
        if (number != null) json.writeNumberField(name, number);
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var text : texts) json.writeString(text);
        json.writeEndArray();
    }
}
