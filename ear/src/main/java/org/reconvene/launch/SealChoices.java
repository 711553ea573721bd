package org.reconvene.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one run is told about seals of the record.
 *
 * @param key the file with the key by which heads are signed; empty for one in the data folder
 * @param folder the place outside to which heads go; empty for none
 * @param mail the address outside to which heads go; empty for none
 */
record SealChoices(Optional<Path> key, Optional<Path> folder, Optional<String> mail) {

    static final String KEY = "RECONVENE_SEAL_KEY";
    static final String FOLDER = "RECONVENE_HEADS_FOLDER";
    static final String MAIL = "RECONVENE_HEADS_MAIL";

    /**
     * Reads the choices.
     *
     * @param said the environment's variables
     * @param checkout the folder that relative paths start from
     * @throws Refusal if a variable holds something it cannot
     */
    static SealChoices of(Map<String, String> said, Path checkout) throws Refusal {
        var key = given(said, KEY)
                .map(text -> checkout.resolve(text).toAbsolutePath().normalize());
        if (key.isPresent() && !Files.isReadable(key.get())) {
            throw new Refusal(KEY + " is " + key.get() + ", which is no file that can be read; make one with"
                    + " openssl genpkey -algorithm ed25519, or leave it out and a key is made in the data folder.");
        }
        var folder = given(said, FOLDER)
                .map(text -> checkout.resolve(text).toAbsolutePath().normalize());
        if (folder.isPresent() && Files.exists(folder.get()) && !Files.isDirectory(folder.get())) {
            throw new Refusal(
                    FOLDER + " is " + folder.get() + ", which is no folder; name another one, or leave it out.");
        }
        var mail = given(said, MAIL);
        if (mail.isPresent() && !mail.get().matches("[^@\\s,;]+@[^@\\s,;]+")) {
            throw new Refusal(
                    MAIL + " is \"" + mail.get() + "\"; it must be one address, for example" + " records@example.org.");
        }
        if (mail.isPresent() && given(said, MailSettings.HOST).isEmpty()) {
            throw new Refusal(MAIL + " is set without " + MailSettings.HOST + "; name the mail server too.");
        }
        return new SealChoices(key, folder, mail);
    }

    /** The same as properties of the server. */
    List<String> properties() {
        var properties = new ArrayList<String>();
        key.ifPresent(path -> properties.add("-Dreconvene.seal.key=" + path));
        folder.ifPresent(path -> properties.add("-Dreconvene.heads.folder=" + path));
        mail.ifPresent(address -> properties.add("-Dreconvene.heads.mail=" + address));
        return List.copyOf(properties);
    }

    private static Optional<String> given(Map<String, String> said, String name) {
        return Optional.ofNullable(said.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
