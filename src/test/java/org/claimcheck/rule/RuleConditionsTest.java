package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleConditionsTest {

    private static String rule(String when) {
        return "// not Role( this is a comment )\npackage a;\n\nrule \"x\"\n    @summary( \"when, then\" )\nwhen\n" + when
                + "\nthen\n    insertLogical( new Tension( \"x\", $claim, $known ) );\nend\n";
    }

    private static List<String> texts(String when) {
        return RuleConditions.of(rule(when)).conditions().stream().map(RuleCondition::text).toList();
    }

    /** What stands between when and then once each condition is deleted. */
    private static List<String> deleted(String when) {
        String file = rule(when);
        return RuleConditions.of(file).conditions().stream().map(condition -> condition.deletedFrom(file))
                .map(text -> text.substring(text.indexOf("\nwhen\n") + 6, text.indexOf("\nthen\n")).strip()).toList();
    }

    @Test
    void deletes_each_constraint_with_its_comma_and_leaves_bindings() {
        assertThat(deleted("$claim : Role( asserted, $office : officeId, officeId != \"a, b\" )")).containsExactly(
                "$claim : Role( $office : officeId, officeId != \"a, b\" )", "$claim : Role( asserted, $office : officeId )");
    }

    @Test
    void keeps_the_binding_of_a_constraint_that_binds() {
        assertThat(deleted("$claim : Role( $office : officeId != \"\" )")).containsExactly("$claim : Role( $office : officeId )");
    }

    @Test
    void deletes_operands_also_inside_brackets() {
        assertThat(deleted("$claim : Role( asserted || hedged && ( a || !( b && c ) ) )")).containsExactly("$claim : Role(  )",
                "$claim : Role( hedged && ( a || !( b && c ) ) )", "$claim : Role( asserted )",
                "$claim : Role( asserted || ( a || !( b && c ) ) )", "$claim : Role( asserted || hedged )",
                "$claim : Role( asserted || hedged && ( !( b && c ) ) )", "$claim : Role( asserted || hedged && ( a ) )",
                "$claim : Role( asserted || hedged && ( a || !( c ) ) )", "$claim : Role( asserted || hedged && ( a || !( b ) ) )");
    }

    @Test
    void deletes_the_elements_of_a_list_but_not_its_only_one() {
        assertThat(deleted("$claim : Event( type not in ( \"visit, short\", \"meeting\" ) || type in ( \"birth\" ) )")).containsExactly("$claim : Event(  )",
                "$claim : Event( type in ( \"birth\" ) )", "$claim : Event( type not in ( \"meeting\" ) || type in ( \"birth\" ) )",
                "$claim : Event( type not in ( \"visit, short\" ) || type in ( \"birth\" ) )",
                "$claim : Event( type not in ( \"visit, short\", \"meeting\" ) )");
    }

    @Test
    void deletes_patterns_that_bind_nothing_others_use() {
        assertThat(texts("""
                $claim : Role( $office : officeId )
                Leeway( $days : days )
                $known : Role( officeId == $office, near( $days ) )
                not Role( late )
                exists Symmetric( type == "a" )
                """)).containsExactly("officeId == $office", "near( $days )", "not Role( late )", "late",
                "exists Symmetric( type == \"a\" )", "type == \"a\"");
    }

    @Test
    void deletes_what_is_joined_inside_a_not() {
        String when = "$claim : Role( )\nnot( Participant( role == \"actor\", $who : key ) from $claim.participants\n     and Within( inner == $who ) )";

        assertThat(texts(when)).containsExactly(
                "not( Participant( role == \"actor\", $who : key ) from $claim.participants and Within( inner == $who ) )",
                "Within( inner == $who )", "role == \"actor\"", "inner == $who");
        assertThat(deleted(when)).contains("$claim : Role( )\nnot( Participant( role == \"actor\", $who : key ) from $claim.participants )");
    }

    @Test
    void deletes_operands_of_or_between_patterns_and_of_eval() {
        assertThat(deleted("$claim : Role( )\neval( a && b ) or exists Symmetric( )")).containsExactly("$claim : Role( )",
                "$claim : Role( )\nexists Symmetric( )", "$claim : Role( )\neval( a && b )",
                "$claim : Role( )\neval( b ) or exists Symmetric( )", "$claim : Role( )\neval( a ) or exists Symmetric( )");
    }

    @Test
    void tells_the_line_of_each_condition() {
        assertThat(RuleConditions.of(rule("$claim : Role( asserted,\n    full )")).conditions()).extracting(RuleCondition::line).containsExactly(7, 8);
    }

    @Test
    void finds_patterns_that_no_equation_joins() {
        assertThat(RuleConditions.of(rule("""
                Leeway( matter == "zone" )
                $claim : Role( asserted, $office : officeId, $when : period )
                $known : Role( plain, officeId == $office )
                not Event( type == "death", period.surelyBefore( $when ) )
                exists Role( officeId == $office || holderKey == $office )
                exists Role( officeId == $office || plain )
                """)).unindexed()).containsExactly(
                new RuleConditions.Unindexed("Event( type == \"death\", period.surelyBefore( $when ) )", 10),
                new RuleConditions.Unindexed("Role( officeId == $office || plain )", 12));
    }

    @Test
    void reads_why_a_condition_survives_on_the_line_below() {
        RuleConditions conditions = RuleConditions.of(rule("$claim : Role( asserted,\n    // Survives: full — it only saves time.\n    full )"));

        assertThat(conditions.justifications()).containsExactly(new RuleConditions.Justification("full", "it only saves time.", 8, 9));
        assertThat(conditions.conditions()).filteredOn(conditions.justifications().get(0)::covers).extracting(RuleCondition::text)
                .containsExactly("full");
    }

    @Test
    void reads_on_where_a_rule_is_broken() {
        assertThat(RuleConditions.of("").conditions()).isEmpty();
        assertThat(RuleConditions.of("rule \"x\" when $a : Role( (").conditions()).isEmpty();
        assertThat(RuleConditions.of("rule \"x\"\nwhen\n  / ) Role( ((\nthen\nend\n").conditions()).noneMatch(condition -> condition.text().isBlank());
    }
}
