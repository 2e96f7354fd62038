package org.claimline.ingest.time;

import java.time.LocalDate;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** What relative times of a text are reckoned from as reading goes on. */
final class Anchor {
    /** The day of publication; null = not known. */
    final @Nullable LocalDate published;

    /** The day that the text named last. */
    private @Nullable LocalDate referred;

    /** The day that the sentence named last. */
    private @Nullable LocalDate here;

    /** The period that the text named last, and its first day. */
    private @Nullable Period unit;

    private @Nullable LocalDate begun;

    Anchor(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    LocalDate day(TimexWord.Origin origin) {
        return origin == TimexWord.Origin.REFERRED && referred != null ? referred : published;
    }

    /** The same for a shift by weeks, months or years, which counts from the period of that kind if that was named last. */
    @Nullable
    LocalDate day(TimexWord.Origin origin, Period period) {
        return origin == TimexWord.Origin.REFERRED && period == unit && begun != null ? begun : day(origin);
    }

    /** The day that a time of day belongs to: the sentence's, or else that of publication. */
    @Nullable
    LocalDate sentenceDay() {
        return here != null ? here : published;
    }

    void sentence() {
        here = null;
    }

    /** The text has named a time. */
    void refer(TimeReading reading) {
        var timex = reading.timex();
        boolean day = reading.form() == Form.DAY || reading.form() == Form.SHIFTED;
        boolean period = day || reading.form() == Form.LAST || reading.form() == Form.NAMED;
        if (period && reading.period() != null && timex.from() != null) {
            unit = reading.period();
            begun = timex.from();
        }
        if (!day || timex.from() == null || !timex.from().equals(timex.to())) return;
        referred = timex.from();
        here = referred;
    }
}
