package org.claimcheck.report;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.claimcheck.extract.PatternCatalogue;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.YamlDocument;
import org.claimcheck.review.SeenMatter;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.verify.ScenarioFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns what was misread into examples that rules and patterns can be tested with, so that it is mended and stays so. */
public final class CounterExamples {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What YAML reads as one text without quotation marks, within braces too. */
    private static final Pattern PLAIN = Pattern.compile("\\.\\.|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}./~%?-]| (?=[\\p{L}\\p{N}]))*");

    private static final Pattern RECORD = Pattern.compile("(.*):(\\d+)");

    private final Engine.Folders folders;

    /** Examples for the rules and patterns of some folders. */
    public CounterExamples(Engine.Folders folders) {
        this.folders = folders;
    }

    /**
     * An example to add to a file.
     *
     * @param where the file, for a pattern with the line at which the pattern begins
     * @param text  the lines to add
     */
    public record Example(String where, String text) {
    }

    /**
     * What to add so that the words stay silent: a scenario of the rule, and a counter-example of the pattern that read them.
     * Neither can be had of everything: a scenario knows no other articles, and the grammar has no examples.
     */
    public List<Example> of(SeenMatter seen) {
        List<Example> examples = new ArrayList<>();
        pattern(seen.words()).ifPresent(examples::add);
        scenario(seen).ifPresent(examples::add);
        return examples;
    }

    private Optional<Example> pattern(SeenMatter.Words words) {
        PatternCatalogue patterns = PatternCatalogue.load(folders.rules(), Knowledge.loadLeniently(folders.facts(), folders.cache()).knowledge(), new ArrayList<>());
        return patterns.sheets().stream().filter(sheet -> sheet.name().equals(words.reader()) && sheet.language().equals(words.language())).findFirst()
                .map(sheet -> new Example(sheet.location().path() + ":" + sheet.location().line(), "  no:  " + oneLine(words.sentence()) + "\n"));
    }

    private Optional<Example> scenario(SeenMatter seen) {
        boolean elsewhere = seen.matter().evidence().stream().anyMatch(mark -> mark.id().contains("|") && !mark.id().startsWith(seen.matter().article() + "|"));
        return elsewhere ? Optional.empty() : RuleCatalogue.load(folders.judging()).rule(seen.matter().rule())
                .map(rule -> new Example(rule.location().path().replaceFirst("\\.drl$", ScenarioFile.ENDING), scenarioText(seen)));
    }

    private static String scenarioText(SeenMatter seen) {
        StringBuilder text = new StringBuilder("- name: " + scalar("misread: " + seen.matter().claim()) + "\n");
        if (!seen.records().isEmpty()) {
            text.append("  given:\n");
            seen.records().forEach(record -> text.append(fact(record).map(fact -> "    - " + fact + "\n").orElse("    # the fact at " + record + "\n")));
        }
        text.append("  article: ").append(scalar(oneLine(seen.words().text()))).append('\n');
        if (!seen.words().published().isEmpty()) {
            text.append("  published: ").append(scalar(seen.words().published())).append('\n');
        }
        if (!seen.words().language().isEmpty()) {
            text.append("  language: ").append(seen.words().language()).append('\n');
        }
        return text.append("  expect: []\n").toString();
    }

    /** A fact on one line, without its sources; empty if it is not where it was. */
    private static Optional<String> fact(String record) {
        var place = RECORD.matcher(record);
        if (!place.matches()) {
            return Optional.empty();
        }
        try {
            YamlDocument document = YamlDocument.read(Path.of(place.group(1)));
            JsonNode facts = document.root().isObject() ? document.root().path("facts") : document.root();
            return facts.valueStream().filter(fact -> document.location(fact).line() == Integer.parseInt(place.group(2))).findFirst()
                    .map(fact -> fact(fact, document.root()));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String fact(JsonNode fact, JsonNode file) {
        StringJoiner line = new StringJoiner(", ", "{", "}");
        fact.properties().stream().filter(field -> !field.getKey().equals("sources")).forEach(field -> line.add(field.getKey() + ": " + value(field.getValue())));
        for (String key : List.of("certainty", "checked")) {
            if (fact.path(key).isMissingNode() && file.path(key).isString()) {
                line.add(key + ": " + value(file.path(key)));
            }
        }
        return line.toString();
    }

    private static String value(JsonNode value) {
        if (value.isArray()) {
            StringJoiner list = new StringJoiner(", ", "[", "]");
            value.forEach(item -> list.add(value(item)));
            return list.toString();
        }
        if (value.isObject()) {
            StringJoiner mapping = new StringJoiner(", ", "{", "}");
            value.properties().forEach(field -> mapping.add(field.getKey() + ": " + value(field.getValue())));
            return mapping.toString();
        }
        return scalar(value.asString(""));
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() ? text : JSON.writeValueAsString(text);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
