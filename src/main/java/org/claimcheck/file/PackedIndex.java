package org.claimcheck.file;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * A map from texts to values among packed bytes, in which one text is found without a look at the others: nothing is made of what a run
 * does not ask for. May be read by several threads.
 */
public final class PackedIndex {

    private final Unpacker bytes;
    private final int mask;

    private PackedIndex(Unpacker bytes) {
        this.bytes = bytes;
        this.mask = bytes.int32(0) - 1;
    }

    /**
     * The bytes of an index, to be put as a {@link Packer#part(byte[])}: the number of slots, a power of two; for each slot, 0 or where its
     * entry begins; and the entries, each the hash of a text, the text and its value.
     *
     * @param values what each text stands for, in packed bytes
     */
    public static byte[] of(Map<String, byte[]> values) {
        int slots = Integer.highestOneBit(Math.max(1, values.size())) * 4;
        int[] begins = new int[slots];
        Packer entries = new Packer();
        ByteBuffer all = ByteBuffer.allocate(values.entrySet().stream().mapToInt(e -> 32 + 4 * e.getKey().length() + e.getValue().length).sum() + 4 * slots + 4);
        all.putInt(slots);
        all.position(4 + 4 * slots);
        values.forEach((text, value) -> {
            int slot = slot(text.hashCode(), slots - 1);
            while (begins[slot] != 0) {
                slot = slot + 1 & slots - 1;
            }
            begins[slot] = all.position();
            all.putInt(text.hashCode());
            entries.clear();
            all.put(entries.text(text).bytes());
            all.put(value);
        });
        for (int slot = 0; slot < slots; slot++) {
            all.putInt(4 + 4 * slot, begins[slot]);
        }
        byte[] bytes = new byte[all.position()];
        all.get(0, bytes);
        return bytes;
    }

    /** Takes an index. */
    public static PackedIndex from(Unpacker in) {
        return new PackedIndex(in.part());
    }

    /** What takes the value of a text out; null if it has none. */
    public Unpacker find(String text) {
        int hash = text.hashCode();
        for (int slot = slot(hash, mask); ; slot = slot + 1 & mask) {
            int begin = bytes.int32(4 + 4 * slot);
            if (begin == 0) {
                return null;
            }
            if (bytes.int32(begin) == hash) {
                Unpacker entry = bytes.from(begin + 4);
                if (entry.text().equals(text)) {
                    return entry;
                }
            }
        }
    }

    private static int slot(int hash, int mask) {
        return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & mask;
    }
}
