package org.claimline.ingest.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, as a range of tokens. Every {@link Timex} of a text is part of one; some open a window for a claim, and a
 * few ("since the counteroffensive began") only that.
 *
 * @param first the first token, a preposition included
 * @param end one past the last
 * @param timex the date, time, duration or set in it; null where the words name an event alone
 * @param day the day it names, where it names one day; such an expression may also say when something was said
 * @param opens what window it opens, given the day it is reckoned from; null = none
 * @param use what it says about the time of a change
 * @param rule the rule that read it
 */
public record TimeExpression(
        int first,
        int end,
        @Nullable Timex timex,
        @Nullable LocalDate day,
        @Nullable Function<@Nullable LocalDate, @Nullable Window> opens,
        Use use,
        String rule) {
    /** The rule of two days with everything between. */
    public static final String RANGE = "range";

    /** The rule of a time that dates the clause behind it and nothing else: "since 27 July, when marines took it". */
    public static final String CLAUSE = "the time of a clause";

    /** The rule of a month that stands alone, as what brought a figure or is put at one: "put November at". */
    public static final String ALONE = "a period by its name alone";

    /** The rule of a day on which somebody no longer held out: "held out until Sunday". */
    public static final String STAND = "the end of a stand";

    public TimeExpression {
        if (opens != null && !(opens instanceof Remembered)) opens = new Remembered(opens);
    }

    /** What an expression says about the time of a change. */
    public enum Use {
        /** When it happened, or when something was said. */
        WINDOW,
        /** Up to which day it counts: "as of 9 September", "by Sunday". */
        END,
        /** The day of a report, and so the day up to which its figures count: "Friday's briefing". */
        REPORT,
        /** The time named before: "over the same days". */
        SAME,
        /** Nothing: a date in a name, a length of something else. */
        NONE
    }

    /**
     * The window it names.
     *
     * @param from the day that relative words are reckoned from; null = not known
     */
    public @Nullable Window window(@Nullable LocalDate from) {
        return opens == null ? null : opens.apply(from);
    }

    /** Whether it may say when something happened or was said; the others are times and no more. */
    public boolean counts() {
        return use != Use.NONE;
    }

    /** Reckons a window and puts its words together once: many steps ask for it, all from the same day. */
    private static final class Remembered implements Function<@Nullable LocalDate, @Nullable Window> {
        private record Answer(
                @Nullable LocalDate from, @Nullable Window window) {}

        private final Function<@Nullable LocalDate, @Nullable Window> opens;

        // Threads may overwrite each other's: what is lost is reckoned again.
        private @Nullable Answer last;

        Remembered(Function<@Nullable LocalDate, @Nullable Window> opens) {
            this.opens = opens;
        }

        @Override
        public @Nullable Window apply(@Nullable LocalDate from) {
            var known = last;
            if (known == null || !Objects.equals(known.from(), from))
                last = known = new Answer(from, opens.apply(from));
            return known.window();
        }
    }
}
