package org.claimline.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Some connections to a service, which stay open. What is answered is read and thrown away: a client for all purposes took a fifth of the processor
 * time that a timeline costs altogether, on the machine that is measured.
 */
final class Readers implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int READ_AT_ONCE = 1 << 18;

    private final List<Reader> all = new ArrayList<>();
    private final BlockingQueue<Reader> free;

    /** @param address of the service, "http://127.0.0.1:8082" */
    Readers(String address, int count) throws IOException {
        for (var i = 0; i < count; i++) all.add(new Reader(URI.create(address)));
        free = new ArrayBlockingQueue<>(count, false, all);
    }

    /** Reads an answer of 200; fails at any other. */
    void read(String path) throws IOException, InterruptedException {
        var reader = free.take();
        try {
            reader.read(path);
        } finally {
            free.add(reader);
        }
    }

    @Override
    public void close() throws IOException {
        for (var reader : all) reader.close();
    }

    private static final class Reader implements AutoCloseable {
        private static final String LENGTH = "content-length:";

        private final Socket socket;
        private final String host;
        private final InputStream in;
        private final byte[] room = new byte[READ_AT_ONCE];

        Reader(URI service) throws IOException {
            socket = new Socket(service.getHost(), service.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            host = service.getHost();
            in = new BufferedInputStream(socket.getInputStream(), 1 << 10);
        }

        void read(String path) throws IOException {
            var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var status = line();
            if (!status.contains(" 200 ")) throw new IOException(path + " answered " + status);
            var length = -1;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var name = header.toLowerCase(Locale.ROOT);
                if (name.startsWith(LENGTH))
                    length = Integer.parseInt(name.substring(LENGTH.length()).strip());
            }
            if (length < 0) throw new IOException(path + " tells no length");
            for (var left = length; left > 0; ) {
                var read = in.read(room, 0, Math.min(left, room.length));
                if (read < 0) throw new IOException(path + " broke off");
                left -= read;
            }
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (var next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) throw new IOException("the service closed a connection");
                if (next != '\r') line.append((char) next);
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
