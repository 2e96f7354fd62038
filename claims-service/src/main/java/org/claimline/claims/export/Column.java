package org.claimline.claims.export;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.claims.claim.StoredClaim;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table.
 *
 * @param type its datatype in CSV on the Web
 * @param meaning for its reader
 * @param value of a row: null = not stated; a collection is a list in one cell
 */
record Column(String name, Type type, String meaning, Function<StoredClaim, @Nullable Object> value) {
    /** Between the elements of a list in one cell; a comma or semicolon would split cells in some spreadsheets. */
    static final String SEPARATOR = "|";

    /** Datatypes of CSV on the Web; {@code LIST} is a list of texts. */
    enum Type {
        STRING("string"),
        LIST("string"),
        INTEGER("integer"),
        DOUBLE("double"),
        DATE("date"),
        INSTANT("dateTime"),
        ADDRESS("anyURI");

        final String word;

        Type(String word) {
            this.word = word;
        }
    }

    /** What a cell holds, before the guard against formulas; null = empty. */
    @Nullable
    String text(StoredClaim stored) {
        return switch (value.apply(stored)) {
            case null -> null;
            case Collection<?> list ->
                list.stream().map(one -> one.toString().replace(SEPARATOR, "/")).collect(Collectors.joining(SEPARATOR));
            case Double number -> plain(number);
            case Object one -> one.toString();
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : "" + number;
    }
}
