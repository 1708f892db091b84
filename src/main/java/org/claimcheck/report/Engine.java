package org.claimcheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.audit.Audit;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.EntityLookup;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.extract.Explainer;
import org.claimcheck.extract.Explanation;
import org.claimcheck.extract.Extractor;
import org.claimcheck.extract.NearMiss;
import org.claimcheck.extract.PatternCatalogue;
import org.claimcheck.knowledge.Archive;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.review.Standing;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.verify.ClaimTrace;
import org.claimcheck.verify.CompiledRules;
import org.claimcheck.verify.Extraction;
import org.claimcheck.verify.FactCheck;
import org.claimcheck.verify.JudgedClaim;
import org.claimcheck.verify.JudgedFinding;
import org.claimcheck.verify.RuleCompiler;
import org.claimcheck.verify.RuleSuite;
import org.claimcheck.verify.Verification;
import org.claimcheck.verify.Verifier;

/**
 * The whole way: facts, rules and patterns loaded once, articles read and judged by them one after the other.
 *
 * <p>What is broken in a folder is told among the {@link #problems()} and left out; the rest is used.
 */
public final class Engine {

    private static final int VERSION_DIGITS = 12;

    private final Knowledge knowledge;
    private final Extractor extractor;
    private final Explainer explainer;
    private final Optional<Verifier> verifier;
    private final Wording wording;
    private final GraveClaims graveClaims;
    private final KnowledgeState state;
    private final List<Problem> problems;

