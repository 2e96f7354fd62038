package org.claimline.local.launch;

import java.nio.file.Path;
import org.claimline.local.service.Ports;

/**
 * What {@code ./run} hands over, which also explains the options.
 *
 * @param home the project's folder, with the built services and the seeds
 * @param data the folder of the installation
 */
record Options(Path home, Path data, Ports ports, boolean seeds) {
    static final int DEFAULT_PORT = 8080;

    /** Reads the arguments; an {@code IllegalArgumentException} says what is wrong with them. */
    static Options parse(String... arguments) {
        var home = Path.of("");
        var data = Path.of("data");
        var ports = new Ports(DEFAULT_PORT);
        var seeds = true;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--home" -> home = Path.of(value(arguments, ++i));
                case "--data" -> data = Path.of(value(arguments, ++i));
                case "--port-base" -> ports = new Ports(number(value(arguments, ++i)));
                case "--no-seeds" -> seeds = false;
                default -> throw new IllegalArgumentException("unknown option " + arguments[i] + ", see ./run --help");
            }
        }
        return new Options(home, data, ports, seeds);
    }

    private static String value(String[] arguments, int i) {
        if (i == arguments.length) throw new IllegalArgumentException(arguments[i - 1] + " needs a value");
        return arguments[i];
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port-base expects a number, got " + text, e);
        }
    }
}
