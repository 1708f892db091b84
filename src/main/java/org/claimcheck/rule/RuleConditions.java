package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.rule.ConditionParser.Element;
import org.claimcheck.rule.ConditionParser.Kind;
import org.claimcheck.rule.ConditionParser.Range;

/**
 * The conditions of a rule, one by one: each constraint of a pattern, each operand of {@code &&} and {@code ||} in it,
 * each element of a list after {@code in}, each operand of {@code or} between patterns, and each pattern that binds nothing the rest of the rule uses, such as a
 * {@code not}.
 *
 * <p>A comment above the line on which a condition begins may say why no scenario can tell whether it is there:
 * {@code // Survives: subject.catalogued — only catalogued subjects have an age in our record}.
 */
public final class RuleConditions {

    private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");
    private static final Pattern THEN = Pattern.compile("(?m)^\\s*then\\b");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern BOUND = Pattern.compile("^(\\$\\w+\\s*:\\s*[\\w.]+(?:\\([^()]*\\))?)\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern EQUATION = Pattern.compile("(?<![=!<>])==(?!=)");
    private static final Pattern LIST = Pattern.compile("^[\\w.$]+\\s+(?:not\\s+)?in\\s*\\(");
    private static final Pattern JUSTIFICATION = Pattern.compile("(?m)^[ \\t]*// *Survives: *(.*?) +[—–-] +(\\S.*)$");
    private static final Set<String> STATEMENTS = Set.of("Statement", "Role", "Event", "Figure", "Relation", "Handover");

    private final RuleText source;
    private final List<RuleCondition> conditions = new ArrayList<>();
    private final List<Unindexed> unindexed = new ArrayList<>();

    private RuleConditions(RuleText source) {
        this.source = source;
    }

    /**
     * A pattern that is compared with every fact, because no {@code ==} joins it to what stands before it.
     *
     * @param text the pattern, on one line
     * @param line the line on which it begins, counted from 1
     */
    public record Unindexed(String text, int line) {
    }

    /**
     * A comment that says why a condition survives.
     *
     * @param text   the beginning of the condition, on one line
     * @param reason why no scenario can fail without it
     * @param line   the line of the comment, counted from 1
     * @param target the line of code below it
     */
    public record Justification(String text, String reason, int line, int target) {

        /** Whether it speaks of a condition. */
        public boolean covers(RuleCondition condition) {
            return condition.line() == target && condition.text().startsWith(text);
        }
    }

    /**
     * Reads the conditions of a rule.
     *
     * @param file the text of the rule's file; without a {@code when} and a {@code then} it has no conditions
     */
    public static RuleConditions of(String file) {
        RuleConditions conditions = new RuleConditions(new RuleText(file));
        Matcher when = WHEN.matcher(conditions.source.code());
        Matcher then = THEN.matcher(conditions.source.code());
        if (when.find() && then.find(when.end())) {
            conditions.read(new ConditionParser(conditions.source, new Range(when.end(), then.start())).elements());
        }
        return conditions;
    }

    /** The conditions in the order of the text; an outer one before those inside it. */
    public List<RuleCondition> conditions() {
        return List.copyOf(conditions);
    }

    /** The patterns of statements that no {@code ==} joins to what stands before them; the first of them needs none. */
    public List<Unindexed> unindexed() {
        return List.copyOf(unindexed);
    }

    /** The comments that say why conditions survive. */
    public List<Justification> justifications() {
        List<Justification> found = new ArrayList<>();
        Matcher comment = JUSTIFICATION.matcher(source.text());
        while (comment.find()) {
            int target = comment.end();
            while (target < source.code().length() && Character.isWhitespace(source.code().charAt(target))) {
                target++;
            }
            found.add(new Justification(comment.group(1), comment.group(2).strip(), source.line(comment.start()), source.line(target)));
        }
        return found;
    }

    private void read(List<Element> elements) {
        Set<String> bound = new TreeSet<>();
        boolean statement = false;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (i > 0 && deletable(element.range())) {
                add(element.range(), element.range(), "");
            }
            inside(element);
            if (statement) {
                joins(element, bound);
            }
            statement |= STATEMENTS.contains(element.type());
            bound.addAll(variables(element.range(), BINDING));
        }
    }

    /** Whether nothing outside a range uses what is bound in it. */
    private boolean deletable(Range range) {
        String rest = source.code().substring(0, range.start()) + source.code().substring(range.end());
        Set<String> used = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(rest);
        while (variable.find()) {
            used.add(variable.group());
        }
        return variables(range, BINDING).stream().noneMatch(used::contains);
    }

    private Set<String> variables(Range range, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        Matcher variable = pattern.matcher(source.code()).region(range.start(), range.end());
        while (variable.find()) {
            found.add(variable.group(pattern == BINDING ? 1 : 0));
        }
        return found;
    }

    private void inside(Element element) {
        switch (element.kind()) {
            case PATTERN -> constraints(element.inside());
            case EVAL -> operands(element.inside());
            case ALL -> {
                operandsOf(element, true);
                element.children().forEach(this::inside);
            }
            case ANY -> {
                operandsOf(element, false);
                element.children().forEach(this::inside);
            }
            case NOT, EXISTS -> element.children().forEach(this::inside);
            case OTHER -> { }
        }
    }

