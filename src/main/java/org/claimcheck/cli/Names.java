package org.claimcheck.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.knowledge.Spelling;
import picocli.CommandLine.Model.CommandSpec;

/** Names that may have been meant by one that does not exist. */
final class Names {

    private static final int MOST = 5;
    /** Names that begin with the same letters, so many, are taken to be meant. */
    private static final int ALIKE = 4;
    /** So many wrong, missing or further letters are taken for slips. */
    private static final int SLIPS = 2;

    /** Names that share so many words are taken to be meant. */
    private static final int SHARED = 2;

    private Names() {
    }

    /** The names most like a given one, those with fewer slips first; none if nothing is like it. */
    static List<String> like(String given, Collection<String> names) {
        List<String> slips = names.stream().filter(name -> Spelling.distance(name, given) <= SLIPS).distinct().sorted().toList();
        if (!slips.isEmpty()) {
            return slips;
        }
        List<String> words = List.of(given.split("-"));
        List<String> near = names.stream().filter(name -> Stream.of(name.split("-")).filter(words::contains).count() >= SHARED).distinct().toList();
        return !near.isEmpty() ? near : names.stream().filter(name -> !given.isEmpty() && (name.contains(given)
                || name.regionMatches(0, given, 0, ALIKE))).distinct().limit(MOST).toList();
    }

    /**
     * The complaint about a name that nothing has, with those that may have been meant.
     *
     * @param sort  what should have it: "rule"
     * @param list  the command that lists all names
     * @param names all names
     */
    static RuntimeException unknown(String sort, String name, String list, Collection<String> names, CommandSpec command) {
        List<String> like = like(name.substring(name.indexOf('/') + 1), names);
        return UsageError.of(command, "No " + sort + " has the name '" + name + "'"
                + (like.isEmpty() ? ": " + list + " gives all" : ": did you mean " + String.join(", ", like) + "?"));
    }
}
