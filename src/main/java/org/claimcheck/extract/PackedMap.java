package org.claimcheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.claimcheck.file.PackedIndex;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;

/**
 * A map from words to entries, each of which is made when a text first has its word. May be used by several threads.
 *
 * @param <E> the entries
 */
final class PackedMap<E> {

    /** Words kept with what they stand for; articles mostly repeat a few thousand. */
    private static final int MOST_KEPT = 50_000;

    private final PackedIndex index;
    private final BiFunction<String, Unpacker, List<E>> read;
    private final Map<String, List<E>> known = new ConcurrentHashMap<>();

    /**
     * @param read makes the entries of a word
     */
    PackedMap(PackedIndex index, BiFunction<String, Unpacker, List<E>> read) {
        this.index = index;
        this.read = read;
    }

    /**
     * The bytes of a map.
     *
     * @param write puts an entry
     */
    static <E> byte[] pack(Map<String, List<E>> entries, BiConsumer<Packer, E> write) {
        Map<String, byte[]> values = new HashMap<>();
        entries.forEach((word, same) -> {
            Packer value = new Packer();
            values.put(word, value.each(same, entry -> write.accept(value, entry)).bytes());
        });
        return PackedIndex.of(values);
    }

    /** The entries of a word; none if it has none. */
    List<E> get(String word) {
        List<E> entries = known.get(word);
        if (entries == null) {
            Unpacker in = index.find(word);
            entries = in == null ? List.of() : read.apply(word, in);
            if (known.size() < MOST_KEPT) {
                known.put(word, entries);
            }
        }
        return entries;
    }
}
