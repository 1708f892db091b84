package org.claimcheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.report.TextLayout.Style;
import org.claimcheck.rule.Rule;
import org.claimcheck.verify.ClaimTrace;
import org.claimcheck.verify.RuleTrace;
import org.claimcheck.verify.RuleTrace.Form;
import org.claimcheck.verify.RuleTrace.Met;
import org.claimcheck.verify.RuleTrace.Outcome;
import org.claimcheck.verify.RuleTrace.Step;
import org.claimcheck.verify.RuleTrace.Test;

/** Tells people why rules spoke or kept silent about a claim: element by element with the lines of the rule's file. */
public final class ClaimExplanationText {

    private static final int INDENT = 2;
    private static final int COLUMN = 17;
    private static final int MARK = 4;
    private static final int STEP = 14;
    private static final int DETAIL = 18;
    private static final int MOST_KNOWN = 8;
    private static final int LEAST_WORDS = 20;
    private static final int MOST_NEAR = 2;
    private static final int LONGEST_QUOTE = 300;
    private static final int LONGEST_TEST = 60;
    private static final int LONGEST_VALUE = 70;

    private final ClaimExplanation explanation;
    private final FactWords words;
    private final TextLayout text;
    private final boolean all;
    private final boolean full;

    private ClaimExplanationText(ClaimExplanation explanation, TextLayout text, boolean all, boolean full) {
        this.explanation = explanation;
        this.words = explanation.words();
        this.text = text;
        this.all = all;
        this.full = full;
    }

    /**
     * Writes an explanation.
     *
     * @param width  the width in columns; less than 60 counts as 60
     * @param colour whether to use the colours of a terminal
     * @param all    whether to list all facts, and the rules that are about other matters
     * @param full   whether to go through the rules, too, whose first conditions the claim does not meet
     */
    public static void render(ClaimExplanation explanation, int width, boolean colour, boolean all, boolean full, Appendable out)
            throws IOException {
        new ClaimExplanationText(explanation, new TextLayout(out, width, colour), all, full).write();
    }

    private void write() throws IOException {
        claim();
        ClaimTrace trace = explanation.trace();
        if (trace.asked().isEmpty()) {
            text.blank();
            text.paragraph(0, "No rule was asked: the claim is about somebody unnamed, and what is known of others need not mean the same one.",
                    Style.PLAIN);
            return;
        }
        List<RuleTrace> unmet = new ArrayList<>();
        for (RuleTrace rule : trace.rules()) {
            if (!full && !rule.concluded() && rule.steps().stream().anyMatch(s -> s.form() == Form.CLAIM && s.outcome() == Outcome.FAILED)) {
                unmet.add(rule);
            } else {
                text.blank();
                rule(rule);
            }
        }
        unmet(unmet);
        others(trace.others());
    }

    // ---- the claim

    private void claim() throws IOException {
        Report.JudgedPassage claim = explanation.claim();
        String reason = claim.reason().isEmpty() ? "" : " (" + claim.reason() + ")";
        text.title("claim " + claim.claim().id(), Style.STRONG, claim.location().toString(), "");
        text.paragraph(INDENT, "“" + TextLayout.shortened(TextLayout.plain(claim.claim().quote().text()), LONGEST_QUOTE) + "”", Style.STRONG);
        text.blank();
        text.labelled(INDENT, "understood as", COLUMN, claim.sentence() + ClaimsListing.aside(claim.claim().basis()));
        text.labelled(INDENT, "verdict", COLUMN, claim.verdict().id() + reason);
        if (explanation.seenAs().isPresent()) {
            text.labelled(INDENT, "said before", COLUMN, "It says the same as claim " + explanation.seenAs().get()
                    + ", which the rules were asked about in its stead.");
        }
        List<String> values = new ArrayList<>();
        List<String> yes = new ArrayList<>();
        List<String> no = new ArrayList<>();
        for (RuleTrace.Value value : explanation.trace().properties()) {
            if (value.value().orElse("") instanceof Boolean is) {
                (is ? yes : no).add(value.name());
            } else {
                values.add(value.name() + " = " + words.value(value.value()));
            }
        }
        text.labelled(INDENT, "rules see", COLUMN, explanation.trace().claim().getClass().getSimpleName() + ": " + String.join("; ", values));
        text.labelled(INDENT, "it is", COLUMN, String.join(", ", yes));
        text.labelled(INDENT, "it is not", COLUMN, String.join(", ", no));
        known();
        for (String name : explanation.unknown()) {
            text.labelled(INDENT, "not consulted", COLUMN, "“" + name + "” is in no facts file, so that nothing known about it was looked up.");
        }
    }

