package org.claimline.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimline.local.process.StartFailure;

/**
 * The generated passwords of the database roles, kept in a file that only its owner may read and that PostgreSQL's own
 * tools understand ({@code PGPASSFILE}).
 */
public final class Passwords {
    private static final int BYTES = 24;

    private final Map<String, String> byRole;

    private Passwords(Map<String, String> byRole) {
        this.byRole = byRole;
    }

    /** Reads the file, and writes it first when there is none. */
    public static Passwords in(Path file, List<String> roles) {
        try {
            if (!Files.exists(file)) write(file, roles);
            var byRole = Files.readAllLines(file).stream()
                    .map(line -> line.split(":", -1))
                    .filter(fields -> fields.length == 5)
                    .collect(Collectors.toMap(fields -> fields[3], fields -> fields[4]));
            if (!byRole.keySet().containsAll(roles))
                throw new StartFailure(file + " lacks a password: expected " + roles + ", got " + byRole.keySet());
            return new Passwords(byRole);
        } catch (IOException e) {
            throw new StartFailure("cannot read or write " + file, e);
        }
    }

    public String of(String role) {
        var password = byRole.get(role);
        if (password == null) throw new IllegalArgumentException("no such role: " + role);
        return password;
    }

    private static void write(Path file, List<String> roles) throws IOException {
        var byRole = new LinkedHashMap<String, String>();
        roles.forEach(role -> byRole.put(role, generated()));
        var lines = byRole.entrySet().stream()
                .map(entry -> "*:*:*:" + entry.getKey() + ":" + entry.getValue())
                .toList();
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String generated() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
