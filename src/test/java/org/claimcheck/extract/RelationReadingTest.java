package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who stands in which relation to whom. A row gives a language, a text and the relation as {@code subject type object}, with its
 * modality where it is not asserted and {@code not} where it is denied by the words; {@code -} stands for none.
 */
class RelationReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | La Norvège soutient le Front du Nord. | Norway backs Front du Nord
            en | The spokesman of the Northern Brigade, the armed wing of the Northern Front, spoke on Monday. | Northern Brigade armed-wing-of Northern Front
            fr | Le porte-parole de la Brigade du Nord, la branche armée du Front du Nord, a parlé lundi. | Brigade du Nord armed-wing-of Front du Nord
            en | Anna Roth, head of the Northern Brigade, the elite unit of the Northern Front, spoke on Monday. | Northern Brigade part-of Northern Front
            en | A fighter of the Northern Brigade, the military wing of the Northern Front, spoke on Monday. | Northern Brigade armed-wing-of Northern Front
            fr | Anna Roth, chef de la Brigade du Nord, l'unité d'élite du Front du Nord, a parlé lundi. | Brigade du Nord part-of Front du Nord
            en | A fighter of the Northern Brigade, the special-operations unit of the Northern Front, spoke on Monday. | Northern Brigade part-of Northern Front
            en | Anna Roth took over from Karl Weiss, brother-in-law of Paul Martin, the mayor. | Karl Weiss in-law-of Paul Martin
            en | Paul Martin left the bank to his son-in-law, Karl Weiss. | Karl Weiss in-law-of Paul Martin
            fr | Anna Roth a remplacé Karl Weiss, cousin germain de Paul Martin. | Karl Weiss cousin-of Paul Martin
            fr | Anna Roth a remplacé un ami de Karl Weiss, le voisin de Paul Martin. | -
            en | The president of the Northern Bank, a member of the Northern Front, spoke on Monday. | -
            fr | La Norvège ne soutient pas le Front du Nord. | Norway not backs Front du Nord
            fr | La Norvège ne soutient plus le Front du Nord. | Norway not backs Front du Nord
            fr | Norbank SA ne possède pas Skyborn SA. | Norbank SA not owns Skyborn SA
            en | Anna Roth, a lawyer for the family that owns Norbank AG, spoke in Oslo. | -
            fr | Anna Roth, avocate de la famille qui possède Norbank SA, a parlé à Oslo. | -
            fr | Anna Roth, une avocate qui possède Norbank SA, a parlé à Oslo. | Anna Roth owns Norbank SA
            en | Norway is a member of the Baltic Organisation. | Norway member-of Baltic Organisation
            en | Norway is not a member of the Baltic Organisation. | Norway not member-of Baltic Organisation
            en | Norway is no longer a member of the Baltic Organisation. | Norway not member-of Baltic Organisation
            fr | La Norvège n'est pas membre de l'Organisation baltique. | Norway not member-of Organisation baltique
            fr | Norbank SA, propriétaire de Skyborn SA, a fermé. | Norbank SA owns Skyborn SA
            en | Anna Roth is a member of the Baltic Organisation. | -
            fr | Anna Roth, épouse de Paul Martin, a parlé à Oslo. | Anna Roth spouse-of Paul Martin
            fr | Anna Roth, dont le père est Paul Martin, a parlé à Oslo. | Anna Roth child-of Paul Martin
            en | Anna Roth, the daughter of Paul Martin and granddaughter of Karl Weiss, spoke in Oslo. | Anna Roth child-of Paul Martin; Anna Roth grandchild-of Karl Weiss
            fr | Anna Roth, fille de Paul Martin et petite-fille de Karl Weiss, a parlé à Oslo. | Anna Roth child-of Paul Martin; Anna Roth grandchild-of Karl Weiss
            en | Oslo is the capital of Norway. | Oslo capital-of Norway
            fr | Vienne est la capitale de la Norvège. | Vienna capital-of Norway
            en | The Oslo-based Norbank AG closed. | Norbank AG based-in Oslo
            fr | Norbank SA, dont le siège est à Oslo, a fermé. | Norbank SA based-in Oslo
            fr | Norbank SA, dont le siège est vide, a fermé à Oslo. | -
            fr | Anna Roth vit à Vienne. Sœur du président, Paul Martin, elle a parlé lundi. | Anna Roth resides-in Vienna; Anna Roth sibling-of Paul Martin
            fr | Anna Roth, nièce et conseillère de Paul Martin, a parlé. | Anna Roth nephew-of Paul Martin
            en | Anna Roth, whose uncle Paul Martin trained her until 2017, lives in Oslo. | Anna Roth nephew-of Paul Martin; Paul Martin trains Anna Roth; Anna Roth resides-in Oslo
            """)
    void reads_who_stands_in_which_relation_to_whom(String language, String text, String relation) {
        List<String> told = Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Relation)
                .map(c -> told((Relation) c.statement(), c.basis())).toList();

        assertThat(told.isEmpty() ? "-" : String.join("; ", told)).as(text).isEqualTo(relation);
    }

    private static String told(Relation relation, Claimed basis) {
        String modality = basis.modality().isFirm() ? "" : " " + basis.modality().id();
        return name(relation.subject()) + (basis.negated() ? " not " : " ") + relation.type() + " " + name(relation.object()) + modality;
    }

    private static String name(Entity entity) {
        return entity.name();
    }
}
