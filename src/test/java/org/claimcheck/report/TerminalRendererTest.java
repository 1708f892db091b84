package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalRendererTest {

    private static final List<Report> ALL = ReportFixtures.ALL;

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 120})
    void writes_what_the_golden_file_shows(int width) throws IOException {
        GoldenFile.check("terminal-" + width + ".txt", render(new TerminalRenderer.Options(width, false, false, true), ALL));
    }

    @Test
    void writes_contradictions_and_a_line_of_summary_when_quiet() throws IOException {
        GoldenFile.check("terminal-quiet.txt", render(new TerminalRenderer.Options(80, false, true, false), ALL));
    }

    @Test
    void writes_colours_only_when_asked() throws IOException {
        String plain = render(TerminalRenderer.Options.PLAIN, ALL);
        String coloured = render(new TerminalRenderer.Options(TerminalRenderer.USUAL_WIDTH, true, false, false), ALL);

        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[1;31mCONTRADICTION\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void lets_no_article_steer_the_terminal() throws IOException {
        String coloured = render(new TerminalRenderer.Options(TerminalRenderer.USUAL_WIDTH, true, false, false), ALL);

        assertThat(coloured).contains("Ada Lind, head of the[31m Ferry Board").doesNotContain("the\u001B");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", "").codePoints()).allMatch(c -> c == '\n' || Character.getType(c) != Character.CONTROL
                && Character.getType(c) != Character.FORMAT);
    }

    @Test
    void counts_wide_characters_twice_and_marks_that_combine_not_at_all() {
        assertThat(TextLayout.columns("渡船局")).isEqualTo(6);
        assertThat(TextLayout.columns("ｱ한🛳e\u0301")).isEqualTo(1 + 2 + 1 + 1);
        assertThat(TextLayout.columns("👍✅")).isEqualTo(4);
        assertThat(TextLayout.shortened("渡船局職員", 6)).isEqualTo("渡船…");
        assertThat(TextLayout.shortened("cafe\u0301s", 5)).isEqualTo("cafe\u0301s");
        assertThat(TextLayout.wrap("渡船局職員 ab cafe\u0301", 4)).containsExactly("渡船", "局職", "員", "ab", "cafe\u0301");
    }

    @Test
    void keeps_an_address_whole_and_breaks_choices_after_a_bar() {
        assertThat(TextLayout.wrap("see https://example.org/a/long/way now", 10)).containsExactly("see", "https://example.org/a/long/way", "now");
        assertThat(TextLayout.wrap("decide one|two|three", 8)).containsExactly("decide", "one|two|", "three");
    }

    @Test
    void tells_in_the_title_how_a_finding_is_decided_and_below_it_by_whom() throws IOException {
        String text = render(TerminalRenderer.Options.PLAIN, List.of(ReportFixtures.reviewed())).replaceAll("\\s+", " ");

        assertThat(text).contains("error, reopened").contains("since then: ferry-staff said")
                .contains("error, contested").contains("the article is wrong, says Ines Roth on 2026-01-03")
                .contains("the tool misread the words, says Omar Quist on 2026-01-04: the clerk | said")
                .contains("warning, needs work").contains("needs work, says Ines Roth on 2026-01-03: ask the board")
                .contains("amount: 12,000 people ≠ 1,200 people")
                .contains("decide 1a000000 article-wrong|record-wrong|both-stand|misread")
                .contains("2 settled findings left out (--show-decided)").contains("3 new; 0 as before, left out; 1 gone")
                .contains("TO BE DECIDED BY A PERSON 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 72, 80, 100, 120, 200})
    void keeps_to_the_width_but_for_addresses(int width) throws IOException {
        int limit = Math.max(width, TextLayout.NARROWEST);

        String text = render(new TerminalRenderer.Options(width, false, false, true), ALL);

        assertThat(text.lines().filter(line -> !line.strip().matches("https?://\\S+"))).allMatch(line -> TextLayout.columns(line) <= limit);
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void says_what_a_text_without_a_date_tells_of_its_date() throws IOException {
        assertThat(render(TerminalRenderer.Options.PLAIN, List.of(ReportFixtures.undated())))
                .contains("--published DATE").contains("not before 2014-08-26");
    }

    private static String render(TerminalRenderer.Options options, List<Report> reports) throws IOException {
        StringBuilder out = new StringBuilder();
        new TerminalRenderer(options).render(reports, out);
        return out.toString();
    }
}
