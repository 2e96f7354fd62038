package org.claimline.claims.export;

import org.claimline.api.Claim;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/** What a claim says, as flat fields for formats that have no words of their own for it. */
final class ClaimFields {
    private ClaimFields() {}

    static Fields of(Claim claim) {
        var fields = Fields.of("measure", claim.measure());
        quantity(fields, claim.quantity());
        fields.with("placeIds", claim.places().stream().map(Place::id).toList())
                .with("places", claim.places().stream().map(Place::name).toList())
                .with("heldBy", claim.heldBy())
                .with("stance", claim.stance())
                .with("speech", claim.speech())
                .with("saidOn", claim.saidOn());
        window(fields, claim.window());
        return fields;
    }

    private static void quantity(Fields fields, @Nullable Quantity quantity) {
        if (quantity == null) return;
        fields.with("value", quantity.value())
                .with("lower", quantity.lower())
                .with("upper", quantity.upper())
                .with("unit", quantity.unit())
                .with("qualifier", quantity.qualifier())
                .with("figureText", quantity.text());
    }

    private static void window(Fields fields, @Nullable Window window) {
        if (window == null) return;
        fields.with("windowStart", window.start())
                .with("windowEnd", window.end())
                .with("windowBasis", window.basis())
                .with("windowText", window.text());
    }
}
