package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Gen. Anna Roth met Maj. Gen. Jon Berg and Lt. Col. P. Stein in the U.S. Senate.|She left.",
            "Mr. Stein, Dr. Roth and Prof. J. B. Berg live in St. Louis.|They are old.",
            "He lives in the U.S.|He is old.",
            "It began at 3 p.m.|The mayor spoke.",
            "The works of Berg Inc. were sold.|Nobody minded.",
            "The law (No. 12) is old.|It costs $4.5 million, i.e. too much.",
            "\u201CWe are ready.\u201D|The mayor left.",
            "She said: \u201CWe are ready.|We have been for years.\u201D|He nodded.",
            "\u201CAre you ready?\u201D Anna Roth asked.|Nobody was.",
            "\u201CNever!\u201D she said.|She left.",
            "He waited\u2026|Then he left.",
            "It was ... late.|Nobody came.",
            "The bridge (it is old.)|Nobody knows it.",
            "It was 2012.\u201D|Citing a friend, he left.",
            "He came from al-Hamra.|al-Nour, a paper, said so.",
            "The first came in 1998.|2 000 people saw it."})
    void splits_english(String marked) {
        check(marked, "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "M. Blanc et Mme Noir ont vu le Dr. Roux.|Ils sont partis.",
            "Le gén. Blanc est mort.|Il avait 60 ans.",
            "«\u00A0Nous sommes prêts.\u00A0»|Le maire est parti.",
            "«\u00A0Nous sommes prêts\u00A0!\u00A0»|Le maire est parti.",
            "«\u00A0Nous sommes prêts\u00A0», a dit J. Blanc.|Il est parti.",
            "Est-il prêt\u00A0?|Oui.",
            "Il attendait…|Puis il est parti.",
            "À Paris, l’O.N.U. siège.|Elle a voté à 10 h 30."})
    void splits_french(String marked) {
        check(marked, "fr");
    }

    @Test
    void an_ellipsis_between_sentences_belongs_to_none() {
        assertThat(split("\u201CIt moves. \u2026 It is good.\u201D", "en")).containsExactly("\u201CIt moves.", "It is good.\u201D");
    }

    @Test
    void a_sentence_is_never_longer_than_the_limit() {
        assertThat(split("a ".repeat(10_000), "en")).allMatch(s -> s.length() <= SentenceSplitter.LONGEST).hasSizeLessThan(12);
        assertThat(split("🚢".repeat(5_000), "en")).allMatch(s -> s.codePoints().allMatch(c -> c == 0x1F6A2));
    }

    private static void check(String marked, String language) {
        String text = marked.replace("|", " ");

        assertThat(split(text, language)).isEqualTo(Arrays.asList(marked.split("\\|")));
    }

    private static List<String> split(String text, String language) {
        return new SentenceSplitter(language).split(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
    }
}
