package org.claimcheck.extract;

import java.util.List;
import java.util.stream.Collectors;

/** Writes parts of patterns as their files have them, with definitions written out. */
final class PatternNotation {

    private PatternNotation() {
    }

    /** A part as it may stand in a wording. */
    static String of(PatternNode node) {
        if (node instanceof PatternNode.Literal literal) {
            return literal.word();
        }
        if (node instanceof PatternNode.Sequence sequence) {
            return sequence(sequence.parts());
        }
        if (node instanceof PatternNode.Choice choice) {
            return choice.options().stream().map(PatternNotation::of).collect(Collectors.joining(" | ", "(", ")"));
        }
        if (node instanceof PatternNode.Maybe maybe) {
            return grouped(maybe.part()) + (maybe.many() ? "*" : "?");
        }
        if (node instanceof PatternNode.Slot slot) {
            String type = PatternParser.typeName(slot.types());
            return slot.variable().isEmpty() ? "<" + type + ">" : "<" + type + ":" + slot.variable() + ">";
        }
        if (node instanceof PatternNode.Listed listed) {
            return "{" + listed.list() + switch (listed.voice()) {
                case NONE -> "";
                case ANY -> ":verb";
                case ACTIVE -> ":active";
                case PASSIVE -> ":passive";
                case REFLEXIVE -> ":reflexive";
            } + "}";
        }
        if (node instanceof PatternNode.Gap gap) {
            return switch (gap.reach()) {
                case TIGHT -> "..";
                case LOOSE -> "...";
                case ASIDE -> "....";
            };
        }
        if (node instanceof PatternNode.Unless unless) {
            return "!" + grouped(unless.part());
        }
        return ((PatternNode.Beginning) node).ofSentence() ? "^^" : "^";
    }

    /** Parts one after the other. */
    static String sequence(List<PatternNode> parts) {
        return parts.stream().map(PatternNotation::of).collect(Collectors.joining(" "));
    }

    private static String grouped(PatternNode node) {
        return node instanceof PatternNode.Sequence ? "(" + of(node) + ")" : of(node);
    }
}
