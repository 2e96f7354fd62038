package org.claimline.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimline.api.Reliability;
import org.junit.jupiter.api.Test;

class ClaimGradeTest {
    @Test
    void letterAndNumberMakeTheCode() {
        assertThat(new ClaimGrade(Reliability.B, LocalDate.parse("2022-09-13"), 2).words())
                .isEqualTo("B2: reliability B, usually reliable as of 13 Sep 2022; credibility 2, probably true");
    }

    @Test
    void whatCannotBeJudgedIsSaidToBeSo() {
        assertThat(new ClaimGrade(Reliability.F, null, 6).words())
                .isEqualTo("F6: reliability F, cannot be judged; credibility 6, cannot be judged");
    }

    @Test
    void withoutANumberThereIsNoCode() {
        assertThat(new ClaimGrade(Reliability.F, null, null).words())
                .startsWith("reliability F, cannot be judged; credibility not judged yet");
    }
}
