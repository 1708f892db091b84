package org.claimcheck.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Takes out of bytes what a {@link Packer} put into them. The bytes have been checked: what is not there is a mistake in this program. */
final class Unpacker {

    private final byte[] bytes;
    private int at;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value >>> 1 ^ -(value & 1);
    }

    int size() {
        return (int) number();
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        int length = size();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    List<String> texts() {
        return list(this::text);
    }

    <T> List<T> list(Supplier<T> read) {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }

    <V> Map<String, V> map(Supplier<V> read) {
        int size = size();
        if (size == 0) {
            return Map.of();
        }
        Map<String, V> values = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            String key = text();
            values.put(key, read.get());
        }
        return values;
    }
}
