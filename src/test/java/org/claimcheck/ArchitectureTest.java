package org.claimcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data flows one way, and each outside library has its place. */
class ArchitectureTest {

    /**
     * Each package may use those before it. Statements stand before articles, because passages have the zones of
     * statements; both use times.
     */
    private static final List<String> ORDER = List.of("diagnostic", "file", "time", "statement", "article", "claim", "knowledge",
            "extract", "finding", "rule", "verify", "audit", "review", "report", "exchange", "curation", "web", "cli");

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.claimcheck");
    }

    @Test
    void packages_use_only_those_before_them() {
        LayeredArchitecture layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : ORDER) {
            layers = layers.optionalLayer(name).definedBy("org.claimcheck." + name + "..");
        }
        for (int i = 0; i < ORDER.size(); i++) {
            layers = i == 0 ? layers.whereLayer(ORDER.get(i)).mayNotAccessAnyLayer()
                    : layers.whereLayer(ORDER.get(i)).mayOnlyAccessLayers(ORDER.subList(0, i).toArray(String[]::new));
        }
        layers.because("an article becomes claims, claims become findings, and nothing flows back").check(all);
    }

    @Test
    void every_class_is_in_one_of_the_packages() {
        classes().should().resideInAnyPackage(ORDER.stream().map(name -> "org.claimcheck." + name + "..")
                        .toArray(String[]::new))
                .because("a package outside the order could use anything").check(all);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.claimcheck.(*)..").should().beFreeOfCycles()
                .because("a package is to be understood without those that use it").check(all);
    }

    @Test
    void drools_is_only_in_verify() {
        noClasses().that().resideOutsideOfPackage("org.claimcheck.verify..")
                .should().dependOnClassesThat().resideInAnyPackage("org.kie..", "org.drools..")
                .because("all else can be tested and read without the rule engine").check(all);
    }

    @Test
    void what_serves_a_command_line_is_only_in_cli() {
        noClasses().that().resideOutsideOfPackage("org.claimcheck.cli..")
                .should().dependOnClassesThat().resideInAnyPackage("picocli..", "org.jline..")
                .because("the command line is one way of several to use the rest").check(all);
    }

    @Test
    void jackson_is_only_where_files_and_documents_are_read_and_written() {
        noClasses().that().resideOutsideOfPackages("org.claimcheck.article..", "org.claimcheck.claim..",
                        "org.claimcheck.knowledge..", "org.claimcheck.rule..", "org.claimcheck.verify..",
                        "org.claimcheck.review..", "org.claimcheck.report..", "org.claimcheck.exchange..", "org.claimcheck.curation..",
                        "org.claimcheck.web..", "org.claimcheck.cli..")
                .should().dependOnClassesThat().resideInAPackage("tools.jackson..")
                .because("statements, times and findings are plain values; verify reads scenarios").check(all);
    }

    @Test
    void the_server_is_behind_one_class_and_one_command() {
        noClasses().that().haveNameNotMatching("org\\.claimcheck\\.web\\.JettyFront.*")
                .should().dependOnClassesThat().resideInAPackage("org.eclipse.jetty..")
                .because("what is answered does not depend on how HTTP is spoken").check(all);
        noClasses().that().resideOutsideOfPackage("org.claimcheck.web..").and().doNotHaveSimpleName("ServeCommand")
                .should().dependOnClassesThat().resideInAPackage("org.claimcheck.web..")
                .because("no other command may pay for the server when it starts").check(all);
    }

    @Test
    void facts_and_findings_are_plain_values() {
        classes().that().resideInAnyPackage("org.claimcheck.statement..", "org.claimcheck.finding..").and().arePublic()
                .should().beRecords().orShould().beEnums().orShould().beInterfaces()
                .because("rules compare them by value").check(all);
        classes().that().resideInAnyPackage("org.claimcheck.time..").and().arePublic()
                .and().areNotAssignableTo(Throwable.class)
                .should().beRecords().orShould().beEnums().orShould().beInterfaces().orShould(beFinalWithEquals())
                .because("rules compare them by value").check(all);
    }

    private static ArchCondition<JavaClass> beFinalWithEquals() {
        return ArchCondition.from(DescribedPredicate.describe("final with an equals of their own",
                type -> type.getModifiers().contains(JavaModifier.FINAL) && type.tryGetMethod("equals", Object.class).isPresent()
                        && type.getAllFields().stream().allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL))));
    }

    @Test
    void nothing_is_called_a_helper() {
        noClasses().should().resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Manager")
                .because("such names say nothing of what is inside").check(all);
    }

    @Test
    void standard_streams_are_only_used_in_cli() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("the rest returns values").check(all.that(outside("cli")));
    }

    @Test
    void the_clock_is_only_read_in_cli_and_web() {
        noClasses().that().resideOutsideOfPackages("org.claimcheck.cli..", "org.claimcheck.web..")
                .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(Clock.class, "systemDefaultZone").orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .because("the same input gives the same output on every day").check(all);
    }

    @Test
    void no_generic_exceptions_are_thrown() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS
                .because("a caller must be able to tell bad input from a defect").check(all);
    }

    @Test
    void fields_are_final_in_values() {
        classes().that().resideInAnyPackage("org.claimcheck.statement..", "org.claimcheck.finding..",
                        "org.claimcheck.time..").and().arePublic()
                .should().haveOnlyFinalFields().because("facts in a session must not change").check(all);
    }

    @Test
    void rules_see_only_statements_times_and_findings() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                assertThat(Files.readAllLines(file).stream().filter(line -> line.startsWith("import ")))
                        .as(file.toString())
                        .allMatch(line -> line.matches("import org\\.claimcheck\\.(statement|time|finding)\\.\\w+;"));
            }
        }
    }

    @Test
    void rules_only_match_and_conclude() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                assertThat(Files.readString(file)).as(file.toString())
                        .doesNotContainPattern("(?m)^\\s*(global|salience|function|declare|query)\\b")
                        .doesNotContain("modify", "System.")
                        .containsPattern("(?s)\\nthen\\n    insertLogical\\( new [^;]*;\\nend\\n$");
            }
        }
    }

    private static DescribedPredicate<JavaClass> outside(String name) {
        return DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.claimcheck." + name + ".."));
    }
}
