package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.claim.Claim;
import org.claimcheck.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedVocabularyTest {

    private static final List<Path> RULES = List.of(Path.of("rules"));
    private static final String TEXT = "Finland's president, Sauli Niinistö, met Emmanuel Macron in Helsinki on 29 August 2018. The talks cost 40,000 euros.";

    @TempDir
    private Path folder;

    private final Knowledge shipped = Knowledge.load(List.of(Path.of("facts")));

    private List<String> claims(Knowledge knowledge) {
        Extractor extractor = new Extractor(PatternCatalogue.sound(RULES, knowledge, Optional.of(folder.resolve("words"))));
        return extractor.extract(new ArticleReader(ArticleReader.Options.NONE.withId("a").withLanguage("en")).read(TEXT, "a")).claims().stream()
                .map(Claim::statement).map(statement -> statement.canonical()).toList();
    }

    private Path kept() {
        return folder.resolve("words-en.bin");
    }

    @Test
    void what_an_earlier_run_kept_reads_alike() throws IOException {
        List<String> first = claims(shipped);
        byte[] bytes = Files.readAllBytes(kept());

        assertThat(first).isNotEmpty();
        assertThat(claims(shipped)).isEqualTo(first);
        assertThat(kept()).hasBinaryContent(bytes);
    }

    @Test
    void what_is_damaged_is_made_anew() throws IOException {
        List<String> first = claims(shipped);
        byte[] bytes = Files.readAllBytes(kept());
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 1;
        for (byte[] damaged : List.of(flipped, Arrays.copyOf(bytes, bytes.length / 3), new byte[0])) {
            Files.write(kept(), damaged);
            assertThat(claims(shipped)).isEqualTo(first);
            assertThat(kept()).hasBinaryContent(bytes);
        }
    }

    @Test
    void words_of_other_knowledge_are_not_used() throws IOException {
        claims(shipped);
        Path own = Files.createDirectories(folder.resolve("own/vocabulary"));
        Files.writeString(own.resolve("words.yaml"), "- {id: say, en: [~say]}\n");

        claims(Knowledge.load(List.of(folder.resolve("own"))));

        assertThat(claims(shipped)).isNotEmpty();
    }

    @Test
    void nothing_need_be_kept() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        PatternCatalogue catalogue = PatternCatalogue.sound(RULES, shipped, Optional.of(folder.resolve("file/words")));

        assertThat(catalogue.patterns("en")).isNotEmpty();
    }
}
