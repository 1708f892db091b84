package org.claimcheck.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private final ArticleReader reader = new ArticleReader();

    @TempDir
    private Path folder;

    @Test
    void reads_front_matter_and_leaves_the_body_as_it_is() {
        String body = "The ferry\u00A0sank \u201Cat noon\u201D.\r\n\r\nNobody drowned 🚢 there.\r\n";
        String file = "---\r\nid: ferry-1\r\ntitle: 'The ferry: a story'\r\npublished: 2014-03-25\r\npublisher: Post\r\n"
                + "url: https://post.example/1\r\nlanguage: fr\r\norigin: [Wire, Agency]\r\nmood: 12\r\n---\r\n" + body;

        Article article = reader.read(file, "in/x.txt");

        assertThat(article.id()).isEqualTo("ferry-1");
        assertThat(article.title()).isEqualTo("The ferry: a story");
        assertThat(article.published()).contains(Edtf.parse("2014-03-25"));
        assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.FRONT_MATTER);
        assertThat(article.publisher()).isEqualTo("Post");
        assertThat(article.url()).isEqualTo("https://post.example/1");
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.origin()).containsExactly("Wire", "Agency", "Post");
        assertThat(article.body()).isEqualTo(body);
        assertThat(article.bodyStart()).hasValue(file.length() - body.length());
        assertThat(article.passages()).extracting(Passage::text)
                .containsExactly("The ferry\u00A0sank \u201Cat noon\u201D.", "Nobody drowned 🚢 there.");
        assertThat(article.passages()).extracting(Passage::location)
                .containsExactly(new SourceLocation("in/x.txt", 11, 1), new SourceLocation("in/x.txt", 13, 1));
        assertThat(article.location(body.indexOf("there"))).hasToString("in/x.txt:13:19");
    }

    @Test
    void without_front_matter_the_body_is_the_whole_file() {
        Article article = reader.read("A ferry sank. It was old.", "press/ferry.final.txt");

        assertThat(article.id()).isEqualTo("ferry.final");
        assertThat(article.bodyStart()).hasValue(0);
        assertThat(article.title()).isEmpty();
        assertThat(article.published()).isEmpty();
        assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.NONE);
        assertThat(article.origin()).isEmpty();
        assertThat(article.sha256()).isEqualTo("7829adc8b485131a7489c935543998b49abaf0b1beb6e412ed874dde97692c6f");
    }

    @Test
    void counts_lines_that_end_in_carriage_returns_alone() {
        Article article = reader.read("Un.\rLa deuxième ligne est ici.\rEt la troisième est là.", "x.txt");

        assertThat(article.passages()).last().extracting(Passage::location).hasToString("x.txt:3:1");
    }

    @Test
    void options_override_what_the_file_says() {
        ArticleReader.Options options = ArticleReader.Options.NONE.withId("other").withLanguage("fr").withPublisher("Journal")
                .withPublished(Edtf.parse("2020-05"));

        Article article = new ArticleReader(options).read("---\nid: a\npublished: 2014\nlanguage: en\npublisher: Post\n---\nThe ferry sank.",
                "x.txt");

        assertThat(article.id()).isEqualTo("other");
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.publisher()).isEqualTo("Journal");
        assertThat(article.published()).contains(Edtf.parse("2020-05"));
        assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.OPTION);
    }

    @Test
    void tells_the_language_by_its_small_words() {
        assertThat(reader.read("Le maire de la ville a quitté son poste dans la nuit.", "x.txt").language()).isEqualTo("fr");
        assertThat(reader.read("The mayor of the town left his post in the night.", "x.txt").language()).isEqualTo("en");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_body() {
        Article article = reader.read("\uFEFF---\ntitle: T\n---\nThe ferry sank.", "x.txt");
        Article bare = reader.read("\uFEFFThe ferry sank.", "x.txt");

        assertThat(article.body()).isEqualTo("The ferry sank.");
        assertThat(article.bodyStart()).hasValue(18);
        assertThat(bare.body()).isEqualTo("The ferry sank.");
        assertThat(bare.passages().get(0).location()).hasToString("x.txt:1:1");
    }

    @Test
    void reads_standard_input() {
        Article article = reader.read(new ByteArrayInputStream("The ferry sank.".getBytes(UTF_8)));

        assertThat(article.path()).isEqualTo("<stdin>");
        assertThat(article.id()).isEqualTo("stdin");
    }

    @Test
    void headings_emphasis_and_links_of_markdown_keep_their_offsets() {
        String text = "# The *new* bridge\n\nIt opened on [Tuesday](https://x.example/a.b), says the engineer\nAnna Roth. She is proud.\n\n"
                + "## Money\n\n- It cost a lot\n- It was late\n\n![view](a.png)\n\n```\ncode. Here.\n```\n\n> Too much, they say.\n";

        Article article = reader.read(text, "x.md");

        assertThat(article.passages()).extracting(p -> p.zone() + ": " + p.text()).containsExactly("HEADLINE: The *new* bridge",
                "BODY: It opened on [Tuesday](https://x.example/a.b), says the engineer\nAnna Roth.", "BODY: She is proud.", "BODY: Money",
                "BODY: It cost a lot", "BODY: It was late", "BODY: Too much, they say.");
        assertThat(article.title()).isEqualTo("The *new* bridge");
        assertThat(article.passages().get(4).location()).hasToString("x.md:8:3");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> reader.read(Path.of("no", "such.txt")))
                .hasMessage("no/such.txt: There is no such file. Fix: Check the name and the folder.");
    }

    @Test
    void a_directory_is_refused() {
        assertThatThrownBy(() -> reader.read(folder, "in"))
                .hasMessage("in: This is a directory. Fix: Name the article files in it, such as in/*.txt.");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("e.txt"));

        assertThatThrownBy(() -> reader.read(file, "e.txt"))
                .hasMessage("e.txt: The file is empty. Fix: Give a file with the text of an article.");
        assertThatThrownBy(() -> reader.read(" \n\u00A0\n", "e.txt"))
                .hasMessage("e.txt: The file has no text. Fix: Give a file with the text of an article.");
        assertThatThrownBy(() -> reader.read("---\ntitle: x\n---\n", "e.txt"))
                .hasMessage("e.txt: The file has no text after its front matter. Fix: Give a file with the text of an article.");
    }

    @Test
    void a_binary_file_is_refused() {
        assertThatThrownBy(() -> reader.read(new byte[] {'P', 'K', 3, 0, 7}, "b.txt"))
                .hasMessage("b.txt: This is a binary file, not text (byte 3 is zero). "
                        + "Fix: Give the article as plain text, Markdown or HTML in UTF-8.");
    }

    @Test
    void bytes_that_are_not_utf_8_are_placed() {
        byte[] bytes = "Une ligne.\r\nLe 🚢 caf".getBytes(UTF_8);
        byte[] wrong = Arrays.copyOf(bytes, bytes.length + 2);
        wrong[bytes.length] = (byte) 0xE9;
        wrong[bytes.length + 1] = '\n';

        assertThatThrownBy(() -> reader.read(wrong, "l.txt"))
                .hasMessage("l.txt:2:10: Byte 0xE9 is not valid UTF-8. Fix: Save the file in the encoding UTF-8.");
        assertThatThrownBy(() -> reader.read(new byte[] {'a', (byte) 0xC3}, "l.txt"))
                .hasMessage("l.txt:1:2: Byte 0xC3 is not valid UTF-8. Fix: Save the file in the encoding UTF-8.");
    }

    @Test
    void a_file_over_the_limit_is_refused() throws IOException {
        Path file = folder.resolve("big.txt");
        Files.writeString(file, "x".repeat(101));
        ArticleReader limited = new ArticleReader(ArticleReader.Options.NONE.withMaxSize(100));

        assertThatThrownBy(() -> limited.read(file, "big.txt"))
                .hasMessage("big.txt: The file has more than 100 bytes. Fix: Raise the limit with --max-size.");
        assertThatThrownBy(() -> limited.read(new ByteArrayInputStream(new byte[101])))
                .hasMessage("<stdin>: The input has more than 100 bytes. Fix: Raise the limit with --max-size.");
    }

    @Test
    void front_matter_that_is_not_closed_is_refused() {
        assertThatThrownBy(() -> reader.read("---\ntitle: x\n\nThe ferry sank.", "f.txt"))
                .hasMessage("f.txt:1: The front matter that begins here is not closed. "
                        + "Fix: End it with a line of three hyphens, or remove the first line.");
    }

    @Test
    void front_matter_that_is_not_yaml_is_refused() {
        assertThatThrownBy(() -> reader.read("---\ntitle: \"x\nid: [\n---\nThe ferry sank.", "f.txt"))
                .hasMessageMatching("f\\.txt:\\d+:\\d+: The front matter is not YAML: .+\\. "
                        + "Fix: Write lines such as published: 2014-03-25 between two lines of three hyphens\\.");
        assertThatThrownBy(() -> reader.read("---\npublished:\t2014-03-25\n---\nThe ferry sank.", "f.txt"))
                .hasMessageMatching("f\\.txt:2:\\d+: The front matter is not YAML: found character .*TAB.* Fix: .*");
        assertThatThrownBy(() -> reader.read("---\njust words\n---\nThe ferry sank.", "f.txt"))
                .hasMessage("f.txt:2:1: The front matter is not a list of keys and values. "
                        + "Fix: Write lines such as published: 2014-03-25 between two lines of three hyphens.");
    }

    @Test
    void a_key_given_twice_and_a_value_of_the_wrong_kind_are_refused_together() {
        assertThatThrownBy(() -> reader.read("---\nid: a\ntitle: {en: x}\nid: b\n---\nThe ferry sank.", "f.txt"))
                .hasMessage("f.txt:3:8: The value of \"title\" is not a text. Fix: Write one value after the colon.\n"
                        + "f.txt:4:1: The front matter gives the key \"id\" twice. Fix: Remove one of them.");
    }

    @Test
    void an_impossible_date_is_placed() {
        assertThatThrownBy(() -> reader.read("---\nid: a\npublished: 2014-02-30\n---\nThe ferry sank.", "f.txt"))
                .hasMessageStartingWith("f.txt:3:12: The publication date is not a date: ").hasMessageContaining("2014-02-30");
        assertThatThrownBy(() -> reader.read("---\npublished: soon\n---\nThe ferry sank.", "f.txt"))
                .hasMessageStartingWith("f.txt:2:12: The publication date is not a date: ");
    }

    @Test
    void a_language_that_cannot_be_read_is_refused() {
        assertThatThrownBy(() -> reader.read("---\nlanguage: de\n---\nDie Fähre sank.", "f.txt"))
                .hasMessage("f.txt:2:11: The language \"de\" cannot be read. Fix: Write en or fr, or leave the line out.");
    }

    @Test
    void front_matter_nested_without_limit_is_refused_or_ignored() {
        assertThatThrownBy(() -> reader.read("---\nmood: " + "[".repeat(100_000) + "\n---\nThe ferry sank.", "f.txt"))
                .hasMessageMatching("f\\.txt:\\d+(:\\d+)?: The front matter is not YAML: (?s:.*)");
    }

    @Test
    void front_matter_values_that_look_like_numbers_stay_text() {
        Article article = reader.read("---\nid: 007\ntitle: 1998\npublished: 2014\n---\nThe ferry sank.", "f.txt");

        assertThat(article.id()).isEqualTo("007");
        assertThat(article.title()).isEqualTo("1998");
        assertThat(article.published()).contains(Edtf.parse("2014"));
    }

    @Test
    void long_lines_and_long_articles_are_read_in_linear_time() {
        String sentence = "The ferry of Port Ash sank at 3 p.m. on a Monday, as Mr. Stein said. ";
        String line = sentence.repeat(1_000_000 / sentence.length());
        String noSpaces = "x".repeat(1_000_000);
        String article = (sentence.repeat(8).strip() + "\n\n").repeat(9_000_000 / (sentence.length() * 8));

        assertTimeout(Duration.ofSeconds(60), () -> {
            assertThat(texts(line)).containsExactly(Map.entry(sentence.strip(), 1_000_000L / sentence.length()));
            assertThat(texts(noSpaces)).containsExactly(Map.entry("x".repeat(SentenceSplitter.LONGEST), 1_000_000L / SentenceSplitter.LONGEST));
            assertThat(texts(article)).containsExactly(Map.entry(sentence.strip(), 8L * (9_000_000 / (sentence.length() * 8))));
        });
    }

    private Map<String, Long> texts(String text) {
        return reader.read(text, "x.txt").passages().stream().collect(Collectors.groupingBy(Passage::text, Collectors.counting()));
    }

    @Test
    void an_offset_outside_all_passages_has_a_place_too() {
        Article article = reader.read("Menu\n\nThe ferry sank on Monday. It was old.\n\nComments\n", "x.txt");

        assertThat(article.location(2)).hasToString("x.txt:1:3");
        assertThat(article.location(article.body().indexOf("Comments"))).hasToString("x.txt:5:1");
        assertThat(article.location(article.body().length())).hasToString("x.txt:6:1");
        assertThatThrownBy(() -> article.location(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void html_has_no_body_start() {
        Article article = reader.read("<html><body><p>The ferry sank.</p></body></html>", "x.txt");

        assertThat(article.bodyStart()).isEqualTo(OptionalInt.empty());
        assertThat(article.published()).isEqualTo(Optional.empty());
    }
}
