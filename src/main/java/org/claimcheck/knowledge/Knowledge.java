package org.claimcheck.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.claim.EntityLookup;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;

/**
 * Everything that is known: entities, vocabulary, curated statements, and the claims of earlier articles. Immutable; every collection is sorted by id, so
 * that the order of files and folders shows nowhere but in {@link #version()}, to which the order of folders belongs.
 */
public final class Knowledge {

    /** The languages of names and wordings. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final String SHIPPED = "/claimcheck/facts";

    private final Catalogue catalogue;
    private final Map<String, List<OfficeEntry>> officesByOrganization;
    private final List<Statement> statements;
    private final RecordedClaims recorded;
    private final Map<String, Statement> byId;
    private final Map<String, List<Statement>> byEntity;
    private final Map<String, List<Statement>> byOffice;
    private final String version;
    private final Optional<LocalDate> asOf;

    /**
     * What a lenient loading gives.
     *
     * @param knowledge what could be read
     * @param problems  why other records were left out, sorted by location; empty if all is well
     */
    public record Loaded(Knowledge knowledge, List<Problem> problems) {

        /** Takes a copy of the problems. */
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    Knowledge(Catalogue catalogue, List<Statement> statements, RecordedClaims recorded, String version) {
        this.catalogue = catalogue;
        this.recorded = recorded;
        this.statements = statements.stream().sorted(Comparator.comparing(Statement::id)).toList();
        this.version = version;
        this.officesByOrganization = new TreeMap<>();
        catalogue.offices().values().forEach(office -> add(officesByOrganization, office.organization(), office));
        this.byId = new TreeMap<>();
        this.byEntity = new TreeMap<>();
        this.byOffice = new TreeMap<>();
        for (Statement statement : this.statements) {
            byId.put(statement.id(), statement);
            parties(statement).forEach(id -> add(byEntity, id, statement));
            String office = statement instanceof Role role ? role.office().id()
                    : statement instanceof Event event ? event.office().id() : "";
            add(byOffice, office, statement);
        }
        this.asOf = this.statements.stream().map(Statement::basis).filter(Known.class::isInstance)
                .map(basis -> ((Known) basis).checked()).max(Comparator.naturalOrder());
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }
    }

