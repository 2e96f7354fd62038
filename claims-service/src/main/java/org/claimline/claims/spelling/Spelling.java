package org.claimline.claims.spelling;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the forms in which they are compared and addressed. */
public final class Spelling {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ‘`]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 80;

    // Building a transliterator takes a tenth of a second, and few installations meet a name that needs one.
    private static final class Latin {
        static final Transliterator OF_ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private Spelling() {}

    /** The name without case, diacritics, apostrophes and punctuation, in any script; empty when nothing is left. */
    public static String key(String name) {
        var bare = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(APOSTROPHE.matcher(bare).replaceAll(""))
                .replaceAll(" ")
                .strip();
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
