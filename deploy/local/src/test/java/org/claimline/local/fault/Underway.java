package org.claimline.local.fault;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The articles that are on their way to claims-service, to notice one that is on two ways at once. */
final class Underway {
    private static final Pattern DIGEST =
            Pattern.compile("\"digest\":\"([0-9a-f]{64})\"|/articles/([0-9a-f]{64})/claims");

    private final Map<String, Wire> ways = new HashMap<>();
    private final Set<Wire> over = new HashSet<>();
    private final AtomicInteger twice = new AtomicInteger();

    /** What is still read from a wire that is over reaches nobody: its sender learns of the end a moment later, and sends again elsewhere. */
    synchronized void asked(Wire wire, byte[] bytes, int length) {
        if (over.contains(wire)) return;
        var found = DIGEST.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            var other = ways.put(found.group(1) == null ? found.group(2) : found.group(1), wire);
            if (other != null && other != wire) twice.incrementAndGet();
        }
    }

    synchronized void answered(Wire wire) {
        ways.values().removeIf(wire::equals);
    }

    synchronized void ended(Wire wire) {
        over.add(wire);
        answered(wire);
    }

    /** How often an article was sent while another way had no answer yet. */
    int twice() {
        return twice.get();
    }
}
