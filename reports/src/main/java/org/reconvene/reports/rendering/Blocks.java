package org.reconvene.reports.rendering;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Section;
import org.reconvene.reports.templates.Templates;

/** Lays a document out as blocks, one beneath the other. Used once, for one document. */
final class Blocks {
    private final Templates templates;
    private final List<Block> blocks = new ArrayList<>();
    private Place place = new Place("", "", 0, 0);

    private Blocks(Templates templates) {
        this.templates = templates;
    }

    static List<Block> of(Document document, Templates templates) {
        var all = new Blocks(templates);
        document.sections().forEach(all::add);
        return all.blocks;
    }

    private void add(Section section) {
        place = new Place(
                Letters.printable(section.heading()),
                Letters.printable(section.lead()),
                blocks.size(),
                Room.wantedBy(section));
        var before = blocks.size();
        for (var i = 0; i < section.points().size(); i++) {
            put(Block.point(place, i + 1, section.points().get(i)));
        }
        if (section.chart() != null) {
            put(Block.chart(place, section.chart()));
        }
        for (var table : section.tables()) {
            put(Block.table(place, table, templates));
        }
        if (blocks.size() == before) {
            put(Block.heading(place));
        }
    }

    private void put(Block block) {
        blocks.add(block);
        place = place.next();
    }
}
