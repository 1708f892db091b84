package org.claimcheck.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.knowledge.DocumentSchema;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.Spelling;
import org.claimcheck.knowledge.StatementReader;
import org.claimcheck.knowledge.YamlDocument;
import org.claimcheck.statement.Basis;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Leeway;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the scenarios of a rule from {@code <rule-name>.scenarios.yaml}.
 *
 * <p>A scenario has a {@code name}; {@code given}, known statements in the words of the facts files; {@code claim}, the
 * claim to judge; and {@code expect}, the exact findings of the rule about it, each with {@code kind} and
 * {@code evidence}. {@code beside} lists earlier claims of the same article, and {@code elsewhere} claims of other
 * articles, each with {@code article} and {@code published}; both with an {@code id} to name them as evidence. In place
 * of {@code claim}, {@code article} gives a text; {@code published} gives the date of either. {@code days} gives tolerances
 * as {@code tolerances.yaml} does, which hold beside those. A rule about known facts is shown by {@code given} alone; the
 * evidence of a flaw is all its facts.
 */
public final class ScenarioFile {

    /** How the names of the files end. */
    public static final String ENDING = ".scenarios.yaml";

    /** The id of the article whose claims are judged. */
    static final String ARTICLE = "scenario";

    /** When known facts of scenarios were checked unless they say so. */
    private static final LocalDate CHECKED = LocalDate.of(2024, 12, 31);
    private static final String SCHEMA = "scenarios";
    private static final SortedSet<String> KEYS = DocumentSchema.keys(SCHEMA, "scenario");
    private static final SortedSet<String> GIVEN_KEYS = DocumentSchema.keys(SCHEMA, "known");
    private static final SortedSet<String> CLAIM_KEYS = DocumentSchema.keys(SCHEMA, "claimed");
    private static final SortedSet<String> ELSEWHERE_KEYS = DocumentSchema.keys(SCHEMA, "elsewhere");
    private static final SortedSet<String> EXPECT_KEYS = DocumentSchema.keys(SCHEMA, "expected");

    private final String rule;
    private final YamlDocument document;
    private final StatementReader reader;
    private final boolean claiming;
    private final List<Problem> problems = new ArrayList<>();

    private ScenarioFile(String rule, YamlDocument document, StatementReader reader, boolean claiming) {
        this.rule = rule;
        this.document = document;
        this.reader = reader;
        this.claiming = claiming;
    }

    /**
     * Reads a file.
     *
     * @param file      the file, named after its rule
     * @param knowledge gives the entities and the vocabulary; ids it does not know are taken as they are
     * @param claiming  whether the rule judges claims, so that each scenario needs one; else it checks known facts
     * @throws IOException           if the file cannot be read
     * @throws InvalidInputException if a scenario is not as it should be
     */
    public static List<Scenario> read(Path file, Knowledge knowledge, boolean claiming) throws IOException {
        String name = file.getFileName().toString();
        YamlDocument document = YamlDocument.read(file);
        if (!document.problems().isEmpty()) {
            throw new InvalidInputException(document.problems());
        }
        String rule = name.substring(0, name.length() - ENDING.length());
        ScenarioFile reading = new ScenarioFile(rule, document, knowledge.lenientStatementReader(), claiming);
        List<Scenario> scenarios = new ArrayList<>();
        for (JsonNode node : document.root()) {
            try {
                scenarios.add(reading.scenario(node));
            } catch (InvalidInputException e) {
                reading.problems.addAll(e.problems());
            }
        }
        if (!reading.problems.isEmpty()) {
            throw new InvalidInputException(reading.problems);
        }
        return List.copyOf(scenarios);
    }

