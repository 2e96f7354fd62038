package org.claimline.claims.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Assessment;
import org.claimline.api.ChangeEvent;
import org.claimline.api.ChangeKind;
import org.claimline.api.ClaimQuery;
import org.claimline.api.ClaimRelation;
import org.claimline.api.RelationKind;
import org.claimline.api.WebhookTrigger;
import org.claimline.claims.claim.ClaimComparer;
import org.claimline.claims.claim.ClaimMentions;
import org.claimline.claims.event.Told;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Area;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Which triggers of a webhook an event sets off. */
@ApplicationScoped
class Triggers {
    private final ClaimMentions mentions;
    private final Gazetteer gazetteer;
    private final ClaimComparer comparer;

    Triggers(ClaimMentions mentions, Gazetteer gazetteer, ClaimComparer comparer) {
        this.mentions = mentions;
        this.gazetteer = gazetteer;
        this.comparer = comparer;
    }

    /** A trigger and why it was set off, in words. */
    record Fired(WebhookTrigger trigger, String reason) {}

    List<Fired> by(Told told, Subscription webhook) {
        var fired = new ArrayList<Fired>();
        for (var trigger : webhook.triggers()) {
            var reason = reason(trigger, told, webhook);
            if (reason != null) fired.add(new Fired(trigger, reason));
        }
        return fired;
    }

    private @Nullable String reason(WebhookTrigger trigger, Told told, Subscription webhook) {
        var event = told.event();
        return switch (trigger) {
            case THRESHOLD ->
                TriggerRules.threshold(event, told.formerValue(), Objects.requireNonNull(webhook.threshold()));
            case WORDING_CHANGED ->
                event.kind() == ChangeKind.MENTION_ADDED
                        ? reworded(event)
                        : TriggerRules.figureChanged(event, told.formerValue());
            case CONTRADICTION -> contradicted(event);
            case NEW_ASSESSMENT -> assessed(event, webhook.query());
        };
    }

    private @Nullable String reworded(ChangeEvent event) {
        var added = event.mention();
        return added == null
                ? null
                : TriggerRules.reworded(added, mentions.ofClaim(Objects.requireNonNull(event.claimId())));
    }

    private @Nullable String contradicted(ChangeEvent event) {
        if (event.claim() == null || event.kind() != ChangeKind.CLAIM_NEW) return null;
        var reasons = comparer.relations(event.claim(), Knowledge.NOW).stream()
                .filter(relation -> relation.kind() == RelationKind.CONTRADICTION)
                .map(ClaimRelation::reason)
                .toList();
        return reasons.isEmpty() ? null : String.join(" ", reasons);
    }

    private @Nullable String assessed(ChangeEvent event, ClaimQuery query) {
        var figure = event.assessment();
        if (figure == null || !matches(figure, query)) return null;
        var words = figure.quantity() == null
                ? figure.measure().name()
                : figure.quantity().text();
        return figure.assessor().name() + " assesses: " + words + ".";
    }

    private boolean matches(Assessment figure, ClaimQuery query) {
        var area = query.place() == null || query.place().isBlank() ? null : Area.of(query.place(), gazetteer);
        var day = day(figure);
        return (query.measure() == null || query.measure() == figure.measure())
                && (query.heldBy() == null || query.heldBy() == figure.heldBy())
                && (area == null || figure.places().stream().anyMatch(area::holds))
                && (query.from() == null || (day != null && !day.isBefore(query.from())))
                && (query.to() == null || (day != null && !day.isAfter(query.to())));
    }

    private static @Nullable LocalDate day(Assessment figure) {
        if (figure.saidOn() != null) return figure.saidOn();
        return figure.window() == null ? null : figure.window().end();
    }
}
