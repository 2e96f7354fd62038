package org.claimline.ingest.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that remembers who touched it, and answers what a test wants byte by byte. */
final class Canary implements AutoCloseable {
    /** Writes an answer to a request. */
    @FunctionalInterface
    interface Reply {
        void to(String request, OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Reply reply;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    Canary(Reply reply) throws IOException {
        this(0, reply);
    }

    Canary(int port, Reply reply) throws IOException {
        this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.reply = reply;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The heads of all requests, one for each connection; those without any are empty. */
    List<String> requests() {
        return requests;
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                var connection = socket.accept();
                open.add(connection);
                Thread.ofVirtual().start(() -> answer(connection));
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            var head = new StringBuilder();
            for (int one;
                    head.indexOf("\r\n\r\n") < 0
                            && (one = connection.getInputStream().read()) >= 0; ) head.append((char) one);
            requests.add(head.toString());
            if (head.toString().startsWith("GET /robots.txt "))
                write(connection.getOutputStream(), "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            else reply.to(head.toString(), connection.getOutputStream());
        } catch (IOException e) {
            // The other side has had enough, which is what several tests want.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (var connection : open) connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
