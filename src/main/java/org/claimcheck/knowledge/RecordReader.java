package org.claimcheck.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.Unpacker;
import org.claimcheck.statement.Basis;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.DayRange;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.claimcheck.time.Scope;

/** Reads back what {@link RecordWriter} wrote: one record. */
final class RecordReader {

    private static final EntityType[] TYPES = EntityType.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();
    private static final Bound[] BOUNDS = Bound.values();
    private static final Scope[] SCOPES = Scope.values();

    private final Unpacker in;
    private final List<String> files;
    private final References references;

    /** Gives what records name by id. */
    interface References {

        /** The entity with an id that a record has. */
        Entity entity(String id);

        /** The office with an id that a record has. */
        Office office(String id);
    }

    /**
     * @param bytes      the record
     * @param files      the paths of the files by their numbers
     * @param references gives what it names by id
     */
    RecordReader(byte[] bytes, List<String> files, References references) {
        this.in = new Unpacker(bytes);
        this.files = files;
        this.references = references;
    }

    EntityEntry entity() {
        Entity entity = new Entity(in.text(), in.text(), TYPES[in.size()]);
        return new EntityEntry(entity, in.map(in::text), in.map(in::texts), in.map(in::texts), in.texts(), in.text(), in.map(in::texts),
                in.text(), in.text(), in.text(), in.map(in::text), in.text(), in.text(), in.texts(), location());
    }

    /** Of an entity, the id, name and type only. */
    EntityEntry bare() {
        return new EntityEntry(new Entity(in.text(), in.text(), TYPES[in.size()]), Map.of(), Map.of(), Map.of(), List.of(), "", Map.of(), "", "", "",
                Map.of(), "", EntityEntry.USUAL_PREPOSITION, List.of(), SourceLocation.of(files.get(0)));
    }

    OfficeEntry office() {
        Office office = new Office(in.text(), in.text(), references.entity(in.text()), in.flag());
        return new OfficeEntry(office, in.map(in::text), in.texts(), in.texts(), in.flag(), in.text(), in.text(), location());
    }

    /**
     * A known statement.
     *
     * @param sources the bytes of its sources
     */
    Statement statement(byte[] sources) {
        Known basis = new Known(in.text(), CERTAINTIES[in.size()], LocalDate.ofEpochDay(in.number()), in.text(), sources(new Unpacker(sources)),
                location());
        return switch (in.size()) {
            case 0 -> role(basis);
            case 1 -> event(basis);
            case 2 -> new Figure(basis, in.text(), party(), party(), quantity(), period());
            default -> new Relation(basis, in.text(), party(), party(), period());
        };
    }

    private Role role(Basis basis) {
        Entity holder = party();
        Office office = officeOf(in.text());
        String title = in.text();
        Entity organization = in.flag() ? office.organization() : party();
        TreeSet<String> qualifiers = new TreeSet<>(in.texts());
        TreeSet<String> replaces = new TreeSet<>(in.texts());
        TreeSet<String> replacedBy = new TreeSet<>(in.texts());
        boolean tellsOrder = in.flag();
        return new Role(basis, holder, title, office, organization, qualifiers, period(), replaces, replacedBy, tellsOrder);
    }

    private Event event(Basis basis) {
        String type = in.text();
        Entity subject = party();
        Entity object = party();
        Office office = officeOf(in.text());
        List<Participant> participants = in.list(() -> new Participant(party(), in.text()));
        Entity place = party();
        String onlyOf = in.text();
        return new Event(basis, type, subject, object, office, participants, place, period(), onlyOf);
    }

    private static List<Source> sources(Unpacker bytes) {
        return bytes.list(() -> new Source(bytes.text(), bytes.text(), bytes.text(), bytes.text()));
    }

    private Quantity quantity() {
        return new Quantity(new BigDecimal(in.text()), new BigDecimal(in.text()), in.text(), in.text(), BOUNDS[in.size()]);
    }

    private Entity party() {
        return switch (in.size()) {
            case 0 -> Entity.NONE;
            case 1 -> references.entity(in.text());
            default -> new Entity("", in.text(), TYPES[in.size()]);
        };
    }

    private Office officeOf(String id) {
        return id.isEmpty() ? Office.NONE : references.office(id);
    }

    private Period period() {
        Edtf edtf = Edtf.parse(in.text());
        Scope scope = SCOPES[in.size()];
        DayRange first = days();
        DayRange last = days();
        boolean open = in.flag();
        boolean checked = in.flag();
        LocalDate day = LocalDate.ofEpochDay(in.number());
        return new Period(edtf, scope, first, last, open, checked ? Optional.of(day) : Optional.empty(), in.flag());
    }

    private DayRange days() {
        boolean earliest = in.flag();
        boolean latest = in.flag();
        return new DayRange(earliest ? in.number() : DayRange.NO_EARLIEST, latest ? in.number() : DayRange.NO_LATEST);
    }

    private SourceLocation location() {
        return new SourceLocation(files.get(in.size()), in.size(), in.size());
    }

    /**
     * The vocabulary.
     *
     * @param entities the entities that go with it
     * @param offices  the offices that go with it
     * @param former   the ids of the entities by those that they had before
     */
    Catalogue vocabulary(Map<String, EntityEntry> entities, Map<String, OfficeEntry> offices, Map<String, String> former) {
        Map<String, TitleEntry> titles = byId(() -> {
            String id = in.text();
            String rank = in.text();
            return new TitleEntry(id, in.map(in::texts), rank);
        }, TitleEntry::id);
        Map<String, EventType> events = byId(() -> new EventType(in.text(), in.map(in::text), in.texts(), EventType.Once.values()[in.size()],
                EventType.Grave.values()[in.size()], in.size(), in.text(), in.text(), wordings()), EventType::id);
        Map<String, Measure> measures = byId(() -> {
            String id = in.text();
            Map<String, String> names = in.map(in::text);
            String unit = in.text();
            boolean comparable = in.flag();
            boolean ofEvent = in.flag();
            boolean ofContest = in.flag();
            boolean ofPerson = in.flag();
            List<String> toldAs = in.texts();
            return new Measure(id, names, unit, wordings(), comparable, ofEvent, ofContest, ofPerson, toldAs);
        }, Measure::id);
        Map<String, RelationType> relations = byId(() -> new RelationType(in.text(), in.map(in::text), in.map(() -> in.map(in::text)), in.flag(),
                in.texts(), wordings()), RelationType::id);
        Map<String, MeasuringUnit> units = byId(() -> new MeasuringUnit(in.text(), in.text(), new BigDecimal(in.text()), new BigDecimal(in.text()),
                new BigDecimal(in.text()), in.map(in::texts)), MeasuringUnit::id);
        Map<String, WordList> words = byId(() -> new WordList(in.text(), in.map(in::texts)), WordList::id);
        return new Catalogue(entities, offices, titles, events, measures, relations, units, words, former);
    }

    private Wordings wordings() {
        return new Wordings(in.map(() -> in.map(in::texts)));
    }

    private <V> Map<String, V> byId(Supplier<V> read, Function<V, String> id) {
        Map<String, V> all = new TreeMap<>();
        in.list(read).forEach(value -> all.put(id.apply(value), value));
        return Collections.unmodifiableMap(all);
    }
}
