package org.claimline.dashboard.sources;

import static org.claimline.dashboard.page.Language.say;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.claimline.api.Measure;
import org.claimline.api.Side;
import org.claimline.api.SourceRole;
import org.claimline.dashboard.page.Address;
import org.claimline.dashboard.page.BadParameterException;
import org.claimline.dashboard.page.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which sources are shown; null = any.
 *
 * @param day by which age of their claims they are graded
 * @param asOf what was said or published later does not count; null = all that is known
 * @param page from 1
 */
record SourceFilter(
        @Nullable String q,
        @Nullable SourceRole role,
        @Nullable Side side,
        @Nullable Measure measure,
        GradeDay day,
        @Nullable LocalDate asOf,
        SourceOrder order,
        int page) {
    /** Control of a named place has no figure to grade. */
    static final Set<Measure> MEASURES = EnumSet.complementOf(EnumSet.of(Measure.CONTROL));

    /** On which day a grade is looked at. */
    enum GradeDay {
        /** The last day on which the source said something. */
        LATEST,
        TODAY
    }

    /** The parameters as they stand in the address. */
    static class Query {
        @QueryParam("q")
        @Nullable
        String q;

        @QueryParam("role")
        @Nullable
        String role;

        @QueryParam("side")
        @Nullable
        String side;

        @QueryParam("measure")
        @Nullable
        String measure;

        @QueryParam("day")
        @Nullable
        String day;

        @QueryParam("asOf")
        @Nullable
        String asOf;

        @QueryParam("order")
        @Nullable
        String order;

        @QueryParam("page")
        @Nullable
        String page;
    }

    static SourceFilter of(Query query) {
        var day = Parameters.choice("day", query.day, GradeDay.class);
        // By the age of today a claim is known today.
        var asOf = Parameters.day("asOf", query.asOf);
        var order = Parameters.choice("order", query.order, SourceOrder.class);
        return new SourceFilter(
                Parameters.text("q", query.q),
                Parameters.choice("role", query.role, SourceRole.class),
                Parameters.choice("side", query.side, Side.class),
                Parameters.choice("measure", query.measure, MEASURES),
                day == null || asOf != null ? GradeDay.LATEST : day,
                asOf,
                order == null ? SourceOrder.COMPARED : order,
                page(Parameters.text("page", query.page)));
    }

    private static int page(@Nullable String text) {
        if (text == null) return 1;
        if (!text.matches("[1-9][0-9]{0,3}"))
            throw new BadParameterException("page", text, say("a number from 1", "число від 1"));
        return Integer.parseInt(text);
    }

    /** Whether anything is filtered away. */
    public boolean isNarrow() {
        return q != null || role != null || side != null || measure != null;
    }

    /** The address of the same sources in another order. */
    public String ordered(SourceOrder by) {
        return at("/sources", by).text();
    }

    /** The address of the picture alone, for another site's page. */
    public String embedded() {
        return at("/sources", order).with("embed", 1).text();
    }

    /** The address of the same sources with all that is known now. */
    public String now() {
        return new SourceFilter(q, role, side, measure, day, null, order, 1).ordered(order);
    }

    /** The address of another page of them. */
    public String paged(int number) {
        return at("/sources", order).with("page", number == 1 ? null : number).text();
    }

    /** The address of all of them in a file. */
    public String file(String name) {
        return at("/sources/" + name, order).text();
    }

    private Address at(String path, SourceOrder by) {
        return new Address(path)
                .with("q", q)
                .with("role", role)
                .with("side", side)
                .with("measure", measure)
                .with("day", day == GradeDay.LATEST ? null : day)
                .with("asOf", asOf)
                .with("order", by == SourceOrder.COMPARED ? null : by);
    }
}
