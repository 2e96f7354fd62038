package org.claimline.claims.spelling;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the forms in which they are compared and addressed. */
public final class Spelling {
    private static final String APOSTROPHES = "'’ʼ‘`";
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 80;

    // Building a transliterator takes a tenth of a second, and few installations meet a name that needs one.
    private static final class Latin {
        static final Transliterator OF_ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private Spelling() {}

    /** The name without case, diacritics, apostrophes and punctuation, in any script; empty when nothing is left. */
    public static String key(String name) {
        var lower = bare(Normalizer.normalize(name, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(lower.length());
        var between = false;
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int point = lower.codePointAt(at);
            if (APOSTROPHES.indexOf(point) >= 0) continue;
            boolean word = isWord(point);
            if (word && between && !key.isEmpty()) key.append(' ');
            if (word) key.appendCodePoint(point);
            between = !word;
        }
        return key.toString();
    }

    /** Without marks. Not by a pattern, nor what follows: each claim brings a dozen names and its whole sentence. */
    private static String bare(String decomposed) {
        if (decomposed.codePoints().noneMatch(Spelling::isMark)) return decomposed;
        return decomposed
                .codePoints()
                .filter(point -> !isMark(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** A letter or a number of any script. */
    private static boolean isWord(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Lower-case letters, digits and hyphens that a reader recognises the name by; {@code source} when nothing is left. */
    public static String slug(String name) {
        var latin = key(name);
        if (!latin.chars().allMatch(c -> c < 128))
            latin = Latin.OF_ANY.transliterate(latin).toLowerCase(Locale.ROOT);
        var slug = NO_SLUG.matcher(latin.replace("'", "")).replaceAll("-");
        slug = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "source" : slug;
    }
}
