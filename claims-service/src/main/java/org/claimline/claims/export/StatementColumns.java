package org.claimline.claims.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/** The columns of what a claim says, without who says so. */
final class StatementColumns {
    private StatementColumns() {}

    /** All of them in their order. */
    static List<Column> all() {
        return Stream.of(figure(), where(), days()).flatMap(List::stream).toList();
    }

    private static List<Column> figure() {
        return List.of(
                new Column(
                        "measure",
                        Column.Type.STRING,
                        "AREA, SETTLEMENTS, ADVANCE, SHARE, or CONTROL of a place, which has no figure.",
                        stored -> stored.claim().measure()),
                quantity("value", Column.Type.DOUBLE, "The figure, in the unit of its row.", Quantity::value),
                quantity(
                        "lower",
                        Column.Type.DOUBLE,
                        "The lower bound that the words set, in the unit of its row; empty = open.",
                        Quantity::lower),
                quantity(
                        "upper",
                        Column.Type.DOUBLE,
                        "The upper bound that the words set, in the unit of its row; empty = open.",
                        Quantity::upper),
                quantity(
                        "unit",
                        Column.Type.STRING,
                        "The unit of value, lower and upper: km2 (square kilometres), count (settlements), km (kilometres) or % (per cent).",
                        Quantity::unit),
                quantity("qualifier", Column.Type.STRING, "How the words bound the figure.", Quantity::qualifier),
                quantity("figure_text", Column.Type.STRING, "The figure as written.", Quantity::text),
                new Column(
                        "held_by",
                        Column.Type.STRING,
                        "Who holds the ground afterwards; empty = not stated.",
                        stored -> stored.claim().heldBy()),
                new Column(
                        "stance",
                        Column.Type.STRING,
                        "What the claimant does: ASSERTS, DENIES, CONCEDES, or UNCONFIRMED.",
                        stored -> stored.claim().stance()),
                new Column(
                        "speech",
                        Column.Type.STRING,
                        "DIRECT quotation, REPORTED speech, or NARRATION by the outlet.",
                        stored -> stored.claim().speech()));
    }

    private static Column quantity(
            String name, Column.Type type, String meaning, Function<Quantity, @Nullable Object> part) {
        return new Column(name, type, meaning, stored -> {
            var quantity = stored.claim().quantity();
            return quantity == null ? null : part.apply(quantity);
        });
    }

    private static List<Column> where() {
        return List.of(
                new Column(
                        "place_ids",
                        Column.Type.LIST,
                        "The places: ISO 3166-1 and 3166-2, geonames:N, region:slug; empty = none stated.",
                        stored ->
                                stored.claim().places().stream().map(Place::id).toList()),
                new Column(
                        "places",
                        Column.Type.LIST,
                        "Their English names, in the same order.",
                        stored -> stored.claim().places().stream()
                                .map(Place::name)
                                .toList()));
    }

    private static List<Column> days() {
        return List.of(
                window(
                        "window_start",
                        Column.Type.DATE,
                        "The first day of the change; empty = not stated.",
                        Window::start),
                window("window_end", Column.Type.DATE, "The last day of the change; empty = not stated.", Window::end),
                window(
                        "window_basis",
                        Column.Type.STRING,
                        "INCREMENT: the window alone; CUMULATIVE: everything since its first day.",
                        Window::basis),
                window("window_text", Column.Type.STRING, "The window as written.", Window::text),
                new Column(
                        "said_on",
                        Column.Type.DATE,
                        "The day it was said; empty = not stated.",
                        stored -> stored.claim().saidOn()),
                new Column(
                        "as_of",
                        Column.Type.DATE,
                        "The day the figure stands for.",
                        stored -> stored.claim().asOf()),
                new Column(
                        "as_of_clock",
                        Column.Type.STRING,
                        "Which day as_of is: SAID, WINDOW_END or PUBLISHED.",
                        stored -> stored.claim().asOfClock()));
    }

    private static Column window(
            String name, Column.Type type, String meaning, Function<Window, @Nullable Object> part) {
        return new Column(name, type, meaning, stored -> {
            var window = stored.claim().window();
            return window == null ? null : part.apply(window);
        });
    }
}
