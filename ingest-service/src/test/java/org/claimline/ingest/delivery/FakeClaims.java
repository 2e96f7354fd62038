package org.claimline.ingest.delivery;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.claimline.api.Delivery;
import org.claimline.api.Receipt;

/** A claims-service in the same process that accepts or fails as told. */
final class FakeClaims {
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Supplier<RuntimeException> failure;

    /** Its client. A proxy, since a class that implements the contract would be served as a resource in the tests. */
    ClaimsClient client() {
        return (ClaimsClient) Proxy.newProxyInstance(
                ClaimsClient.class.getClassLoader(),
                new Class<?>[] {ClaimsClient.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("deliver")) throw new UnsupportedOperationException(method.getName());
                    return deliver((String) arguments[0], (Delivery) arguments[1]);
                });
    }

    void fail(Supplier<RuntimeException> how) {
        failure = how;
    }

    void recover() {
        failure = null;
    }

    long taken(String digest) {
        return taken.stream().filter(digest::equals).count();
    }

    Receipt deliver(String digest, Delivery delivery) {
        if (failure != null) throw failure.get();
        taken.add(digest);
        return new Receipt(digest, delivery.claims().size(), 0, true);
    }
}
