package org.claimcheck.extract;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * One way in which claims are worded.
 *
 * @param name      its name, unique within a language
 * @param language  {@code en} or {@code fr}
 * @param wordings  what to look for, the earlier preferred
 * @param actions   what it claims
 * @param yes       sentences that it must find
 * @param no        sentences that it must not find
 * @param location  where it stands
 * @param source    gives its lines, with the definitions it uses before them
 */
record ClaimPattern(String name, String language, List<Wording> wordings, List<Action> actions, List<Example> yes,
                    List<Example> no, SourceLocation location, Supplier<String> source) {

    /** In place of the variable of a holder: that nobody has the office. */
    static final String NOBODY = "nobody";

    /**
     * One of the ways to say it.
     *
     * @param node    what to look for
     * @param needs   what must stand in a sentence for that
     * @param opening what it may begin with
     */
    record Wording(PatternNode node, PatternNeeds needs, PatternOpening opening) {
    }

    /**
     * A sentence that shows what the pattern is for.
     *
     * @param text     the sentence
     * @param location where it begins in the file
     */
    record Example(String text, SourceLocation location) {
    }

    /** The name with the language before it, under which users find it: {@code en/holds-talks}. */
    String id() {
        return language + "/" + name;
    }

    /**
     * What a match claims.
     *
     * @param kind      {@code role}, {@code event}, {@code figure} or {@code relation}
     * @param predicate the event type, measure or relation; empty for a role
     * @param arguments variables by position
     * @param options   named settings: variables ({@code place=p}) or words ({@code modality=planned})
     */
    record Action(String kind, String predicate, List<String> arguments, Map<String, String> options) {

        /** As it stands in the file. */
        String text() {
            StringBuilder text = new StringBuilder(kind);
            if (!predicate.isEmpty()) {
                text.append(' ').append(predicate);
            }
            arguments.forEach(argument -> text.append(' ').append(argument));
            options.forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
            return text.toString();
        }
    }
}
