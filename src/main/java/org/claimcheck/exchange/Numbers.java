package org.claimcheck.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A set of texts of which only 64-bit numbers are kept, so that millions fit: two of them are taken for one hardly ever. */
final class Numbers {

    private static final int FIRST = 1 << 10;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private long[] table = new long[FIRST];
    private int size;

    /** Adds a text; false if it was there. */
    boolean add(String text) {
        if (2 * size >= table.length) {
            long[] old = table;
            table = new long[2 * old.length];
            Arrays.stream(old).filter(each -> each != 0).forEach(this::put);
        }
        boolean added = put(number(text));
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long number) {
        int at = (int) (number ^ number >>> 32) & table.length - 1;
        while (table[at] != 0) {
            if (table[at] == number) {
                return false;
            }
            at = at + 1 & table.length - 1;
        }
        table[at] = number;
        return true;
    }

    /** FNV-1a, mixed as SplitMix64 does; never 0. */
    private static long number(String text) {
        long hash = BASIS;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ octet & 0xff) * PRIME;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
