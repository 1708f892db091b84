package org.claimcheck.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** In which order statements come by their times, and when the times of two tenures are too coarse to tell one. */
class OrderProperties {

    @Property
    void of_two_statements_exactly_one_comes_after_the_other(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        Role a = role("a", one);
        Role b = role("b", other);

        assertThat(a.comesAfter(b)).isNotEqualTo(b.comesAfter(a));
        assertThat(a.comesAfter(a)).isFalse();
    }

    @Property
    void the_order_is_one_for_all(@ForAll("periods") Period one, @ForAll("periods") Period two, @ForAll("periods") Period three) {
        Role a = role("a", one);
        Role b = role("b", two);
        Role c = role("c", three);

        assertThat(a.comesAfter(b) && b.comesAfter(c) && !a.comesAfter(c)).isFalse();
    }

    @Property
    void what_surely_begins_later_comes_after(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Role a = role("z", Period.throughout(Edtf.parse(one + "/..")));
        Role b = role("a", Period.throughout(Edtf.parse(other + "/..")));

        assertThat(a.comesAfter(b)).isEqualTo(!one.isBefore(other));
    }

    @Property
    void an_end_and_a_beginning_are_too_coarse_just_where_one_date_holds_the_other(@ForAll("days") LocalDate end, @ForAll("days") LocalDate start) {
        Successive byDay = tenures(end.toString(), start.toString());
        Successive byYear = tenures(end.toString(), start.toString().substring(0, 4));
        Successive byMonth = tenures(end.toString().substring(0, 7), start.toString());

        assertThat(byDay.isTooCoarse()).isFalse();
        assertThat(byYear.isTooCoarse()).isEqualTo(end.getYear() == start.getYear());
        assertThat(byMonth.isTooCoarse()).isEqualTo(end.toString().substring(0, 7).equals(start.toString().substring(0, 7)));
        assertThat(tenures("2001", "2001").isTooCoarse()).as("told alike").isFalse();
        assertThat(tenures("..", start.toString()).isTooCoarse()).as("no end").isFalse();
    }

    private static Successive tenures(String end, String start) {
        return new Successive(role("earlier", Period.throughout(Edtf.parse("1990/" + end))), role("later", Period.throughout(Edtf.parse(start + "/.."))));
    }

    private static Role role(String id, Period period) {
        Known basis = new Known(id, Certainty.CERTAIN, LocalDate.of(2024, 12, 31), "", List.of(), new SourceLocation("facts.yaml", 1, 1));
        return new Role(basis, Entity.unknown("Anna Roth", EntityType.PERSON), "mayor", Office.NONE, Entity.unknown("Lillevik", EntityType.PLACE), Set.of(), period);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(11_000, 11_800).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<String> ends = days().flatMap(day -> Arbitraries.of(day.toString(), day.toString().substring(0, 7), day.toString().substring(0, 4)));
        Arbitrary<Edtf> froms = Arbitraries.frequencyOf(Tuple.of(4, ends.map(Edtf::parse)), Tuple.of(1, Arbitraries.just(Edtf.OPEN)));
        return Combinators.combine(froms, Arbitraries.of(0, 1)).as((from, open) -> from.isOpen() ? Period.throughout(Edtf.parse("../2003"))
                : open == 0 ? Period.within(from) : Period.throughout(Edtf.parse(from.text() + "/..")));
    }
}
