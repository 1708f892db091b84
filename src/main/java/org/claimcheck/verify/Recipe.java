package org.claimcheck.verify;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How one compiled rule is made, alone among many, and what it takes for it to fire.
 *
 * @param rule   its name
 * @param owner  the name of the class that makes it
 * @param method the method of that class which does
 * @param needs  what facts it cannot fire without, in the order of its conditions
 */
record Recipe(String rule, String owner, String method, List<Need> needs) {

    /** Takes a copy of the needs. */
    Recipe {
        needs = List.copyOf(needs);
    }

    /**
     * A fact that a rule cannot fire without.
     *
     * @param type  the name of its class
     * @param tests the names of the classes of the tests that it must pass by itself, without regard to other facts
     * @param links what it must have in common with facts that were asked for before
     */
    record Need(String type, List<String> tests, List<Link> links) {

        /** Takes copies of the lists. */
        Need {
            tests = List.copyOf(tests);
            links = List.copyOf(links);
        }
    }

    /**
     * A value that two facts must have in common.
     *
     * @param own    the name of the class that takes it from the fact
     * @param other  the number of the earlier need that the other fact answers
     * @param theirs the names of the classes that take it from that fact, each from what the one before it gives
     */
    record Link(String own, int other, List<String> theirs) {

        /** Takes a copy of the names. */
        Link {
            theirs = List.copyOf(theirs);
        }
    }

    /** Writes recipes; a name is written once however often it occurs. */
    static void write(DataOutput out, List<Recipe> recipes) throws IOException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Integer> written = new ArrayList<>();
        ToIntFunction<String> number = name -> numbers.computeIfAbsent(name, one -> numbers.size());
        for (Recipe recipe : recipes) {
            written.addAll(List.of(number.applyAsInt(recipe.rule), number.applyAsInt(recipe.owner), number.applyAsInt(recipe.method),
                    recipe.needs.size()));
            for (Need need : recipe.needs) {
                written.addAll(List.of(number.applyAsInt(need.type), need.tests.size()));
                need.tests.forEach(test -> written.add(number.applyAsInt(test)));
                written.add(need.links.size());
                for (Link link : need.links) {
                    written.addAll(List.of(number.applyAsInt(link.own), link.other, link.theirs.size()));
                    link.theirs.forEach(taker -> written.add(number.applyAsInt(taker)));
                }
            }
        }
        byte[] names = String.join("\n", numbers.keySet()).getBytes(StandardCharsets.UTF_8);
        out.writeInt(names.length);
        out.write(names);
        out.writeInt(written.size() * Short.BYTES);
        for (int one : written) {
            out.writeShort(one);
        }
        out.writeInt(recipes.size());
    }

    /** Reads what {@link #write} wrote. */
    static List<Recipe> read(DataInput in) throws IOException {
        byte[] names = new byte[in.readInt()];
        in.readFully(names);
        byte[] numbers = new byte[in.readInt()];
        in.readFully(numbers);
        Reader reader = new Reader(new String(names, StandardCharsets.UTF_8).split("\n", -1), ByteBuffer.wrap(numbers));
        List<Recipe> recipes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            recipes.add(reader.recipe());
        }
        return recipes;
    }

    private record Reader(String[] names, ByteBuffer numbers) {

        private int number() {
            return numbers.getShort() & 0xFFFF;
        }

        private String name() {
            return names[number()];
        }

        private List<String> list() {
            String[] list = new String[number()];
            for (int i = 0; i < list.length; i++) {
                list[i] = name();
            }
            return List.of(list);
        }

        Recipe recipe() {
            String rule = name();
            String owner = name();
            String method = name();
            Need[] needs = new Need[number()];
            for (int i = 0; i < needs.length; i++) {
                String type = name();
                List<String> tests = list();
                Link[] links = new Link[number()];
                for (int j = 0; j < links.length; j++) {
                    links[j] = new Link(name(), number(), list());
                }
                needs[i] = new Need(type, tests, List.of(links));
            }
            return new Recipe(rule, owner, method, List.of(needs));
        }
    }
}
