package org.claimline.claims.source;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceRole;
import org.claimline.api.SourcesApi;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Sources: searched, read and described. */
@RunOnVirtualThread
class SourceResource implements SourcesApi {
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_ALIASES = 200;

    private final Sources sources;

    SourceResource(Sources sources) {
        this.sources = sources;
    }

    @Override
    public List<Source> sources(@Nullable String q, @Nullable SourceRole role, @Nullable Side side) {
        return sources.search(q, Sources.select().whereIf(role, "s.role = ?").whereIf(side, "s.side = ?"));
    }

    @Override
    public Source source(String id) {
        return sources.byId(id).orElseThrow(() -> new UnknownSourceException(id));
    }

    @Override
    @Transactional
    public Source describe(String id, @Nullable Source source) {
        if (source == null) throw refused("expected a JSON body that describes the source, got none");
        var violations = violations(id, source);
        if (!violations.isEmpty())
            throw new ProblemException(400, "Source not allowed", violations.getFirst(), violations);
        var known = new Source(
                id,
                source.name().strip(),
                source.kind(),
                source.role(),
                source.side(),
                source.organisation(),
                source.interest(),
                source.group(),
                source.aliases(),
                true);
        if (!sources.byId(id).equals(Optional.of(known))) sources.describe(known);
        return known;
    }

    private static List<String> violations(String id, Source source) {
        var violations = new ArrayList<String>();
        if (!id.equals(source.id()))
            violations.add("id: expected the id of the address, \"" + id + "\", got \"" + source.id() + "\"");
        if (id.length() > LONGEST_ID) violations.add("id: expected at most " + LONGEST_ID + " characters");
        if (!nameable(source.name())) violations.add("name: expected 1 to " + LONGEST_NAME + " characters");
        if (Objects.isNull(source.kind()))
            violations.add("kind: expected one of PERSON, ORGANISATION, OUTLET, got none");
        if (Objects.isNull(source.role())) violations.add("role: expected one of CLAIMANT, OUTLET, ASSESSOR, got none");
        if (source.aliases().size() > MOST_ALIASES || !source.aliases().stream().allMatch(SourceResource::nameable))
            violations.add(
                    "aliases: expected at most " + MOST_ALIASES + " names of 1 to " + LONGEST_NAME + " characters");
        if (Stream.of(source.organisation(), source.interest(), source.group())
                .anyMatch(text -> text != null && (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0)))
            violations.add("organisation, interest, group: expected at most " + LONGEST_TEXT + " characters each");
        return violations;
    }

    private static boolean nameable(@Nullable String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST_NAME && name.indexOf('\0') < 0;
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(400, "Source not allowed", detail);
    }
}
