package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    /** Addresses of mail are those of ASCII in GitHub's flavour, and no others. */
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.WWW).build());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    @Test
    void writes_what_the_golden_file_shows() throws IOException {
        GoldenFile.check("report.md", render(ReportFixtures.ALL));
    }

    @Test
    void no_article_brings_html_images_or_links() throws IOException {
        List<String> links = new ArrayList<>();
        List<Node> foreign = new ArrayList<>();
        PARSER.parse(render(ReportFixtures.ALL)).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock node) {
                foreign.add(node);
            }

            @Override
            public void visit(HtmlInline node) {
                foreign.add(node);
            }

            @Override
            public void visit(Image node) {
                foreign.add(node);
            }

            @Override
            public void visit(Link node) {
                links.add(node.getDestination());
            }
        });

        assertThat(foreign).isEmpty();
        assertThat(links).isNotEmpty().containsOnly("https://example.org/2014/09/02/maas", "https://example.org/r?a=1&b=[2]");
    }

    @Test
    void tables_have_two_columns_whatever_stands_in_them() throws IOException {
        List<Integer> cells = new ArrayList<>();
        PARSER.parse(render(ReportFixtures.ALL)).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    int count = 0;
                    for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                        count += cell instanceof TableCell ? 1 : 0;
                    }
                    cells.add(count);
                }
                visitChildren(node);
            }
        });

        assertThat(cells).isNotEmpty().containsOnly(2);
    }

    @Test
    void a_file_that_was_not_read_is_told() throws IOException {
        assertThat(render(List.of(ReportFixtures.failed()))).contains("This file was not read", "There is no such file");
    }

    /** Any text, made safe, is one paragraph of plain words that read as it does. */
    @Property(tries = 2000)
    void words_read_as_they_are(@ForAll @StringLength(min = 1, max = 40) @CharRange(from = ' ', to = '~') String text) {
        String plain = TextLayout.plain(text);
        if (plain.isEmpty()) {
            return;
        }
        Node document = PARSER.parse(MarkdownText.of(text));
        assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class).satisfies(only -> assertThat(only.getNext()).isNull());
        for (Node node = document.getFirstChild().getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).isInstanceOf(Text.class);
        }
        assertThat(TextContentRenderer.builder().build().render(document).replace("\u2060", "")).isEqualTo(plain);
    }

    @Test
    void mentions_and_addresses_stay_words() {
        assertThat(PARSER.parse(MarkdownText.of("www.example.org @ann a@b.example http://x.example #1 https://y.example")).getFirstChild().getFirstChild())
                .isInstanceOf(Text.class).satisfies(text -> assertThat(text.getNext()).isNull());
        assertThat(MarkdownText.of("@ann #1")).isEqualTo("@\u2060ann \\#\u20601");
        assertThat(MarkdownText.link("words", "javascript:alert(1)")).isEqualTo("words javascript:alert(1)");
    }

    private static String render(List<Report> reports) throws IOException {
        StringBuilder out = new StringBuilder();
        new MarkdownRenderer(true).render(reports, out);
        return out.toString();
    }
}
