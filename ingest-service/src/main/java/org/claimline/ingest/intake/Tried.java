package org.claimline.ingest.intake;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of a piece of work that must not keep others from being done.
 *
 * @param value what it gave; null where it failed
 * @param error what it threw; null where it did not
 */
public record Tried<T>(@Nullable T value, @Nullable Throwable error) implements Supplier<T> {
    /** Tries it. */
    public static <T> Tried<T> of(Supplier<T> work) {
        try {
            return new Tried<>(work.get(), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Tried<>(null, e);
        }
    }

    /**
     * Tries work that is done for many at once, and for one after the other where that fails: one of them is to blame, and the others shall
     * not suffer for it.
     *
     * @param atOnce gives a result for each of those that it is given, in their order
     */
    public static <A, R> List<Tried<R>> each(List<A> all, Function<List<A>, List<R>> atOnce) {
        var together = of(() -> atOnce.apply(all));
        return together.value() == null
                ? all.stream()
                        .map(one -> of(() -> atOnce.apply(List.of(one)).getFirst()))
                        .toList()
                : together.value().stream().map(one -> of(() -> one)).toList();
    }

    /** What it gave; throws what it threw. */
    @Override
    public T get() {
        if (error instanceof RuntimeException e) throw e;
        if (error instanceof Error e) throw e;
        if (value == null) throw new IllegalStateException("the work gave nothing");
        return value;
    }

    /** What comes of going on with what it gave; the same failure where it gave nothing. */
    public <R> Tried<R> then(Function<T, R> next) {
        return of(() -> next.apply(get()));
    }
}
