package org.claimline.ingest.time;

import java.time.LocalDate;
import java.util.function.Function;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, as a range of tokens.
 *
 * @param first the first token, a preposition included
 * @param end one past the last
 * @param day the day it names, where it names one day; such an expression may also say when something was said
 * @param rule what window it opens, given the day it is reckoned from
 */
public record TimeExpression(
        int first, int end, @Nullable LocalDate day, Function<@Nullable LocalDate, @Nullable Window> rule) {
    /**
     * The window it names.
     *
     * @param from the day that relative words are reckoned from; null = not known
     */
    public @Nullable Window window(@Nullable LocalDate from) {
        return rule.apply(from);
    }
}
