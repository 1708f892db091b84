package org.claimcheck.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Measures how well and at what cost known facts are imported and checked, on four published data sets: {@code position-history},
 * {@code footballdb}, {@code noisy-wikidata} and {@code factbench}. Each step is a run of the launcher, as a user would do it.
 *
 * <p>Arguments: the folder of the program, the folder of the data, and the names of the sets to measure; all that are there if none is named.
 */
public final class KnowledgeBenchmark {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** The warnings of the reference tool that a rule stands for. */
    private static final Map<String, String> WARNINGS = Map.of("tenure-start-missing", "Missing field", "tenure-end-missing", "Missing field",
            "predecessor-missing", "Missing field", "successor-missing", "Missing field", "predecessor-differs", "Inconsistent predecessor",
            "predecessor-not-recorded", "Inconsistent predecessor", "successor-differs", "Inconsistent successor", "successor-not-recorded",
            "Inconsistent successor", "office-held-by-two", "Date overlap", "tenure-order-unclear", "Date precision");

    private final Path home;
    private final Path data;
    private final Path work;
    private final PrintStream out;

    private KnowledgeBenchmark(Path home, Path data, Path work, PrintStream out) {
        this.home = home;
        this.data = data;
        this.work = work;
        this.out = out;
    }

    /** Runs what the arguments ask for. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2) {
            System.err.println("Name the folder of the program, the folder of the data, and perhaps sets of it.");
            System.exit(2);
        }
        Set<String> wanted = new TreeSet<>(List.of(args).subList(2, args.length).stream().filter(name -> !name.isBlank()).toList());
        Path work = Files.createTempDirectory("claimcheck-benchmark");
        KnowledgeBenchmark benchmark = new KnowledgeBenchmark(Path.of(args[0]), Path.of(args[1]), work, System.out);
        try {
            benchmark.run(wanted);
        } finally {
            try (Stream<Path> files = Files.walk(work)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(Set<String> wanted) throws IOException, InterruptedException {
        launch("--version");
        if (isWanted("position-history", wanted)) {
            positionHistory();
        }
        if (isWanted("footballdb", wanted)) {
            for (Path claims : files(data.resolve("footballdb"), "claims_")) {
                noise("footballdb", claims, "gold_");
            }
        }
        if (isWanted("noisy-wikidata", wanted)) {
            for (Path claims : files(data.resolve("noisy-wikidata"), "claims_")) {
                noise("noisy-wikidata", claims, "gold_");
            }
        }
        if (isWanted("factbench", wanted)) {
            for (Path table : files(data.resolve("factbench"), "")) {
                factBench(table);
            }
        }
    }

    private boolean isWanted(String set, Set<String> wanted) {
        return Files.isDirectory(data.resolve(set)) && (wanted.isEmpty() || wanted.contains(set));
    }

    // ---- office holders

    private void positionHistory() throws IOException, InterruptedException {
        Path into = work.resolve("position-history");
        List<String> command = new ArrayList<>(List.of("facts", "import", "--from", "sparql", "--exclusive", "all", "--alone", "--source", "Wikidata", "--checked",
                "2021-01-01", "--into", into.toString()));
        List<Path> mandates = files(data.resolve("position-history/mandates"), "");
        mandates.forEach(file -> command.add(file.toString()));
        Run imported = launch(command.toArray(String[]::new));
        Run checked = launch("facts", "check", "--severity", "info", "--format", "jsonl", into.toString());
        Map<String, JsonNode> facts = facts(into);
        Set<String> found = new TreeSet<>();
        for (JsonNode fault : checked.lines()) {
            JsonNode fact = facts.get(fault.path("facts").path(0).asString());
            found.add(String.join("\t", fact.path("office").asString().split("/")[0].toUpperCase(Locale.ROOT), fact.path("holder").asString().toUpperCase(Locale.ROOT),
                    WARNINGS.getOrDefault(fault.path("rule").asString(), fault.path("rule").asString())));
        }
        Set<String> gold = new TreeSet<>();
        Set<String> ofOffices = new TreeSet<>();
        for (Map<String, String> row : table(data.resolve("position-history/gold_warnings.tsv"))) {
            String warning = String.join("\t", row.get("office"), row.get("holder"), row.get("warning").replace("fields", "field"));
            (row.get("holder").isEmpty() ? ofOffices : gold).add(warning);
        }
        out.printf(Locale.ROOT, "%nposition-history: %d offices, %d tenures%n", mandates.size(), facts.size());
        score("warnings (office, holder, kind)", gold, found);
        if (!ofOffices.isEmpty()) {
            out.println("  left aside, about an office itself, of which the data tell nothing: " + ofOffices.size());
        }
        for (Path file : mandates) {
            String office = file.getFileName().toString().replace(".json", "");
            long own = found.stream().filter(warning -> warning.startsWith(office + "\t")).count();
            out.println("  " + office + ": " + own + " warnings");
        }
        cost("import", imported);
        cost("check", checked);
    }

    // ---- injected errors

    private void noise(String set, Path claims, String goldPrefix) throws IOException, InterruptedException {
        String name = claims.getFileName().toString().replace("claims_", "").replaceFirst("\\..*", "");
        Path into = work.resolve(set + name);
        Path unpacked = work.resolve(set + name + ".tsv");
        try (BufferedReader lines = lines(claims)) {
            Files.write(unpacked, lines.lines().toList());
        }
        Run imported = launch("facts", "import", "--from", "table", "--mapping", home.resolve("src/benchmark/mappings/" + set + ".yaml").toString(), "--alone",
                "--into", into.toString(), unpacked.toString());
        Run checked = launch("facts", "check", "--format", "jsonl", "--rules", home.resolve("src/benchmark/rules/" + set).toString(), into.toString());
        Map<String, String> gold = new HashMap<>();
        for (Path file : files(claims.getParent(), goldPrefix + name)) {
            table(file).forEach(row -> gold.put(row.get("id"), row.get("label")));
        }
        Map<String, Double> blamed = new HashMap<>();
        for (JsonNode fault : checked.lines()) {
            double confidence = fault.path("confidence").asDouble();
            fault.path("blame").forEach(id -> blamed.merge(id.asString(), confidence, Math::max));
        }
        Set<String> noise = gold.entrySet().stream().filter(e -> !e.getValue().equals("clean")).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        out.printf(Locale.ROOT, "%n%s %s: %d facts in, %d rows in all, %d of them wrong%n", set, name, facts(into).size(), gold.size(), noise.size());
        score("facts named wrong", noise, blamed.keySet());
        out.println("  false alarms on the clean part: " + blamed.keySet().stream().filter(id -> !noise.contains(id)).count() + " of " + (gold.size() - noise.size()));
        List<String> ranked = blamed.keySet().stream().sorted(Comparator.comparing((String id) -> -blamed.get(id)).thenComparing(id -> id)).toList();
        precisionAt(0.9, ranked, noise).ifPresentOrElse(p -> out.printf(Locale.ROOT, "  precision at recall 0.9, by confidence: %.3f%n", p),
                () -> out.println("  recall 0.9 is not reached"));
        Set<String> involved = new HashSet<>();
        checked.lines().forEach(fault -> fault.path("facts").forEach(id -> involved.add(id.asString())));
        score("the naive floor: every fact of a conflict", noise, involved);
        cost("import", imported);
        cost("check", checked);
    }

    private static Optional<Double> precisionAt(double recall, List<String> ranked, Set<String> right) {
        int hits = 0;
        for (int i = 0; i < ranked.size(); i++) {
            hits += right.contains(ranked.get(i)) ? 1 : 0;
            if (hits >= recall * right.size()) {
                return Optional.of((double) hits / (i + 1));
            }
        }
        return Optional.empty();
    }

    // ---- claims against known facts

    private void factBench(Path file) throws IOException, InterruptedException {
        Path into = work.resolve("factbench");
        Path unpacked = work.resolve("factbench.tsv");
        try (BufferedReader lines = lines(file)) {
            Files.write(unpacked, lines.lines().toList());
        }
        Path mapping = home.resolve("src/benchmark/mappings/factbench.yaml");
        Run imported = launch("facts", "import", "--from", "table", "--mapping", mapping.toString(), "--by-name", "--into", into.toString(), unpacked.toString());
        JsonNode says = new YAMLMapper().readTree(Files.readString(mapping)).path("says");
        List<Map<String, String>> rows = table(unpacked);
        Map<String, String> byPredicate = new HashMap<>();
        rows.stream().filter(row -> row.get("kind").equals("correct")).forEach(row -> byPredicate.putIfAbsent(row.get("predicate"), row.get("relation")));
        out.printf(Locale.ROOT, "%nfactbench: %d facts in of %d%n", facts(into).size(), rows.stream().filter(row -> row.get("kind").equals("correct")).count());
        for (String language : List.of("en", "fr")) {
            for (String kind : List.of("correct", "wrong:date", "wrong:domain", "wrong:range", "wrong:property")) {
                List<Map<String, String>> own = rows.stream().filter(row -> row.get("kind").equals(kind))
                        .filter(row -> Stream.of("subject_", "object_").noneMatch(party -> row.getOrDefault(party + language, "").isBlank())).toList();
                Path claims = work.resolve("claims-" + language + "-" + kind.replace(':', '-') + ".jsonl");
                List<String> documents = new ArrayList<>();
                for (Map<String, String> row : own) {
                    String relation = kind.equals("wrong:property") ? byPredicate.getOrDefault(row.get("predicate"), "") : row.get("relation");
                    if (says.has(relation)) {
                        documents.add(document(row, says.path(relation), language));
                    }
                }
                Files.write(claims, documents);
                Run verified = launch("verify", "--format", "jsonl", "--facts", into.toString(), claims.toString());
                Map<String, Integer> verdicts = new TreeMap<>();
                Map<String, Integer> rules = new TreeMap<>();
                Map<String, Integer> missed = new TreeMap<>();
                verified.lines().forEach(report -> {
                    String verdict = report.path("claims").path(0).path("verdict").asString("refused");
                    verdicts.merge(verdict, 1, Integer::sum);
                    report.path("findings").forEach(finding -> rules.merge(finding.path("kind").asString() + " " + finding.path("rule").asString(), 1, Integer::sum));
                    if (verdict.equals("contradicted") == kind.equals("correct")) {
                        missed.merge(report.path("article").path("id").asString().replaceAll("_.*", ""), 1, Integer::sum);
                    }
                });
                int contradicted = verdicts.getOrDefault("contradicted", 0);
                out.printf(Locale.ROOT, "  %s %-14s %4d claims: %4d contradicted (%.3f) %s%n", language, kind, documents.size(), contradicted,
                        documents.isEmpty() ? 0 : (double) contradicted / documents.size(), verdicts);
                if (kind.equals("correct") || kind.equals("wrong:date")) {
                    out.println("      " + (kind.equals("correct") ? "alarms: " : "missed: ") + missed);
                } else {
                    out.println("      " + rules.entrySet().stream().filter(e -> e.getKey().startsWith("contradiction")).map(Map.Entry::toString).toList());
                }
                cost("verify", verified);
            }
        }
        cost("import", imported);
    }

    /** A claims document that claims what a row says, its parties by their names in a language. */
    private static String document(Map<String, String> row, JsonNode meaning, String language) {
        ObjectNode document = JSON.createObjectNode().put("formatVersion", 1);
        document.putObject("article").put("id", row.get("id")).put("file", row.get("id") + ".txt").put("language", language);
        ObjectNode coverage = document.putObject("coverage").put("checkableSentences", 1).put("read", 1);
        coverage.putArray("unread");
        ObjectNode claim = document.putArray("claims").addObject().put("id", "c1");
        if (meaning.has("event")) {
            claim.put("kind", "event").put("predicate", meaning.path("event").asString());
        } else if (meaning.has("relation")) {
            claim.put("kind", "relation").put("predicate", meaning.path("relation").asString());
        } else {
            claim.put("kind", "role").put("predicate", meaning.path("role").path("value").asString());
        }
        Map<String, String> parts = Map.of("subject", "subject", "object", "object", "place", "place", "holder", "subject", "of", "object");
        for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
            JsonNode party = meaning.path(part.getKey());
            if (party.isObject()) {
                JsonNode column = party.path("name");
                ObjectNode told = claim.putObject(part.getValue()).put("name", row.get(column.path(language).asString(column.asString(""))));
                if (!part.getValue().equals("place")) {
                    told.put("type", party.path("type").asString());
                }
            }
        }
        ObjectNode time = claim.putObject("time");
        if (meaning.has("on")) {
            time.put("edtf", row.get(meaning.path("on").asString()));
        } else {
            time.put("edtf", row.get("from") + "/" + row.get("to")).put("scope", "throughout");
        }
        claim.put("modality", "asserted").put("negated", false);
        claim.putObject("quote").put("text", row.get("id")).put("start", 0).put("end", row.get("id").length());
        return JSON.writeValueAsString(document);
    }

    // ---- running and reading

    /**
     * One run of the launcher.
     *
     * @param lines   what it printed, where that was JSON Lines
     * @param seconds how long it took
     * @param peak    the most memory it held, in MB; 0 where the system does not tell
     */
    private record Run(List<JsonNode> lines, double seconds, long peak) {
    }

    private Run launch(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("claimcheck").toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(work, "out", ".txt");
        Path errors = Files.createTempFile(work, "err", ".txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        long peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() > 2) {
            throw new IOException(String.join(" ", command) + ": exit code " + process.exitValue() + "\n" + Files.readString(errors));
        }
        Files.readAllLines(errors).stream().limit(5).forEach(line -> out.println("  stderr: " + line));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(output)) {
            if (line.startsWith("{")) {
                lines.add(JSON.readTree(line));
            }
        }
        return new Run(lines, seconds, peak);
    }

    private static long peak(long pid) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) / 1024 : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private void cost(String step, Run run) {
        out.printf(Locale.ROOT, "  %s: %.1f s, peak memory %d MB%n", step, run.seconds(), run.peak());
    }

    private void score(String what, Set<String> gold, Set<String> found) {
        long hits = found.stream().filter(gold::contains).count();
        double precision = found.isEmpty() ? 1 : (double) hits / found.size();
        double recall = gold.isEmpty() ? 1 : (double) hits / gold.size();
        out.printf(Locale.ROOT, "  %s: precision %.3f, recall %.3f, F1 %.3f (%d found, %d in the gold)%n", what, precision, recall,
                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall), found.size(), gold.size());
    }

    /** The known facts of a folder, by id. */
    private static Map<String, JsonNode> facts(Path folder) throws IOException {
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("known"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode fact = JSON.readTree(line);
                    facts.put(fact.path("id").asString(), fact);
                }
            }
        }
        return facts;
    }

    private static List<Map<String, String>> table(Path file) throws IOException {
        try (BufferedReader lines = lines(file)) {
            String[] names = lines.readLine().split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] values = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], i < values.length ? values[i] : "");
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(file.toString().endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file),
                StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
        }
    }
}