    private void operandsOf(Element element, boolean onlyUnused) {
        List<Range> ranges = element.children().stream().map(Element::range).toList();
        for (int i = 0; i < ranges.size(); i++) {
            if (!onlyUnused || deletable(ranges.get(i))) {
                add(ranges.get(i), withSeparator(ranges, i), "");
            }
        }
    }

    private void constraints(Range inside) {
        List<Range> constraints = split(inside, ",");
        for (int i = 0; i < constraints.size(); i++) {
            Range constraint = constraints.get(i);
            Matcher bound = BOUND.matcher(words(constraint));
            if (!bound.matches()) {
                add(constraint, withSeparator(constraints, i), "");
                operands(constraint);
            } else if (!bound.group(2).isBlank()) {
                add(constraint, constraint, bound.group(1));
            }
        }
    }

    /** The operands of an expression, and those inside its brackets. */
    private void operands(Range expression) {
        Range range = trimmed(expression);
        String code = source.code();
        if (range.start() < range.end() && code.charAt(range.start()) == '!') {
            Range negated = trimmed(new Range(range.start() + 1, range.end()));
            if (negated.start() < negated.end() && code.charAt(negated.start()) == '(') {
                operands(negated);
            }
            return;
        }
        if (range.start() < range.end() && code.charAt(range.start()) == '(' && source.closing(range.start() + 1) == range.end() - 1) {
            operands(new Range(range.start() + 1, range.end() - 1));
            return;
        }
        Matcher listed = LIST.matcher(source.code()).region(range.start(), range.end());
        if (listed.find() && source.closing(listed.end()) == range.end() - 1) {
            elements(new Range(listed.end(), range.end() - 1));
            return;
        }
        for (String operator : List.of("||", "&&")) {
            List<Range> operands = split(range, operator);
            if (operands.size() > 1) {
                for (int i = 0; i < operands.size(); i++) {
                    add(operands.get(i), withSeparator(operands, i), "");
                    operands(operands.get(i));
                }
                return;
            }
        }
    }

    /** The elements of a list of which a property is one, or none: {@code type in ( "visit", "meeting" )}. */
    private void elements(Range list) {
        List<Range> elements = split(list, ",");
        for (int i = 0; elements.size() > 1 && i < elements.size(); i++) {
            add(elements.get(i), withSeparator(elements, i), "");
        }
    }

    /** What goes with one of several: it and what separates it from the next, or from the one before. */
    private static Range withSeparator(List<Range> ranges, int i) {
        if (i < ranges.size() - 1) {
            return new Range(ranges.get(i).start(), ranges.get(i + 1).start());
        }
        return i > 0 ? new Range(ranges.get(i - 1).end(), ranges.get(i).end()) : ranges.get(i);
    }

    /** The parts of a range between separators that stand in no brackets. */
    private List<Range> split(Range range, String separator) {
        List<Range> parts = new ArrayList<>();
        int start = range.start();
        String code = source.code();
        for (int i = start; i < range.end();) {
            char c = code.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                int close = source.closing(i + 1);
                i = close < 0 ? range.end() : close + 1;
            } else if (code.startsWith(separator, i)) {
                parts.add(trimmed(new Range(start, i)));
                i += separator.length();
                start = i;
            } else {
                i = source.next(i);
            }
        }
        parts.add(trimmed(new Range(Math.min(start, range.end()), range.end())));
        parts.removeIf(part -> part.start() >= part.end());
        return parts;
    }

    private Range trimmed(Range range) {
        int start = range.start();
        int end = range.end();
        while (start < end && Character.isWhitespace(source.code().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.code().charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    private String words(Range range) {
        return source.code().substring(range.start(), range.end()).strip().replaceAll("\\s+", " ");
    }

    private void add(Range condition, Range deleted, String replacement) {
        if (words(condition).isEmpty()) {
            return; // what cannot be read is the compiler's affair
        }
        conditions.add(new RuleCondition(words(condition), source.line(condition.start()), deleted.start(), deleted.end(), replacement));
    }

    /** Notes the patterns of statements in an element that are joined by no equation with a variable of theirs or of before. */
    private void joins(Element element, Set<String> bound) {
        if (element.kind() == Kind.PATTERN && !element.drawn() && STATEMENTS.contains(element.type())
                && split(element.inside(), ",").stream().noneMatch(constraint -> joined(constraint, bound))) {
            unindexed.add(new Unindexed(words(element.range()), source.line(element.range().start())));
        }
        Set<String> before = new TreeSet<>(bound);
        for (Element child : element.children()) {
            joins(child, before);
            before.addAll(variables(child.range(), BINDING));
        }
    }

    /** Whether a constraint is an equation with a variable; of alternatives each has to have one. */
    private boolean joined(Range constraint, Set<String> bound) {
        return split(constraint, "||").stream().allMatch(alternative -> EQUATION.matcher(words(alternative)).find()
                && variables(alternative, VARIABLE).stream().anyMatch(bound::contains));
    }
}
