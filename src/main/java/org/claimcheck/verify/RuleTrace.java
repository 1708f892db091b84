package org.claimcheck.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimcheck.rule.Rule;

/**
 * How far a rule came with a claim, condition by condition, as the engine decided.
 *
 * @param rule      the rule
 * @param concluded whether it concluded something about the claim
 * @param steps     its elements in their order
 */
public record RuleTrace(Rule rule, boolean concluded, List<Step> steps) {

    private static final Pattern MATTER = Pattern.compile("!?(?:type|measure|predicate)\\b.*");

    /** Takes a copy of the list. */
    public RuleTrace {
        steps = List.copyOf(steps);
    }

    /** What became of a condition. */
    public enum Outcome {
        /** It held. */
        HELD,
        /** It did not hold. */
        FAILED,
        /** It was never asked, since something before it failed. */
        NOT_EVALUATED;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a step asks. */
    public enum Form {
        /** That the claim meets some tests. */
        CLAIM,
        /** That a fact meets some tests. */
        FACT,
        /** That there are no such facts. */
        NOT,
        /** That one of some alternatives holds. */
        EITHER,
        /** Anything else: it is not broken down. */
        WHOLE;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One element of a rule.
     *
     * @param form         what it asks
     * @param text         the element on one line, without the tests
     * @param line         its line in the file of the rule
     * @param outcome      what became of it
     * @param tests        what is asked of the claim or of a fact, one by one; empty for the other forms
     * @param candidates   how many facts of the type there are besides the claim
     * @param count        how many facts made the step hold, or made NOT fail
     * @param facts        the first of them
     * @param nearest      if no fact meets all tests, those that meet the most
     * @param alternatives the alternatives of EITHER
     */
    public record Step(Form form, String text, int line, Outcome outcome, List<Test> tests, int candidates, int count,
                       List<Met> facts, List<Met> nearest, List<Test> alternatives) {

        /** Takes copies of the lists. */
        public Step {
            tests = List.copyOf(tests);
            facts = List.copyOf(facts);
            nearest = List.copyOf(nearest);
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * One test.
     *
     * @param text    as the rule writes it, on one line
     * @param line    its line in the file of the rule
     * @param outcome what became of it
     * @param met     of the candidates, how many meet it; 0 or 1 where only one thing is tested
     * @param values  the values that decided, in the order of the text
     */
    public record Test(String text, int line, Outcome outcome, int met, List<Value> values) {

        /** Takes a copy of the list. */
        public Test {
            values = List.copyOf(values);
        }
    }

    /**
     * A value that a test looked at.
     *
     * @param name  how the test calls it
     * @param value the value; empty if there is none
     */
    public record Value(String name, Optional<Object> value) {
    }

    /**
     * Facts that met an element, or came near.
     *
     * @param facts the facts; more than one where the element asks for several at once
     * @param tests how each test came out for them; empty where they met all
     */
    public record Met(List<Object> facts, List<Test> tests) {

        /** Takes copies of the lists. */
        public Met {
            facts = List.copyOf(facts);
            tests = List.copyOf(tests);
        }
    }

    /** How many steps held. */
    public int reached() {
        return (int) steps.stream().filter(step -> step.outcome() == Outcome.HELD).count();
    }

    /** How many tests the nearest fact of the step that failed does not meet; where no fact is near, more than any. */
    public int missing() {
        return steps.stream().filter(step -> step.outcome() == Outcome.FAILED).flatMap(step -> step.nearest().stream())
                .mapToInt(near -> (int) near.tests().stream().filter(test -> test.outcome() != Outcome.HELD).count()).min().orElse(Integer.MAX_VALUE);
    }

    /** Whether the claim fails a test of its type, measure or relation by itself: then the rule is about other matters. */
    public boolean isAboutOtherMatters() {
        return steps.stream().filter(step -> step.form() == Form.CLAIM).flatMap(step -> step.tests().stream())
                .anyMatch(test -> test.outcome() == Outcome.FAILED && test.text().indexOf('$') < 0 && MATTER.matcher(test.text()).matches());
    }
}