    private void known() throws IOException {
        ClaimTrace trace = explanation.trace();
        int count = trace.known().size();
        String bear = count == 0 ? "none bears on it" : count == 1 ? "1 bears on it" : count + " bear on it";
        text.labelled(INDENT, "known facts", COLUMN, bear + (trace.beside() == 0 ? "" : "; " + trace.beside() + " more for the other claims"));
        int shown = all ? count : Math.min(count, MOST_KNOWN);
        for (FactWords.Item item : trace.known().subList(0, shown).stream().map(words::item).toList()) {
            String where = item.id() + item.location().map(place -> " (" + place + ")").orElse("");
            int room = text.width() - COLUMN - TextLayout.columns(where) - 2;
            text.labelled(INDENT, "", COLUMN, where + (room < LEAST_WORDS ? "" : ": " + TextLayout.shortened(item.words(), room)));
        }
        if (shown < count) {
            text.labelled(INDENT, "", COLUMN, "and " + (count - shown) + " more: --all lists them");
        }
    }

    // ---- the rules

    private void rule(RuleTrace trace) throws IOException {
        Rule rule = trace.rule();
        text.title(rule.name(), trace.concluded() ? Style.CAUTION : Style.STRONG, rule.location().toString(), "");
        text.paragraph(INDENT, (trace.concluded() ? "fired: " : "did not fire: ") + rule.summary() + " (" + rule.kind().id() + ")", Style.PLAIN);
        if (trace.concluded()) {
            Optional<Report.Entry> finding = explanation.finding(rule.name());
            if (finding.isEmpty()) {
                text.labelled(INDENT, "finding", DETAIL - MARK, "not reported here: a graver finding stands in its stead, or it is told of another claim");
            } else {
                String lead = finding.get().finding().rule();
                text.labelled(INDENT, "finding", DETAIL - MARK, (lead.equals(rule.name()) ? "" : "reported as one with that of " + lead + ": ")
                        + finding.get().finding().explanation());
            }
        }
        for (Step step : trace.steps()) {
            step(step);
        }
    }

    private void step(Step step) throws IOException {
        String label = mark(step.outcome()) + " ".repeat(MARK - mark(step.outcome()).length()) + "line " + step.line();
        if (step.outcome() == Outcome.NOT_EVALUATED) {
            String line = " ".repeat(INDENT) + label;
            text.line(0, line + " ".repeat(Math.max(1, STEP - line.length())) + "not evaluated: " + step.text()
                    + (step.tests().isEmpty() ? "" : "( " + String.join(", ", step.tests().stream().map(Test::text).toList()) + " )"));
            return;
        }
        boolean sole = step.outcome() == Outcome.HELD && step.facts().size() == 1 && step.count() == 1;
        text.labelled(INDENT, label, STEP, step.text() + result(step) + (sole ? " — " + facts(step.facts().get(0)) : ""));
        if (step.form() == Form.CLAIM && step.outcome() == Outcome.FAILED) {
            tests(step.tests());
        } else if (step.form() == Form.FACT && step.outcome() == Outcome.FAILED) {
            if (step.candidates() > 0 && step.tests().size() > 1) {
                text.labelled(STEP, "", STEP, "of " + step.candidates() + " meet " + String.join(", ",
                        step.tests().stream().map(test -> TextLayout.shortened(test.text(), LONGEST_TEST) + " (" + test.met() + ")").toList()));
            }
            for (Met near : step.nearest().subList(0, Math.min(step.nearest().size(), MOST_NEAR))) {
                text.labelled(STEP, "nearest", STEP + 8, facts(near));
                tests(near.tests());
            }
        }
        for (Test alternative : step.alternatives()) {
            text.labelled(STEP, mark(alternative.outcome()), DETAIL, alternative.text());
        }
        if (!sole) {
            for (Met met : step.facts()) {
                text.labelled(STEP, step.form() == Form.NOT ? "but" : "by", DETAIL, facts(met));
            }
        }
        if (step.count() > step.facts().size() && !step.facts().isEmpty()) {
            text.labelled(STEP, "", DETAIL, "and " + (step.count() - step.facts().size()) + " more");
        }
    }

