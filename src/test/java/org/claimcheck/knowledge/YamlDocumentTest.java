package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimcheck.diagnostic.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class YamlDocumentTest {

    @Test
    void every_scalar_is_text_as_written() {
        JsonNode root = YamlDocument.yaml("f", """
                {year: 1998, day: 2014-08-26, open: .., yes: on, nothing: null, tilde: 1997~, hex: 0x1F, float: 330.0,
                 octal: 007, quoted: "1", folded: 'it''s', empty: , on: true, tagged: !!int 5}
                """).root();
        assertThat(root.path("year").stringValue()).isEqualTo("1998");
        assertThat(root.path("day").stringValue()).isEqualTo("2014-08-26");
        assertThat(root.path("open").stringValue()).isEqualTo("..");
        assertThat(root.path("yes").stringValue()).isEqualTo("on");
        assertThat(root.path("nothing").stringValue()).isEqualTo("null");
        assertThat(root.path("tilde").stringValue()).isEqualTo("1997~");
        assertThat(root.path("hex").stringValue()).isEqualTo("0x1F");
        assertThat(root.path("float").stringValue()).isEqualTo("330.0");
        assertThat(root.path("octal").stringValue()).isEqualTo("007");
        assertThat(root.path("folded").stringValue()).isEqualTo("it's");
        assertThat(root.path("empty").stringValue()).isEmpty();
        assertThat(root.path("on").stringValue()).isEqualTo("true");
        assertThat(root.path("tagged").stringValue()).isEqualTo("5");
    }

    @Test
    void numbers_of_json_lines_keep_their_digits_and_null_is_absence() {
        JsonNode root = YamlDocument.jsonLines("f.jsonl", "{\"a\":330.0,\"b\":null,\"c\":[1,null],\"d\":true}\r\n\n").root();
        assertThat(root.size()).isEqualTo(1);
        assertThat(root.path(0).path("a").stringValue()).isEqualTo("330.0");
        assertThat(root.path(0).has("b")).isFalse();
        assertThat(root.path(0).path("c").path(1).stringValue()).isEmpty();
        assertThat(root.path(0).path("d").stringValue()).isEqualTo("true");
    }

    @Test
    void knows_where_nodes_and_keys_stand() {
        YamlDocument document = YamlDocument.yaml("f", "# comment\n- id: x\n  list:\n    - one\n    - 'two'\n");
        JsonNode item = document.root().path(0);
        assertThat(document.location(item)).hasToString("f:2:3");
        assertThat(document.location(item.path("id"))).hasToString("f:2:7");
        assertThat(document.keyLocation(item, "list")).hasToString("f:3:3");
        assertThat(document.keyLocation(item, "missing")).hasToString("f:2:3");
        assertThat(document.location(item.path("list").path(1))).hasToString("f:5:7");
        assertThat(document.location(item.path("list").path(0), 2)).hasToString("f:4:9");
        assertThat(document.location(item.path("list").path(1), 2)).hasToString("f:5:10");
        assertThat(document.location(item.path("missing"))).hasToString("f");
    }

    @Test
    void columns_count_utf16_units() {
        YamlDocument document = YamlDocument.yaml("f", "{\"\uD83D\uDE00\": a, é: b}");
        assertThat(document.location(document.root().path("é"))).hasToString("f:1:14");
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        YamlDocument document = YamlDocument.read("f", "\uFEFFa: b".getBytes(StandardCharsets.UTF_8));
        assertThat(document.keyLocation(document.root(), "a")).hasToString("f:1:1");
    }

    @Test
    void windows_line_ends_count_once() {
        YamlDocument document = YamlDocument.yaml("f", "a: b\r\nc: d\r\n");
        assertThat(document.location(document.root().path("c"))).hasToString("f:2:4");
    }

    @Test
    void an_empty_file_has_no_tree_and_no_problem() {
        for (String text : new String[] {"", "\n\n", "# only a comment\n", "---\n"}) {
            YamlDocument document = YamlDocument.yaml("f", text);
            assertThat(document.root().isMissingNode()).as(text).isTrue();
            assertThat(document.isReadable()).isTrue();
            assertThat(document.problems()).isEmpty();
        }
        assertThat(YamlDocument.jsonLines("f", "").root().isEmpty()).isTrue();
    }

    @Test
    void reports_all_duplicate_keys_and_keeps_the_first() {
        YamlDocument document = YamlDocument.yaml("f", "a: 1\nb: {c: 1, c: [2]}\na: {x: 1}\n");
        assertThat(document.problems()).extracting(Problem::toString).containsExactly(
                "f:2:11: the key 'c' stands twice in one mapping, first in line 2. Fix: remove one of them.",
                "f:3:1: the key 'a' stands twice in one mapping, first in line 1. Fix: remove one of them.");
        assertThat(document.root().path("a").stringValue()).isEqualTo("1");
        assertThat(document.root().path("b").path("c").stringValue()).isEqualTo("1");
    }

    @Test
    void refuses_what_has_no_place_in_a_plain_tree() {
        assertThat(problem("a: &x 1\nb: *x\n"))
                .isEqualTo("f:2:4: the alias '*x' is not supported. Fix: write the value out.");
        assertThat(problem("a: 1\n---\nb: 2\n")).isEqualTo(
                "f:2:1: a second YAML document begins here. Fix: keep one document a file; remove the line '---'.");
        assertThat(problem("? [a]\n: b\n")).isEqualTo("f:1:3: a list or mapping stands where a key is expected. Fix: use a "
                + "text as the key, or put a text that begins with a bracket in quotes.");
        assertThat(problem("a: b\u0007c")).isEqualTo("f:1:5: not text: the character U+0007 does not belong in YAML. Fix: "
                + "remove it, or write it as an escape in double quotes.");
    }

    @Test
    void says_where_and_why_text_is_not_yaml() {
        assertThat(problem("a: [b, c\nd: e\n")).startsWith("f:2:2: not YAML: ");
        assertThat(problem("a: \"b\n")).startsWith("f:2:1: not YAML: ");
        assertThat(problem("a: @b\n")).startsWith("f:1:4: not YAML: ");
    }

    @Test
    void binary_is_a_problem_not_a_crash() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(YamlDocument.read("f", bytes).problems()).hasSize(1);
        assertThat(YamlDocument.read("f", new byte[] {0, 0, 0}).problems()).hasSize(1);
        assertThat(YamlDocument.read("f.jsonl", new byte[] {0, 0, 0}).problems()).hasSize(1);
    }

    @Test
    void documents_may_be_longer_than_the_limit_of_the_yaml_library() {
        String text = ("- " + "x".repeat(97) + "\n").repeat(40_000);
        assertThat(YamlDocument.yaml("f", text).root().size()).isEqualTo(40_000);
    }

    @Test
    void deep_nesting_is_refused_at_once() {
        String message = "more than 100 lists and mappings stand inside one another. Fix: write a flatter file.";
        assertThat(problem("[".repeat(200_000))).isEqualTo("f:1:101: " + message);
        assertThat(YamlDocument.jsonLines("f", "[".repeat(20_000)).problems().toString()).contains(message);
        assertThat(YamlDocument.yaml("f", "[".repeat(100) + "]".repeat(100)).isReadable()).isTrue();
    }

    @Test
    void reads_a_file_by_its_ending(@TempDir Path folder) throws Exception {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"a\":1}\n{\"a\":2}\n");
        assertThat(YamlDocument.read(lines).root().size()).isEqualTo(2);
        Path yaml = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
        assertThat(YamlDocument.read(yaml).root().isObject()).isTrue();
        assertThat(YamlDocument.read(yaml).name()).isEqualTo(yaml.toString());
    }

    private static String problem(String text) {
        YamlDocument document = YamlDocument.yaml("f", text);
        assertThat(document.isReadable()).isFalse();
        assertThat(document.root().isMissingNode()).isTrue();
        return document.problems().get(0).toString();
    }
}
