package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfProperties {

    @Property(tries = 5000)
    void what_is_printed_reads_as_the_same_date(@ForAll("texts") String text) {
        Edtf edtf = Edtf.parse(text);

        assertThat(Edtf.parse(edtf.toString())).isEqualTo(edtf);
        assertThat(edtf.toString()).isEqualTo(edtf.text());
    }

    @Property(tries = 5000)
    void the_canonical_text_means_what_the_text_means(@ForAll("texts") String text) {
        EdtfExpression written = EdtfParser.parse(text);
        EdtfExpression canonical = Edtf.parse(text).expression();

        assertThat(canonical).isEqualTo(written);
        assertThat(canonical.first()).isEqualTo(written.first());
        assertThat(canonical.last()).isEqualTo(written.last());
    }

    @Property(tries = 3000)
    void a_date_begins_and_ends_in_order(@ForAll("texts") String text) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.first().earliestDay()).isLessThanOrEqualTo(edtf.last().latestDay());
        assertThat(Period.within(edtf).inWords()).isNotBlank();
        assertThat(Period.throughout(edtf).inWords()).isNotBlank();
        assertThat(edtf.inWords()).isNotBlank().doesNotContain("  ");
    }

    @Property(tries = 3000)
    void what_fills_a_date_lies_within_it(@ForAll("texts") String text) {
        Period filling = Period.throughout(Edtf.parse(text));
        Period within = Period.within(Edtf.parse(text));

        assertThat(filling.firstDay().earliestDay()).isGreaterThanOrEqualTo(within.firstDay().earliestDay());
        assertThat(filling.lastDay().latestDay()).isLessThanOrEqualTo(within.lastDay().latestDay());
    }

    @Property(tries = 2000)
    void a_mark_about_only_widens(@ForAll("dates") String text) {
        Edtf marked = Edtf.parse(text);
        Edtf plain = Edtf.parse(text.replace("~", "").replace("%", "").replace("?", ""));

        assertThat(marked.first().earliestDay()).isLessThanOrEqualTo(plain.first().earliestDay());
        assertThat(marked.last().latestDay()).isGreaterThanOrEqualTo(plain.last().latestDay());
        assertThat(marked.first().equals(plain.first()))
                .isEqualTo(!marked.approximate() || plain.first().isUnbounded());
    }

    @Property(tries = 2000)
    void a_date_means_the_period_from_it_to_itself(@ForAll("dates") String text) {
        Edtf date = Edtf.parse(text);
        Edtf period = Edtf.parse(text + "/" + text);

        assertThat(period.first()).isEqualTo(date.first());
        assertThat(period.last()).isEqualTo(date.last());
        assertThat(Edtf.interval(date, date)).isEqualTo(date);
    }

    @Property(tries = 2000)
    void a_period_is_made_of_its_ends(@ForAll("texts") String text) {
        Edtf edtf = Edtf.parse(text);

        if (edtf.isInterval()) {
            assertThat(Edtf.ends(edtf.from(), edtf.to())).isEqualTo(edtf);
        } else {
            assertThat(edtf.from()).isEqualTo(edtf);
            assertThat(edtf.to()).isEqualTo(edtf);
        }
    }

    @Property
    void every_day_is_itself(@ForAll("days") LocalDate day) {
        Edtf edtf = Edtf.day(day);

        assertThat(edtf.isDay()).isTrue();
        assertThat(edtf.first().earliest()).contains(day);
        assertThat(edtf.last().latest()).contains(day);
    }

    @Property(tries = 5000)
    void garbage_is_read_or_refused_at_a_character_of_it(@ForAll("garbage") String text) {
        readOrRefuse(text);
    }

    @Property(tries = 10_000)
    void a_date_with_typing_errors_is_read_or_refused_at_a_character_of_it(@ForAll("damaged") String text) {
        readOrRefuse(text);
    }

    private static void readOrRefuse(String text) {
        Edtf edtf;
        try {
            edtf = Edtf.parse(text);
        } catch (EdtfException e) {
            assertThat(e.index()).isBetween(0, Math.max(0, text.length() - 1));
            assertThat(e.what()).isNotBlank().doesNotEndWith(".");
            assertThat(e.fix()).isNotBlank();
            return;
        }
        assertThat(Edtf.parse(edtf.text())).isEqualTo(edtf);
        assertThat(Period.throughout(edtf).inWords()).isNotBlank();
    }

    @Provide
    Arbitrary<String> texts() {
        return EdtfArbitraries.texts();
    }

    @Provide
    Arbitrary<String> dates() {
        return EdtfArbitraries.dates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(-99_999_999, 1, 1).toEpochDay(),
                LocalDate.of(99_999_999, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().withChars("0123X-/.,~?%[]{}YTZ:+ ES").ofMaxLength(14));
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> scrap = Arbitraries.strings().withChars("0123459X-/.,~?%[]{}YTZ:+ ESx\u2013").ofMaxLength(2);
        return Combinators.combine(EdtfArbitraries.texts(), Arbitraries.integers().between(0, 30),
                Arbitraries.integers().between(0, 3), scrap).as((text, at, cut, insert) -> {
                    int from = Math.min(at, text.length());
                    int to = Math.min(from + cut, text.length());
                    return text.substring(0, from) + insert + text.substring(to);
                });
    }
}