    private String facts(Met met) {
        return String.join("; and ", met.facts().stream().map(fact -> words.item(fact).line()).toList());
    }

    private static String result(Step step) {
        return switch (step.form()) {
            case CLAIM -> step.outcome() == Outcome.HELD && !step.tests().isEmpty()
                    ? " meets " + String.join(", ", step.tests().stream().map(Test::text).toList()) : "";
            case FACT -> step.outcome() == Outcome.HELD ? "" : step.candidates() == 0 ? " — there is none"
                    : step.nearest().isEmpty() ? " — none has anything in common with what stands before" : " — none meets all";
            case NOT -> step.outcome() == Outcome.HELD ? " — there is none" : "";
            case EITHER -> "";
            case WHOLE -> " — not broken down";
        };
    }

    /** What failed with the values that decided, and before it what held. */
    private void tests(List<Test> tests) throws IOException {
        List<String> held = tests.stream().filter(test -> test.outcome() == Outcome.HELD).map(Test::text).toList();
        if (!held.isEmpty()) {
            text.labelled(STEP, "yes", DETAIL, String.join(", ", held));
        }
        for (Test test : tests) {
            if (test.outcome() != Outcome.HELD) {
                text.labelled(STEP, mark(test.outcome()), DETAIL, test.text() + values(test));
            }
        }
    }

    private String values(Test test) {
        return test.outcome() == Outcome.NOT_EVALUATED ? ": not evaluated" : test.values().isEmpty() ? "" : ": " + shown(test);
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case HELD -> "yes";
            case FAILED -> "no";
            case NOT_EVALUATED -> "–";
        };
    }

    /** Rules that the claim alone keeps from going on: one line for each. */
    private void unmet(List<RuleTrace> rules) throws IOException {
        if (rules.isEmpty()) {
            return;
        }
        text.blank();
        text.paragraph(0, "The claim itself does not meet these rules, so that no known fact was evaluated:", Style.PLAIN);
        for (RuleTrace trace : rules) {
            Step claim = trace.steps().stream().filter(step -> step.form() == Form.CLAIM).findFirst().orElseThrow();
            text.labelled(INDENT, trace.rule().name(), Math.max(trace.rule().name().length() + 4, 30), String.join("; ", claim.tests().stream()
                    .filter(test -> test.outcome() == Outcome.FAILED).map(test -> "no: " + test.text() + decisive(test)).toList()));
        }
    }

    /** The values of a test, unless its words say them. */
    private String decisive(Test test) {
        return test.values().stream().allMatch(v -> v.value().orElse("") instanceof Boolean) ? "" : " (" + shown(test) + ")";
    }

    private String shown(Test test) {
        return String.join("; ", test.values().stream().map(v -> v.name() + " = " + TextLayout.shortened(words.value(v.value()), LONGEST_VALUE)).toList());
    }

    private void others(List<Rule> others) throws IOException {
        if (others.isEmpty() || full && !all) {
            return;
        }
        text.blank();
        text.paragraph(0, others.size() + (others.size() == 1 ? " other rule is" : " other rules are") + " about other kinds of claim"
                + (all ? ":" : "; --all lists them."), Style.PLAIN);
        if (all) {
            for (Rule rule : others) {
                text.labelled(INDENT, rule.name(), Math.max(rule.name().length() + 4, 30), rule.summary());
            }
        }
    }
}
