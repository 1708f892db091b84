package org.claimcheck.report;

import java.util.List;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.verify.RuleTrace;
import org.claimcheck.verify.RuleTrace.Met;
import org.claimcheck.verify.RuleTrace.Step;
import org.claimcheck.verify.RuleTrace.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Explanations of claims as JSON. */
public final class ClaimExplanationJson {

    private ClaimExplanationJson() {
    }

    /** An explanation as a document that follows the published schema {@code explanation}. */
    public static ObjectNode document(ClaimExplanation explanation) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        FactWords words = explanation.words();
        Report.JudgedPassage passage = explanation.claim();
        document.put("formatVersion", ClaimsDocument.FORMAT_VERSION);
        document.putObject("article").put("id", explanation.report().document().article().id())
                .put("file", explanation.report().document().article().file());
        ObjectNode claim = document.putObject("claim");
        claim.put("id", passage.claim().id());
        claim.put("statement", passage.sentence());
        claim.put("quote", passage.claim().quote().text());
        claim.put("location", passage.location().toString());
        claim.put("verdict", passage.verdict().id());
        put(claim, "reason", passage.reason());
        document.put("asked", explanation.trace().asked().isPresent());
        put(document, "seenAs", explanation.seenAs().orElse(""));
        document.put("kind", explanation.trace().claim().getClass().getSimpleName());
        ObjectNode properties = document.putObject("properties");
        for (RuleTrace.Value value : explanation.trace().properties()) {
            if (value.value().orElse("") instanceof Boolean is) {
                properties.put(value.name(), is);
            } else {
                properties.put(value.name(), words.value(value.value()));
            }
        }
        ArrayNode known = document.putArray("known");
        explanation.trace().known().forEach(fact -> known.add(fact(document, words.item(fact))));
        document.put("knownForOtherClaims", explanation.trace().beside());
        ArrayNode unknown = document.putArray("unknownNames");
        explanation.unknown().forEach(unknown::add);
        ArrayNode rules = document.putArray("rules");
        explanation.trace().rules().forEach(trace -> rule(rules.addObject(), explanation, trace, words));
        ArrayNode others = document.putArray("otherRules");
        explanation.trace().others().forEach(rule -> others.add(rule.name()));
        document.putObject("knowledge").put("version", explanation.report().knowledge().version())
                .put("asOf", explanation.report().knowledge().asOf().map(Object::toString).orElse(null));
        return document;
    }

    private static void rule(ObjectNode node, ClaimExplanation explanation, RuleTrace trace, FactWords words) {
        node.put("name", trace.rule().name());
        node.put("topic", trace.rule().topic());
        node.put("kind", trace.rule().kind().id());
        node.put("summary", trace.rule().summary());
        node.put("location", trace.rule().location().toString());
        node.put("fired", trace.concluded());
        put(node, "finding", explanation.finding(trace.rule().name()).map(f -> f.finding().fingerprint()).orElse(""));
        ArrayNode steps = node.putArray("steps");
        for (Step step : trace.steps()) {
            ObjectNode one = steps.addObject();
            one.put("form", step.form().id());
            one.put("text", step.text());
            one.put("line", step.line());
            one.put("outcome", step.outcome().id());
            one.put("brokenDown", step.form() != RuleTrace.Form.WHOLE);
            tests(one.putArray("tests"), step.tests(), words);
            tests(one.putArray("alternatives"), step.alternatives(), words);
            one.put("candidates", step.candidates());
            one.put("count", step.count());
            met(one.putArray("facts"), step.facts(), words);
            met(one.putArray("nearest"), step.nearest(), words);
        }
    }

    private static void tests(ArrayNode array, List<Test> tests, FactWords words) {
        for (Test test : tests) {
            ObjectNode node = array.addObject();
            node.put("text", test.text());
            node.put("line", test.line());
            node.put("outcome", test.outcome().id());
            node.put("met", test.met());
            ArrayNode values = node.putArray("values");
            test.values().forEach(value -> values.addObject().put("name", value.name()).put("value", words.value(value.value())));
        }
    }

    private static void met(ArrayNode array, List<Met> all, FactWords words) {
        for (Met met : all) {
            ObjectNode node = array.addObject();
            ArrayNode facts = node.putArray("facts");
            met.facts().forEach(fact -> facts.add(fact(node, words.item(fact))));
            tests(node.putArray("tests"), met.tests(), words);
        }
    }

    private static ObjectNode fact(ObjectNode parent, FactWords.Item item) {
        ObjectNode node = parent.objectNode();
        node.put("type", item.type());
        put(node, "id", item.id());
        node.put("statement", item.words());
        put(node, "location", item.location().map(Object::toString).orElse(""));
        return node;
    }

    private static void put(ObjectNode node, String key, String value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }
}
