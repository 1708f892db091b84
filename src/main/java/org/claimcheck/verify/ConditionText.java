package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.From;
import org.drools.model.SingleConstraint;
import org.drools.model.patterns.EvalImpl;

/**
 * The words of compiled conditions, and the lines on which they stand. The compiler keeps the words of each constraint; the
 * line is where the words come next in the file of the rule, and else that of what stands before.
 */
final class ConditionText {

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/");
    private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");

    private final String code;
    private final Map<Object, Integer> lines = new IdentityHashMap<>();
    private int at;

    /**
     * Finds conditions in the text of their rule.
     *
     * @param text       the text of the rule's file
     * @param conditions the conditions, in their order
     */
    ConditionText(String text, List<Condition> conditions) {
        this.code = COMMENT.matcher(text).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
        Matcher when = WHEN.matcher(code);
        this.at = when.find() ? when.end() : 0;
        conditions.forEach(this::find);
    }

    /** The line of a condition or of one of its constraints, from 1. */
    int line(Object part) {
        return lines.getOrDefault(part, 1);
    }

    private void find(Condition condition) {
        if (condition instanceof org.drools.model.Pattern<?> pattern && condition.getType() == Condition.Type.PATTERN) {
            seek(Pattern.quote(pattern.getPatternVariable().getType().getSimpleName()) + "\\s*\\(");
            lines.put(condition, line());
            for (Constraint constraint : constraints(pattern)) {
                seek(Pattern.quote(written(constraint)));
                lines.put(constraint, line());
            }
        } else if (condition instanceof EvalImpl eval) {
            seek(Pattern.quote(written(eval.getExpr())));
            lines.put(condition, line());
        } else {
            condition.getSubConditions().forEach(this::find);
            lines.put(condition, condition.getSubConditions().isEmpty() ? line() : line(condition.getSubConditions().get(0)));
        }
    }

    /** Goes on to the next place where something stands; stays if it stands nowhere. */
    private void seek(String words) {
        Matcher found = Pattern.compile("(?<![\\w$])" + words).matcher(code);
        if (found.find(at)) {
            at = found.start() + 1;
        }
    }

    private int line() {
        return (int) code.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    /** The constraints of a pattern that must all hold. */
    static List<Constraint> constraints(org.drools.model.Pattern<?> pattern) {
        List<Constraint> constraints = new ArrayList<>();
        flatten(pattern.getConstraint(), constraints);
        return constraints;
    }

    private static void flatten(Constraint constraint, List<Constraint> constraints) {
        if (constraint.getType() == Constraint.Type.MULTIPLE || constraint.getType() == Constraint.Type.AND) {
            constraint.getChildren().forEach(child -> flatten(child, constraints));
        } else if (constraint != SingleConstraint.TRUE) {
            constraints.add(constraint);
        }
    }

    /** A constraint as the rule writes it, on one line. */
    static String of(Constraint constraint) {
        String written = written(constraint);
        return written.isBlank() ? "a test that the compiler does not name" : written.strip().replaceAll("\\s+", " ");
    }

    private static String written(Constraint constraint) {
        if (constraint.getType() == Constraint.Type.OR) {
            return String.join(" || ", constraint.getChildren().stream().map(ConditionText::written).toList());
        }
        String written = constraint.predicateInformation().getStringConstraint();
        return written == null ? "" : written;
    }

    /** A pattern by its name and type, without its constraints. */
    static String head(org.drools.model.Pattern<?> pattern) {
        String name = pattern.getPatternVariable().getName();
        String source = pattern.getPatternVariable() instanceof Declaration<?> declared && declared.getSource() instanceof From<?> from
                && from.getVariable() != null ? " from " + from.getVariable().getName() : "";
        return (name.startsWith("$") ? name + " : " : "") + pattern.getPatternVariable().getType().getSimpleName() + source;
    }

    /** A condition in full, on one line. */
    static String of(Condition condition) {
        if (condition instanceof org.drools.model.Pattern<?> pattern && condition.getType() == Condition.Type.PATTERN) {
            List<String> constraints = constraints(pattern).stream().map(ConditionText::of).toList();
            return head(pattern) + (constraints.isEmpty() ? "()" : "( " + String.join(", ", constraints) + " )");
        }
        if (condition instanceof EvalImpl eval) {
            return "eval( " + of(eval.getExpr()) + " )";
        }
        List<String> parts = condition.getSubConditions().stream().map(ConditionText::of).toList();
        return switch (condition.getType()) {
            case NOT, EXISTS -> condition.getType().name().toLowerCase(Locale.ROOT)
                    + (parts.size() == 1 && condition.getSubConditions().get(0).getType() == Condition.Type.PATTERN ? " " + parts.get(0)
                    : "( " + String.join(" and ", parts) + " )");
            case AND -> String.join(" and ", parts);
            case OR -> String.join(" or ", parts);
            default -> condition.getType().name().toLowerCase(Locale.ROOT) + (parts.isEmpty() ? "" : "( " + String.join(", ", parts) + " )");
        };
    }
}
