package org.claimline.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoundedSocketFactoryTest {
    private ServerSocket listening;
    private Socket client;
    private Socket server;

    @BeforeEach
    void listen() throws IOException {
        listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        connect(2_000);
    }

    private void connect(int patienceMillis) throws IOException {
        client = new BoundedSocketFactory(patienceMillis, 10_000)
                .createSocket(InetAddress.getLoopbackAddress(), listening.getLocalPort());
        server = listening.accept();
    }

    @AfterEach
    void close() throws IOException {
        close(client, server, listening);
    }

    private static void close(Closeable... several) throws IOException {
        for (var one : several) one.close();
    }

    @Test
    void givesUpAnAnswerThatDoesNotCome() throws IOException {
        client.getOutputStream().write(1);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> client.getInputStream().read())
                .withMessage("the answer comes too slowly");
    }

    @Test
    void givesUpAnAnswerThatTrickles() throws IOException {
        client.getOutputStream().write(1);
        Thread.startVirtualThread(this::trickle);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> client.getInputStream().readAllBytes())
                .withMessage("the answer comes too slowly");
    }

    @Test
    void countsEachAnswerByItself() throws IOException {
        var in = client.getInputStream();
        for (var request = 0; request < 20; request++) {
            client.getOutputStream().write(request);
            LockSupport.parkNanos(20_000_000);
            server.getOutputStream().write(request);
            assertThat(in.read()).isEqualTo(request);
        }
    }

    @Test
    void waitsLessWhereItIsAskedTo() throws IOException {
        client.setSoTimeout(1);

        assertThatExceptionOfType(SocketTimeoutException.class)
                .isThrownBy(() -> client.getInputStream().read());
        assertThat(client.getSoTimeout()).isEqualTo(1);
    }

    @Test
    void waitsLongerWhileItIsAskedTo() throws IOException {
        close(client, server);
        connect(50);
        client.setSoTimeout(60_000);
        client.getOutputStream().write(1);
        Thread.startVirtualThread(this::answerLate);
        assertThat(client.getInputStream().read()).isEqualTo(1);

        client.setSoTimeout(0);
        client.getOutputStream().write(1);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> client.getInputStream().read())
                .withMessage("the answer comes too slowly");
    }

    @Test
    void boundsAllOfAnAnswerThatIsAskedForInLess() throws IOException {
        client.setSoTimeout(1_000);
        client.getOutputStream().write(1);
        Thread.startVirtualThread(this::trickle);
        var begin = System.nanoTime();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> client.getInputStream().readAllBytes());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(900));
    }

    private void trickle() {
        try {
            while (true) {
                server.getOutputStream().write(1);
                LockSupport.parkNanos(20_000_000);
            }
        } catch (IOException e) {
            // The client has given up.
        }
    }

    private void answerLate() {
        LockSupport.parkNanos(500_000_000);
        try {
            server.getOutputStream().write(1);
        } catch (IOException e) {
            // The client has given up.
        }
    }
}