    private static Set<String> parties(Statement statement) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(statement.subject().id());
        ids.add(statement.object().id());
        if (statement instanceof Role role) {
            ids.add(role.office().organization().id());
        }
        if (statement instanceof Event event) {
            event.participants().forEach(participant -> ids.add(participant.entity().id()));
            ids.add(event.office().organization().id());
        }
        return ids;
    }

    // ---- loading

    /**
     * Loads facts folders; later ones add to earlier ones.
     *
     * @param folders each holds some of {@code entities}, {@code vocabulary}, {@code known} and {@code accepted}
     * @throws InvalidInputException with all that is wrong in any of them
     */
    public static Knowledge load(List<Path> folders) {
        Loaded loaded = loadLeniently(folders);
        List<Problem> problems = Stream.concat(loaded.problems().stream(), loaded.knowledge().archiveProblems().stream()).sorted().toList();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return loaded.knowledge();
    }

    /**
     * Loads what can be loaded of facts folders: a record with a problem is left out, and so is what cannot be without it. What is
     * wrong with accepted claims is told by {@link #archiveProblems()} alone.
     *
     * @param folders each holds some of {@code entities}, {@code vocabulary}, {@code known} and {@code accepted}
     */
    public static Loaded loadLeniently(List<Path> folders) {
        return KnowledgeLoader.load(folders);
    }

    /** Knowledge of nothing. */
    public static Knowledge empty() {
        return load(List.of());
    }

    /**
     * What was known and true by a day: statements that had begun by then, those that ended later as going on; and claims of
     * articles that had been published for sure. Names and vocabulary stay as they are.
     *
     * @param day the last day that counts
     */
    public Knowledge asOf(LocalDate day) {
        return new Knowledge(catalogue, statements.stream().flatMap(statement -> AsOf.statement(statement, day).stream()).toList(),
                recorded.only(claim -> AsOf.isPublished(claim, day)), version);
    }

    /**
     * The facts that the jar carries, as a folder to load. Inside a jar, its file system stays open as long as the program
     * runs.
     *
     * @throws UncheckedIOException if the jar cannot be opened
     */
    public static Optional<Path> shippedFolder() {
        return Shipped.FOLDER;
    }

    /** Finds the shipped folder on first use. */
    private static final class Shipped {

        private static final Optional<Path> FOLDER = find();

        private static Optional<Path> find() {
            URL url = Knowledge.class.getResource(SHIPPED);
            if (url == null) {
                return Optional.empty();
            }
            try {
                URI uri = url.toURI();
                if (!uri.getScheme().equals("jar")) {
                    return Optional.of(Path.of(uri));
                }
                String jar = uri.getRawSchemeSpecificPart();
                FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar.substring(0, jar.indexOf("!/")))));
                return Optional.of(files.getPath(SHIPPED));
            } catch (URISyntaxException e) {
                throw new IllegalStateException("Not a location: " + url, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives claims documents the names of the entities and offices that they tell by id. */
    public EntityLookup lookup() {
        return catalogue.lookup();
    }

    // ---- entities

    /** The entity with an id, or that went by it before. */
    public Optional<Entity> entity(String id) {
        return entry(id).map(EntityEntry::entity);
    }

    /** The entity with an id, or that went by it before, with everything by which texts may name it. */
    public Optional<EntityEntry> entry(String id) {
        return catalogue.entity(id);
    }

    /** All entities. */
    public Collection<EntityEntry> entries() {
        return catalogue.entities().values();
    }

    /** Whether one entity lies within another, directly or through others; nothing lies within itself. */
    public boolean within(String innerId, String outerId) {
        EntityEntry inner = catalogue.entities().get(innerId);
        while (inner != null && !inner.within().isEmpty()) {
            if (inner.within().equals(outerId)) {
                return true;
            }
            inner = catalogue.entities().get(inner.within());
        }
        return false;
    }

    // ---- vocabulary

    /** The office with an id. */
    public Optional<OfficeEntry> office(String id) {
        return Optional.ofNullable(catalogue.offices().get(id));
    }

    /** All offices. */
    public Collection<OfficeEntry> offices() {
        return catalogue.offices().values();
    }

    /** The offices of an organisation or country. */
    public List<OfficeEntry> officesOf(String organizationId) {
        return Collections.unmodifiableList(officesByOrganization.getOrDefault(organizationId, List.of()));
    }

    /** The title with an id. */
    public Optional<TitleEntry> title(String id) {
        return Optional.ofNullable(catalogue.titles().get(id));
    }

    /** All titles. */
    public Collection<TitleEntry> titles() {
        return catalogue.titles().values();
    }

    /** The event type with an id. */
    public Optional<EventType> eventType(String id) {
        return Optional.ofNullable(catalogue.events().get(id));
    }

    /** All event types. */
    public Collection<EventType> eventTypes() {
        return catalogue.events().values();
    }

    /** The measure with an id. */
    public Optional<Measure> measure(String id) {
        return Optional.ofNullable(catalogue.measures().get(id));
    }

    /** All measures. */
    public Collection<Measure> measures() {
        return catalogue.measures().values();
    }

    /** The relation type with an id. */
    public Optional<RelationType> relationType(String id) {
        return Optional.ofNullable(catalogue.relations().get(id));
    }

    /** All relation types. */
    public Collection<RelationType> relationTypes() {
        return catalogue.relations().values();
    }

    /** All units of measurement. */
    public Collection<MeasuringUnit> units() {
        return catalogue.units().values();
    }

    /** The word list with an id. */
    public Optional<WordList> wordList(String id) {
        return Optional.ofNullable(catalogue.words().get(id));
    }

    /** All word lists. */
    public Collection<WordList> wordLists() {
        return catalogue.words().values();
    }

    // ---- statements

    /** All known statements. */
    public List<Statement> statements() {
        return statements;
    }

    /** The known statements about an entity: as subject, object, holder, participant, or organisation of the office. */
    public List<Statement> about(String entityId) {
        return Collections.unmodifiableList(byEntity.getOrDefault(entityId, List.of()));
    }

    /** The known statements about an office: its holders, appointments and successions. */
    public List<Statement> ofOffice(String officeId) {
        return Collections.unmodifiableList(byOffice.getOrDefault(officeId, List.of()));
    }

    /** The known statement with an id. */
    public Optional<Statement> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The accepted claims of earlier articles; they are parsed when this is first asked for. */
    public Archive archive() {
        return recorded.archive();
    }

    /** Why accepted claims were left out, sorted by location; empty if all is well. They are parsed for it. */
    public List<Problem> archiveProblems() {
        return recorded.problems();
    }

    /** A reader of statements that accepts only what this knowledge knows. */
    public StatementReader statementReader() {
        return new StatementReader(catalogue, false, (sort, id) -> false);
    }

    /** A reader of statements that makes up entities and offices it does not know, for scenarios. */
    public StatementReader lenientStatementReader() {
        return new StatementReader(catalogue, true, (sort, id) -> false);
    }

    // ---- state

    /**
     * Twelve hex digits of SHA-256 over the relative paths and contents of all loaded files; the same wherever the folders
     * lie and however the system lists their files.
     */
    public String version() {
        return version;
    }

    /** The latest day on which any statement was checked; empty if there are no statements. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }
}
