package org.claimline.ingest.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words with what they stand for; finds the longest phrase at a token.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
    /** A phrase found in a text: the token after it, and what it stands for. */
    public record Found<V>(int end, V value) {}

    private final PhraseNode<V> root = new PhraseNode<>(null);
    private Mark mark;

    /** Those of the mark, at hand: no question is asked more often. */
    private int block;

    private long bit;

    /** An empty table. */
    public PhraseTable() {
        this(Mark.NONE);
    }

    /** An empty table; those of one name are to hold the same phrases, and share what the vocabulary keeps about them. */
    public PhraseTable(String name) {
        this(Vocabulary.mark(name));
    }

    private PhraseTable(Mark mark) {
        this.mark = mark;
        block = mark.block();
        bit = mark.bit();
    }

    /** Adds a phrase; a later one of the same words replaces an earlier one. */
    public void put(String phrase, V value) {
        if (mark.equals(Mark.NONE)) {
            mark = Vocabulary.mark();
            block = mark.block();
            bit = mark.bit();
        }
        var tokens = Tokenizer.tokens(phrase);
        if (tokens.isEmpty()) throw new IllegalArgumentException("a phrase without a word");
        String first = tokens.getFirst().lower();
        var node = root.add(
                tokens.size() == 1
                        ? Vocabulary.add(first, mark)
                        : Vocabulary.add(first, tokens.get(1).lower(), mark));
        for (var token : tokens.subList(1, tokens.size())) node = node.add(Vocabulary.add(token.lower()));
        node.value = value;
    }

    /** What a phrase stands for, or null. */
    public @Nullable V get(String phrase) {
        var node = root;
        if (Tokenizer.oneToken(phrase)) node = root.next(Vocabulary.find(phrase));
        else
            for (var token : Tokenizer.tokens(phrase)) {
                node = node.next(token.known());
                if (node == null) return null;
            }
        return node == null ? null : node.value;
    }

    /** What a token by itself, in lower case, stands for, or null. */
    public @Nullable V get(Token token) {
        if (!token.plain()) return get(token.lower());
        if (!token.has(block, bit)) return null;
        var node = root.next(token.known());
        return node == null ? null : node.value;
    }

    /** The longest phrase that starts at a token and ends before {@code limit}, or null. */
    public @Nullable Found<V> longest(List<Token> tokens, int at, int limit) {
        // Nearly always nothing begins here; that much is short enough to become part of whoever asks.
        return at < limit && tokens.get(at).has(block, bit) ? walk(tokens, at, limit) : null;
    }

    private @Nullable Found<V> walk(List<Token> tokens, int at, int limit) {
        var node = root;
        int end = -1;
        V value = null;
        for (int i = at; i < limit; i++) {
            node = node.next(tokens.get(i).known());
            if (node == null) break;
            if (node.value != null) {
                end = i + 1;
                value = node.value;
            }
            if (node.last()) break;
        }
        return value == null ? null : new Found<>(end, value);
    }

    /** Whether a phrase starts at {@code at} and ends exactly before {@code end}; what it stands for, or null. */
    public @Nullable V exactly(List<Token> tokens, int at, int end) {
        return at < end && tokens.get(at).has(block, bit) ? leads(tokens, at, end) : null;
    }

    private @Nullable V leads(List<Token> tokens, int at, int end) {
        var node = root;
        for (int i = at; i < end; i++) {
            node = node.next(tokens.get(i).known());
            if (node == null) return null;
        }
        return node.value;
    }

    /** Whether a phrase may start at a token; false is certain. */
    public boolean mayStart(Token token) {
        return token.has(block, bit);
    }

    /** The first token from {@code from} on at which a phrase may start; {@code limit} where none before it may. */
    public int next(TokenizedText text, int from, int limit) {
        return text.next(mark, from, limit);
    }

    /** Whether a phrase may start in a sentence; false is certain. */
    public boolean mayOccur(Sentence sentence) {
        return mark.in(sentence);
    }

    Mark mark() {
        return mark;
    }

    /**
     * Reads a table from a file beside a class: columns separated by tabs, the first a list of phrases separated by
     * {@code |} with choices in braces ("{is|are} ours"), lines that start with {@code #} left out.
     *
     * @param value what the columns of a line stand for
     */
    public static <V> PhraseTable<V> read(String resource, Function<String[], V> value) {
        var table = new PhraseTable<V>(resource);
        for (var row : rows(resource)) for (var phrase : Alternatives.of(row[0])) table.put(phrase, value.apply(row));
        return table;
    }

    /** The words of a file whose first column alone matters. */
    public static WordSet words(String resource) {
        var words = new HashSet<String>();
        for (var row : rows(resource)) words.addAll(List.of(row[0].split("\\|", -1)));
        return new WordSet(resource, words);
    }

    /** The rows of a lexicon file on the classpath. */
    public static List<String[]> rows(String resource) {
        try (var in = PhraseTable.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no lexicon on the classpath: " + resource);
            var rows = new ArrayList<String[]>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                if (!line.isBlank() && !line.startsWith("#"))
                    rows.add(line.strip().split("\t", -1));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
