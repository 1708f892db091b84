package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.claimcheck.file.PackedIndex;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;

/**
 * By word, the lists of a language that have a form which begins with it, and those forms.
 *
 * <p>An article is asked for hundreds of lists at each of its tokens, of which nearly none begin there: one look-up of
 * the token here answers for all of them, and nothing is made of words that no token is.
 */
final class WordFormsIndex {

    private static final WordClass.Inflection[] INFLECTIONS = WordClass.Inflection.values();

    private final PackedIndex byFirst;
    private final Map<WordClass.Inflection, PackedIndex> byBase = new EnumMap<>(WordClass.Inflection.class);
    private final int[] longest;
    private final Openings none;

    /** Takes what {@link Builder#pack} put. */
    WordFormsIndex(Unpacker in) {
        this.longest = new int[in.size()];
        for (int i = 0; i < longest.length; i++) {
            longest[i] = in.size();
        }
        this.byFirst = PackedIndex.from(in);
        for (WordClass.Inflection inflection : INFLECTIONS) {
            byBase.put(inflection, PackedIndex.from(in));
        }
        this.none = new Openings(this, longs());
    }

    /** Gathers the lists of a language. */
    static final class Builder {

        /** By first word, the forms of each list without it. */
        private static final class Forms extends HashMap<String, TreeMap<Integer, List<List<String>>>> {
        }

        private final List<Integer> longest = new ArrayList<>();
        private final Forms byFirst = new Forms();
        private final Map<WordClass.Inflection, Forms> byBase = new EnumMap<>(WordClass.Inflection.class);

        /**
         * Adds a list; they are numbered in the order in which they are added.
         *
         * @param inflection as what the marked forms inflect
         */
        void add(Collection<String> forms, WordClass.Inflection inflection) {
            int most = 0;
            for (String form : forms) {
                WordForms.Phrase phrase = WordForms.Phrase.of(form);
                List<String> words = phrase.words();
                if (words.isEmpty()) {
                    continue;
                }
                List<List<String>> same = (phrase.inflected() ? byBase.computeIfAbsent(inflection, i -> new Forms()) : byFirst)
                        .computeIfAbsent(words.get(0), w -> new TreeMap<>()).computeIfAbsent(longest.size(), l -> new ArrayList<>(1));
                List<String> rest = words.subList(1, words.size());
                if (!same.contains(rest)) {
                    same.add(rest);
                    most = Math.max(most, words.size());
                }
            }
            longest.add(most);
        }

        void pack(Packer out) {
            out.each(longest, words -> out.number(words));
            out.part(packed(byFirst));
            for (WordClass.Inflection inflection : INFLECTIONS) {
                out.part(packed(byBase.getOrDefault(inflection, new Forms())));
            }
        }

        private static byte[] packed(Forms forms) {
            Map<String, byte[]> values = new HashMap<>();
            forms.forEach((word, lists) -> {
                Packer value = new Packer().number(lists.size());
                lists.forEach((list, phrases) -> {
                    phrases.sort(Comparator.comparingInt((List<String> rest) -> rest.size()).reversed());
                    Packer all = new Packer();
                    value.number(list).part(all.each(phrases, all::texts).bytes());
                });
                values.put(word, value.bytes());
            });
            return PackedIndex.of(values);
        }
    }

    /** The lists that may begin at a token, and what stands behind its word in their forms. */
    static final class Openings {

        /** What is known of a token that was not looked up. */
        static final Openings UNKNOWN = new Openings(null, new long[0]);

        private final WordFormsIndex index;
        private final long[] bits;
        /** For each list in their order, the forms as they are packed, and as they were read. */
        private final List<List<Unpacker>> packed;
        private final AtomicReferenceArray<String[][]> read;

        private Openings(WordFormsIndex index, long[] bits) {
            this(index, bits, List.of());
        }

        private Openings(WordFormsIndex index, long[] bits, List<List<Unpacker>> packed) {
            this.index = index;
            this.bits = bits;
            this.packed = packed;
            this.read = new AtomicReferenceArray<>(packed.size());
        }

        /** The lists that are told of; null if none are. */
        WordFormsIndex index() {
            return index;
        }

        boolean has(int list) {
            return (bits[list >> 6] & 1L << list) != 0;
        }

        /** Whether any list of a set may begin. */
        boolean hasAny(long[] lists) {
            for (int k = 0; k < lists.length; k++) {
                if ((bits[k] & lists[k]) != 0) {
                    return true;
                }
            }
            return false;
        }

        /** What stands behind the first word in the forms of a list that may begin, the longest first. */
        String[][] rests(int list) {
            int place = Long.bitCount(bits[list >> 6] & (1L << list) - 1);
            for (int k = 0; k < list >> 6; k++) {
                place += Long.bitCount(bits[k]);
            }
            String[][] rests = read.get(place);
            if (rests == null) {
                rests = read(packed.get(place));
                read.set(place, rests);
            }
            return rests;
        }

        private static String[][] read(List<Unpacker> parts) {
            List<String[]> rests = new ArrayList<>();
            for (Unpacker part : parts) {
                Unpacker in = part.copy();
                for (int left = in.size(); left > 0; left--) {
                    String[] rest = new String[in.size()];
                    for (int k = 0; k < rest.length; k++) {
                        rest[k] = in.text();
                    }
                    rests.add(rest);
                }
            }
            if (parts.size() > 1) {
                rests.sort(Comparator.comparingInt((String[] rest) -> rest.length).reversed());
            }
            return rests.toArray(String[][]::new);
        }
    }

    /** The words of the longest form of a list; 0 if it has none. */
    int longest(int list) {
        return longest[list];
    }

    /** An empty set of lists. */
    long[] longs() {
        return new long[(longest.length + 63) / 64];
    }

    /** What is known of a token, which may have been looked up elsewhere or not at all. */
    Openings openings(Token token) {
        if (token.openings().index == this) {
            return token.openings();
        }
        return openings(token.lower(), token.word());
    }

    /** The lists that may begin at any of some tokens that were looked up here. */
    Openings union(List<Token> tokens) {
        long[] bits = longs();
        for (Token token : tokens) {
            for (int k = 0; k < bits.length; k++) {
                bits[k] |= token.openings().bits[k];
            }
        }
        return new Openings(this, bits);
    }

    /**
     * The lists that may begin with a word.
     *
     * @param lower the word in lower case
     * @param word  what the dictionary knows of it
     */
    Openings openings(String lower, WordClass word) {
        List<Unpacker> values = new ArrayList<>(2);
        take(byFirst, lower, values);
        for (WordClass.Inflection inflection : INFLECTIONS) {
            for (String base : word.baseForms(inflection)) {
                take(byBase.get(inflection), base, values);
            }
        }
        if (values.isEmpty()) {
            return none;
        }
        long[] bits = longs();
        Map<Integer, List<Unpacker>> parts = new TreeMap<>();
        for (Unpacker value : values) {
            for (int left = value.size(); left > 0; left--) {
                int list = value.size();
                bits[list >> 6] |= 1L << list;
                parts.computeIfAbsent(list, l -> new ArrayList<>(2)).add(value.part());
            }
        }
        return new Openings(this, bits, new ArrayList<>(parts.values()));
    }

    private static void take(PackedIndex index, String word, List<Unpacker> values) {
        Unpacker found = index.find(word);
        if (found != null) {
            values.add(found);
        }
    }
}
