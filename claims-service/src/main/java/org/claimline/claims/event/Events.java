package org.claimline.claims.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.ChangeEvent;
import org.claimline.api.ChangeKind;
import org.claimline.api.Claim;
import org.claimline.api.ClaimMention;
import org.claimline.api.Source;
import org.claimline.claims.assessment.References;
import org.claimline.claims.claim.ClaimConditions;
import org.claimline.claims.claim.ClaimMentions;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.source.Sources;
import org.jspecify.annotations.Nullable;

/** Makes of the log what a reader is told: what matches, with what it is about as it is now. */
@ApplicationScoped
public class Events {
    private static final Set<ChangeKind> ABOUT_CLAIMS =
            Set.of(ChangeKind.CLAIM_NEW, ChangeKind.CLAIM_CHANGED, ChangeKind.CLAIM_GONE, ChangeKind.MENTION_ADDED);

    private final Database database;
    private final Claims claims;
    private final ClaimMentions mentions;
    private final Sources sources;
    private final References references;
    private final ClaimConditions conditions;

    Events(
            Database database,
            Claims claims,
            ClaimMentions mentions,
            ClaimConditions conditions,
            Sources sources,
            References references) {
        this.database = database;
        this.claims = claims;
        this.mentions = mentions;
        this.conditions = conditions;
        this.sources = sources;
        this.references = references;
    }

    /** What the events of a stretch are about, as it is now. */
    private record Now(
            Map<Long, Claim> claims,
            Set<Long> matchedBefore,
            Map<Long, ClaimMention> mentions,
            Map<String, Source> sources,
            Map<String, Assessment> assessments) {}

    /** Those that are chosen, in their order. */
    public List<Told> told(List<LoggedEvent> logged, EventChoice choice) {
        var now = now(logged, choice);
        var told = new ArrayList<Told>();
        for (var event : logged) {
            var kind = kind(event, now);
            if (kind != null && choice.holds(kind))
                told.add(new Told(changeEvent(event, kind, now), event.formerValue()));
        }
        return told;
    }

    private Now now(List<LoggedEvent> logged, EventChoice choice) {
        var current = claims.among(each(logged, LoggedEvent::claimId), choice.filter());
        var changed = logged.stream()
                .filter(event -> event.kind() == ChangeKind.CLAIM_GONE
                        || (event.kind() == ChangeKind.CLAIM_CHANGED && !current.containsKey(event.claimId())))
                .map(LoggedEvent::id)
                .collect(Collectors.toSet());
        return new Now(
                current,
                matchedBefore(changed, choice),
                mentions.byIds(each(logged, LoggedEvent::mentionId)),
                sources.byIds(Stream.concat(
                                subjects(logged, "SOURCE_"),
                                subjects(logged, "GRADE_").map(Events::graded))
                        .toList()),
                references.figuresById(subjects(logged, "ASSESSMENT_").collect(Collectors.toSet())));
    }

    /** The events whose claim matched before; where outlets or articles are asked for, some more. */
    private Set<Long> matchedBefore(Set<Long> events, EventChoice choice) {
        if (events.isEmpty() || choice.all()) return events;
        var query = new Query("""
                select e.id from event e cross join lateral jsonb_populate_record(null::claim, e.before) c
                join source s on s.id = c.claimant""").where("e.id = any (?::bigint[])", events);
        return new HashSet<>(
                database.list(conditions.matching(query, choice.formerFilter()), row -> row.getLong("id")));
    }

    /** As what the reader is told of it; null where that is nothing. */
    private static @Nullable ChangeKind kind(LoggedEvent event, Now now) {
        // A number that was another is no news to a reader who does not ask for its claim.
        if (event.kind() == ChangeKind.GRADE_CHANGED)
            return event.claimId() == null || now.claims().containsKey(event.claimId()) ? event.kind() : null;
        if (!ABOUT_CLAIMS.contains(event.kind())) return event.kind();
        if (event.kind() != ChangeKind.CLAIM_GONE && now.claims().containsKey(event.claimId())) return event.kind();
        return now.matchedBefore().contains(event.id()) ? ChangeKind.CLAIM_GONE : null;
    }

    private static ChangeEvent changeEvent(LoggedEvent event, ChangeKind kind, Now now) {
        var about = event.subject();
        var claim = kind == ChangeKind.CLAIM_GONE || event.claimId() == null
                ? null
                : now.claims().get(event.claimId());
        return new ChangeEvent(
                event.id(),
                kind,
                event.at(),
                event.claimId() == null ? about : event.claimId().toString(),
                event.claimId(),
                claim,
                event.mentionId() == null ? null : now.mentions().get(event.mentionId()),
                event.movedFrom(),
                source(event, now),
                event.kind().name().startsWith("ASSESSMENT_")
                        ? now.assessments().get(about)
                        : null,
                event.map());
    }

    private static Set<Long> each(List<LoggedEvent> logged, Function<LoggedEvent, @Nullable Long> id) {
        return logged.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Stream<String> subjects(List<LoggedEvent> logged, String topic) {
        return logged.stream()
                .filter(event -> event.kind().name().startsWith(topic))
                .map(LoggedEvent::subject);
    }

    private static @Nullable Source source(LoggedEvent event, Now now) {
        return switch (event.kind()) {
            case SOURCE_NEW, SOURCE_CHANGED, SOURCE_GONE -> now.sources().get(event.subject());
            case GRADE_CHANGED -> now.sources().get(graded(event.subject()));
            case CLAIM_NEW,
                    CLAIM_CHANGED,
                    CLAIM_GONE,
                    MENTION_ADDED,
                    ASSESSMENT_NEW,
                    ASSESSMENT_CHANGED,
                    ASSESSMENT_GONE,
                    MAP_CHANGED -> null;
        };
    }

    /** The source of a subject that is a source and a measure; what is none of a claim's number. */
    private static String graded(String subject) {
        int end = subject.indexOf('/');
        return end < 0 ? "" : subject.substring(0, end);
    }
}
