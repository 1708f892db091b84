package org.claimcheck.knowledge;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.FactsFile.Kind;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Statement;
import tools.jackson.databind.JsonNode;

/** Loads facts folders: reads and checks every file, then links the records that are sound. */
final class KnowledgeLoader {

    /** What each kind of file defines: how messages call it. */
    private static final Map<Kind, String> SORTS = new EnumMap<>(Map.of(Kind.ENTITIES, "entity", Kind.OFFICES, "office",
            Kind.TITLES, "title", Kind.EVENTS, "event type", Kind.MEASURES, "measure", Kind.RELATIONS, "relation type",
            Kind.UNITS, "unit", Kind.WORDS, "word list", Kind.KNOWN, "fact"));

    private static final int VERSION_DIGITS = 12;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Kind, Map<String, Item>> items = new EnumMap<>(Kind.class);
    private final Map<String, String> formerly = new HashMap<>();
    private boolean complete = true;
    private Elsewhere elsewhere = (kind, id) -> false;

    /** A file as read: its tree, and what is wrong with its form. */
    private record Content(FactsFile file, YamlDocument document, List<Problem> problems) {
    }

    /**
     * A record of a file.
     *
     * @param document the file's tree
     * @param node     the record
     * @param defaults the mapping that holds the defaults of the file's facts; missing if there is none
     * @param sound    whether its form is as it should be
     */
    private record Item(YamlDocument document, JsonNode node, JsonNode defaults, boolean sound) {

        String text(String key) {
            return node.path(key).asString("");
        }
    }

    /** Loads the folders in this order. */
    static Knowledge.Loaded load(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        List<FactsFile> files = FactsFile.in(folders, problems);
        return load(FileBytes.of(files), problems);
    }

    /**
     * Loads files.
     *
     * @param files in the order of their folders and paths
     * @param found what is wrong with how they lie in their folders
     */
    static Knowledge.Loaded load(List<FileBytes> files, List<Problem> found) {
        return new KnowledgeLoader().run(files, found);
    }

    /**
     * A file with what it holds.
     *
     * @param file    the file
     * @param bytes   its content; nothing if it cannot be read
     * @param problem why it cannot be read
     */
    record FileBytes(FactsFile file, byte[] bytes, Optional<Problem> problem) {

        /** Reads a file in some way. */
        interface Reading {

            byte[] read(Path path) throws IOException;
        }

        /** Reads some files. */
        static List<FileBytes> of(List<FactsFile> files) {
            return files.parallelStream().map(FileBytes::of).toList();
        }

        /** Reads a file. */
        static FileBytes of(FactsFile file) {
            return of(file, Files::readAllBytes);
        }

        /** Takes what somebody reads of a file, and why nobody can. */
        static FileBytes of(FactsFile file, Reading reading) {
            try {
                return new FileBytes(file, reading.read(file.path()), Optional.empty());
            } catch (IOException e) {
                return new FileBytes(file, new byte[0], Optional.of(new Problem(SourceLocation.of(file.path().toString()),
                        "cannot be read: " + e.getMessage(), "check the file and its permissions")));
            }
        }
    }

    /** Finds records that are kept elsewhere, by their kind and id. */
    @FunctionalInterface
    interface Elsewhere {

        /** Whether there is one. */
        boolean has(Kind kind, String id);
    }

    /** A loader for some files, to which others belong. */
    KnowledgeLoader() {
    }

    /** The records of a kind by their ids. */
    private Map<String, Item> items(Kind kind) {
        return items.getOrDefault(kind, Map.of());
    }

    private Knowledge.Loaded run(List<FileBytes> files, List<Problem> found) {
        problems.addAll(found);
        collect(files);
        Catalogue catalogue = catalogue();
        List<Statement> statements = statements(catalogue);
        Knowledge knowledge = new Knowledge(new MemoryHoldings(catalogue, statements), recorded(files, catalogue), version(files));
        return new Knowledge.Loaded(knowledge, problems());
    }

