package org.claimcheck.rule;

/**
 * One condition of a rule that the rule can be written without.
 *
 * @param text        the condition, on one line
 * @param line        the line of the file on which it begins, counted from 1
 * @param from        where what goes with it begins in the file: the condition, and the comma or operator beside it
 * @param to          where that ends, exclusive
 * @param replacement what stands there instead
 */
public record RuleCondition(String text, int line, int from, int to, String replacement) {

    /** The text of the rule's file without the condition. */
    public String deletedFrom(String file) {
        return file.substring(0, from) + replacement + file.substring(to);
    }
}
