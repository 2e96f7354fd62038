package org.claimline.ingest.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimPage;
import org.claimline.api.Delivery;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Receipt;
import org.claimline.api.Side;

/** A claims-service in the same process that accepts or fails as told. */
final class FakeClaims implements ClaimsClient {
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Supplier<RuntimeException> failure;

    void fail(Supplier<RuntimeException> how) {
        failure = how;
    }

    void recover() {
        failure = null;
    }

    long taken(String digest) {
        return taken.stream().filter(digest::equals).count();
    }

    @Override
    public Receipt deliver(String digest, Delivery delivery) {
        if (failure != null) throw failure.get();
        taken.add(digest);
        return new Receipt(digest, delivery.claims().size(), 0, true);
    }

    @Override
    public ClaimPage claims(
            Measure measure,
            Side side,
            String claimant,
            String outlet,
            String place,
            HeldBy heldBy,
            LocalDate from,
            LocalDate to,
            String q,
            String cursor,
            int limit) {
        throw new UnsupportedOperationException("a relay only delivers");
    }

    @Override
    public ClaimDetail claim(long id) {
        throw new UnsupportedOperationException("a relay only delivers");
    }
}
