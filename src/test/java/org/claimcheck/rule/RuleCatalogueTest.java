package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.finding.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCatalogueTest {

    private static final String DETAILED = """
            package claimcheck.roles

            import org.claimcheck.finding.Contradiction;
            import org.claimcheck.statement.Figure;
            import org.claimcheck.statement.Total;

            rule "some-rule"
                @summary( "Parts and total" )
                @severity( error )
                @explain( "{claim.measure}: {told.parts} make {told.sum}, not {told.total}." )
            when
                $claim : Figure( asserted )
                $told : Total( !fitting ) from $claim.details
            then
                insertLogical( new Contradiction( drools.getRule().getName(), $claim, $told ) );
            end
            """;

    private static final String GOOD = """
            // Reports: a case for tests; rule "not this one".
            package claimcheck.roles

            import org.claimcheck.finding.Contradiction;
            import org.claimcheck.statement.Role;

            rule "some-rule"
                @summary( "A case (for tests)" )
                @severity( error )
                @cause( holder )
                @precedence( 20 )
                @formerly( "first-name, second-name" )
                @explain( "{claim.holder} was {claim.office}; {known.holder} held it {known.period}[ ({known.sources})]." )
                @suggest( "It was {known.holder}." )
            when
                $claim : Role( asserted, $office : officeId )
                $known : Role( plain, officeId == $office )
            then
                insertLogical( new Contradiction( drools.getRule().getName(), $claim, $known ) );
            end
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private RuleCatalogue load(String... folders) {
        return RuleCatalogue.load(List.of(folders).stream().map(folder::resolve).toList());
    }

    private List<String> problems(String text) throws IOException {
        write("rules/roles/some-rule.drl", text);
        return load("rules").problems().stream().map(p -> p.toString().substring(folder.toString().length() + 1)).toList();
    }

    @Test
    void reads_the_metadata_of_a_rule() throws IOException {
        write("rules/roles/some-rule.drl", GOOD);

        Rule rule = load("rules").rule("some-rule").orElseThrow();

        assertThat(rule.topic()).isEqualTo("roles");
        assertThat(rule.kind()).isEqualTo(FindingKind.CONTRADICTION);
        assertThat(rule.summary()).isEqualTo("A case (for tests)");
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.cause()).isEqualTo("holder");
        assertThat(rule.precedence()).isEqualTo(20);
        assertThat(rule.oldestName()).isEqualTo("first-name");
        assertThat(rule.location().line()).isEqualTo(7);
        assertThat(rule.suggest()).isPresent();
    }

    @Test
    void a_file_of_a_later_folder_replaces_one_of_the_same_name_wherever_it_lies() throws IOException {
        write("shipped/roles/some-rule.drl", GOOD);
        write("own/mine/some-rule.drl", GOOD.replace("A case (for tests)", "Mine"));
        write("own/mine/other-rule.drl", GOOD.replace("some-rule", "other-rule"));

        RuleCatalogue catalogue = load("shipped", "own");

        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.rules()).extracting(Rule::name).containsExactly("other-rule", "some-rule");
        assertThat(catalogue.rule("some-rule").orElseThrow().summary()).isEqualTo("Mine");
    }

    @Test
    void a_file_that_cannot_be_read_replaces_nothing() throws IOException {
        write("shipped/roles/some-rule.drl", GOOD);
        write("own/roles/some-rule.drl", GOOD + GOOD);

        RuleCatalogue catalogue = load("shipped", "own");

        assertThat(catalogue.problems()).isNotEmpty();
        assertThat(catalogue.rule("some-rule").orElseThrow().location().path()).contains("shipped");
    }

    @Test
    void two_files_of_one_name_in_a_folder_are_a_problem_and_the_other_rules_stay() throws IOException {
        write("rules/life/some-rule.drl", GOOD);
        write("rules/roles/some-rule.drl", GOOD);
        write("rules/roles/other-rule.drl", GOOD.replace("some-rule", "other-rule"));

        RuleCatalogue catalogue = load("rules");

        assertThat(catalogue.problems()).singleElement().asString()
                .contains("roles/some-rule.drl: there is a rule some-rule in ", "life/some-rule.drl already. Fix: ");
        assertThat(catalogue.rules()).extracting(Rule::name).containsExactly("other-rule", "some-rule");
    }

    @Test
    void sentences_may_name_the_fields_of_the_detail_that_the_finding_is_about() throws IOException {
        write("rules/roles/some-rule.drl", DETAILED);

        assertThat(load("rules").problems()).isEmpty();
    }

    @Test
    void names_the_fields_of_the_kind_of_detail_that_has_no_such_field() throws IOException {
        assertThat(problems(DETAILED.replace("{told.sum}", "{told.ratio}"))).singleElement().asString()
                .endsWith("@explain names {told.ratio}, and there is no such field of a Total. Fix: use one of parts, right, sum, total.");
    }

    @Test
    void sentences_cannot_name_a_detail_that_the_finding_is_not_about() throws IOException {
        assertThat(problems(GOOD.replace("{known.period}", "{told.sum}"))).singleElement().asString()
                .contains("@explain names {told.sum}, but the rule gives no such evidence");
    }

    @Test
    void names_the_line_of_a_field_that_does_not_exist_and_the_fields_there_are() throws IOException {
        assertThat(problems(GOOD.replace("{known.period}", "{known.height}"))).singleElement().asString()
                .startsWith("rules/roles/some-rule.drl:13: @explain names {known.height}, and there is no such field of a "
                        + "Role. Fix: use one of article, certainty, checked,")
                .contains("holder").doesNotContain("quantity");
    }

    @Test
    void names_evidence_that_the_rule_does_not_give() throws IOException {
        assertThat(problems(GOOD.replace("{known.holder}.\"", "{also.holder}.\""))).singleElement().asString()
                .startsWith("rules/roles/some-rule.drl:14: @suggest names {also.holder}, but the rule gives no such evidence");
    }

    @Test
    void names_a_bracket_that_is_not_closed() throws IOException {
        assertThat(problems(GOOD.replace("})].\"", "}).\""))).singleElement().asString()
                .startsWith("rules/roles/some-rule.drl:13: @explain: '[' has no ']' after it");
    }

    @Test
    void asks_for_what_is_missing() throws IOException {
        assertThat(problems(GOOD.replaceAll(" *@(summary|severity|explain).*\n", "")))
                .containsExactlyInAnyOrder(
                        "rules/roles/some-rule.drl:7: the rule has no @summary. Fix: add @summary( ... ) below its name.",
                        "rules/roles/some-rule.drl:7: the rule has no @severity. Fix: add @severity( ... ) below its name.",
                        "rules/roles/some-rule.drl:7: the rule has no @explain. Fix: add @explain( ... ) below its name.");
    }

    @Test
    void refuses_metadata_and_values_it_does_not_know() throws IOException {
        assertThat(problems(GOOD.replace("@cause( holder )", "@because( holder )").replace("( error )", "( awful )")
                .replace("( 20 )", "( high )"))).hasSize(3)
                .anyMatch(p -> p.startsWith("rules/roles/some-rule.drl:10: @because is no metadata of a rule"))
                .anyMatch(p -> p.startsWith("rules/roles/some-rule.drl:9: awful is no severity"))
                .anyMatch(p -> p.startsWith("rules/roles/some-rule.drl:11: high is no precedence"));
    }

    @Test
    void a_file_holds_one_rule_of_its_own_name_that_concludes_something() throws IOException {
        assertThat(problems(GOOD + GOOD.substring(GOOD.indexOf("rule \"some-rule\"")))).singleElement().asString()
                .startsWith("rules/roles/some-rule.drl:21: there is a second rule in the file");
        assertThat(problems(GOOD.replace("rule \"some-rule\"", "rule \"another\""))).singleElement().asString()
                .startsWith("rules/roles/some-rule.drl:7: the rule is called another, its file some-rule.drl");
        assertThat(problems("package x\n")).singleElement().asString().contains("there is no rule in the file");
        assertThat(problems(GOOD.replace("insertLogical(", "System.out.println("))).singleElement().asString()
                .contains("the rule concludes nothing");
    }

    @Test
    void names_the_line_of_an_import_of_a_class_that_does_not_exist() throws IOException {
        assertThat(problems(GOOD.replace("statement.Role;", "statement.Roll;"))).singleElement().asString()
                .startsWith("rules/roles/some-rule.drl:5: there is no class org.claimcheck.statement.Roll");
    }

    @Test
    void a_file_that_is_not_utf8_is_a_problem() throws IOException {
        Path file = write("rules/roles/some-rule.drl", GOOD);
        Files.write(file, "rule \"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(load("rules").problems()).singleElement().asString().contains("the file is not UTF-8");
    }
}
