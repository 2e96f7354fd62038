package org.claimline.ingest.article;

import java.util.Arrays;
import java.util.List;
import org.claimline.ingest.text.PhraseTable;

/**
 * What the words of class names and ids say about a block. Each name is judged by the last phrase of it that the table
 * knows: {@code article-body__share} is for sharing. Every element of a page asks, so words are looked up by their hash and no text is made.
 */
final class Names {
    private static final int LONGEST_NAME = 120;
    /** How names begin that tell what a block has or what a story is about, not what the block is, unless the table has them. */
    private static final String[] ABOUT_OTHERS = {
        "has-",
        "with-",
        "no-",
        "without-",
        "not-",
        "is-",
        "js-",
        "hide-",
        "show-",
        "category-",
        "tag-",
        "tagged-",
        "type-",
        "status-",
        "format-",
        "post-",
        "page-template"
    };

    private static final int ASCII = 128;
    /** What a small letter of ASCII has and a capital has not. */
    private static final int CASE = 'a' - 'A';

    private static final NamePhrases PHRASES = phrases();

    /** The words of the name at hand. */
    private final long[] words = new long[LONGEST_NAME];

    private int count;

    /** What an attribute says that lists names separated by blanks. */
    Role of(String names) {
        var found = Role.NONE;
        var from = 0;
        for (var at = 0; at <= names.length(); at++) {
            if (at < names.length() && names.charAt(at) > ' ') continue;
            if (at > from && at - from <= LONGEST_NAME) {
                var role = judged(names, from, at);
                if (role == Role.BODY) return role;
                if (found == Role.NONE) found = role;
            }
            from = at + 1;
        }
        return found;
    }

    private Role judged(String names, int from, int to) {
        read(names, from, stem(names, from, to));
        var role = Role.NONE;
        for (var at = 0; at < count; ) {
            var length = phrase(at);
            var said = length > 0 ? PHRASES.role(hash(at, length)) : null;
            if (said != null) role = said;
            at += Math.max(1, length);
        }
        return role == Role.NONE || role == Role.BODY || !aboutOthers(names, from, to) ? role : Role.NONE;
    }

    private boolean aboutOthers(String names, int from, int to) {
        if (names.indexOf('-', from, to) < 0) return false;
        for (var start : ABOUT_OTHERS) if (names.startsWith(start, from)) return PHRASES.role(hash(0, count)) == null;
        return false;
    }

    /** Without its modifier: {@code story--with-sidebar} is a story. Drupal writes its field names as modifiers. */
    private static int stem(String names, int from, int to) {
        var modifier = names.indexOf("--", from, to);
        return modifier > from && !names.startsWith("name-", modifier + 2) ? modifier : to;
    }

    private int phrase(int at) {
        for (var length = Math.min(PHRASES.longest(words[at]), count - at); length > 0; length--)
            if (PHRASES.role(hash(at, length)) != null) return length;
        return 0;
    }

    private long hash(int at, int length) {
        var hash = words[at];
        for (var next = at + 1; next < at + length; next++) hash = NamePhrases.joined(hash, words[next]);
        return hash;
    }

    /** Case, digits and marks separate words. */
    private void read(String names, int from, int to) {
        count = 0;
        var word = 0L;
        var before = ' ';
        for (var at = from; at <= to; at++) {
            var unit = at < to ? names.charAt(at) : ' ';
            var letter = letter(unit);
            if (word != 0 && (!letter || (upper(unit) && !upper(before)))) {
                words[count++] = word;
                word = 0;
            }
            if (letter) word = NamePhrases.longer(word, unit);
            before = unit;
        }
    }

    private static boolean letter(char unit) {
        return unit < ASCII ? (unit | CASE) >= 'a' && (unit | CASE) <= 'z' : Character.isLetter(unit);
    }

    private static boolean upper(char unit) {
        return unit < ASCII ? unit >= 'A' && unit <= 'Z' : Character.isUpperCase(unit);
    }

    private static NamePhrases phrases() {
        var phrases = new NamePhrases();
        for (var row : PhraseTable.rows("/org/claimline/ingest/article/names.tsv"))
            for (var phrase : row[1].split("\\|", -1)) phrases.add(words(phrase), Role.valueOf(row[0]));
        return phrases;
    }

    private static List<Long> words(String phrase) {
        var names = new Names();
        names.read(phrase, 0, phrase.length());
        return Arrays.stream(names.words, 0, names.count).boxed().toList();
    }
}
