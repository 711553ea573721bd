package org.reconvene.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
final class Ports {

    private Ports() {}

    /** Refuses a port that somebody else listens on, or that this user may not open. */
    static void refuseUnlessFree(int port) throws Refusal {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Refusal("Port " + port + " is taken by another program; choose another one with " + Settings.PORT
                    + ", for example " + Settings.PORT + "=" + (port == 8081 ? 8082 : 8081) + ".");
        }
    }

    /** A port that nobody uses at this moment. */
    static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
