package org.claimline.kubernetes.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** As much of the OCI distribution protocol as a push needs, on loopback, with a certificate that nobody vouches for. */
final class FakeRegistry implements AutoCloseable {
    private static final String PASSWORD = "only-for-this-test";

    private final Map<String, byte[]> manifests = new ConcurrentHashMap<>();
    private final Set<String> blobs = ConcurrentHashMap.newKeySet();
    private final HttpsServer server;
    private final boolean refuses;

    private FakeRegistry(boolean refuses) throws IOException {
        this.refuses = refuses;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        server.createContext("/", this::answer);
        server.start();
    }

    static FakeRegistry open() throws IOException {
        return new FakeRegistry(false);
    }

    /** Lets nobody write. */
    static FakeRegistry refusing() throws IOException {
        return new FakeRegistry(true);
    }

    String address() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** Digests of what was uploaded. */
    Set<String> blobs() {
        return blobs;
    }

    JsonNode manifest(String repository, String tag) throws IOException {
        byte[] pushed = manifests.get("/v2/" + repository + "/manifests/" + tag);
        return new ObjectMapper().readTree(Objects.requireNonNull(pushed, "nothing was pushed under this name"));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static SSLContext selfSigned() throws IOException {
        Path file = Files.createTempDirectory("registry").resolve("key.p12");
        try {
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            Process made = new ProcessBuilder(
                            keytool,
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-alias",
                            "registry",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            PASSWORD,
                            "-keystore",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (made.waitFor() != 0) {
                throw new IOException("keytool: " + said);
            }
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IOException("no certificate for the registry", e);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(file.getParent());
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        int status = refuses ? 403 : status(exchange, path, body);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private int status(HttpExchange exchange, String path, byte[] body) {
        return switch (exchange.getRequestMethod()) {
            case "GET" -> 200;
            case "POST", "PATCH" -> {
                exchange.getResponseHeaders().add("Location", "https://" + address() + "/upload");
                yield 202;
            }
            case "PUT" -> {
                if (path.contains("/manifests/")) {
                    manifests.put(path, body);
                } else {
                    blobs.add(exchange.getRequestURI().getQuery().replaceFirst("digest=", ""));
                }
                yield 201;
            }
            default -> 404;
        };
    }
}
