package org.claimcheck.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.Packer;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.DayRange;
import org.claimcheck.time.Period;

/**
 * Gives records of knowledge the form that they have in a {@link Store}; {@link RecordReader} gives them back. Whoever a statement is
 * about stands there by id only. Not for several threads.
 */
final class RecordWriter {

    private final Packer out = new Packer();
    private final ToIntFunction<String> files;
    private final Numbers keys = new Numbers();
    private final Numbers starts = new Numbers();

    /** Different numbers in the order in which they came. */
    private static final class Numbers {

        private long[] all = new long[16];
        private int count;

        void add(long number) {
            for (int i = 0; i < count; i++) {
                if (all[i] == number) {
                    return;
                }
            }
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = number;
        }

        long[] taken() {
            return Arrays.copyOf(all, count);
        }
    }

    /**
     * A record in its form.
     *
     * @param id      its id
     * @param bytes   all but its sources
     * @param sources the sources of a statement; empty for others. They stand apart, since many statements have the same
     * @param keys    what it is found by, as {@link Key#hash numbers}
     * @param starts  what its names begin with, likewise
     * @param file    the number of the file it stands in
     * @param line    its line there
     * @param column  the column in which its id stands; 0 if that is not known
     */
    record Encoded(String id, byte[] bytes, byte[] sources, long[] keys, long[] starts, int file, int line, int column) {
    }

    /**
     * @param files gives the number of a file by its path
     */
    RecordWriter(ToIntFunction<String> files) {
        this.files = files;
    }

    private Encoded encoded(String id, byte[] sources, SourceLocation location) {
        return new Encoded(id, out.bytes(), sources, keys.taken(), starts.taken(), files.applyAsInt(location.path()), location.line(), 0);
    }

    private void begin() {
        out.clear();
        keys.count = 0;
        starts.count = 0;
    }

    private void key(Key key, String text) {
        (key.isStart() ? starts : keys).add(key.hash(text));
    }

    Encoded entity(EntityEntry entry) {
        begin();
        Key.of(entry, this::key);
        out.text(entry.id()).text(entry.entity().name()).number(entry.entity().type().ordinal()).map(entry.names(), out::text);
        lists(entry.aliases()).lists(entry.shortNames());
        out.texts(entry.never()).text(entry.gender());
        lists(entry.demonyms());
        out.text(entry.capital()).text(entry.within()).text(entry.speaksFor()).map(entry.ids(), out::text)
                .text(entry.article()).text(entry.preposition()).texts(entry.formerly());
        location(entry.location());
        return encoded(entry.id(), new byte[0], entry.location());
    }

    Encoded office(OfficeEntry office) {
        begin();
        Key.of(office, this::key);
        out.text(office.id()).text(office.office().name()).text(office.organization()).flag(office.office().exclusive()).map(office.names(), out::text)
                .texts(office.titles()).texts(office.mayName()).flag(office.deputy()).text(office.region()).text(office.body());
        location(office.location());
        return encoded(office.id(), new byte[0], office.location());
    }

    /** A known statement. */
    Encoded statement(Statement statement) {
        Known known = (Known) statement.basis();
        out.clear();
        sources(known.sources());
        byte[] sources = out.bytes();
        begin();
        Key.of(statement, this::key);
        out.text(known.id()).number(known.certainty().ordinal()).number(known.checked().toEpochDay()).text(known.saidBy());
        location(known.location());
        if (statement instanceof Role role) {
            out.number(0);
            entity(role.holder());
            out.text(role.office().id()).text(role.title()).flag(role.organization().equals(role.office().organization()));
            if (!role.organization().equals(role.office().organization())) {
                entity(role.organization());
            }
            out.texts(role.qualifiers()).texts(role.replaces()).texts(role.replacedBy()).flag(role.tellsOrder());
        } else if (statement instanceof Event event) {
            out.number(1).text(event.type());
            entity(event.subject());
            entity(event.object());
            out.text(event.office().id()).each(event.participants(), this::participant);
            entity(event.place());
            out.text(event.onlyOf());
        } else if (statement instanceof Figure figure) {
            out.number(2).text(figure.measure());
            entity(figure.subject());
            entity(figure.object());
            quantity(figure.quantity());
        } else {
            Relation relation = (Relation) statement;
            out.number(3).text(relation.type());
            entity(relation.subject());
            entity(relation.object());
        }
        period(statement.period());
        return encoded(known.id(), sources, known.location());
    }

    private void sources(List<Source> sources) {
        out.each(sources, source -> out.text(source.publisher()).text(source.title()).text(source.url()).text(source.date()));
    }

    private void participant(Participant participant) {
        entity(participant.entity());
        out.text(participant.role());
    }

    private void quantity(Quantity quantity) {
        number(quantity.value());
        number(quantity.upper());
        out.text(quantity.unit()).text(quantity.per()).number(quantity.bound().ordinal());
    }

    private void number(BigDecimal value) {
        out.text(value.toString());
    }

    private void entity(Entity entity) {
        if (entity.isCatalogued()) {
            out.number(1).text(entity.id());
        } else if (entity.equals(Entity.NONE)) {
            out.number(0);
        } else {
            out.number(2).text(entity.name()).number(entity.type().ordinal());
        }
    }

    private void period(Period period) {
        out.text(period.edtf().text()).number(period.scope().ordinal());
        days(period.firstDay());
        days(period.lastDay());
        out.flag(period.endsOpen()).flag(period.checked().isPresent()).number(period.checked().map(LocalDate::toEpochDay).orElse(0L))
                .flag(period.uncertain());
    }

    private void days(DayRange days) {
        out.flag(days.earliest().isPresent()).flag(days.latest().isPresent());
        days.earliest().ifPresent(day -> out.number(days.earliestDay()));
        days.latest().ifPresent(day -> out.number(days.latestDay()));
    }

    private RecordWriter lists(Map<String, List<String>> lists) {
        out.map(lists, out::texts);
        return this;
    }

    private void location(SourceLocation location) {
        out.number(files.applyAsInt(location.path())).number(location.line()).number(location.column());
    }

    /** The vocabulary, as one record. */
    byte[] vocabulary(Catalogue catalogue) {
        begin();
        out.each(catalogue.titles().values(), title -> {
            out.text(title.id()).text(title.rank());
            lists(title.words());
        });
        out.each(catalogue.events().values(), type -> {
            out.text(type.id()).map(type.names(), out::text).texts(type.told()).number(type.once().ordinal()).number(type.grave().ordinal())
                    .number(type.toleranceDays()).text(type.begins()).text(type.kindOf());
            wordings(type.words());
        });
        out.each(catalogue.measures().values(), measure -> {
            out.text(measure.id()).map(measure.names(), out::text).text(measure.unit()).flag(measure.comparable()).flag(measure.ofEvent())
                    .flag(measure.ofContest()).flag(measure.ofPerson()).texts(measure.toldAs());
            wordings(measure.words());
        });
        out.each(catalogue.relations().values(), type -> {
            out.text(type.id()).map(type.names(), out::text).map(type.gendered(), names -> out.map(names, out::text)).flag(type.symmetric())
                    .texts(type.excludes());
            wordings(type.words());
        });
        out.each(catalogue.units().values(), unit -> {
            out.text(unit.id()).text(unit.dimension());
            number(unit.size());
            number(unit.to());
            number(unit.zero());
            lists(unit.words());
        });
        out.each(catalogue.words().values(), list -> {
            out.text(list.id());
            lists(list.words());
        });
        return out.bytes();
    }

    private void wordings(Wordings words) {
        out.map(words.byLanguage(), this::lists);
    }
}
