package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimMention;
import org.claimline.api.HistoryEntry;
import org.claimline.claims.knowledge.Knowledge;

/** One claim with all that is known of it. */
@ApplicationScoped
class ClaimDetails {
    private final Claims claims;
    private final ClaimMentions mentions;
    private final ClaimComparer comparer;
    private final ClaimChains chains;
    private final History history;
    private final ClaimJudge judge;

    ClaimDetails(
            Claims claims,
            ClaimMentions mentions,
            ClaimComparer comparer,
            ClaimChains chains,
            History history,
            ClaimJudge judge) {
        this.claims = claims;
        this.mentions = mentions;
        this.comparer = comparer;
        this.chains = chains;
        this.history = history;
        this.judge = judge;
    }

    /** The claim as it could be known; fails with {@link UnknownClaimException} where it could not. */
    ClaimDetail of(long id, Knowledge knowledge) {
        var claim = claims.byId(id, knowledge).orElseThrow(() -> unknown(id, knowledge));
        var compared = comparer.compared(List.of(claim), knowledge).getFirst();
        var stated = mentions.ofClaim(id, knowledge);
        if (stated.isEmpty()) throw unknown(id, knowledge);
        return new ClaimDetail(
                compared,
                stated,
                comparer.comparisons(claim, knowledge),
                comparer.relations(claim, knowledge),
                chains.chains(claim, knowledge),
                Erosion.of(claim, stated),
                history(id, stated, knowledge),
                judge.credibility(id, knowledge));
    }

    /** What had happened; by publication, only what concerns articles that could be known. */
    private List<HistoryEntry> history(long id, List<ClaimMention> stated, Knowledge knowledge) {
        var received = knowledge.ingestedBy();
        var known = stated.stream().map(ClaimMention::digest).collect(Collectors.toSet());
        return history.of(id).stream()
                .filter(entry -> received == null || !entry.at().isAfter(received.instant()))
                .filter(entry -> knowledge.asOf() == null || known.containsAll(entry.digests()))
                .toList();
    }

    private UnknownClaimException unknown(long id, Knowledge knowledge) {
        return knowledge.isNow()
                ? new UnknownClaimException(id, history.heir(id))
                : new UnknownClaimException(id, knowledge);
    }
}
