package org.claimline.phrasebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the services say, in another language. As with gettext the English words are the key, so that what was stored long ago is
 * found as well as what is said now. A sentence that the book does not know stays as it is.
 *
 * <p>A line of the file has a kind, the English words and the other ones. Kinds stand before the lines that use them; lines of the
 * kind {@value #SENTENCE} are what may be said alone, or joined by a full stop, a semicolon or a colon.
 */
public final class Phrasebook {
    public static final Phrasebook UKRAINIAN = read("uk.tsv");

    static final String SENTENCE = "said";

    /** Longer texts are no sentences of ours. */
    private static final int LONGEST = 4_000;

    private static final Pattern JOINT = Pattern.compile("; |\\. |: ");

    private final Map<String, Phrases> phrases = new HashMap<>();

    private Phrasebook() {}

    private static Phrasebook read(String name) {
        var book = new Phrasebook();
        var stream = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(book::add);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return book;
    }

    private void add(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 3) throw new IllegalArgumentException("expected kind, English and other words: " + line);
        phrases.computeIfAbsent(cells[0], kind -> new Phrases()).add(Phrase.of(cells[1], cells[2], this::kind));
    }

    private Kind kind(String name) {
        if (name.equals(SENTENCE)) return new Sentence();
        var known = phrases.get(name);
        return known == null ? Plain.valueOf(name.toUpperCase(Locale.ROOT)) : known;
    }

    /** The words in the other language; empty where the book does not know all of them. */
    public Optional<String> say(String english) {
        if (english.length() > LONGEST) return Optional.empty();
        return english.endsWith(".")
                ? joined(english.substring(0, english.length() - 1)).map(said -> begun(english, said) + ".")
                : joined(english);
    }

    /** Several sentences, the first as short as can be, as a name may hold what looks like a joint; else one. */
    private Optional<String> joined(String english) {
        var joints = JOINT.matcher(english);
        while (joints.find()) {
            var joint = joints.toMatchResult();
            var first = sentence(english.substring(0, joint.start()));
            if (first.isEmpty()) continue;
            var rest = joined(english.substring(joint.end()));
            if (rest.isPresent()) return Optional.of(first.get() + joint.group() + rest(english, joint, rest.get()));
        }
        return sentence(english);
    }

    private static String rest(String english, MatchResult joint, String said) {
        return joint.group().startsWith(".") ? begun(english.substring(joint.end()), said) : said;
    }

    /** As a sentence begins, where the English one does: its first word may have been a name. */
    private static String begun(String english, String said) {
        return Character.isUpperCase(english.charAt(0))
                ? said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1)
                : said;
    }

    private Optional<String> sentence(String english) {
        return Objects.requireNonNull(phrases.get(SENTENCE)).say(english);
    }

    /** Words that may stand alone, within others: "..., the day it was said". */
    private final class Sentence implements Kind {
        @Override
        public String pattern() {
            return ".+";
        }

        @Override
        public Optional<String> say(String english) {
            return joined(english);
        }
    }
}
