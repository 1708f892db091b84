package org.claimcheck.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Puts values into bytes, one after the other; {@link Unpacker} takes them out in the same order. Numbers near zero take least. */
final class Packer {

    private byte[] bytes = new byte[256];
    private int length;

    /** Everything so far. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets everything, to be used again. */
    void clear() {
        length = 0;
    }

    Packer number(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            one((byte) (rest | 0x80));
            rest >>>= 7;
        }
        one((byte) rest);
        return this;
    }

    Packer flag(boolean value) {
        return number(value ? 1 : 0);
    }

    Packer text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    Packer texts(Collection<String> values) {
        return each(values, this::text);
    }

    <T> Packer each(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
        return this;
    }

    <V> Packer map(Map<String, V> values, Consumer<V> write) {
        number(values.size());
        values.forEach((key, value) -> {
            text(key);
            write.accept(value);
        });
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
