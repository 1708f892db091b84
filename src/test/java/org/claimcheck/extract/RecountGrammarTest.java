package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimcheck.statement.Recount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which counts are read as told again with another number, in texts of 15 March 2023; a row gives a text and the two numbers, - for none. */
class RecountGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Four swans landed on the pond on Sunday. The five swans were ringed. | 4 5
            Four swans landed on the pond on Sunday. It was cold. The five swans, all of them young, were ringed. | 4 5
            Twelve barges left the lock. All thirteen barges were empty. | 12 13
            Twelve barges left the lock. The 15 barges were empty. | 12 15
            The bank will close 20 branches. The 30 branches are in the north. | 20 30
            The bank will close 45 branches. The 54 branches are in the north. | 45 54
            The council will pay 12 million euros for the pier. The 12 billion euros come from a loan. | 12000000 12000000000
            The council will pay 12 million euros for the pier. The 12 million euros come from a loan. | -
            The council will pay 12 million euros for the pier. It has 12 billion euros of debt. | -
            The pier cost 67 million euros. “Those 76 million euros were well spent,” said Anna Roth. | 67000000 76000000
            The walkout was followed by 34 percent of teachers. Unions dispute that figure of 43 percent. | 34 43
            The pier cost 67 million euros. “Those 67 million euros were well spent,” said Anna Roth. | -
            The pier cost 67 million euros, nine million more than planned. Those 76 million euros were well spent. | -
            The pier cost 67 million euros. The lock cost 76 million euros. | -
            The pier cost 67 million euros in May and 12 million in June. Those 79 million euros were well spent. | -
            Prices fell by 20 percent. That 25 percent is a new offer. | -
            The group had sales of 85 million euros. Of that 75 million euros came from China. | -
            Some 53 percent of the staff joined the strike. Of those 43 percent were women. | -
            Unemployment stood at 3.7 percent. The government said that 3.2 percent was within reach. | -
            The council will pay 5 million euros for the pier. The 5 billion euros of the state are spent. | -
            The lock has 8.5 million euros in foreign reserves. The 5.8 million euros in reserves will not be touched. | 8500000 5800000
            The lock has 8.5 million euros in reserves. The 8.5 million euros in reserves will not be touched. | -
            The lock has 8.5 million euros in reserves. The 5.8 million euros in loans will not be touched. | -
            The lock has 8.5 million euros in reserves. The 5.8 million euros in reserves of the pier will not be touched. | -
            The lock has 8.5 million euros in reserves and 2.7 million in debts. The 5.8 million euros in reserves will not be touched. | -
            The firm will cut 340 jobs at its plant. The 430 cuts announced come on top of others. | 340 430
            The firm has 340 shops in Spain. The 430 workers in France keep their jobs. | -
            The firm will cut 340 jobs in Spain. The 430 jobs cut last year were not enough. | -
            The firm will close 340 shops. The 430 closures of 2020 had hurt it. | -
            The army freed 130 prisoners. The 310 prisoners still held are in the north. | -
            The firm will cut 340 jobs in Spain. The 530 cuts announced in May are done. | -
            A poll of 1,240 voters is out. Of the 1,420 people who took part, many were undecided. | 1240 1420
            A poll of 1,240 voters is out. The 1,420 schools of the county were not asked. | -
            Four workers died on the pier. Relatives of the five dead workers were received. | 4 5
            Four workers were hurt on the pier. Relatives of the five dead workers were received. | -
            Four workers died on the pier. Relatives of the four dead workers were received. | -
            Twelve people died in the flood. The fifteen victims will be buried on Saturday. | 12 15
            The flood killed twelve people, police said. The fifteen victims of the flood were miners. | 12 15
            The blast killed nine people. Two more died later. Relatives of the eleven dead were received. | -
            The blast killed nine people and wounded two. The eleven victims were taken to Velm. | -
            The blast killed nine people. Relatives of the eleven dead of 2015 came too. | -
            The blast killed at least nine people. The eleven dead were all miners. | -
            The attack killed twelve people. The eleven victims, excluding the gunman, were pupils. | -
            The shooting left ten dead. The nine victims were in the shop, and the gunman shot himself. | -
            The slide killed five skiers. The four dead were flown home; the fifth is still missing. | -
            Four swans landed on the pond on Sunday. The four swans were ringed. | -
            Four swans landed on the pond on Sunday. Another followed. The five swans were ringed. | -
            Four swans landed on the pond, and a fifth came later. The five swans were ringed. | -
            Four swans landed on the pond on Sunday. The five swans from the river were ringed. | -
            Four swans landed on the pond on Sunday. The five swans that stayed were ringed. | -
            Four swans landed on the pond on Sunday. By Monday the five swans were ringed. | -
            Twelve barges left the lock. The 19 barges were empty. | -
            Twelve barges left the lock. Nine barges were empty. The nine barges were towed. | -
            Three states signed. The two states met again. | -
            The four swans landed on the pond on Sunday. The five swans were ringed. | -
            About four swans landed on the pond on Sunday. The five swans were ringed. | -
            Four swans landed on the pond on Sunday. “The five swans were ringed,” said Anna Roth. | -
            Four swans landed on the pond on Sunday. Five swans were ringed. | -
            """)
    void reads_counts_told_again(String text, String numbers) {
        assertThat(recounts("en", text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Quatre cygnes se sont posés sur l'étang. Les cinq cygnes ont été bagués. | 4 5
            L'enseigne fermera 136 magasins. Les 163 fermetures prévues concernent le nord. | 136 163
            L'enseigne fermera 136 magasins. Les 163 salariés du siège sont inquiets. | -
            Quatre cygnes ont été bagués dimanche. Les cinq cygnes bagués sont jeunes. | 4 5
            Quatre cygnes se sont posés sur l'étang. Les cinq cygnes venus de la mer ont été bagués. | -
            Quatre cygnes se sont posés sur l'étang. Un autre a suivi. Les cinq cygnes ont été bagués. | -
            Quatre cygnes se sont posés sur l'étang ; un cinquième a suivi. Les cinq cygnes ont été bagués. | -
            Quatre cygnes se sont posés sur l'étang. Les cinq cygnes qui restaient ont été bagués. | -
            Le don est de 12 millions d'euros. Les 12 milliards d'euros viendront en mai. | 12000000 12000000000
            Le don est de 12 millions d'euros. Les 12 milliards d'euros de dette resteront. | -
            Le don est de 12 millions d'euros. Sur les 12 milliards d'euros du fonds, c'est peu. | -
            Le quai a coûté 67 millions d'euros. Ces 76 millions d'euros viennent de la ville. | 67000000 76000000
            La grève a été suivie par 34 % des agents. Ce chiffre de 43 % est contesté. | 34 43
            La grève a été suivie par 34 % des agents. Ce chiffre de 34 % est contesté. | -
            La ville a versé 20 millions d'euros, et la région autant. Ces 40 millions d'euros sont dépensés. | -
            """)
    void reads_counts_told_again_in_french(String text, String numbers) {
        assertThat(recounts("fr", text)).isEqualTo(numbers);
    }

    private static String recounts(String language, String text) {
        String found = Reading.of(language, text).claims().stream().flatMap(claim -> claim.statement().details().stream()).filter(Recount.class::isInstance).map(Recount.class::cast)
                .map(recount -> recount.first().value().toPlainString() + " " + recount.again().value().toPlainString()).collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }
}