    private Engine(Knowledge knowledge, PatternCatalogue patterns, Optional<Verifier> verifier, KnowledgeState state, List<Problem> problems) {
        this.knowledge = knowledge;
        this.extractor = new Extractor(patterns);
        this.explainer = new Explainer(patterns);
        this.verifier = verifier;
        this.wording = Verifier.wording(knowledge);
        this.graveClaims = new GraveClaims(knowledge);
        this.state = state;
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /**
     * What to load.
     *
     * @param facts facts folders; later ones add to earlier ones
     * @param rules rules folders; a file of a later one replaces that of the same base name in an earlier one
     * @param cache    where compiled rules and the compact form of facts are kept; empty if they are not
     * @param judging  those of the rules folders whose rules are used; of the others only patterns and tolerances are
     * @param trusting whether rules are used whatever Java classes they use
     */
    public record Folders(List<Path> facts, List<Path> rules, Optional<Path> cache, List<Path> judging, boolean trusting) {

        /** Takes copies of the lists. */
        public Folders {
            facts = List.copyOf(facts);
            rules = List.copyOf(rules);
            judging = List.copyOf(judging);
        }

        /** Folders whose rules are all used, if they only judge statements. */
        public Folders(List<Path> facts, List<Path> rules, Optional<Path> cache) {
            this(facts, rules, cache, rules, false);
        }

        /** The same folders, with the rules of some of them. */
        public Folders judgingBy(List<Path> folders, boolean trusted) {
            return new Folders(facts, rules, cache, folders, trusted);
        }

        /** What the files are called in which the words of the vocabulary are kept. */
        private Optional<Path> words() {
            return cache.map(folder -> folder.resolve("words-" + Integer.toHexString(facts.toString().hashCode())));
        }

        private RuleCompiler compiler() {
            RuleCompiler compiler = cache.map(RuleCompiler::new).orElseGet(RuleCompiler::new);
            return trusting ? compiler.trusting() : compiler;
        }
    }

    /** Loads what is needed to extract claims and to judge them. */
    public static Engine forVerification(Folders folders) {
        return load(folders, true, Optional.empty());
    }

    /**
     * As {@link #forVerification(Folders)}, to judge by what was known and true by a day.
     *
     * @param asOf the last day that counts; empty if all does
     */
    public static Engine forVerification(Folders folders, Optional<LocalDate> asOf) {
        return load(folders, true, asOf);
    }

    /** Loads what is needed to extract claims; {@link #verify} is then not allowed. */
    public static Engine forExtraction(Folders folders) {
        return load(folders, false, Optional.empty());
    }

    private static Engine load(Folders folders, boolean rules, Optional<LocalDate> asOf) {
        List<Problem> problems = new ArrayList<>();
        if (rules) {
            Verifier.warmUp();
        }
        Knowledge.Loaded loaded = Knowledge.loadLeniently(folders.facts(), folders.cache());
        problems.addAll(loaded.problems());
        Knowledge knowledge = asOf.map(loaded.knowledge()::asOf).orElse(loaded.knowledge());
        if (rules) {
            problems.addAll(knowledge.archiveProblems());
        }
        Optional<KeptRules> kept = KeptRules.read(folders, knowledge.version());
        if (kept.isPresent()) {
            Optional<Verifier> verifier = rules ? Optional.of(new Verifier(folders.compiler().compile(kept.get().catalogue()), kept.get().tolerances()))
                    : Optional.empty();
            verifier.ifPresent(judging -> problems.addAll(judging.catalogue().problems()));
            return new Engine(knowledge, PatternCatalogue.sound(folders.rules(), knowledge, folders.words()), verifier,
                    new KnowledgeState(kept.get().version(), asOf.or(knowledge::asOf), asOf.isPresent()), problems);
        }
        Optional<KeptRules.Look> look = KeptRules.look(folders);
        List<Problem> found = new ArrayList<>();
        PatternCatalogue patterns = PatternCatalogue.load(folders.rules(), knowledge, found, folders.words());
        KnowledgeState state = state(knowledge, folders, asOf);
        Optional<Verifier> verifier = Optional.empty();
        if (rules) {
            RuleCatalogue catalogue = RuleCatalogue.load(folders.judging()).ofClaims();
            CompiledRules compiled = folders.compiler().compile(catalogue);
            found.addAll(compiled.catalogue().problems());
            Tolerances tolerances = Tolerances.load(folders.rules());
            found.addAll(tolerances.problems());
            verifier = Optional.of(new Verifier(compiled, tolerances));
            if (found.isEmpty()) {
                look.ifPresent(before -> new KeptRules(catalogue, tolerances, state.version()).write(folders, knowledge.version(), before));
            }
        }
        problems.addAll(found);
        return new Engine(knowledge, patterns, verifier, state, problems);
    }

    /**
     * What checking known facts against each other gives.
     *
     * @param audit     what is wrong with them
     * @param knowledge the facts
     * @param wording   gives their words
     * @param problems  what could not be read and was left out, sorted by location
     */
    public record Checked(Audit audit, Knowledge knowledge, Wording wording, List<Problem> problems) {
    }

    /** Checks the known facts of some folders against each other, by the rules that conclude flaws. */
    public static Checked check(Folders folders) {
        Knowledge.Loaded loaded = Knowledge.loadLeniently(folders.facts(), folders.cache());
        CompiledRules compiled = factRules(folders);
        Tolerances tolerances = Tolerances.load(folders.rules());
        List<Problem> problems = Stream.of(loaded.problems(), compiled.catalogue().problems(), tolerances.problems()).flatMap(List::stream).sorted().distinct().toList();
        return new Checked(Audit.of(loaded.knowledge(), new FactCheck(compiled, tolerances)), loaded.knowledge(), Verifier.wording(loaded.knowledge()), problems);
    }

    private static CompiledRules factRules(Folders folders) {
        return folders.compiler().compile(RuleCatalogue.load(folders.judging()).ofFacts());
    }

    /** The rules of some folders that conclude flaws. What is wrong with them is not told. */
    public static FactCheck factCheck(Folders folders) {
        return new FactCheck(factRules(folders), Tolerances.load(folders.rules()));
    }

    /**
     * The rules of some folders with their scenarios. What is wrong with facts and patterns is not told: it is only what
     * scenarios are written in.
     */
    public static RuleSuite rules(Folders folders) {
        Knowledge knowledge = Knowledge.loadLeniently(folders.facts(), folders.cache()).knowledge();
        AtomicReference<Extractor> extractor = new AtomicReference<>();
        Extraction extraction = (id, text, published, language) -> {
            if (extractor.get() == null) {
                extractor.set(new Extractor(PatternCatalogue.load(folders.rules(), knowledge, new ArrayList<>())));
            }
            ArticleReader.Options options = ArticleReader.Options.NONE.withId(id);
            options = published.isPresent() ? options.withPublished(published.get()) : options;
            Article article = new ArticleReader(language.isEmpty() ? options : options.withLanguage(language)).read(text, id);
            return new ReadArticle(extractor.get().extract(article), Optional.of(article)).claims();
        };
        return new RuleSuite(RuleCatalogue.load(folders.judging()), folders.compiler(), knowledge, Tolerances.load(folders.rules()),
                Optional.of(extraction));
    }

    /** The version of what some folders hold, without compiling their rules. */
    public static KnowledgeState state(Folders folders) {
        return state(Knowledge.loadLeniently(folders.facts(), folders.cache()).knowledge(), folders, Optional.empty());
    }

    private static KnowledgeState state(Knowledge knowledge, Folders folders, Optional<LocalDate> asOf) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(knowledge.version().getBytes(StandardCharsets.UTF_8));
            for (Path folder : folders.rules()) {
                for (Map.Entry<String, Path> file : ruleFiles(folder, folders.judging().contains(folder)).entrySet()) {
                    byte[] content = content(file.getValue());
                    digest.update((file.getKey() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(content);
                }
            }
            return new KnowledgeState(HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS), asOf.or(knowledge::asOf),
                    asOf.isPresent());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** What a file holds; nothing if it cannot be read, which is told by whoever needs it. */
    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    /** What decides in a rules folder, by path: rules, patterns and tolerances. */
    private static Map<String, Path> ruleFiles(Path folder, boolean judging) {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).forEach(file -> {
                    String name = file.getFileName().toString();
                    if (judging && name.endsWith(".drl") || name.endsWith(".patterns") || name.equals(Tolerances.FILE)) {
                        files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                    }
                });
            } catch (IOException | UncheckedIOException unreadable) {
                // Told by whoever needs what is in it.
            }
        }
        return files;
    }

    /** What is wrong with the folders, sorted by location; empty if all is well. */
    public List<Problem> problems() {
        return problems;
    }

    /** What claims are judged by. */
    public KnowledgeState state() {
        return state;
    }

    /** What is known, to look things up in. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** Who held an office, by the record; empty if no file knows the office. */
    public Optional<Report.OfficeTimeline> timeline(String office) {
        return knowledge.office(office).map(this::timeline);
    }

    /** Gives claims documents the names that the facts know. */
    public EntityLookup lookup() {
        return knowledge.lookup();
    }

    /** A statement in the words of reports. */
    public String words(Statement statement) {
        return wording.statement(statement);
    }

    /** Extracts the claims of an article. */
    public ReadArticle read(Article article) {
        return new ReadArticle(extractor.extract(article), Optional.of(article));
    }

    /**
     * How an article was read, sentence by sentence.
     *
     * @throws IllegalArgumentException if the text of the article is not there
     */
    public Explanation explain(ReadArticle article) {
        return explainer.explain(article.article().orElseThrow(() -> new IllegalArgumentException("No text of " + article.id())),
                article.document());
    }

    /**
     * The checkable sentences that yielded no claim, in the order of the text.
     *
     * @param nearest whether to find out which pattern came nearest to a claim, where the text is there; that takes its time
     */
    public List<Report.UnreadSentence> unread(ReadArticle article, boolean nearest) {
        Map<Integer, NearMiss> near = nearest && article.article().isPresent()
                ? explainer.nearest(article.article().get(), article.document()) : Map.of();
        return article.document().coverage().unread().stream().map(span -> new Report.UnreadSentence(article.text(span.start(), span.end()),
                article.location(span.start()), Optional.ofNullable(near.get(span.start())))).toList();
    }

    /**
     * Judges the claims of an article.
     *
     * @param article the article
     * @param others  articles whose claims may speak for or against it; the article itself among them is passed over
     * @throws IllegalStateException if no rules were loaded
     */
    public Report verify(ReadArticle article, Collection<ReadArticle> others) {
        if (article.document().error().isPresent()) {
            return Report.failed(article.document(), state);
        }
        Map<String, ReadArticle> byId = new HashMap<>();
        others.stream().filter(o -> o.document().error().isEmpty()).forEach(o -> byId.put(o.id(), o));
        byId.put(article.id(), article);
        Verification verification = verifier.orElseThrow(() -> new IllegalStateException("No rules are loaded"))
                .verify(article.claims(), knowledge, byId.values().stream().filter(o -> o != article).map(ReadArticle::claims).toList(),
                        itself(article));
        Map<String, Report.JudgedPassage> claims = new TreeMap<>();
        List<Report.JudgedPassage> inOrder = new ArrayList<>();
        Map<String, Claim> told = new HashMap<>();
        article.document().claims().forEach(claim -> told.put(claim.statement().id(), claim));
        for (JudgedClaim judged : verification.claims()) {
            Statement statement = judged.statement();
            Claim claim = told.get(statement.id());
            Report.JudgedPassage passage = new Report.JudgedPassage(claim, wording.statement(statement), judged.verdict(),
                    judged.reason().id(), article.location(claim.quote().start()));
            claims.put(statement.id(), passage);
            inOrder.add(passage);
        }
        List<Report.Entry> findings = verification.findings().stream().map(finding -> entry(finding, claims, byId)).toList();
        return new Report(article.document(), article.article(), inOrder, findings, graveClaims.of(inOrder, findings),
                unread(article, false), timelines(findings), Report.SetAside.NOTHING, state);
    }

    /** Why no machine may pass a claim, whatever is found about it, in a sentence; empty if one may. */
    public Optional<String> grave(Statement claim) {
        return graveClaims.reason(claim);
    }

    /** Who held the offices that findings are about. */
    private List<Report.OfficeTimeline> timelines(List<Report.Entry> findings) {
        Set<String> offices = new TreeSet<>();
        findings.stream().filter(entry -> entry.finding().kind().isConflict())
                .flatMap(entry -> Stream.concat(Stream.of(entry.finding().claim()), entry.evidence().stream().map(Report.EvidenceItem::statement)))
                .forEach(statement -> {
                    if (statement instanceof Role role && role.office().isPresent()) {
                        offices.add(role.officeId());
                    }
                });
        return offices.stream().flatMap(id -> knowledge.office(id).stream()).map(this::timeline).sorted(Comparator
                .comparing(Report.OfficeTimeline::name).thenComparing(Report.OfficeTimeline::office)).toList();
    }

    private Report.OfficeTimeline timeline(OfficeEntry office) {
        List<Report.Tenure> tenures = knowledge.ofOffice(office.id()).stream().filter(Role.class::isInstance).map(Role.class::cast)
                .map(role -> new Report.Tenure(role.holder().isPresent() ? role.holder().name() : "vacant", role.period(), role.id(),
                        ((Known) role.basis()).location()))
                .sorted(Comparator.comparingLong((Report.Tenure tenure) -> tenure.period().firstDay().earliestDay())
                        .thenComparing(Report.Tenure::id)).toList();
        return new Report.OfficeTimeline(office.id(), office.names().getOrDefault("en", office.id()), tenures);
    }

    /**
     * Explains what the rules make of a claim, and why the others keep silent.
     *
     * @param article the article
     * @param others  articles whose claims may speak for or against it; the article itself among them is passed over
     * @param claim   the id of the claim within the article
     * @param only    the names of the rules to tell of; empty for all that could bear on the claim
     * @throws IllegalArgumentException if the article makes no such claim
     * @throws IllegalStateException if no rules were loaded
     */
    public ClaimExplanation explain(ReadArticle article, Collection<ReadArticle> others, String claim, Set<String> only) {
        Report report = verify(article, others);
        Report.JudgedPassage passage = report.claims().stream().filter(c -> c.claim().id().equals(claim)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Article " + article.id() + " makes no claim " + claim));
        List<ReadArticle> besides = others.stream().filter(o -> o != article && o.document().error().isEmpty()).toList();
        ClaimTrace trace = verifier.orElseThrow(() -> new IllegalStateException("No rules are loaded")).trace(article.claims(), knowledge,
                besides.stream().map(ReadArticle::claims).toList(), itself(article), passage.claim().statement(), only);
        Map<String, ReadArticle> byId = new HashMap<>();
        besides.forEach(o -> byId.put(o.id(), o));
        byId.put(article.id(), article);
        return new ClaimExplanation(report, passage, trace, wording, byId);
    }

    /** The rules that run; none if no rules were loaded. */
    public RuleCatalogue catalogue() {
        return verifier.map(Verifier::catalogue).orElseGet(() -> RuleCatalogue.load(List.of()));
    }

    /** The names of the rules that run. */
    public SortedSet<String> ruleNames() {
        return verifier.map(Verifier::ruleNames).orElseGet(TreeSet::new);
    }

    private Report.Entry entry(JudgedFinding finding, Map<String, Report.JudgedPassage> claims, Map<String, ReadArticle> articles) {
        return new Report.Entry(finding, claims.get(finding.claim().id()),
                finding.evidence().stream().map(statement -> evidence(statement, finding.claim().article(), articles)).toList(),
                finding.repeats().stream().map(statement -> claims.get(statement.id())).toList(), Standing.OPEN,
                finding.kind().isConflict() && graveClaims.reason(finding.claim()).isPresent());
    }

    private Report.EvidenceItem evidence(Statement statement, String article, Map<String, ReadArticle> articles) {
        if (statement.basis() instanceof Claimed claimed) {
            ReadArticle home = articles.get(claimed.article());
            SourceLocation location = home != null ? home.location(claimed.quote().start())
                    : knowledge.archive().byId(claimed.id()).map(AcceptedClaim::location).orElse(SourceLocation.of(claimed.article()));
            return new Report.EvidenceItem(statement, claimed.article().equals(article) ? claimed.claim() : claimed.id(),
                    wording.statement(statement), location, home == null ? published(claimed) : List.of());
        }
        Known known = (Known) statement.basis();
        return new Report.EvidenceItem(statement, statement.id(), wording.statement(statement), known.location(), known.sources());
    }

    /** Where an accepted claim was published. */
    private List<Source> published(Claimed claimed) {
        return knowledge.archive().article(claimed.article())
                .map(article -> new Source(article.publisher(), "", article.url(), article.published().map(Edtf::text).orElse(""))).stream().toList();
    }

    /** What is accepted already, for what is to be accepted next. */
    public Archive archive() {
        return knowledge.archive();
    }

    /** The articles of the archive that are this one, perhaps under another name: what they say is no evidence for it. */
    private Set<String> itself(ReadArticle article) {
        ArticleInfo info = article.document().article();
        Set<String> words = article.document().claims().stream().map(claim -> AcceptedClaim.mark(claim.quote().text())).collect(Collectors.toSet());
        Set<String> same = new TreeSet<>(knowledge.archive().same(info.sha256(), words));
        same.add(article.id());
        return same;
    }

    /** A report on a file that cannot be read. */
    public Report failed(ClaimsDocument document) {
        return Report.failed(document, state);
    }
}
