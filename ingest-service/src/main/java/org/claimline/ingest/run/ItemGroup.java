package org.claimline.ingest.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Items that one thread reads together: an address by itself, and as many texts in a row as are well read at once. Several at once are read
 * in less time than one after the other, and a step of a run is still enough for every reader.
 */
record ItemGroup(List<Entry> entries) {
    /** A quarter of a step of a run. */
    static final int ITEMS = 25;

    /** So much of them at once: what is read of an article takes many times its own memory. */
    static final int BYTES = 256 * 1024;

    /** An item with what it holds. */
    record Entry(Item item, ItemParser.Input input) {
        boolean away() {
            return input instanceof ItemParser.Given given && given.away();
        }
    }

    /** Whether it is an address that is to be fetched. */
    boolean away() {
        return entries.getFirst().away();
    }

    /** These in groups, in their order. */
    static List<ItemGroup> of(List<Entry> all) {
        var groups = new ArrayList<ItemGroup>();
        var open = new ArrayList<Entry>();
        int bytes = 0;
        for (var entry : all) {
            int size = entry.item().content().size();
            boolean full = open.size() == ITEMS || bytes + (long) size > BYTES;
            if (!open.isEmpty() && (full || entry.away() || open.getLast().away())) {
                groups.add(new ItemGroup(List.copyOf(open)));
                open.clear();
                bytes = 0;
            }
            open.add(entry);
            bytes += size;
        }
        if (!open.isEmpty()) groups.add(new ItemGroup(List.copyOf(open)));
        return groups;
    }
}