    private Scenario scenario(JsonNode node) {
        checkKeys("a scenario", KEYS, node);
        node.path("given").forEach(fact -> checkKeys("a given fact", GIVEN_KEYS, fact));
        node.path("beside").forEach(claim -> checkKeys("a claim", CLAIM_KEYS, claim));
        checkKeys("a claim", CLAIM_KEYS, node.path("claim"));
        node.path("elsewhere").forEach(claim -> checkKeys("a claim of another article", ELSEWHERE_KEYS, claim));
        node.path("expect").forEach(finding -> checkKeys("an expected finding", EXPECT_KEYS, finding));
        if (node.path("name").isMissingNode() || node.path("expect").isMissingNode()) {
            problem(node, "a scenario needs 'name' and 'expect'", "add them; 'expect: []' if the rule must stay silent");
        }
        if (!claiming && (node.has("claim") || node.has("article") || !node.has("given"))) {
            problem(node, "a scenario of a rule about known facts has 'given' and nothing claimed", "write the facts below 'given'");
        }
        if (claiming && node.path("claim").isMissingNode() == node.path("article").isMissingNode()) {
            problem(node, "a scenario needs either 'claim' or 'article'", "keep one of them");
        }
        List<Statement> given = new ArrayList<>();
        for (JsonNode fact : node.path("given")) {
            given.add(reader.read(document, fact, known(fact, given.size() + 1)));
        }
        List<Statement> claims = new ArrayList<>();
        for (JsonNode claim : node.path("beside")) {
            claims.add(claim(claim, ARTICLE, claims.size()));
        }
        if (!node.path("claim").isMissingNode()) {
            claims.add(claim(node.path("claim"), ARTICLE, claims.size()));
        }
        return new Scenario(rule, node.path("name").asString(""), given, claims, elsewhere(node),
                Optional.of(node.path("article").asString("")).filter(t -> !t.isEmpty()), edtf(node.path("published")),
                node.path("language").asString(""), leeways(node.path("days")), expected(node), document.location(node));
    }

    /** Reports keys that would go unread, for a scenario that means something else than it tests passes too easily. */
    private void checkKeys(String what, SortedSet<String> keys, JsonNode node) {
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                String fix = Spelling.nearest(key, keys).map(near -> "write '" + near + "'").orElse("use one of " + String.join(", ", keys));
                problems.add(new Problem(document.keyLocation(node, key), what + " has no key '" + key + "'", fix));
            }
        }
    }

    private List<ArticleClaims> elsewhere(JsonNode node) {
        Map<String, List<Statement>> claims = new LinkedHashMap<>();
        Map<String, Optional<Edtf>> published = new LinkedHashMap<>();
        for (JsonNode claim : node.path("elsewhere")) {
            String article = claim.path("article").asString("elsewhere");
            List<Statement> own = claims.computeIfAbsent(article, a -> new ArrayList<>());
            own.add(claim(claim, article, own.size()));
            published.merge(article, edtf(claim.path("published")), (a, b) -> a.or(() -> b));
        }
        return claims.entrySet().stream().map(e -> new ArticleClaims(e.getKey(), published.get(e.getKey()), e.getValue()))
                .toList();
    }

    private Basis known(JsonNode fact, int number) {
        return reader.known(document, fact, new Known("given-" + number, Certainty.CERTAIN, CHECKED, "",
                List.of(new Source("Scenario", "", "", "")), document.location(fact)));
    }

    /** A claim whose quote stands where its number puts it. */
    private Statement claim(JsonNode node, String article, int number) {
        Claimed told = reader.claimed(document, node, article, node.path("id").asString("c" + (number + 1)));
        String text = told.quote().text();
        int start = number * 1000;
        return reader.read(document, node, new Claimed(told.article(), told.claim(), told.modality(), told.negated(),
                told.attribution(), told.origin(), told.zone(), new Quote(text, start, start + text.length()),
                told.extractor(), told.details()));
    }

    private List<Leeway> leeways(JsonNode days) {
        List<Leeway> leeways = new ArrayList<>();
        for (String matter : days.propertyNames()) {
            String number = days.path(matter).asString("");
            if (number.matches("\\d{1,5}")) {
                leeways.add(new Leeway(matter, Integer.parseInt(number)));
            } else {
                problem(days.path(matter), "'" + number + "' is no number of days", "write a whole number such as 1");
            }
        }
        return leeways;
    }

    private List<Scenario.Expectation> expected(JsonNode node) {
        List<Scenario.Expectation> expected = new ArrayList<>();
        for (JsonNode finding : node.path("expect")) {
            String name = finding.path("kind").asString("");
            Optional<FindingKind> kind = Stream.of(FindingKind.values()).filter(k -> k.id().equals(name)).findFirst();
            if (kind.isEmpty()) {
                problem(finding, "'" + name + "' is no kind of finding",
                        "write contradiction, tension, corroboration, repetition or flaw");
                continue;
            }
            SortedSet<String> evidence = new TreeSet<>();
            finding.path("evidence").forEach(id -> evidence.add(id.asString("")));
            expected.add(new Scenario.Expectation(kind.get(), evidence));
        }
        return expected;
    }

    private Optional<Edtf> edtf(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(node.asString("")));
        } catch (EdtfException e) {
            problems.add(new Problem(document.location(node), e.what(), e.fix()));
            return Optional.empty();
        }
    }

    private void problem(JsonNode node, String what, String fix) {
        problems.add(new Problem(document.location(node), what, fix));
    }
}
