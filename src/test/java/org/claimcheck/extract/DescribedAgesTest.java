package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ages are read of people, in their own words and in those that stand for them. */
class DescribedAgesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth, 47, has run the theatre since 2015. The 43-year-old will leave in May. | 47 43
            en | Anna Roth, 47, has run the theatre since 2015. The 43-year-old actress will leave in May. | 47 43
            en | Anna Roth, 47, was stabbed on Monday by a neighbour. The 43-year-old was arrested. | 47
            en | Anna Roth, 47, has a son. The 17-year-old wants to swim for Norway. | 47
            en | Anna Roth, 47, has run the theatre since 2015. Her husband, a teacher, agreed. The 43-year-old will leave in May. | 47
            en | Anna Roth, 47, and Paul Martin ran the theatre from 2015. The 43-year-old will leave in May. | 47
            fr | Paul Martin, 58 ans, a gagné mercredi. L'acteur, âgé de 62 ans, avait déjà été primé. | 58 62
            """)
    void reads_ages_of_people(String language, String text, String ages) {
        String found = Reading.of(language, text).claims().stream().map(claim -> claim.statement())
                .filter(statement -> statement.predicate().equals("age") && statement.subject().isPresent()).map(statement -> ((org.claimcheck.statement.Figure) statement).quantity().value().toPlainString())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(ages);
    }
}
