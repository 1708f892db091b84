package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code _} stands for a no-break space and {@code ^} for a narrow one. */
class QuantityGrammarTest {

    private static PatternCatalogue catalogue;

    @BeforeAll
    static void load() {
        catalogue = PatternCatalogue.load(List.of(Path.of("rules")), Knowledge.load(List.of(Path.of("facts"))), new ArrayList<>());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It employs 350 people.                         | number 350
            It employs 1,500 people.                       | number 1500
            It employs 1,234,567 people.                   | number 1234567
            It grew by 3.5 points.                         | number 3.5
            It grew by 1,500.5 points.                     | number 1500.5
            It employs 15 thousand people.                 | number 15000
            It employs 2.5 million people.                 | number 2500000
            It employs three people.                       | number 3
            It employs twenty-five people.                 | number 25
            It employs one hundred and fifty people.       | number 150
            It employs two thousand five hundred people.   | number 2500
            It employs fifteen hundred people.             | number 1500
            It employs three hundred thousand people.      | number 300000
            It employs a hundred people.                   | number 100
            It employs half a million people.              | number 500000
            It employs two and a half million people.      | number 2500000
            It employs two dozen people.                   | number about 24
            It lost one of its men.                        | ``
            It lost thousands of its men.                  | ``
            """)
    void reads_english_numbers(String sentence, String quantities) {
        assertThat(quantities("en", sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Elle emploie 350 personnes.                    | number 350
            Elle emploie 1 500 personnes.                  | number 1500
            Elle emploie 1_500 personnes.                  | number 1500
            Elle emploie 1^500 personnes.                  | number 1500
            Elle emploie 1.500 personnes.                  | number 1500
            Elle emploie 1 234 567 personnes.              | number 1234567
            Elle gagne 3,5 points.                         | number 3.5
            Elle gagne 1_500,5 points.                     | number 1500.5
            Elle emploie 15 mille personnes.               | number 15000
            Elle compte 2,5 millions de clients.           | number 2500000
            Elle compte 3 milliards de grains.             | number 3000000000
            Elle compte 2 billions de grains.              | number 2000000000000
            Elle emploie trois personnes.                  | number 3
            Elle emploie vingt et une personnes.           | number 21
            Elle emploie soixante et onze personnes.       | number 71
            Elle emploie quatre-vingt-dix-sept personnes.  | number 97
            Elle emploie quatre-vingts personnes.          | number 80
            Elle emploie deux cents personnes.             | number 200
            Elle emploie mille cinq cents personnes.       | number 1500
            Elle emploie trois cent vingt mille personnes. | number 320000
            Elle compte un million et demi de clients.     | number 1500000
            Elle compte un demi-million de clients.        | number 500000
            Elle emploie une centaine de personnes.        | number about 100
            Elle emploie une dizaine de milliers d'hommes. | number about 10000
            Elle a perdu un de ses hommes.                 | ``
            """)
    void reads_french_numbers(String sentence, String quantities) {
        assertThat(quantities("fr", sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | It employs between 10,000 and 20,000 people.  | number 10000..20000
            en | It employs 10,000 to 20,000 people.           | number 10000..20000
            en | It employs from 10,000 to 20,000 people.      | number 10000..20000
            en | It employs 10,000-20,000 people.              | number 10000..20000
            en | It employs about 10,000–20,000 people.        | number about 10000..20000
            en | It lost 5 to 10 million people.               | number 5000000..10000000
            en | It employs ten to twelve people.              | number 10..12
            en | It paid $5-10 million.                        | money 5000000..10000000 USD
            en | It paid $5 million to $10 million.            | money 5000000..10000000 USD
            en | It paid between $5 million and $10 million.   | money 5000000..10000000 USD
            en | It paid between five and ten million euros.   | money 5000000..10000000 EUR
            en | It grew by 10 to 12 percent.                  | percent 10..12 percent
            en | It has 12 planes and 30 tanks.                | number 12; number 30
            en | They won 3-1.                                 | score 3-1
            fr | Elle emploie entre 10 000 et 20 000 hommes.   | number 10000..20000
            fr | Elle emploie 10 000 à 20 000 hommes.          | number 10000..20000
            fr | Elle emploie de 10_000 à 20_000 hommes.       | number 10000..20000
            fr | Elle emploie dix à douze hommes.              | number 10..12
            fr | Elle verse 5 à 10 millions d'euros.           | money 5000000..10000000 EUR
            fr | Elle verse entre 5 et 10 milliards de dollars.| money 5000000000..10000000000 USD
            fr | Elle a gagné 10 à 12 % des voix.              | percent 10..12 percent
            fr | Elle a 12 avions et 30 chars.                 | number 12; number 30
            """)
    void reads_ranges(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It paid $50.                                   | money 50 USD
            It paid $1.5 billion.                          | money 1500000000 USD
            It paid $50m.                                  | money 50000000 USD
            It paid $1.5bn.                                | money 1500000000 USD
            It paid US$50 million.                         | money 50000000 USD
            It paid A$50 million.                          | money 50000000 AUD
            It paid C$50.                                  | money 50 CAD
            It paid HK$50.                                 | money 50 HKD
            It paid USD 50 million.                        | money 50000000 USD
            It paid €2.15trn.                              | money 2150000000000 EUR
            It paid €20m.                                  | money 20000000 EUR
            It paid £3 million.                            | money 3000000 GBP
            It paid 50 million dollars.                    | money 50000000 USD
            It paid 50 million US dollars.                 | money 50000000 USD
            It paid 50 million U.S. dollars.               | money 50000000 USD
            It paid 50 million Canadian dollars.           | money 50000000 CAD
            It paid 50 million Hong Kong dollars.          | money 50000000 HKD
            It paid 50 million Swiss francs.               | money 50000000 CHF
            It paid 50 million Egyptian pounds.            | money 50000000 EGP
            It paid 50 million pounds sterling.            | money 50000000 GBP
            It paid 50 million Qatari riyals.              | money 50000000 QAR
            It paid a million euros.                       | money 1000000 EUR
            It paid fifty million euros.                   | money 50000000 EUR
            It paid 50 million dinars.                     | number 50000000
            """)
    void reads_money(String sentence, String quantities) {
        assertThat(quantities("en", sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Elle a payé 50 euros.                          | money 50 EUR
            Elle a payé 50_€.                              | money 50 EUR
            Elle a payé 1_500,50_€.                        | money 1500.5 EUR
            Elle a payé 50 millions d'euros.               | money 50000000 EUR
            Elle a payé 50 millions de dollars américains. | money 50000000 USD
            Elle a payé 50 millions de dollars canadiens.  | money 50000000 CAD
            Elle a payé 1,5 milliard de dollars.           | money 1500000000 USD
            Elle a payé 50_M€.                             | money 50000000 EUR
            Elle a payé 2_Md€.                             | money 2000000000 EUR
            Elle a payé 50 millions de livres sterling.    | money 50000000 GBP
            Elle a payé 50 millions de livres égyptiennes. | money 50000000 EGP
            Elle a payé 50 millions de francs suisses.     | money 50000000 CHF
            Elle a payé 50 millions de francs CFA.         | money 50000000 XOF
            Elle a payé 50 millions de dinars tunisiens.   | money 50000000 TND
            Elle a payé cinquante millions d'euros.        | money 50000000 EUR
            Elle a lu 50 livres.                           | number 50
            """)
    void reads_french_money(String sentence, String quantities) {
        assertThat(quantities("fr", sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | It gets $50 million a year.                   | money 50000000 USD/year
            en | It gets $50 million per year.                 | money 50000000 USD/year
            en | It gets $50 million each year.                | money 50000000 USD/year
            en | It gets $50 million annually.                 | money 50000000 USD/year
            en | It gets $50 million a month.                  | money 50000000 USD/month
            en | It gets 50 million euros per annum.           | money 50000000 EUR/year
            en | It gets an annual $50 million.                | money 50000000 USD/year
            en | It gets a monthly 50,000 euros.               | money 50000 EUR/month
            en | It got $50 million a year ago.                | money 50000000 USD
            en | It got $50 million in a year.                 | money 50000000 USD
            fr | Elle reçoit 50 millions d'euros par an.       | money 50000000 EUR/year
            fr | Elle reçoit 50 millions d'euros par mois.     | money 50000000 EUR/month
            fr | Elle reçoit 50 millions d'euros chaque année. | money 50000000 EUR/year
            fr | Elle reçoit 50 millions d'euros annuels.      | money 50000000 EUR/year
            fr | Elle reçoit 50 millions d'euros l'an.         | money 50000000 EUR/year
            fr | Elle reçoit une aide annuelle de 5_000 euros. | money 5000 EUR/year
            """)
    void reads_rates(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | It employs about 350 people.                  | number about 350
            en | It employs some 350 people.                   | number about 350
            en | It employs nearly 350 people.                 | number about 350
            en | It employs an estimated 350 people.           | number about 350
            en | It employs close to 350 people.               | number about 350
            en | It employs 350 or so people.                  | number about 350
            en | It employs at least 350 people.               | number at-least 350
            en | It employs more than 350 people.              | number at-least 350
            en | It employs over 350 people.                   | number at-least 350
            en | It employs no fewer than 350 people.          | number at-least 350
            en | It employs no less than 350 people.           | number at-least 350
            en | It employs 350 or more people.                | number at-least 350
            en | It employs up to 350 people.                  | number at-most 350
            en | It employs as many as 350 people.             | number at-most 350
            en | It employs fewer than 350 people.             | number at-most 350
            en | It employs no more than 350 people.           | number at-most 350
            en | It employs at most 350 people.                | number at-most 350
            en | It paid more than $50 million.                | money at-least 50000000 USD
            en | It paid up to $50 million a year.             | money at-most 50000000 USD/year
            fr | Elle emploie environ 350 personnes.           | number about 350
            fr | Elle emploie quelque 350 personnes.           | number about 350
            fr | Elle emploie près de 350 personnes.           | number about 350
            fr | Elle emploie à peu près 350 personnes.        | number about 350
            fr | Elle emploie 350 personnes environ.           | number 350
            fr | Elle emploie au moins 350 personnes.          | number at-least 350
            fr | Elle emploie plus de 350 personnes.           | number at-least 350
            fr | Elle emploie pas moins de 350 personnes.      | number at-least 350
            fr | Elle emploie jusqu'à 350 personnes.           | number at-most 350
            fr | Elle emploie moins de 350 personnes.          | number at-most 350
            fr | Elle emploie au plus 350 personnes.           | number at-most 350
            fr | Elle n'emploie pas plus de 350 personnes.     | number at-most 350
            fr | Elle a payé plus de 50 millions d'euros.      | money at-least 50000000 EUR
            fr | Elle a payé près de 50 millions d'euros.      | money about 50000000 EUR
            """)
    void reads_bounds(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | The mayor, aged 65, resigned.                 | age 65 year
            en | The 65-year-old mayor resigned.               | age 65 year
            en | The mayor is 65 years old.                    | age 65 year
            en | The mayor died at the age of 65.              | age 65 year
            en | The mayor died at age 65.                     | age 65 year
            en | The mayor is sixty-five years old.            | age 65 year
            en | The tree is 300 years old.                    | number 300
            fr | Le maire, âgé de 65 ans, a démissionné.       | age 65 year
            fr | La maire, âgée de 65 ans, a démissionné.      | age 65 year
            fr | Le maire est mort à l'âge de 65 ans.          | age 65 year
            fr | Le bébé est âgé de 3 mois.                    | number 3
            """)
    void reads_ages(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | She won 52 percent of the votes.              | percent 52 percent
            en | She won 52.5% of the votes.                   | percent 52.5 percent
            en | She won 52 per cent of the votes.             | percent 52 percent
            en | She won more than half, 52%.                  | percent 52 percent
            en | She won at least 52% of the votes.            | percent at-least 52 percent
            fr | Elle a obtenu 52_% des voix.                  | percent 52 percent
            fr | Elle a obtenu 52,5 % des voix.                | percent 52.5 percent
            fr | Elle a obtenu 52 pour cent des voix.          | percent 52 percent
            fr | Elle a obtenu près de 52 % des voix.          | percent about 52 percent
            """)
    void reads_percentages(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @ValueSource(strings = {"An F-16 crashed.", "The M23 rebels left.", "He came in on the 3rd.", "It began at 10:30.", "They work 24/7."})
    void takes_no_name_or_clock_for_a_number(String sentence) {
        assertThat(quantities("en", sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trillion trillion trillion trillion", "9 trillion trillion trillion trillion", "and and and", "half a", "$", "US$",
        "between and", "un demi", "$$$$ 5 $$$", "a dozen dozen", "٣٤ men", "5 to to 6", "10 to 5"})
    void stands_words_in_any_order(String text) {
        for (String language : List.of("en", "fr")) {
            List<Token> tokens = Tokenizer.tokenize(text, 0);
            assertThat(QuantityGrammar.find(words(language), tokens)).allSatisfy(m -> {
                assertThat(m.to()).isGreaterThan(m.from()).isLessThanOrEqualTo(tokens.size());
                assertThat(m.meaning() instanceof Mention.Amount amount ? amount.quantity().value() : ((Mention.Pair) m.meaning()).first()).isPositive();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "123 ", "1,", "million ", "five ", "5 million "})
    void stands_endless_numbers(String part) {
        for (String language : List.of("en", "fr")) {
            assertThat(QuantityGrammar.find(words(language), Tokenizer.tokenize(part.repeat(20_000) + "9", 0))).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | They won 2-0.                                 | score 2-0
            en | She won 6-4, 6-7, 7-5.                        | score 6-4; score 6-7; score 7-5
            en | They lost 1-3.                                | score 1-3
            en | The bill passed by 218-210.                   | score 218-210
            en | It employs 10-15 people.                      | number 10..15
            en | They voted by 52% to 48%.                     | percent 52 percent; percent 48 percent
            en | He won by 50.64 per cent to 49.36.            | percent 50.64 percent; percent 49.36 percent
            fr | Ils ont gagné 2 à 1.                          | score 2-1
            fr | Ils ont gagné par trois buts à un.            | score 3-1
            en | They won by four goals to two.                | score 4-2
            fr | Elle s'est imposée (6-4, 6-7, 7-5).           | score 6-4; score 6-7; score 7-5
            fr | Ils se sont inclinés 1-3.                     | score 1-3
            fr | Elle emploie 2 à 3 personnes.                 | number 2..3
            """)
    void tells_results_from_ranges(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | It paid 3 billion Norwegian kroner.           | money 3000000000 NOK
            en | It paid 200m zlotys.                          | money 200000000 PLN
            en | It paid R$30 million.                         | money 30000000 BRL
            en | It paid 2 billion naira.                      | money 2000000000 NGN
            en | It paid $57 a share.                          | money 57 USD/share
            en | It paid $20 per person.                       | money 20 USD/person
            en | Oil cost $80 a barrel.                        | money 80 USD/barrel
            en | Sales rose to €5 billion from 4.2 billion.    | money 5000000000 EUR; money 4200000000 EUR
            fr | Elle a payé 14 euros par action.              | money 14 EUR/share
            fr | Le pétrole vaut 80 dollars le baril.          | money 80 USD/barrel
            fr | Elle gagne 20 euros de l'heure.               | money 20 EUR/hour
            fr | Elle a perdu 2,98 milliards d'euros, contre 1,2 milliard. | money 2980000000 EUR; money 1200000000 EUR
            """)
    void reads_more_currencies_and_what_they_are_paid_for(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | A quarter of the voters stayed at home.       | percent 25 percent
            en | Two thirds of voters stayed at home.          | percent about 66.67 percent
            en | Half of the staff left.                       | percent 50 percent
            en | A quarter of a century has passed.            | ``
            fr | Un tiers des électeurs s'est abstenu.         | percent about 33.33 percent
            fr | La moitié des salariés est partie.            | percent 50 percent
            fr | Elle a perdu en quart de finale.              | ``
            """)
    void reads_fractions_of_something(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | The mayor died on Monday at 92.               | age 92 year
            en | The train arrived at 92.                      | number 92
            fr | Le maire est mort à 92 ans.                   | age 92 year
            fr | À 73 ans, le maire revient.                   | age 73 year
            fr | Le maire a été condamné à dix ans de prison.  | number 10
            fr | Le maire est à deux ans de la retraite.       | number 2
            """)
    void reads_ages_behind_a_preposition(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | She flew in a Boeing 737 to Rome.             | ``
            en | It breaches Article 5 of the treaty.          | ``
            en | He is the world number 1.                     | ``
            en | They met at 24 Downing Street.                | ``
            en | Call +33 1 42 00 00 00 now.                   | ``
            en | He was in his 80s.                            | ``
            en | She jumped 6.25m in Rome.                     | number 6.25 metre
            en | It has 6.25m customers.                       | number 6250000
            en | In Ukraine 300 soldiers died.                 | number 300
            fr | Il invoque l'article 49 de la Constitution.   | ``
            fr | Elle habite 12, rue de Rivoli.                | ``
            fr | Le match commence à 18h30.                    | ``
            fr | Il évolue en Ligue 1.                         | ``
            fr | Une amende de 30'000 euros. | money 30000 EUR
            fr | Une pause de 30' ou 20 minutes. | number 30; number 20
            """)
    void tells_names_from_counts(String language, String sentence, String quantities) {
        assertThat(quantities(language, sentence)).isEqualTo(quantities);
    }

    private static Words words(String language) {
        return catalogue.lexicon(language).words();
    }

    private static String quantities(String language, String sentence) {
        String text = sentence.replace('_', '\u00A0').replace('^', '\u202F');
        return QuantityGrammar.find(words(language), Tokenizer.tokenize(text, 0)).stream().map(QuantityGrammarTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Mention mention) {
        if (mention.meaning() instanceof Mention.Pair pair) {
            return "score " + pair.first() + "-" + pair.second();
        }
        Quantity q = ((Mention.Amount) mention.meaning()).quantity();
        return mention.type().name().toLowerCase(java.util.Locale.ROOT) + (q.bound() == Bound.EXACT ? "" : " " + q.bound().id())
                + " " + q.value().toPlainString() + (q.upper().equals(q.value()) ? "" : ".." + q.upper().toPlainString())
                + (q.unit().isEmpty() ? "" : " " + q.unit()) + (q.per().isEmpty() ? "" : "/" + q.per());
    }
}
