package org.reconvene.record.model;

import java.util.List;
import java.util.Locale;
import org.reconvene.record.PaperKind;

/** Looks into a Word, Excel, PowerPoint or OpenDocument file, which are ZIP files with parts of fixed names. */
final class OfficeFile {

    /** The largest of the few parts that are read as a whole. */
    private static final int READ = 2 * 1024 * 1024;

    private static final String TYPES = "[content_types].xml";

    private final byte[] content;
    private final List<ZipPart> parts;
    private final Unpacking unpacking;
    private final boolean macros;
    private final boolean inside;

    private OfficeFile(byte[] content, Unpacking unpacking, boolean macros, boolean inside) throws Unfit {
        this.content = content;
        this.parts = ZipParts.of(content);
        this.unpacking = unpacking;
        this.macros = macros;
        this.inside = inside;
    }

    /** The kind of the document, once everything in it was looked at. */
    static PaperKind kind(byte[] content, boolean macros) throws Unfit {
        return new OfficeFile(content, new Unpacking(), macros, false).kind();
    }

    private PaperKind kind() throws Unfit {
        boolean office = parts.stream().anyMatch(part -> isNamed(part, TYPES));
        boolean open = parts.stream().anyMatch(part -> isNamed(part, "mimetype"));
        if (office == open) {
            throw inside ? Unfit.another() : new Unfit("The file is an archive. Send each document in it by itself");
        }
        var kind = office ? OfficeTypes.kind(read(TYPES), macros) : OpenTypes.kind(read("mimetype"));
        for (var part : parts) {
            look(part);
        }
        if (open) {
            OpenTypes.refuseLocked(read("meta-inf/manifest.xml"));
        }
        return kind;
    }

    private void look(ZipPart part) throws Unfit {
        var name = part.name().toLowerCase(Locale.ROOT);
        if (!macros && actsByItself(name)) {
            throw Unfit.macros();
        }
        var look = new PartLook(name, part.length(), inside);
        unpacking.part(content, part, look);
        if (name.endsWith(".rels")) {
            OfficeTypes.refuseFetching(look.whole());
        } else if (look.isOffice()) {
            new OfficeFile(look.whole(), unpacking, macros, true).kind();
        } else if (look.isOldOffice()) {
            OldOffice.refuseWhatActs(look.whole(), macros);
        }
    }

    /** By the names that Office and OpenDocument give to macros and controls. */
    private static boolean actsByItself(String name) {
        return name.endsWith("vbaproject.bin")
                || name.contains("/macrosheets/")
                || name.contains("activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private static boolean isNamed(ZipPart part, String name) {
        return part.name().equalsIgnoreCase(name);
    }

    private byte[] read(String name) throws Unfit {
        for (var part : parts) {
            if (isNamed(part, name)) {
                var kept = new Unpacking.Kept(READ, part.length());
                unpacking.part(content, part, kept);
                return kept.bytes();
            }
        }
        throw Unfit.damaged();
    }
}
