package org.claimline.ingest.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The known sources, found by any of their names. */
public final class SourceBook {
    private static final String BOOK = "/seeds/sources.yaml";

    private final Map<String, Source> byId = new LinkedHashMap<>();
    private final Map<String, Source> byFullName = new HashMap<>();
    private final PhraseTable<Source> byName = new PhraseTable<>(BOOK);

    private SourceBook(List<Source> sources) {
        for (var source : sources) {
            byId.put(source.id(), source);
            for (var alias : source.aliases()) byName.put(alias, source);
        }
        // A name is a source's own; an alias of another must not take it.
        for (var source : sources) {
            byName.put(source.name(), source);
            byFullName.put(source.name(), source);
        }
    }

    /** The book on the classpath, {@code seeds/sources.yaml}. */
    public static SourceBook load() {
        try (var in = SourceBook.class.getResourceAsStream(BOOK)) {
            if (in == null) throw new IllegalStateException("seeds/sources.yaml is not on the classpath");
            var sources = new ArrayList<Source>();
            for (var node : new YAMLMapper().readTree(in)) sources.add(source(node));
            return new SourceBook(sources);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read seeds/sources.yaml", e);
        }
    }

    /** The source of an id, or null. */
    public @Nullable Source byId(String id) {
        return byId.get(id);
    }

    /** The source of a full name, or null. */
    @Nullable
    Source named(String name) {
        return byFullName.get(name);
    }

    /** The source of exactly these words, a full name or an alias, or null. */
    @Nullable
    Source any(String words) {
        return byName.get(words);
    }

    /** Whether a source may be named in a sentence; false is certain. */
    boolean mayName(Sentence sentence) {
        return byName.mayOccur(sentence);
    }

    /** The first token of a stretch at which a name may start; its end where none may. */
    int next(TokenizedText text, int from, int limit) {
        return byName.next(text, from, limit);
    }

    /** The source whose name is the longest at a token, or null. */
    PhraseTable.@Nullable Found<Source> at(List<Token> tokens, int at, int limit) {
        return byName.longest(tokens, at, limit);
    }

    private static Source source(JsonNode node) {
        var aliases = new ArrayList<String>();
        for (var alias : node.path("aliases")) aliases.add(alias.asText());
        String side = text(node, "side");
        return Source.alone(
                node.path("id").asText(),
                node.path("name").asText(),
                SourceKind.valueOf(node.path("kind").asText()),
                SourceRole.valueOf(node.path("role").asText()),
                side == null ? null : Side.valueOf(side),
                text(node, "organisation"),
                text(node, "interest"),
                text(node, "group"),
                aliases,
                true);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