    /** Takes the records of files. To be called once, and before anything is made of them. */
    void collect(List<FileBytes> files) {
        files.parallelStream().filter(file -> file.file.kind() != Kind.ACCEPTED).map(KnowledgeLoader::content).toList().forEach(this::collect);
        collectFormerIds();
    }

    /** Has references to what is kept elsewhere count as good. */
    void beside(Elsewhere other) {
        elsewhere = other;
    }

    /** What is wrong so far, sorted by location. */
    List<Problem> problems() {
        return problems.stream().sorted().distinct().toList();
    }

    /**
     * In what state a record of these files is, as far as those that name it by id depend on it: empty if there is none, else different
     * for whatever would make a difference to them.
     */
    String state(Kind kind, String id) {
        Item item = items(kind).get(kind == Kind.ENTITIES ? formerly.getOrDefault(id, id) : id);
        if (item == null) {
            return "";
        }
        return item.sound ? "sound " + item.text("of") + item.text("unit") + item.text("holders") + item.text("type") : "flawed";
    }

    /** All ids of a kind. */
    Set<String> ids(Kind kind) {
        return items(kind).keySet();
    }

    /** The problem of another record that has the id of one of these. */
    Optional<Problem> taken(Kind kind, String id, SourceLocation again) {
        return Optional.ofNullable(items(kind).get(id)).map(first -> taken(kind, id, again, first.document.location(first.node.path("id"))));
    }

    /** The problem of a record whose id another has. */
    static Problem taken(Kind kind, String id, SourceLocation again, SourceLocation first) {
        return new Problem(again, "the " + SORTS.get(kind) + " id '" + id + "' is taken: " + first + " has it",
                "give one of them another id, or remove it");
    }

