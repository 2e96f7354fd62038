package org.claimline.local.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import org.claimline.local.process.LogFile;
import org.claimline.local.process.StartFailure;

/** Runs PostgreSQL's programs, also where everything runs as root, as which PostgreSQL refuses to. */
record PostgresCommand(PostgresBinaries binaries, LogFile log) {
    private static final int LOG_LINES = 25;

    /** Runs a program to its end; its output goes to the log. */
    void run(String... arguments) {
        var command = new ArrayList<>(unprivileged());
        command.add(binaries.program(arguments[0]).toString());
        command.addAll(List.of(arguments).subList(1, arguments.length));
        var status = execute(command);
        if (status != 0)
            throw new StartFailure("PostgreSQL: " + arguments[0] + " failed (exit code " + status + "); the end of "
                    + log.path() + ":\n" + log.end(LOG_LINES));
    }

    // In a user namespace of its own root is nobody there, and still the owner of its files here.
    private List<String> unprivileged() {
        if (new UnixSystem().getUid() != 0) return List.of();
        var namespace = List.of("unshare", "--user");
        var probe = new ArrayList<>(namespace);
        probe.add("true");
        if (execute(probe) != 0)
            throw new StartFailure("PostgreSQL does not run as root, and this machine allows no user namespace"
                    + " (unshare --user failed): run ./run as an ordinary user");
        return namespace;
    }

    private int execute(List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(Redirect.appendTo(log.path().toFile()));
        // The caller's PGPORT, PGDATA or PGOPTIONS are about another server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            return 127;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
