package org.claimline.local.fault;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The articles that are on their way to claims-service, to notice one that is on two ways at once. */
final class Underway {
    private static final Pattern DIGEST =
            Pattern.compile("\"digest\":\"([0-9a-f]{64})\"|/articles/([0-9a-f]{64})/claims");

    private final Map<String, Wire> ways = new ConcurrentHashMap<>();
    private final AtomicInteger twice = new AtomicInteger();

    void asked(Wire wire, byte[] bytes, int length) {
        var found = DIGEST.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            var other = ways.put(found.group(1) == null ? found.group(2) : found.group(1), wire);
            if (other != null && other != wire) twice.incrementAndGet();
        }
    }

    void ended(Wire wire) {
        ways.values().removeIf(wire::equals);
    }

    /** How often an article was sent while another way had no answer yet. */
    int twice() {
        return twice.get();
    }
}
