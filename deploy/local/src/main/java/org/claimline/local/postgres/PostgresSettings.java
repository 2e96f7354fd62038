package org.claimline.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** How the cluster is made and run: durable, with passwords, on loopback only. */
record PostgresSettings(Path cluster, int port) {
    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final String FILE = "claimline.conf";

    /** The call that makes a cluster; a locale of PostgreSQL's own sorts the same on every system. */
    static List<String> initdb(Path cluster, Path passwordFile) {
        return List.of(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + PostgresServer.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
    }

    /** Makes a new cluster read our settings, and answer nobody but this machine. */
    static void include(Path cluster) throws IOException {
        Files.writeString(
                cluster.resolve("postgresql.conf"),
                "\ninclude '" + FILE + "'  # written anew at each start; what stands below this line wins\n",
                StandardOpenOption.APPEND);
        Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    /** Writes the settings of this start. */
    void write() throws IOException {
        Files.writeString(cluster.resolve(FILE), """
                # Written by ./run at each start.
                listen_addresses = '127.0.0.1'
                port = %d
                # The path of a socket may not be longer than about 100 bytes; a data folder's may.
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                # What was acknowledged is on disk.
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] %%q%%u@%%d '
                cluster_name = 'claimline'
                """.formatted(port));
    }
}
