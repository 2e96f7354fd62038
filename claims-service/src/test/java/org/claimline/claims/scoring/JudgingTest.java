package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.claims.scoring.Ministry.DAY;
import static org.claimline.claims.scoring.Ministry.MEASURED;
import static org.claimline.claims.scoring.Ministry.SAID;
import static org.claimline.claims.scoring.Ministry.at;
import static org.claimline.claims.scoring.Ministry.says;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The number of a claim: what others say, and who they are. */
class JudgingTest {
    @Test
    void aSourcesHistoryNeverChangesTheNumberOfItsClaim() {
        var claim = says("ministry", "new", 3000, DAY);
        var governor = says("governor", "new", 2900, DAY);
        var withHistory = new ArrayList<>(SAID);
        withHistory.add(claim);
        withHistory.add(governor);

        var alone = new Scoring(List.of(claim, governor), MEASURED, at(DAY)).judge(claim);
        var judged = new Scoring(withHistory, MEASURED, at(DAY)).judge(claim);

        assertThat(judged).isEqualTo(alone);
    }

    @Test
    void aClaimOfWhichNobodyElseSpeaksCannotBeJudged() {
        var claim = says("ministry", "new", 3000, DAY);
        var judged = new Scoring(List.of(claim), MEASURED, at(DAY)).judge(claim);

        assertThat(judged.number()).isEqualTo(Credibility.CANNOT_BE_JUDGED);
        assertThat(judged.reason()).isEqualTo(Reason.NOBODY_ELSE);
    }

    @Test
    void anAssessorWhoMeasuredTheSameConfirmsAndOneWhoMeasuredAnotherRefutes() {
        var near = says("ministry", "q0", 1050, DAY);
        var far = says("ministry", "q0", 3000, DAY);

        assertThat(new Scoring(List.of(near), MEASURED, at(DAY)).judge(near).number())
                .isEqualTo(Credibility.CONFIRMED);
        assertThat(new Scoring(List.of(far), MEASURED, at(DAY)).judge(far).number())
                .isEqualTo(Credibility.IMPROBABLE);
    }

    @Test
    void anEchoConfirmsNothing() {
        var claim = says("ministry", "new", 3000, DAY);
        var echo = says("governor", "new", 3000, DAY).copying(0.9);
        var own = says("governor", "new", 3000, DAY);
        var known = java.util.Map.of("governor", new Belief(0, 0.001, 0.05));
        var judge = new Judge(at(DAY), known);

        assertThat(judge.judge(claim, List.of(claim, own), List.of()).number()).isEqualTo(Credibility.CONFIRMED);
        assertThat(judge.judge(claim, List.of(claim, echo), List.of()).confirmedBy())
                .isEmpty();
    }
}
