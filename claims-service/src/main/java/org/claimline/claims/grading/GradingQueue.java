package org.claimline.claims.grading;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimline.api.GradingState.Work;
import org.claimline.claims.grading.Regrading.Step;
import org.jboss.logging.Logger;

/** Works the lists off, many items at once; where that fails, one by one, so that the one that fails is found and the others go on. */
@Singleton
class GradingQueue {
    private static final Logger LOG = Logger.getLogger(GradingQueue.class);

    /** As many as the largest batch: the one that failed is among them. */
    private static final int SINGLY = 500;

    private final Regrading regrading;
    private final Troubles troubles;
    private final AtomicInteger singly = new AtomicInteger();

    GradingQueue(Regrading regrading, Troubles troubles) {
        this.regrading = regrading;
        this.troubles = troubles;
    }

    /**
     * Does the next piece of work, or notes that it cannot be done.
     *
     * @param grades whether sources and questions may be graded where no claim waits
     */
    Step step(boolean grades) {
        boolean one = singly.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        try {
            return regrading.step(one, grades);
        } catch (FailedItemException e) {
            troubles.note(e.item(), Objects.requireNonNull(e.getCause()));
            return e.item().work() == Work.CLAIM ? Step.CLAIMS : Step.GRADES;
        } catch (RuntimeException e) {
            // One by one it is the store that fails, not an item.
            if (one) throw e;
            LOG.warnf("a batch cannot be graded, so one by one: %s", e.getMessage());
            singly.set(SINGLY);
            return Step.CLAIMS;
        }
    }
}
