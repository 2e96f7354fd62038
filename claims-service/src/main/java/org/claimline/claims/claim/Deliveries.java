package org.claimline.claims.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimline.api.Delivery;
import org.claimline.api.Receipt;
import org.claimline.claims.jdbc.DatabaseException;
import org.claimline.claims.jdbc.TableStatistics;
import org.claimline.problem.DatabaseFault;
import org.jboss.logging.Logger;

/** Takes deliveries, each transaction anew. The same delivery again changes nothing; another one replaces the article's list. */
@ApplicationScoped
class Deliveries {
    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    private final Taking taking;
    private final ObjectMapper json;
    private final TableStatistics statistics;

    Deliveries(Taking taking, ObjectMapper json, TableStatistics statistics) {
        this.taking = taking;
        this.json = json;
        this.statistics = statistics;
    }

    /** One article. */
    Receipt deliver(String digest, Delivery delivery) {
        return deliver(DeliveryRules.check(digest, delivery, json));
    }

    Receipt deliver(CheckedDelivery checked) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> taking.takeAmongOthers(checked));
        } catch (Taking.NotAloneException e) {
            return alone(List.of(checked)).getFirst();
        }
    }

    /** Different articles at once, in far less time than one by one. */
    List<Receipt> deliver(List<CheckedDelivery> several) {
        try {
            var receipts = alone(several);
            keepStatistics();
            return receipts;
        } catch (DatabaseException e) {
            // None of them is to blame, and each would wait for the database by itself.
            if (DatabaseFault.passes(e)) throw e;
            // One of them may be to blame; the others shall not suffer for it.
            LOG.warnf(e, "%d articles could not be taken at once and are taken one by one", several.size());
            return several.stream().map(this::deliver).toList();
        }
    }

    /** What was taken is taken, whether or not it can be found as fast. */
    private void keepStatistics() {
        try {
            statistics.keep();
        } catch (DatabaseException e) {
            LOG.warnf("tables that have grown are not counted: %s", e.getMessage());
        }
    }

    private List<Receipt> alone(List<CheckedDelivery> several) {
        return QuarkusTransaction.requiringNew().call(() -> taking.takeAlone(several));
    }
}
