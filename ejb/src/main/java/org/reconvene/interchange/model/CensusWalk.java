package org.reconvene.interchange.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusChild;
import org.reconvene.interchange.CensusHeader;
import org.reconvene.interchange.CensusLimits;
import org.reconvene.interchange.CensusRead;
import org.reconvene.interchange.CensusRow;

/** Follows the elements of one file and gives out each child when its entry ends. It holds one child at a time. */
final class CensusWalk {

    private static final Set<String> ROOTS = Set.of("message", "cindetailscollection", "children");

    /** An element that is open; the part is the one that its fields belong to. */
    private record Open(
            @Nullable CensusElement element,
            String name,
            int line,
            @Nullable Part part,
            boolean begins) {}

    private final CensusLimits limits;
    private final Consumer<CensusRow> rows;
    private final ChildRules rules = new ChildRules();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable CensusHeader header;
    private int entries;
    private int elements;
    private int children;
    private int conferences;
    private int rejected;

    CensusWalk(CensusLimits limits, Consumer<CensusRow> rows) {
        this.limits = limits;
        this.rows = rows;
    }

    void start(String name, int line) throws FileRefusal {
        if (open.size() >= limits.depth()) {
            throw new FileRefusal("Elements stand inside one another more than " + limits.depth()
                    + " deep, which no census has. Export the file again from the case management system.");
        }
        if (open.isEmpty() && !ROOTS.contains(CensusElement.plain(name))) {
            throw new FileRefusal("The file begins with “" + Shortened.of(name)
                    + "”, and a census begins with “Message”. Choose the census file.");
        }
        CensusElement element = CensusElement.named(name);
        Part around = open.isEmpty() ? null : open.peek().part();
        Part begun = element != null && element.holdsOthers() ? begin(element, line, around) : null;
        Part part = begun != null ? begun : around;
        if (++elements > limits.elementsPerChild() && around != null) {
            throw new FileRefusal("One child's entry holds more than " + limits.elementsPerChild()
                    + " elements. Export the file again from the case management system.");
        }
        text.setLength(0);
        open.push(new Open(element, name, line, part, begun != null));
    }

    void text(String piece) throws FileRefusal {
        Open top = open.peek();
        if (top == null || top.element() == null || top.begins()) {
            return;
        }
        if (text.length() + piece.length() > limits.textLength()) {
            throw new FileRefusal("A single value is longer than " + limits.textLength()
                    + " characters, which no census has. Export the file again from the case management system.");
        }
        text.append(piece);
    }

    void end() throws FileRefusal {
        Open ended = open.pop();
        Part part = ended.part();
        String value = text.toString().strip();
        text.setLength(0);
        if (ended.element() == null || part == null) {
            return;
        }
        if (!ended.begins()) {
            if (!value.isEmpty()) {
                part.add(new Written(ended.element(), ended.name(), ended.line(), value));
            }
        } else if (part.element() == CensusElement.CHILD) {
            give(part);
        } else if (part.element() == CensusElement.HEADER && header == null) {
            Rejections rejections = new Rejections(null);
            CensusHeader read = HeaderRules.read(part, rejections);
            header = read;
            rows.accept(read);
            give(rejections);
        }
    }

    CensusRead finish() throws FileRefusal {
        CensusHeader read = header;
        if (read == null || entries == 0) {
            throw new FileRefusal("The file holds no child. Check that it is the whole census and export it again.");
        }
        return new CensusRead(read, children, conferences, rejected);
    }

    private Part begin(CensusElement element, int line, @Nullable Part around) throws FileRefusal {
        Part part = new Part(element, line);
        if (element == CensusElement.CHILD) {
            beginChild(line);
        } else if (around != null) {
            around.add(part);
        }
        return part;
    }

    private void beginChild(int line) throws FileRefusal {
        if (open.stream().anyMatch(outer -> outer.element() == CensusElement.CHILD)) {
            throw new FileRefusal("A child's entry begins inside another child's, so that it cannot be told whose data"
                    + " is whose. Export the file again from the case management system.");
        }
        if (++entries > limits.children()) {
            throw new FileRefusal("The file holds more than " + limits.children()
                    + " children, the most that is read at once. Export one census year at a time.");
        }
        if (header == null) {
            CensusHeader none = new CensusHeader(line, null, null, null);
            header = none;
            rows.accept(none);
        }
        elements = 0;
    }

    private void give(Part part) {
        var ids = part.all(CensusElement.CHILD_ID);
        Rejections rejections = new Rejections(ids.isEmpty() ? null : ids.get(0).value());
        CensusHeader known = header;
        CensusChild child = rules.read(part, known == null ? null : known.referenceDate(), rejections);
        if (child != null) {
            children++;
            conferences += child.conferences().size();
            rows.accept(child);
        }
        give(rejections);
    }

    private void give(Rejections rejections) {
        rejections.rows().forEach(row -> {
            rejected++;
            rows.accept(row);
        });
    }
}
