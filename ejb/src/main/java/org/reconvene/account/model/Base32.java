package org.reconvene.account.model;

import java.io.ByteArrayOutputStream;

/** Bytes as letters and digits that people can copy (RFC 4648, without its padding). */
public final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    public static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var held = 0;
        var bits = 0;
        for (byte each : bytes) {
            held = ((held << 8) | (each & 0xff)) & 0xfff;
            bits += 8;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(SIGNS.charAt((held >> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(SIGNS.charAt((held << (BITS - bits)) & 31));
        }
        return text.toString();
    }

    /**
     * The bytes again.
     *
     * @throws IllegalArgumentException if the text holds another sign
     */
    public static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        var held = 0;
        var bits = 0;
        for (int i = 0; i < text.length(); i++) {
            var value = SIGNS.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("no sign of base32 at " + i);
            }
            held = ((held << BITS) | value) & 0xfff;
            bits += BITS;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((held >> bits) & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