    /**
     * What stands in one line of a file.
     *
     * @param document its tree, with one record
     * @param flaws    what is wrong with its form
     */
    static KnowledgeLoader ofLine(FactsFile file, YamlDocument document, List<Problem> flaws, Elsewhere elsewhere) {
        KnowledgeLoader loader = new KnowledgeLoader();
        loader.elsewhere = elsewhere;
        loader.problems.addAll(flaws);
        JsonNode node = document.root();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            if (each.isObject()) {
                loader.register(file.kind(), new Item(document, each, each.path(-1), flaws.isEmpty()));
            }
        }
        return loader;
    }

    /** The entity of the line, if it is one and sound. */
    Optional<EntityEntry> entity() {
        return sound(Kind.ENTITIES).entrySet().stream().map(each -> entity(each.getKey(), each.getValue())).findFirst();
    }

    /** The office of the line, if it is one and sound and its organisation is among some entities. */
    Optional<OfficeEntry> office(Map<String, EntityEntry> entities) {
        Map<String, OfficeEntry> offices = new HashMap<>();
        sound(Kind.OFFICES).forEach((id, item) -> office(id, item, entities, offices));
        return offices.values().stream().findFirst();
    }

    /** The statement of the line, if it is one and sound. */
    Optional<Statement> statement(StatementReader reader) {
        return sound(Kind.KNOWN).values().stream().flatMap(item -> defaults(reader, item).stream()
                .flatMap(fallback -> reader.known(item.document, item.node, fallback, problems).stream())
                .flatMap(known -> reader.read(item.document, item.node, known, problems).stream())).findFirst();
    }

    /** The id in the line, sound or not; empty if it has none. */
    String id(Kind kind) {
        return items(kind).keySet().stream().findFirst().orElse("");
    }

    /** Where the id in the line stands. */
    SourceLocation idLocation(Kind kind) {
        Item item = items(kind).values().iterator().next();
        return item.document.location(item.node.path("id"));
    }

    /** A reader of statements over a catalogue that these files and others make up. */
    StatementReader reader(Catalogue catalogue) {
        Map<String, Kind> kinds = new HashMap<>();
        SORTS.forEach((kind, sort) -> kinds.put(sort, kind));
        return new StatementReader(catalogue, false, (sort, id) -> !complete || items(kinds.get(sort)).containsKey(id)
                || elsewhere.has(kinds.get(sort), id));
    }

    // ---- files

    private static Content content(FileBytes file) {
        String path = file.file.path().toString();
        if (file.problem.isPresent()) {
            return new Content(file.file, YamlDocument.yaml(path, ""), List.of(file.problem.get()));
        }
        YamlDocument document = YamlDocument.read(path, file.bytes);
        List<Problem> found = new ArrayList<>(document.problems());
        if (document.isReadable()) {
            found.addAll(DocumentSchema.of("facts", file.file.kind().id()).check(document));
        }
        return new Content(file.file, document, found);
    }

    /** The accepted claims; the names in them are those of the catalogue. */
    private static RecordedClaims recorded(List<FileBytes> files, Catalogue catalogue) {
        return RecordedClaims.in(files.stream().filter(file -> file.file.kind() == Kind.ACCEPTED)
                .map(file -> new RecordedClaims.Source(file.file.path(), file.problem.isEmpty() ? Optional.of(file.bytes) : Optional.empty())).toList(),
                catalogue.lookup());
    }

    /** What {@link Knowledge#version()} is of some files. */
    static String version(List<FileBytes> files) {
        return digest(files, "").substring(0, VERSION_DIGITS);
    }

    /**
     * SHA-256 over the relative paths and contents of files, in hexadecimal.
     *
     * @param salt what comes first
     */
    static String digest(List<FileBytes> files, String salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            for (FileBytes each : files) {
                digest.update((each.file.relative() + "\0" + each.bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(each.bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Takes the records of a file; those with a problem inside their lines are not sound. */
    private void collect(Content content) {
        problems.addAll(content.problems);
        YamlDocument document = content.document;
        complete &= document.isReadable() && !(document.root().isMissingNode() && !content.problems.isEmpty());
        JsonNode root = document.root();
        JsonNode list = root.isObject() ? root.path("facts") : root;
        if (!list.isArray()) {
            complete &= root.isMissingNode();
            return;
        }
        List<SourceLocation> flaws = content.problems.stream().map(Problem::location).sorted().toList();
        boolean lines = document.name().endsWith(".jsonl");
        boolean flawedTop = !lines && !flaws.isEmpty() && !list.isEmpty()
                && flaws.get(0).compareTo(document.location(list.path(0))) < 0;
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.path(i);
            if (node.isObject()) {
                SourceLocation start = document.location(node);
                SourceLocation end = lines ? SourceLocation.of(document.name(), start.line() + 1)
                        : i + 1 < list.size() ? document.location(list.path(i + 1)) : null;
                boolean flawed = flawedTop || flaws.stream().anyMatch(flaw ->
                        flaw.compareTo(start) >= 0 && (end == null || flaw.compareTo(end) < 0));
                register(content.file.kind(), new Item(document, node, root.isObject() ? root : root.path(-1), !flawed));
            }
        }
    }

    private void register(Kind kind, Item item) {
        String id = item.text("id");
        if (id.isEmpty()) {
            return;
        }
        Item first = items.computeIfAbsent(kind, of -> new LinkedHashMap<>()).putIfAbsent(id, item);
        if (first != null) {
            problems.add(taken(kind, id, item.document.location(item.node.path("id")), first.document.location(first.node.path("id"))));
        }
    }

    /** Takes the ids that entities went by before; none may be the id of another. */
    private void collectFormerIds() {
        Map<String, Item> entities = items(Kind.ENTITIES);
        entities.forEach((id, item) -> item.node.path("formerly").forEach(node -> {
            String former = node.asString("");
            String other = entities.containsKey(former) ? former : formerly.putIfAbsent(former, id);
            if (other != null && !other.equals(id)) {
                problems.add(new Problem(item.document.location(node), "the former id '" + former + "' is taken: "
                        + entities.get(other).document.location(entities.get(other).node.path("id")) + " has it",
                        "remove it here, or give the other entity another id"));
            }
        }));
    }

    // ---- entities and vocabulary

    /** Entities and vocabulary of the files; an office whose organisation is kept elsewhere needs {@link #catalogue(Map)}. */
    Catalogue catalogue() {
        return catalogue(Map.of());
    }

    /**
     * Entities and vocabulary of the files.
     *
     * @param others entities that are kept elsewhere
     */
    Catalogue catalogue(Map<String, EntityEntry> others) {
        Map<String, TitleEntry> titles = new HashMap<>();
        sound(Kind.TITLES).forEach((id, item) -> titles.put(id, new TitleEntry(id, perLanguage(item), item.text("rank"))));
        Map<String, WordList> words = new HashMap<>();
        sound(Kind.WORDS).forEach((id, item) -> words.put(id, new WordList(id, perLanguage(item))));
        Map<String, EventType> events = new HashMap<>();
        sound(Kind.EVENTS).forEach((id, item) -> events.put(id, eventType(id, item)));
        Map<String, Measure> measures = new HashMap<>();
        sound(Kind.MEASURES).forEach((id, item) ->
                measures.put(id, new Measure(id, names(item), item.text("unit"), wordings(item),
                        !item.text("comparable").equals("false"), item.text("about").equals("event"), item.text("about").equals("contest"),
                        item.text("about").equals("person"), references(item, "told-as", Kind.MEASURES))));
        Map<String, EntityEntry> entities = new HashMap<>();
        sound(Kind.ENTITIES).forEach((id, item) -> entities.put(id, entity(id, item)));
        checkContainment(entities);
        Map<String, OfficeEntry> offices = new HashMap<>();
        Map<String, EntityEntry> organizations = others.isEmpty() ? entities : new JoinedHoldings.View<>(List.of(entities, others));
        sound(Kind.OFFICES).forEach((id, item) -> office(id, item, organizations, offices));
        Map<String, MeasuringUnit> units = new HashMap<>();
        sound(Kind.UNITS).forEach((id, item) -> unit(id, item).ifPresent(unit -> units.put(id, unit)));
        return Catalogue.of(entities, offices, titles, events, measures, relations(), units, words);
    }

    private Optional<MeasuringUnit> unit(String id, Item item) {
        try {
            JsonNode node = item.node;
            BigDecimal size = new BigDecimal(node.path("size").asString(""));
            BigDecimal to = node.has("to") ? new BigDecimal(node.path("to").asString("")) : size;
            BigDecimal zero = node.has("zero") ? new BigDecimal(node.path("zero").asString("")) : BigDecimal.ZERO;
            return Optional.of(new MeasuringUnit(id, item.text("of"), size, to, zero, perLanguage(item)));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(item.document.location(item.node), "the sizes of the unit '" + id + "' are no numbers above 0",
                    "write size: 1000, and to: only where it is more than size"));
            return Optional.empty();
        }
    }

    private Map<String, Item> sound(Kind kind) {
        Map<String, Item> sound = new LinkedHashMap<>();
        items(kind).forEach((id, item) -> {
            if (item.sound) {
                sound.put(id, item);
            }
        });
        return sound;
    }

    private EventType eventType(String id, Item item) {
        String once = item.text("once");
        String grave = item.text("grave");
        String tolerance = item.text("tolerance-days");
        return new EventType(id, names(item), texts(item.node.path("told")),
                once.isEmpty() ? EventType.Once.NONE : EventType.Once.valueOf(once.toUpperCase(Locale.ROOT)),
                grave.isEmpty() ? EventType.Grave.NONE : EventType.Grave.valueOf(grave.toUpperCase(Locale.ROOT)),
                tolerance.isEmpty() ? 0 : Integer.parseInt(tolerance), reference(item, "begins", Kind.RELATIONS),
                reference(item, "kind-of", Kind.EVENTS), wordings(item));
    }

    private Map<String, RelationType> relations() {
        Map<String, Item> sound = sound(Kind.RELATIONS);
        Map<String, Set<String>> excludes = new TreeMap<>();
        sound.forEach((id, item) -> references(item, "excludes", Kind.RELATIONS).forEach(other -> {
            excludes.computeIfAbsent(id, key -> new TreeSet<>()).add(other);
            excludes.computeIfAbsent(other, key -> new TreeSet<>()).add(id);
        }));
        Map<String, RelationType> relations = new HashMap<>();
        sound.forEach((id, item) -> relations.put(id, new RelationType(id, names(item), gendered(item),
                item.text("symmetric").equals("true"), List.copyOf(excludes.getOrDefault(id, Set.of())), wordings(item))));
        return relations;
    }

    private EntityEntry entity(String id, Item item) {
        Map<String, String> names = names(item);
        String name = names.getOrDefault("en", names.values().iterator().next());
        EntityType type = EntityType.valueOf(item.text("type").toUpperCase(Locale.ROOT));
        return new EntityEntry(new Entity(id, name, type), names, textsOrPerLanguage(item.node.path("also")),
                textsOrPerLanguage(item.node.path("short")), references(item, "never", Kind.ENTITIES), item.text("gender"),
                textsOrPerLanguage(item.node.path("demonym")), reference(item, "capital", Kind.ENTITIES),
                reference(item, "within", Kind.ENTITIES), reference(item, "speaks-for", Kind.ENTITIES),
                names(item, "ids"), item.text("article"), item.text("preposition").isEmpty() ? EntityEntry.USUAL_PREPOSITION : item.text("preposition"),
                texts(item.node.path("formerly")), item.document.location(item.node));
    }

    /** Reports entities that contain themselves, each circle once; and cuts it there. */
    private void checkContainment(Map<String, EntityEntry> entities) {
        Set<String> done = new HashSet<>();
        for (String start : new TreeSet<>(entities.keySet())) {
            Set<String> chain = new HashSet<>();
            String id = start;
            while (entities.containsKey(id) && !done.contains(id) && chain.add(id)) {
                id = entities.get(id).within();
            }
            if (chain.contains(id) && !done.contains(id)) {
                Item item = items(Kind.ENTITIES).get(id);
                problems.add(new Problem(item.document.location(item.node.path("within")),
                        "'" + id + "' lies within itself: " + circle(entities, id), "correct one of these 'within'"));
                entities.put(id, withoutContainer(entities.get(id)));
            }
            done.addAll(chain);
        }
    }

    private static String circle(Map<String, EntityEntry> entities, String start) {
        StringBuilder text = new StringBuilder(start);
        String id = start;
        do {
            id = entities.get(id).within();
            text.append(" within ").append(id);
        } while (!id.equals(start));
        return text.toString();
    }

    private static EntityEntry withoutContainer(EntityEntry entry) {
        return new EntityEntry(entry.entity(), entry.names(), entry.aliases(), entry.shortNames(), entry.never(),
                entry.gender(), entry.demonyms(), entry.capital(), "", entry.speaksFor(), entry.ids(), entry.article(), entry.preposition(), entry.formerly(), entry.location());
    }

    private void office(String id, Item item, Map<String, EntityEntry> entities, Map<String, OfficeEntry> offices) {
        String of = reference(item, "of", Kind.ENTITIES);
        String region = reference(item, "region", Kind.ENTITIES);
        String body = reference(item, "body", Kind.ENTITIES);
        List<String> titles = references(item, "titles", Kind.TITLES);
        List<String> mayName = references(item, "may-name", Kind.TITLES);
        EntityEntry organization = entities.get(of);
        if (organization != null) {
            Map<String, String> names = names(item);
            Office office = new Office(id, names.getOrDefault("en", names.values().iterator().next()),
                    organization.entity(), item.text("holders").equals("one"));
            offices.put(id, new OfficeEntry(office, names, titles, mayName, item.text("deputy").equals("true"), region,
                    body, item.document.location(item.node)));
        }
    }

    /** The ids in a list, without those that do not exist, which are reported. */
    private List<String> references(Item item, String key, Kind kind) {
        List<String> ids = new ArrayList<>();
        for (JsonNode node : item.node.path(key)) {
            String id = checked(item, node, kind);
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    private String reference(Item item, String key, Kind kind) {
        JsonNode node = item.node.path(key);
        return node.isString() ? checked(item, node, kind) : "";
    }

    private String checked(Item item, JsonNode node, Kind kind) {
        String id = kind == Kind.ENTITIES ? formerly.getOrDefault(node.stringValue(), node.stringValue()) : node.stringValue();
        Item target = items(kind).get(id);
        if (target == null && elsewhere.has(kind, id)) {
            return id;
        }
        if (target == null && complete) {
            problems.add(StatementReader.danglingReference(item.document, node, SORTS.get(kind),
                    items(kind).keySet()));
        }
        return target != null && target.sound ? id : "";
    }

    // ---- statements

    /** The statements of the files; what they name must be in a catalogue. */
    List<Statement> statements(Catalogue catalogue) {
        StatementReader reader = reader(catalogue);
        Map<YamlDocument, Optional<Known>> defaults = new IdentityHashMap<>();
        List<Statement> statements = new ArrayList<>();
        sound(Kind.KNOWN).forEach((id, item) -> defaults.computeIfAbsent(item.document, document -> defaults(reader, item))
                .flatMap(fallback -> reader.known(item.document, item.node, fallback, problems))
                .flatMap(known -> reader.read(item.document, item.node, known, problems))
                .ifPresent(statements::add));
        return statements;
    }

    /** What a file's facts have in common; a file without defaults leaves nothing to its facts. */
    private Optional<Known> defaults(StatementReader reader, Item item) {
        Known nothing = new Known("", Certainty.CERTAIN, LocalDate.EPOCH, "", List.of(),
                SourceLocation.of(item.document.name()));
        return reader.known(item.document, item.defaults, nothing, problems);
    }

    // ---- nodes

    private static Map<String, Map<String, String>> gendered(Item item) {
        Map<String, Map<String, String>> gendered = new TreeMap<>();
        for (String gender : List.of("male", "female")) {
            if (item.node.path(gender).isObject()) {
                gendered.put(gender, names(item, gender));
            }
        }
        return gendered;
    }

    private static Map<String, String> names(Item item) {
        return names(item, "name");
    }

    private static Map<String, String> names(Item item, String key) {
        Map<String, String> names = new TreeMap<>();
        item.node.path(key).properties().forEach(entry -> names.put(entry.getKey(), entry.getValue().asString("")));
        return names;
    }

    /** The lists under the languages of a record. */
    private static Map<String, List<String>> perLanguage(Item item) {
        Map<String, List<String>> words = new TreeMap<>();
        for (String language : Knowledge.LANGUAGES) {
            if (item.node.path(language).isArray()) {
                words.put(language, texts(item.node.path(language)));
            }
        }
        return words;
    }

    private static Wordings wordings(Item item) {
        Map<String, Map<String, List<String>>> words = new TreeMap<>();
        for (String language : Knowledge.LANGUAGES) {
            Map<String, List<String>> classes = new TreeMap<>();
            item.node.path(language).properties()
                    .forEach(entry -> classes.put(entry.getKey(), texts(entry.getValue())));
            if (!classes.isEmpty()) {
                words.put(language, classes);
            }
        }
        return new Wordings(words);
    }

    private static Map<String, List<String>> textsOrPerLanguage(JsonNode node) {
        Map<String, List<String>> words = new TreeMap<>();
        if (node.isArray()) {
            words.put("", texts(node));
        }
        node.properties().forEach(entry -> words.put(entry.getKey(), texts(entry.getValue())));
        return words;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString("")));
        return texts;
    }
}
