package org.claimcheck.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimcheck.finding.Finding;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Period;
import org.claimcheck.verify.ArticleClaims;
import org.claimcheck.verify.CompiledRules;
import org.claimcheck.verify.EngineRun;
import org.claimcheck.verify.RuleCompiler;
import org.claimcheck.verify.Verifier;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Measures how the cost of a verification grows with what is known and with what is claimed, and prints tables.
 *
 * <p>First, whole runs of the launcher: one article, beside made-up facts of growing number, each a few times in turn, medians. Then the
 * one rule that a join can do as well, over many claims against a million known roles that are all in memory: by a whole verification,
 * which looks up what bears on the claims, judges them and puts the findings into words; by the engine alone; by a hash map of offices over the same
 * roles, written for nothing else; and by DuckDB with a join of numbers on office and interval. All must find the same.
 */
public final class ScaleBenchmark {

    private static final int RUNS = 5;
    private static final int KNOWN = 1_000_000;
    private static final int CLAIMS = 100_000;

    private final Path project;
    private final Path scratch;
    private final PrintStream out;

    private ScaleBenchmark(Path project, Path scratch, PrintStream out) {
        this.project = project;
        this.scratch = scratch;
        this.out = out;
    }

    /**
     * @param arguments the folder of the project; a folder for data, which may be empty for one below the build folder; and how many roles are
     *                  known in whole runs, with commas between, which may be empty for a thousand, a hundred thousand and a million, or
     *                  {@code engine} for no such runs
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path scratch = arguments[1].isEmpty() ? project.resolve("target/scale") : Path.of(arguments[1]).toAbsolutePath();
        Files.createDirectories(scratch);
        ScaleBenchmark benchmark = new ScaleBenchmark(project, scratch, System.out);
        String sizes = arguments[2].isEmpty() ? "1000,100000,1000000" : arguments[2];
        if (!sizes.equals("engine")) {
            benchmark.runs(Arrays.stream(sizes.split(",")).mapToInt(Integer::parseInt).toArray());
        }
        benchmark.engine(KNOWN, CLAIMS);
    }

    private Path facts(int roles) throws IOException {
        Path folder = scratch.resolve("facts-" + roles);
        if (!Files.exists(folder.resolve("done"))) {
            new ScaleFacts(roles).write(folder);
            Files.createFile(folder.resolve("done"));
        }
        return folder;
    }

    // ---- whole runs

    private void runs(int[] sizes) throws IOException, InterruptedException {
        Path article = scratch.resolve("article.txt");
        StringBuilder text = new StringBuilder("---\npublished: 1950-06-01\n---\n");
        new ScaleFacts(1000).roles((number, person, office, from, to) -> {
            if (number % 100 == 7) {
                text.append(ScaleFacts.person(person)).append(", ").append(ScaleFacts.officeName(office)).append(", met the press on Monday.\n\n");
            }
        });
        Files.writeString(article, text);
        out.printf(Locale.ROOT, "%n| known roles | first run, which makes the stores (s) | later run (ms, median of %d) | to the smallest |%n", RUNS);
        out.println("|---:|---:|---:|---:|");
        double[] first = new double[sizes.length];
        double[][] later = new double[sizes.length][RUNS];
        for (int i = 0; i < sizes.length; i++) {
            first[i] = verify(article, facts(sizes[i]), Path.of("first-" + sizes[i]));
            verify(article, facts(sizes[i]), Path.of("first-" + sizes[i]));
        }
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < sizes.length; i++) {
                later[i][run] = verify(article, facts(sizes[i]), Path.of("later-" + sizes[i]));
            }
        }
        for (int i = 0; i < sizes.length; i++) {
            out.printf(Locale.ROOT, "| %,d | %.1f | %.0f | %.2f |%n", sizes[i], first[i] / 1000, median(later[i]), median(later[i]) / median(later[0]));
        }
    }

    /** How many milliseconds a run of the launcher takes. */
    private double verify(Path article, Path facts, Path name) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(project.resolve("claimcheck").toString(), "verify", "--facts", facts.toString(), article.toString())
                .redirectErrorStream(true).redirectOutput(scratch.resolve(name + ".log").toFile());
        builder.environment().put("JAVA_FLAGS", "-Xmx256m");
        int code = builder.start().waitFor();
        if (code > 1) {
            throw new IOException("The run ended with " + code + ": " + Files.readString(scratch.resolve(name + ".log")));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    // ---- the engine

    /** A role as plain numbers. */
    private record Plain(int person, int office, long from, long to) {
    }

    private void engine(int known, int claims) throws IOException, SQLException {
        List<Plain> roles = new ArrayList<>(known);
        new ScaleFacts(known).roles((number, person, office, from, to) -> roles.add(new Plain(person, office, from.toEpochDay(), to.toEpochDay())));
        Knowledge knowledge = Knowledge.loadLeniently(List.of(project.resolve("facts"), facts(known)), Optional.of(scratch.resolve("stores"))).knowledge();
        Path rules = scratch.resolve("rules/roles");
        Files.createDirectories(rules);
        Files.writeString(rules.resolve("office-held-by-another.drl"), Files.readString(project.resolve("rules/roles/office-held-by-another.drl")));
        CompiledRules compiled = new RuleCompiler().compile(RuleCatalogue.load(List.of(scratch.resolve("rules"))));
        Tolerances tolerances = Tolerances.load(List.of(project.resolve("rules")));
        Verifier verifier = new Verifier(compiled, tolerances);
        List<org.claimcheck.statement.Statement> all = new ArrayList<>(knowledge.statements());
        List<Role> held = all.stream().filter(Role.class::isInstance).map(Role.class::cast).toList();
        EngineRun engine = new EngineRun(compiled, tolerances, all);
        out.printf(Locale.ROOT, "%n| claims | verification (ms) | exponent | engine (ms) | exponent | hash map (ms) | DuckDB (ms) | engine to hash map | engine to DuckDB |%n"
                + "|---:|---:|---:|---:|---:|---:|---:|---:|---:|%n");
        double[][] cost = new double[4][RUNS];
        double[] before = {};
        int sizeBefore = 0;
        try (Duck duck = new Duck(roles)) {
            for (int size = Math.min(1000, claims); sizeBefore < claims; size = Math.min(claims, 2 * size)) {
                List<Plain> told = claims(roles, size);
                ArticleClaims article = article(told, knowledge);
                List<Role> asRoles = article.claims().stream().map(Role.class::cast).toList();
                long[] found = new long[cost.length];
                // The first round is to get warm.
                for (int run = -1; run < RUNS; run++) {
                    List<LongSupplier> ways = List.of(() -> claims(verifier.verify(article, knowledge).findings().stream().map(finding -> finding.claim())),
                            () -> claims(engine.over(article.claims()).stream().map(Finding::claim)), () -> floor(held, asRoles).size(), () -> duck.check(told));
                    for (int way = 0; way < ways.size(); way++) {
                        long start = System.nanoTime();
                        found[way] = ways.get(way).getAsLong();
                        cost[way][Math.max(0, run)] = (System.nanoTime() - start) / 1e6;
                    }
                    if (LongStream.of(found).distinct().count() > 1) {
                        throw new IllegalStateException("Verification, engine, hash map and DuckDB find " + Arrays.toString(found));
                    }
                }
                double[] now = Arrays.stream(cost).mapToDouble(ScaleBenchmark::median).toArray();
                out.printf(Locale.ROOT, "| %,d (%,d contradicted) | %.0f | %s | %.0f | %s | %.0f | %.0f | %.1f | %.1f |%n", size, found[0], now[0],
                        exponent(before, now, 0, size, sizeBefore), now[1], exponent(before, now, 1, size, sizeBefore), now[2], now[3], now[1] / now[2],
                        now[1] / now[3]);
                before = now;
                sizeBefore = size;
            }
        }
    }

    private static long claims(Stream<org.claimcheck.statement.Statement> claims) {
        return claims.map(org.claimcheck.statement.Statement::id).distinct().count();
    }

    private static String exponent(double[] before, double[] now, int way, int size, int sizeBefore) {
        return sizeBefore == 0 ? "" : String.format(Locale.ROOT, "%.2f", Math.log(now[way] / before[way]) / Math.log((double) size / sizeBefore));
    }

    /** Claims about the offices and people of known roles, half of them of another person; the office that most held is among them often. */
    private static List<Plain> claims(List<Plain> roles, int count) {
        Random random = new Random(7);
        List<Plain> claims = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Plain role = roles.get(i % 50 == 0 ? random.nextInt(ScaleFacts.MOST_HOLDERS) : random.nextInt(roles.size()));
            long day = role.from() + (role.to() - role.from()) / 2;
            claims.add(new Plain(random.nextBoolean() ? role.person() : roles.get(random.nextInt(roles.size())).person(), role.office(), day, day));
        }
        return claims;
    }

