package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static String rendered(String template, Map<String, String> values) {
        return new Template(template).render(placeholder -> Optional.ofNullable(values.get(placeholder.toString())));
    }

    @Test
    void puts_values_in_place_of_placeholders() {
        assertThat(rendered("{claim.holder} was {claim.office}.",
                Map.of("{claim.holder}", "Anna Roth", "{claim.office}", "mayor"))).isEqualTo("Anna Roth was mayor.");
    }

    @Test
    void drops_an_optional_part_without_a_value() {
        String template = "She died {known.period}[ in {known.place}].";
        assertThat(rendered(template, Map.of("{known.period}", "in 1990"))).isEqualTo("She died in 1990.");
        assertThat(rendered(template, Map.of("{known.period}", "in 1990", "{known.place}", "Vienna")))
                .isEqualTo("She died in 1990 in Vienna.");
    }

    @Test
    void says_unknown_where_a_value_is_missing_outside_brackets() {
        assertThat(rendered("She died {known.period}.", Map.of())).isEqualTo("She died unknown.");
    }

    @Test
    void begins_with_a_capital() {
        assertThat(rendered("{claim.speaker} says so.", Map.of("{claim.speaker}", "élus"))).isEqualTo("Élus says so.");
    }

    @ParameterizedTest
    @CsvSource({"a [b [c]], inside another", "a ] b, no '[' before", "a [b, no ']' after", "a {claim.x, no '}' after",
        "a } b, no '{' before", "a {claim} b, is not {claim.FIELD}", "a {other.x} b, is not {claim.FIELD}"})
    void says_what_is_wrong_with_the_brackets(String template, String message) {
        assertThatThrownBy(() -> new Template(template)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
