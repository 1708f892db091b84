package org.claimcheck.verify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.drools.model.functions.Function1;

/**
 * Some of many facts, by their numbers in the list of all. Whoever asks for those that have a value has a large group divided by the values that are
 * taken in the same way, once for all who ask later.
 */
final class FactGroup {

    /** So many facts are looked through as fast as one of their parts is found. */
    private static final int FEW = 16;

    private final List<Object> facts;
    /** Those from {@link #from} to before {@link #to} are of this group. */
    private final int[] numbers;
    private final int from;
    private final int to;
    /** By what takes the values; most groups are never divided. */
    private Map<Function1<Object, Object>, Division> divisions = Map.of();

    FactGroup(List<Object> facts, int[] numbers) {
        this(facts, numbers, 0, numbers.length);
    }

    private FactGroup(List<Object> facts, int[] numbers, int from, int to) {
        this.facts = facts;
        this.numbers = numbers;
        this.from = from;
        this.to = to;
    }

    int size() {
        return to - from;
    }

    /** The number of a fact among all. */
    int number(int index) {
        return numbers[from + index];
    }

    private Object taken(Function1<Object, Object> taker, int index) throws Exception {
        return Sieve.plain(taker.apply(facts.get(number(index))));
    }

    /** The indexes of takers, those first by whose values this group is divided already. */
    int[] dividedFirst(List<Function1<Object, Object>> takers) {
        return IntStream.range(0, takers.size()).boxed()
                .sorted(Comparator.comparing(i -> !divisions.containsKey(takers.get(i)))).mapToInt(Integer::intValue).toArray();
    }

    /** Those that have a value, in the same order. */
    FactGroup having(Function1<Object, Object> taker, Object value) throws Exception {
        if (size() <= FEW) {
            int[] found = new int[size()];
            int count = 0;
            for (int i = 0; i < found.length; i++) {
                if (Objects.equals(taken(taker, i), value)) {
                    found[count++] = number(i);
                }
            }
            return new FactGroup(facts, found, 0, count);
        }
        Division division = divisions.get(taker);
        if (division == null) {
            division = new Division(taker);
            divisions = new HashMap<>(divisions);
            divisions.put(taker, division);
        }
        return division.part(value);
    }

    /** The facts of a group with those of one value side by side: plain arrays, for there may be millions. */
    private final class Division {

        private final int[] ordered;
        /** Where the facts of each value begin; after the last ones, where they end. */
        private final int[] starts;
        private Object[] values = new Object[16];
        private int count;
        /** For the hash of a value, or where that place was taken, the next free one: the number of the value and one; 0 at free places. */
        private final int[] places;
        /** Those that are worth dividing again. */
        private final Map<Integer, FactGroup> large = new HashMap<>();

        Division(Function1<Object, Object> taker) throws Exception {
            this.places = new int[4 * Integer.highestOneBit(size())];
            int[] valueOf = new int[size()];
            for (int i = 0; i < valueOf.length; i++) {
                valueOf[i] = numbered(taken(taker, i));
            }
            this.starts = new int[count + 1];
            for (int value : valueOf) {
                starts[value + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            this.ordered = new int[valueOf.length];
            int[] next = starts.clone();
            for (int i = 0; i < valueOf.length; i++) {
                ordered[next[valueOf[i]]++] = number(i);
            }
        }

        /** The number of a value, which is given one if it has none. */
        private int numbered(Object value) {
            int place = place(value);
            if (places[place] == 0) {
                if (count == values.length) {
                    values = Arrays.copyOf(values, 2 * count);
                }
                values[count] = value;
                places[place] = ++count;
            }
            return places[place] - 1;
        }

        private int place(Object value) {
            int hash = Objects.hashCode(value);
            int place = (hash ^ hash >>> 15) & places.length - 1;
            while (places[place] != 0 && !Objects.equals(values[places[place] - 1], value)) {
                place = place + 1 & places.length - 1;
            }
            return place;
        }

        FactGroup part(Object value) {
            int number = places[place(value)] - 1;
            if (number < 0) {
                return new FactGroup(facts, ordered, 0, 0);
            }
            return starts[number + 1] - starts[number] <= FEW ? of(number) : large.computeIfAbsent(number, this::of);
        }

        private FactGroup of(int value) {
            return new FactGroup(facts, ordered, starts[value], starts[value + 1]);
        }
    }
}
