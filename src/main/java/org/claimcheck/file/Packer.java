package org.claimcheck.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Puts values into bytes, one after the other; {@link Unpacker} takes them out in the same order. Numbers near zero take least. */
public final class Packer {

    /** Where every character is one byte: to make texts of those takes no look at each of them. */
    static final Charset NARROW = StandardCharsets.ISO_8859_1;
    static final Charset WIDE = StandardCharsets.UTF_8;

    private byte[] bytes = new byte[256];
    private int length;

    /** Everything so far. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets everything, to be used again. */
    public void clear() {
        length = 0;
    }

    /** Puts a number. */
    public Packer number(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            one((byte) (rest | 0x80));
            rest >>>= 7;
        }
        one((byte) rest);
        return this;
    }

    /** Puts a truth value. */
    public Packer flag(boolean value) {
        return number(value ? 1 : 0);
    }

    /** Puts a text. */
    public Packer text(String value) {
        boolean narrow = isNarrow(value);
        byte[] encoded = value.getBytes(narrow ? NARROW : WIDE);
        number(narrow ? encoded.length : -encoded.length);
        return raw(encoded);
    }

    private static boolean isNarrow(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= 256) {
                return false;
            }
        }
        return true;
    }

    /** Puts some bytes. */
    public Packer part(byte[] value) {
        number(value.length);
        return raw(value);
    }

    /** Puts some texts. */
    public Packer texts(Collection<String> values) {
        return each(values, this::text);
    }

    /** Puts some values, each as {@code write} does. */
    public <T> Packer each(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
        return this;
    }

    /** Puts a map, each of its values as {@code write} does. */
    public <V> Packer map(Map<String, V> values, Consumer<V> write) {
        number(values.size());
        values.forEach((key, value) -> {
            text(key);
            write.accept(value);
        });
        return this;
    }

    /** Puts what another packer gave, as if it had been put value by value. */
    public Packer raw(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    private void one(byte value) {
        reserve(1);
        bytes[length++] = value;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
