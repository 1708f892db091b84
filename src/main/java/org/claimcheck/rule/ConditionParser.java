package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands between {@code when} and {@code then}: patterns, what joins them, and the constraints inside them.
 *
 * <p>It reads as much of the language as rules need that only match and conclude: patterns with {@code from}, {@code not},
 * {@code exists}, {@code forall}, {@code eval}, {@code and}, {@code or} and groups of these. Of other elements, such as
 * {@code accumulate}, it knows where they begin and end.
 */
final class ConditionParser {

    /** What an element is. */
    enum Kind {
        /** A type with constraints. */
        PATTERN,
        /** {@code not} before one other. */
        NOT,
        /** {@code exists} or {@code forall} before one other. */
        EXISTS,
        /** {@code eval} around an expression. */
        EVAL,
        /** Others that all hold. */
        ALL,
        /** Others of which one holds. */
        ANY,
        /** Anything else. */
        OTHER
    }

    /**
     * An element.
     *
     * @param kind     what it is
     * @param type     the type of a pattern
     * @param range    where it stands, with the brackets around it
     * @param inside   where its constraints or its expression begin and end
     * @param drawn    whether it is drawn {@code from} something
     * @param children the elements it is made of
     */
    record Element(Kind kind, String type, Range range, Range inside, boolean drawn, List<Element> children) {

        Element {
            children = List.copyOf(children);
        }
    }

    /** Offsets, the end exclusive. */
    record Range(int start, int end) {
    }

    private final RuleText source;
    private final String code;
    private final int end;
    private int at;

    /**
     * A parser.
     *
     * @param source the file
     * @param range  what stands between {@code when} and {@code then}
     */
    ConditionParser(RuleText source, Range range) {
        this.source = source;
        this.code = source.code();
        this.at = range.start();
        this.end = range.end();
    }

    /** The elements, in the order of the text. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        skip();
        while (at < end) {
            int before = at;
            elements.add(any());
            word("and");
            if (at == before) {
                at++;
                skip();
            }
        }
        return elements;
    }

    private Element any() {
        return joined(Kind.ANY, "or", "||");
    }

    private Element all() {
        return joined(Kind.ALL, "and", "&&");
    }

    private Element joined(Kind kind, String word, String sign) {
        List<Element> operands = new ArrayList<>();
        do {
            operands.add(kind == Kind.ANY ? all() : one());
        } while (word(word) || sign(sign));
        if (operands.size() == 1) {
            return operands.get(0);
        }
        Range range = new Range(operands.get(0).range().start(), operands.get(operands.size() - 1).range().end());
        return new Element(kind, "", range, range, false, operands);
    }

    private Element one() {
        int start = at;
        if (word("not")) {
            return prefixed(Kind.NOT, start);
        }
        if (word("exists") || word("forall")) {
            return prefixed(Kind.EXISTS, start);
        }
        int colon = binding();
        if (colon >= 0) {
            at = colon + 1;
            skip();
        }
        if (at < end && code.charAt(at) == '(') {
            Range inside = brackets();
            List<Element> children = new ConditionParser(source, inside).elements();
            Range range = new Range(start, inside.end() + 1);
            if (children.size() == 1) {
                Element only = children.get(0);
                return new Element(only.kind(), only.type(), range, only.inside(), only.drawn(), only.children());
            }
            return new Element(Kind.ALL, "", range, inside, false, children);
        }
        int name = at;
        while (at < end && (Character.isJavaIdentifierPart(code.charAt(at)) || code.charAt(at) == '.')) {
            at++;
        }
        String type = code.substring(name, at);
        skip();
        if (at >= end || code.charAt(at) != '(') {
            return new Element(Kind.OTHER, type, new Range(start, Math.max(name, at)), new Range(at, at), false, List.of());
        }
        Range inside = brackets();
        int stop = inside.end() + 1;
        if (type.equals("eval")) {
            return new Element(Kind.EVAL, type, new Range(start, stop), inside, false, List.of());
        }
        boolean pattern = !type.isEmpty() && Character.isUpperCase(type.charAt(type.lastIndexOf('.') + 1));
        boolean drawn = word("from");
        if (drawn) {
            stop = expression();
        }
        return new Element(pattern ? Kind.PATTERN : Kind.OTHER, type, new Range(start, stop), inside, drawn, List.of());
    }

    private Element prefixed(Kind kind, int start) {
        Element inner = one();
        return new Element(kind, "", new Range(start, inner.range().end()), inner.inside(), false, List.of(inner));
    }

    /** Steps over a pair of brackets, and what follows them that means nothing, and gives what stands between. */
    private Range brackets() {
        int close = source.closing(at + 1);
        int stop = close < 0 || close >= end ? end - 1 : close;
        Range inside = new Range(at + 1, Math.max(at + 1, stop));
        at = stop + 1;
        skip();
        return inside;
    }

    /** Steps over what a pattern is drawn from, such as {@code $claim.participants} or {@code $a.all( $b )}, and gives its end. */
    private int expression() {
        int stop = at;
        while (at < end) {
            char c = code.charAt(at);
            if (c == '(' || c == '[') {
                int close = source.closing(at + 1);
                at = close < 0 || close >= end ? end : close + 1;
            } else if (Character.isJavaIdentifierPart(c) || c == '.') {
                at++;
            } else {
                break;
            }
            stop = at;
        }
        skip();
        return stop;
    }

    /** The offset of the colon of a binding that begins here, or -1. */
    private int binding() {
        int i = at;
        if (i >= end || code.charAt(i) != '$') {
            return -1;
        }
        while (i < end && Character.isJavaIdentifierPart(code.charAt(i))) {
            i++;
        }
        while (i < end && Character.isWhitespace(code.charAt(i))) {
            i++;
        }
        return i < end && code.charAt(i) == ':' ? i : -1;
    }

    private boolean word(String word) {
        int stop = at + word.length();
        if (stop > end || !code.startsWith(word, at) || stop < end && Character.isJavaIdentifierPart(code.charAt(stop))) {
            return false;
        }
        at = stop;
        skip();
        return true;
    }

    private boolean sign(String sign) {
        if (at + sign.length() > end || !code.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        skip();
        return true;
    }

    private void skip() {
        while (at < end && (Character.isWhitespace(code.charAt(at)) || code.charAt(at) == ';')) {
            at++;
        }
    }
}
