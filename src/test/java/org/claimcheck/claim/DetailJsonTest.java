package org.claimcheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Change;
import org.claimcheck.statement.Conversion;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.First;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Past;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Recount;
import org.claimcheck.statement.Retelling;
import org.claimcheck.statement.Sequence;
import org.claimcheck.statement.Span;
import org.claimcheck.statement.Total;
import org.claimcheck.statement.Weekday;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DetailJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Entity ADA = new Entity("ada-lind", "Ada Lind", EntityType.PERSON);

    static Stream<Detail> details() {
        Quantity year = quantity("2", "year", Bound.ABOUT);
        return Stream.of(
                new Weekday(DayOfWeek.MONDAY, LocalDate.of(2021, 6, 7)),
                new Span(year, Period.within(Edtf.parse("2015-03")), Period.within(Edtf.parse("2017-03-01"))),
                new Change(quantity("50", "", Bound.EXACT), quantity("75", "", Bound.AT_LEAST), quantity("2", "times", Bound.EXACT), true),
                new Change(quantity("30", "percent", Bound.EXACT), quantity("24", "percent", Bound.EXACT), quantity("6", "point", Bound.EXACT), false),
                new Conversion(quantity("60", "kilometre", Bound.EXACT), quantity("37", "mile", Bound.ABOUT),
                        new Quantity(new BigDecimal("37.2"), new BigDecimal("37.3"), "mile", "", Bound.EXACT)),
                new Total(quantity("60", "", Bound.EXACT), List.of(quantity("24", "", Bound.EXACT), quantity("30.5", "", Bound.EXACT)), true),
                new Sequence(true, "death", ADA, Entity.NONE, quantity("3", "day", Bound.EXACT)),
                new First(Period.within(Edtf.parse("1997-05"))),
                new First(Period.UNKNOWN),
                new Retelling(Modality.DENIED, "The board denied it."),
                new Recount(quantity("4", "painting", Bound.EXACT), quantity("5", "painting", Bound.EXACT), "Four paintings"),
                new Past(Period.within(Edtf.parse("2017-08-23")), Period.within(Edtf.parse("2017-08-09"))));
    }

    @ParameterizedTest
    @MethodSource("details")
    void reads_back_what_it_wrote(Detail detail) {
        ObjectNode written = DetailJson.write(detail, DetailJsonTest::write);

        Detail read = DetailJson.read(JSON.readTree(written.toString()),
                node -> node.isObject() ? new Entity(node.path("id").asString(""), node.path("name").asString(""), EntityType.PERSON) : Entity.NONE);

        assertThat(written.path("kind").stringValue()).isEqualTo(detail.kind());
        assertThat(read).isEqualTo(detail);
        assertThat(read.canonical()).isEqualTo(detail.canonical());
    }

    @Test
    void every_kind_of_detail_is_among_them() {
        assertThat(details().map(Object::getClass).distinct()).containsExactlyInAnyOrder((Class<?>[]) Detail.class.getPermittedSubclasses());
    }

    @Test
    void refuses_a_kind_that_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> DetailJson.read(JSON.readTree("{\"kind\":\"guess\"}"), node -> Entity.NONE))
                .withMessageContaining("'guess' is no kind of detail");
    }

    private static tools.jackson.databind.JsonNode write(Entity entity) {
        return entity.isPresent() ? JSON.createObjectNode().put("id", entity.id()).put("name", entity.name()) : JSON.nullNode();
    }

    private static Quantity quantity(String value, String unit, Bound bound) {
        return new Quantity(new BigDecimal(value), unit, "", bound);
    }
}
