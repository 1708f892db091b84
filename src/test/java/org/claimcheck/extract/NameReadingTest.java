package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which names that no file knows are read in a text, and as what: {@code PERSON Anna Roth + ORG Northern Bank}; names told
 * twice stand once, {@code -} stands for none.
 */
class NameReadingTest {

    private static PatternCatalogue catalogue;

    @BeforeAll
    static void load() {
        catalogue = PatternCatalogue.load(List.of(Path.of("rules")), Knowledge.load(List.of(Path.of("facts"))), new ArrayList<>());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Police arrested Marta Lindqvist in Oslo. Lindqvist denied it. | PERSON Marta Lindqvist
            en | Analysts met Jan van der Berg and Omar al-Rashid in Oslo. | PERSON Jan van der Berg + PERSON Omar al-Rashid
            en | Then J. K. Halloran spoke. | PERSON J. K. Halloran
            en | Then Bingu wa Lindmar spoke. | PERSON Bingu wa Lindmar
            en | Smith & Lindqvist lost €20 million in May. | ORG Smith & Lindqvist
            en | Shares in Norbank AG fell; Norbank said costs rose. | ORG Norbank AG
            en | Recently, the company has hired 300 people. | -
            en | Soldiers shot the sergeant Muhammad Ali Lindmar in Oslo. | PERSON Muhammad Ali Lindmar
            en | Police arrested Robert F. Kennedy Jr. in Oslo. Kennedy denied it. | PERSON Robert F. Kennedy Jr
            en | Burnley have appointed Marta Lindqvist as their new head coach. | ORG Burnley + PERSON Marta Lindqvist
            en | The Republican Party of Norway won seven seats. | ORG Republican Party of Norway
            en | The Republican Party of Texas won seven seats. | -
            en | Overall, the group lost €20 million in May. | -
            en | Norbank, the lender, lost €20 million in May. | ORG Norbank
            en | Target, the retailer, lost €20 million in May. | ORG Target
            en | The carmaker Voltix hired 300 people. | ORG Voltix
            en | He studied at the University of Lillevik. | ORG University of Lillevik
            en | The Lillevik Foundation paid for it. The Foundation is rich. | ORG Lillevik Foundation
            en | They met in Lillevik, near Oslo. | PLACE Lillevik
            en | Mr Halloran spoke for the defence. | PERSON Halloran
            fr | Voltix a déposé le bilan. | ORG Voltix
            fr | Voltix a levé la main. | -
            fr | Voltix et Norbank vont fusionner. | ORG Norbank + ORG Voltix
            fr | Voltix a bouclé le rachat de Norbank. | ORG Norbank + ORG Voltix
            en | The takeover of Norbank was completed. | ORG Norbank
            fr | Lillevik a fait match nul contre Skybourg. | ORG Lillevik + ORG Skybourg
            fr | Lillevik a battu Skybourg mardi. | ORG Lillevik + ORG Skybourg
            fr | Lillevik a battu un record mardi. | -
            en | Lillevik were relegated in May. | ORG Lillevik
            en | They ran the Oslo Marathon. | ORG Oslo Marathon
            en | They ran in Oslo. | -
            en | General Halloran and Sergeant Okafor survived. | PERSON Halloran + PERSON Okafor
            en | Striker Tom Halloran scored twice. | PERSON Tom Halloran
            en | Sheriff Marta Jordan spoke for the defence. | PERSON Marta Jordan
            en | Yesterday Prices Rose Again In Every Large Market | -
            en | On Monday, in English and French, Parliament debated the bill. | -
            en | She sang "Blue Harbour" and "Winter Road" in Oslo. | -
            en | However, Talks broke down in March. | -
            fr | La police a arrêté Jean-Luc Ferrand à Oslo. M. Ferrand a nié. | PERSON Jean-Luc Ferrand
            fr | Isabelle de La Tour et Karim Ben Youssef ont parlé. | PERSON Isabelle de La Tour + PERSON Karim Ben Youssef
            fr | Le Fonds pour la mémoire des mers a payé. | ORG Fonds pour la mémoire des mers
            fr | La Fédération norvégienne de voile a payé. | ORG Fédération norvégienne de voile
            fr | La Banque nationale de Lillevik a fermé. | ORG Banque nationale de Lillevik
            fr | Le Norvégien Tom Halloran a gagné devant l'Allemand Otto Brenner. | PERSON Tom Halloran + PERSON Otto Brenner
            fr | L'entreprise Voltix a fermé. | ORG Voltix
            fr | Il est né à Lillevik, près d'Oslo. | PLACE Lillevik
            fr | Mme Ferrand et le général Okafor ont parlé. | PERSON Ferrand + PERSON Okafor
            fr | Cependant, les Négociations ont repris en mars. | -
            fr | Elle a chanté « Le Port bleu » à Oslo. | -
            en | Police arrested Josh King in Oslo. | PERSON Josh King
            en | The Liberal Democratic Party of Ghana met in Oslo. | ORG Liberal Democratic Party of Ghana
            en | Kingfisher, the parent company of two chains, met Norbank Co. in Oslo. | ORG Kingfisher + ORG Norbank Co
            en | Richie Havens died in Oslo. | PERSON Richie Havens
            en | Police arrested Amir Hamzah Azizan in Oslo. | PERSON Amir Hamzah Azizan
            en | Songs such as Lovely Day were sung in Oslo by Anna Roth. | PERSON Anna Roth
            en | The director Sydney Pollack died in Oslo. | PERSON Sydney Pollack
            en | Police in Sydney Harbour arrested Anna Roth. | PERSON Anna Roth
            en | Norbank PLC cut jobs in Oslo. | ORG Norbank PLC
            en | Norbank PLC said profit rose. The bank cut jobs in Oslo. | ORG Norbank PLC
            fr | Le député du Rassemblement démocratique du peuple norvégien (RDPN) est parti. | ORG Rassemblement démocratique du peuple norvégien
            fr | Le député du Rassemblement démocratique du nord de la Norvège (UMP) est parti. | ORG Rassemblement démocratique
            fr | Il dirige le Comité national olympique et sportif norvégien (CNOSN). | ORG Comité national olympique et sportif norvégien
            fr | Paul Martin, patron d'Air Norvège, est parti. | ORG Air Norvège + PERSON Paul Martin
            fr | Lundi Norvège et Suède ont joué. | -
            fr | Il dirige l'Agence nationale du développement des investissements (Andi). | ORG Agence nationale du développement des investissements
            en | He became chairman of Associated Norwegian Foods in May. | ORG Associated Norwegian Foods
            """)
    void reads_unknown_names(String language, String text, String names) {
        assertThat(names(language, text)).as(text).containsExactlyInAnyOrderElementsOf(names.equals("-") ? List.of() : List.of(names.split(" \\+ ")));
    }

    private static List<String> names(String language, String text) {
        Article article = new ArticleReader(ArticleReader.Options.NONE.withPublished(Edtf.parse("2023-03-15")).withLanguage(language))
                .read(text, "article.txt");
        ArticleReading reading = new ArticleReading(article, catalogue.lexicon(language), Anchor.of(article.published()));
        return reading.sentences().stream().flatMap(s -> s.all(Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.PLACE).stream())
                .map(Mention::entity).filter(e -> !e.isCatalogued()).map(e -> NameIndex.typeOf(e) + " " + e.name()).distinct().toList();
    }
}
