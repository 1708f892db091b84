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
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.WordSplitter;
import org.claimcheck.claim.EntityLookup;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Statement;

/**
 * Everything that is known: entities, vocabulary, curated statements, and the claims of earlier articles. Immutable; every collection is sorted by id, so
 * that the order of files and folders shows nowhere but in {@link #version()}, to which the order of folders belongs.
 */
public final class Knowledge {

    /** The languages of names and wordings. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final String SHIPPED = "/claimcheck/facts";
    /** No entity lies within so many others, one within the next. */
    private static final int DEEPEST = 100;

    private final Holdings holdings;
    private final Catalogue catalogue;
    private final RecordedClaims recorded;
    private final String version;

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

    Knowledge(Holdings holdings, RecordedClaims recorded, String version) {
        this.holdings = holdings;
        this.catalogue = holdings.catalogue();
        this.recorded = recorded;
        this.version = version;
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

    /**
     * As {@link #loadLeniently(List)}, but what was read before is not read again: the records of sound folders are kept in a compact
     * form, and a later loading of the same content decodes only those that somebody asks for.
     *
     * @param folders each holds some of {@code entities}, {@code vocabulary}, {@code known} and {@code accepted}
     * @param cache   where the compact form is kept; empty if it is not
     */
    public static Loaded loadLeniently(List<Path> folders, Optional<Path> cache) {
        return cache.map(folder -> new KnowledgeCache(folder).load(folders)).orElseGet(() -> loadLeniently(folders));
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
        return new Knowledge(new PastHoldings(holdings, day), recorded.only(claim -> AsOf.isPublished(claim, day)), version);
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

    /** What all else is kept in. */
    Holdings holdings() {
        return holdings;
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

    /** Gives claims documents the names of the entities and offices that they tell by id, and the ids of those they tell by name. */
    public EntityLookup lookup() {
        return new EntityLookup() {
            @Override
            public Optional<Entity> entity(String id) {
                return Knowledge.this.entity(id);
            }

            @Override
            public Optional<Office> office(String id) {
                return Knowledge.this.office(id).map(OfficeEntry::office);
            }

            @Override
            public Optional<Entity> named(String name, EntityType type) {
                String folded = Spelling.folded(name);
                List<Entity> found = Knowledge.this.named(Naming.NAME, "", WordSplitter.key(name)).stream()
                        .filter(entry -> fits(entry.entity().type(), type) && entry.foldedNames().contains(folded)).map(EntityEntry::entity).distinct().toList();
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
        };
    }

    private static boolean fits(EntityType type, EntityType told) {
        return type == told || told == EntityType.THING || told == EntityType.PLACE && type == EntityType.COUNTRY;
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

    /** All entities. There may be millions: what looks for some of them asks for these. */
    public Collection<EntityEntry> entries() {
        return catalogue.entities().values();
    }

    /** The organisations that lie directly within an entity. */
    public List<EntityEntry> organizationsWithin(String id) {
        return Collections.unmodifiableList(holdings.entities(Key.PART, id));
    }

    /** The entities that have a place as their capital. */
    public List<EntityEntry> withCapital(String placeId) {
        return Collections.unmodifiableList(holdings.entities(Key.CAPITAL, placeId));
    }

    /** In which way something is named. */
    public enum Naming {
        /** An entity by a full or short name, in whatever language. */
        NAME,
        /** A thing by the name of the series that it is an edition of: "World Cup". */
        SERIES,
        /** An entity by a word for its people. */
        DEMONYM,
        /** An office by its name. */
        OFFICE
    }

    /**
     * Whether some name of whatever kind and language begins with a word or is just that word. A yes may be wrong, a no is not.
     *
     * @param word as {@link org.claimcheck.article.WordSplitter#key} writes it
     */
    public boolean namesBegin(String word) {
        return holdings.any(Key.FIRST_WORD, word);
    }

    /**
     * Whether some name begins with some words and goes on. A yes may be wrong, a no is not.
     *
     * @param language the language of demonyms and names of offices; other names serve all languages
     * @param words    as {@link org.claimcheck.article.WordSplitter#key} writes them
     */
    public boolean namesGoOn(Naming naming, String language, String words) {
        return switch (naming) {
            case NAME -> holdings.any(Key.NAME_START, words);
            case SERIES -> holdings.any(Key.SERIES_START, words);
            case DEMONYM -> holdings.any(Key.DEMONYM_START, Key.in(language, words));
            case OFFICE -> holdings.any(Key.OFFICE_NAME_START, Key.in(language, words));
        };
    }

    /**
     * The entities that have a name of these words; none for names of offices.
     *
     * @param language the language of demonyms; other names serve all languages
     * @param words    as {@link org.claimcheck.article.WordSplitter#key} writes them
     */
    public List<EntityEntry> named(Naming naming, String language, String words) {
        return Collections.unmodifiableList(switch (naming) {
            case NAME -> holdings.entities(Key.NAME, words);
            case SERIES -> holdings.entities(Key.SERIES, words);
            case DEMONYM -> holdings.entities(Key.DEMONYM, Key.in(language, words));
            case OFFICE -> List.of();
        });
    }

    /**
     * The series that a name names an edition of, such as "World Cup" of "1998 World Cup"; empty if it names none. In small letters it
     * would be a common noun.
     */
    public static String seriesOf(String name) {
        return Key.series(name);
    }

    /** Whether one entity lies within another, directly or through others; nothing lies within itself. */
    public boolean within(String innerId, String outerId) {
        EntityEntry inner = catalogue.entities().get(innerId);
        for (int depth = 0; depth < DEEPEST && inner != null && !inner.within().isEmpty(); depth++) {
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
        return Collections.unmodifiableList(holdings.offices(Key.OFFICE_OF, organizationId));
    }

    /** The offices of an organisation or country that a title means or may mean. */
    public List<OfficeEntry> officesTitled(String organizationId, String title) {
        return Collections.unmodifiableList(holdings.offices(Key.OFFICE_TITLE, Key.pair(organizationId, title)));
    }

    /** Whether an organisation or country has an office for a place or country. */
    public boolean hasRegionalOffice(String organizationId, String regionId) {
        return !holdings.offices(Key.OFFICE_REGION, Key.pair(organizationId, regionId)).isEmpty();
    }

    /** The offices that head a body with a name of its own. */
    public List<OfficeEntry> officesHeading(String bodyId) {
        return Collections.unmodifiableList(holdings.offices(Key.OFFICE_BODY, bodyId));
    }

    /**
     * The offices of a name.
     *
     * @param words as {@link org.claimcheck.article.WordSplitter#key} writes them
     */
    public List<OfficeEntry> officesNamed(String language, String words) {
        return Collections.unmodifiableList(holdings.offices(Key.OFFICE_NAME, Key.in(language, words)));
    }

    /** What kinds of offices there are, by the titles that they bear. */
    public Set<OfficeKind> officeKinds() {
        return Collections.unmodifiableSet(holdings.officeKinds());
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

    /** All known statements. There may be millions: what looks for some of them asks for these. */
    public List<Statement> statements() {
        return Collections.unmodifiableList(holdings.statements());
    }

    /** The known statements about an entity: as subject, object, holder, participant, or organisation of the office. */
    public List<Statement> about(String entityId) {
        return merged(holdings.statements(Key.HOLDER, entityId), holdings.statements(Key.EMPLOYER, entityId), holdings.statements(Key.SUBJECT, entityId),
                holdings.statements(Key.OTHER, entityId));
    }

    /** The roles that an entity is known to have held. */
    public List<Statement> heldBy(String entityId) {
        return Collections.unmodifiableList(holdings.statements(Key.HOLDER, entityId));
    }

    /** The known statements other than roles whose subject is an entity. */
    public List<Statement> toldOf(String entityId) {
        return Collections.unmodifiableList(holdings.statements(Key.SUBJECT, entityId));
    }

    /** The known statements other than roles that are about an entity as their object, or as one who takes part. */
    public List<Statement> involving(String entityId) {
        return Collections.unmodifiableList(holdings.statements(Key.OTHER, entityId));
    }

    @SafeVarargs
    private static List<Statement> merged(List<Statement>... lists) {
        return Collections.unmodifiableList(JoinedHoldings.merged(List.of(lists), Statement::id));
    }

    /** The known statements about an office: its holders, appointments and successions. */
    public List<Statement> ofOffice(String officeId) {
        return Collections.unmodifiableList(holdings.statements(Key.HELD, officeId));
    }

    /** The known events of a type. */
    public List<Statement> events(String type) {
        return Collections.unmodifiableList(holdings.statements(Key.TYPE, type));
    }

    /** The known events of a type whose subject is a thing with a name of its own. */
    public List<Statement> happenings(String type) {
        return Collections.unmodifiableList(holdings.statements(Key.HAPPENING, type));
    }

    /** The known statement with an id. */
    public Optional<Statement> byId(String id) {
        return holdings.statements(Key.STATEMENT, id).stream().filter(statement -> statement.id().equals(id)).findFirst();
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
        return holdings.asOf();
    }
}