    private static ArticleClaims article(List<Plain> claims, Knowledge knowledge) {
        List<org.claimcheck.statement.Statement> statements = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Plain claim = claims.get(i);
            Office office = knowledge.office(ScaleFacts.officeId(claim.office())).orElseThrow().office();
            Claimed basis = new Claimed("article", "c" + i, Modality.ASSERTED, false, List.of(), List.of(), Zone.BODY, new Quote("", i, i), "");
            statements.add(new Role(basis, knowledge.entity("per-" + claim.person()).orElseThrow(), "", office, office.organization(), Set.of(),
                    Period.on(LocalDate.ofEpochDay(claim.from()))));
        }
        return new ArticleClaims("article", Optional.empty(), statements);
    }

    /**
     * The floor: what somebody would write who had to check nothing else. It makes its map of offices, looks each claim up, and gives the claims that a
     * role of somebody else contradicts.
     */
    private static List<Role> floor(List<Role> known, List<Role> claims) {
        Map<String, List<Role>> byOffice = new HashMap<>();
        known.forEach(role -> byOffice.computeIfAbsent(role.officeId(), office -> new ArrayList<>()).add(role));
        List<Role> found = new ArrayList<>();
        for (Role claim : claims) {
            boolean other = false;
            boolean own = false;
            for (Role role : byOffice.getOrDefault(claim.officeId(), List.of())) {
                if (role.holderKey().equals(claim.holderKey())) {
                    own |= role.period().possiblyIntersects(claim.period());
                } else {
                    other |= role.period().surelyOverlaps(claim.period());
                }
            }
            if (other && !own) {
                found.add(claim);
            }
        }
        return found;
    }

    /** The same as a join in SQL, over a table of the known roles that is there already. */
    private static final class Duck implements AutoCloseable {

        private final DuckDBConnection connection;

        Duck(List<Plain> roles) throws SQLException {
            Connection opened = DriverManager.getConnection("jdbc:duckdb:");
            this.connection = opened.unwrap(DuckDBConnection.class);
            fill("known", roles);
        }

        private void fill(String table, List<Plain> rows) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create or replace table " + table + " (number integer, person integer, office integer, first bigint, last bigint)");
            }
            try (DuckDBAppender appender = connection.createAppender("main", table)) {
                for (int i = 0; i < rows.size(); i++) {
                    Plain row = rows.get(i);
                    appender.beginRow();
                    appender.append(i);
                    appender.append(row.person());
                    appender.append(row.office());
                    appender.append(row.from());
                    appender.append(row.to());
                    appender.endRow();
                }
            }
        }

        long check(List<Plain> claims) {
            try {
                return join(claims);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private long join(List<Plain> claims) throws SQLException {
            fill("claimed", claims);
            try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("select count(distinct c.number) "
                    + "from claimed c join known k on k.office = c.office and k.person <> c.person and k.first < c.first and c.first < k.last "
                    + "where not exists (select 1 from known o where o.office = c.office and o.person = c.person and o.first <= c.first "
                    + "and c.first <= o.last)")) {
                result.next();
                return result.getLong(1);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
