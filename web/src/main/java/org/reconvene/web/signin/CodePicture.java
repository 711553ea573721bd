package org.reconvene.web.signin;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a path of an SVG.
 *
 * @param viewBox with the four light modules around it that readers need
 * @param path a square for each dark module
 */
public record CodePicture(String viewBox, String path) {

    private static final int QUIET = 4;

    static CodePicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        var all = code.size + 2 * QUIET;
        return new CodePicture(-QUIET + " " + -QUIET + " " + all + " " + all, path.toString());
    }
}
