package org.reconvene.reports.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language in which letters and documents can be made. */
public enum Language {
    ENGLISH("en-GB", "English", "English"),
    WELSH("cy", "Cymraeg", "Welsh"),
    GAELIC("gd", "Gàidhlig", "Scottish Gaelic"),
    IRISH("ga", "Gaeilge", "Irish");

    private final String tag;
    private final String inItself;
    private final String inEnglish;
    private final ULocale locale;

    Language(String tag, String inItself, String inEnglish) {
        this.tag = tag;
        this.inItself = inItself;
        this.inEnglish = inEnglish;
        locale = ULocale.forLanguageTag(tag);
    }

    /** By its code, "cy"; empty where that names none of them. */
    public static Optional<Language> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** "cy": its two letters in addresses and in the names of files. */
    public String code() {
        return locale.getLanguage();
    }

    /** "cy", "en-GB": how a file names it to a program that reads aloud. */
    public String tag() {
        return tag;
    }

    /** "Cymraeg": what it is called in the language itself. */
    public String inItself() {
        return inItself;
    }

    /** "Welsh". */
    public String inEnglish() {
        return inEnglish;
    }

    ULocale locale() {
        return locale;
    }
}
