package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimcheck.claim.Claim;
import org.claimcheck.statement.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which known happening is told of by its kind, place and day. A row gives a language, a text published on Wednesday, 15 March 2023, and
 * whose deaths it counts, {@code -} for those of nothing known.
 */
class KnownHappeningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The attacks in Brussels on 22 March 2016 killed 32 people. | brussels-attacks-2016
            en | The deadly bombings in Madrid on 11 March 2004 killed 190 people. | madrid-bombings-2004
            en | The Brussels attack of 22 March 2016 killed 32 people. | brussels-attacks-2016
            fr | L'attentat de Bruxelles du 22 mars 2016 a fait 32 morts. | brussels-attacks-2016
            fr | L'attaque à Madrid a fait 190 morts le 11 mars 2004. | madrid-bombings-2004
            en | The attacks of 22 March 2016 killed 32 people. | brussels-attacks-2016
            en | The attacks of 22 March 2016, the worst in Belgium since the war, killed 32 people. | brussels-attacks-2016
            en | The attacks of 22 March 2016 killed 32 people in Baghdad. | -
            en | The attacks of 22 March killed 32 people. | -
            en | Attacks of 22 March 2016 killed 32 people. | -
            en | The earthquake of 22 March 2016 killed 32 people. | -
            en | The attacks in Brussels on 23 June 2016 killed 32 people. | -
            en | The attacks in Vienna on 22 March 2016 killed 32 people. | -
            en | The attacks in Madrid in March 2004 killed 190 people. | -
            en | An attack in Madrid on 11 March 2004 killed 190 people. | -
            en | The attack in Madrid killed 190 people. | -
            en | The strike in Brussels on 22 March 2016 stopped 32 trains. | -
            """)
    void is_found_by_its_kind_place_and_day(String language, String text, String expected) {
        String counted = Reading.of(language, text).claims().stream().map(Claim::statement)
                .filter(s -> s instanceof Figure figure && figure.measure().equals("deaths") && figure.subject().isCatalogued()).map(s -> s.subject().id())
                .collect(Collectors.joining(", "));
        assertThat(counted.isEmpty() ? "-" : counted).as(text).isEqualTo(expected);
    }
}
