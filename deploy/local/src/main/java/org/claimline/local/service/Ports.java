package org.claimline.local.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimline.local.process.StartFailure;

/** Four ports in a row on loopback. */
public record Ports(int base) {
    private static final int COUNT = 4;

    public Ports {
        if (base < 1 || base > 65_536 - COUNT)
            throw new IllegalArgumentException(
                    "expected a port from 1 to " + (65_536 - COUNT) + " for --port-base, got " + base);
    }

    public int dashboard() {
        return base;
    }

    public int ingest() {
        return base + 1;
    }

    public int claims() {
        return base + 2;
    }

    public int postgres() {
        return base + 3;
    }

    /** Fails with the names of all ports that another program holds. */
    public void requireFree() {
        var taken = new LinkedHashMap<Integer, String>();
        byUser().forEach((port, user) -> {
            if (isTaken(port)) taken.put(port, user);
        });
        if (taken.isEmpty()) return;
        var message = new StringBuilder();
        taken.forEach((port, user) -> message.append("port ")
                .append(port)
                .append(" (")
                .append(user)
                .append(") is taken by another program\n"));
        throw new StartFailure(message + "Stop that program, or choose four free ports in a row: ./run --port-base "
                + (base == 18_080 ? 28_080 : 18_080));
    }

    private Map<Integer, String> byUser() {
        var byUser = new LinkedHashMap<Integer, String>();
        byUser.put(dashboard(), "dashboard");
        byUser.put(ingest(), "ingest-service");
        byUser.put(claims(), "claims-service");
        byUser.put(postgres(), "PostgreSQL");
        return byUser;
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
