package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.Random;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.WindowBasis;

/** What a reader may have chosen; empty = everything. */
record TimelineState(
        Measure measure,
        HeldBy heldBy,
        String place,
        LocalDate from,
        LocalDate to,
        WindowBasis basis,
        LocalDate asOf,
        boolean log) {
    private static final LocalDate FIRST = LocalDate.of(2022, 8, 25);

    static TimelineState of(Random random) {
        var from = random.nextInt(4) == 0 ? null : FIRST.plusDays(random.nextInt(30));
        return new TimelineState(
                random.nextInt(6) == 0 ? Measure.SETTLEMENTS : Measure.AREA,
                random.nextInt(4) == 0 ? null : HeldBy.UKRAINE,
                random.nextInt(3) == 0 ? "Kharkiv Oblast" : "",
                from,
                random.nextInt(4) == 0 ? null : (from == null ? FIRST : from).plusDays(random.nextInt(40)),
                random.nextInt(5) == 0 ? WindowBasis.INCREMENT : WindowBasis.CUMULATIVE,
                random.nextInt(3) == 0 ? FIRST.plusDays(10L + random.nextInt(30)) : null,
                random.nextBoolean());
    }

    String query() {
        return "measure=" + measure + "&heldBy=" + (heldBy == null ? "ANY" : heldBy) + "&place="
                + place.replace(" ", "+") + "&from=" + text(from) + "&to=" + text(to) + "&basis=" + basis
                + "&asOf=" + text(asOf) + (log ? "&scale=LOG" : "");
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
