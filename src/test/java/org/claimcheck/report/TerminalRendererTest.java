package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalRendererTest {

    private static final List<Report> ALL = List.of(ReportFixtures.full(), ReportFixtures.undated(), ReportFixtures.failed());

    @ParameterizedTest
    @ValueSource(ints = {60, 100})
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
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 72, 100, 200})
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
