package org.claimcheck.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Takes out of bytes what a {@link Packer} put into them. The bytes have been checked: what is not there is a mistake in this program. */
public final class Unpacker {

    private final byte[] bytes;
    private int at;

    /**
     * @param bytes what {@link Packer#bytes()} was; not copied
     */
    public Unpacker(byte[] bytes) {
        this(bytes, 0);
    }

    /**
     * @param bytes not copied
     * @param at    where the values to take begin
     */
    Unpacker(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Takes a number. */
    public long number() {
        byte next = bytes[at++];
        long value = next & 0x7F;
        for (int shift = 7; next < 0; shift += 7) {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
        }
        return value >>> 1 ^ -(value & 1);
    }

    /** Takes a number that is no larger than an {@code int}. */
    public int size() {
        return (int) number();
    }

    /** Takes a truth value. */
    public boolean flag() {
        return number() != 0;
    }

    /** Takes a text. */
    public String text() {
        int size = size();
        int length = Math.abs(size);
        at += length;
        return new String(bytes, at - length, length, size < 0 ? Packer.WIDE : Packer.NARROW);
    }

    /** Steps over some bytes that were put as a part, and gives what takes values out of them. */
    public Unpacker part() {
        int length = size();
        at += length;
        return new Unpacker(bytes, at - length);
    }

    /** Four bytes of a part, the highest first. */
    int int32(int offset) {
        int i = at + offset;
        return bytes[i] << 24 | (bytes[i + 1] & 0xFF) << 16 | (bytes[i + 2] & 0xFF) << 8 | bytes[i + 3] & 0xFF;
    }

    /** Another one, further on by some bytes. */
    Unpacker from(int offset) {
        return new Unpacker(bytes, at + offset);
    }

    /** Another one that stands where this does. */
    public Unpacker copy() {
        return new Unpacker(bytes, at);
    }

    /** Takes some texts. */
    public List<String> texts() {
        return list(this::text);
    }

    /** Takes some values, each as {@code read} does. */
    public <T> List<T> list(Supplier<T> read) {
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

    /** Takes a map, each of its values as {@code read} does. */
    public <V> Map<String, V> map(Supplier<V> read) {
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
