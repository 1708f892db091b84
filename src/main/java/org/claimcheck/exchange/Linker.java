package org.claimcheck.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Slug;
import org.claimcheck.statement.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the files of a facts folder of what was told: gives everything its id, takes together what is told of one thing in several
 * places, and recognises what is known. Only exceptions are kept in memory; the rest passes through files.
 */
final class Linker {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final char BETWEEN = '\u0001';
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z0-9-]+:[^{}]+)\\}");
    private static final List<String> OWN = List.of("en", "fr");

    private final ImportRequest request;
    private final Mapping mapping;
    private final boolean idsAreUnique;
    private final KnownThings known;
    private final Staging staging;
    private final Path made;
    private final Runnable progress;
    private final Map<String, String> exceptions = new HashMap<>();
    private final Map<String, String> officeExceptions = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> bodies = new HashMap<>();
    private final Map<String, Long> result = new TreeMap<>();

    /**
     * A linker.
     *
     * @param mapping      what columns mean; null if there is no mapping
     * @param idsAreUnique whether no two facts can have the same id
     * @param progress     is run again and again
     */
    Linker(ImportRequest request, Mapping mapping, boolean idsAreUnique, KnownThings known, Staging staging, Runnable progress) {
        this.request = request;
        this.mapping = mapping;
        this.idsAreUnique = idsAreUnique;
        this.known = known;
        this.staging = staging;
        this.made = staging.made();
        this.progress = progress;
    }

    /** Writes a line of JSON. */
    private static void line(BufferedWriter writer, Object json) throws IOException {
        writer.write(json.toString());
        writer.write('\n');
    }

    /** Makes the files; says how many of what they hold, by names that begin with what they count. */
    Map<String, Long> link() throws IOException {
        Path entities = folder("entities").resolve(request.name() + ".jsonl");
        Path facts = folder("known").resolve(request.name() + ".jsonl");
        Path report = folder("imports").resolve(request.name() + ".jsonl");
        try (LineSorter beings = new LineSorter(staging.folder(), "beings"); LineSorter posts = new LineSorter(staging.folder(), "posts");
                LineSorter offices = new LineSorter(staging.folder(), "offices"); BufferedWriter told = Files.newBufferedWriter(report)) {
            ArrayNode files = JSON.createArrayNode();
            request.made().forEach(files::add);
            line(told, JSON.createObjectNode().put("what", "import").set("files", files));
            LocalDate checked = gather(beings, posts);
            Path joined = staging.folder().resolve("posts.joined");
            join(posts, joined, beings);
            writeEntities(beings, entities, told);
            officeIds(joined, offices);
            writeOffices(offices, told);
            writeFacts(facts, checked, told);
            writeVocabulary();
            try (var lines = Files.lines(staging.skippedFile())) {
                for (String line : (Iterable<String>) lines::iterator) {
                    line(told, line);
                }
            }
            result.put("checked", checked.toEpochDay());
        }
        return result;
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(made.resolve(name));
    }

    private void more(String what) {
        result.merge(what, 1L, Long::sum);
    }

    /** Parts what was told; the day for which it holds. */
    private LocalDate gather(LineSorter beings, LineSorter posts) throws IOException {
        LocalDate written = written();
        LocalDate[] latest = {null};
        boolean[] any = {false};
        staging.told(told -> {
            progress.run();
            if (told instanceof Told.Being being) {
                beings.add(Keys.id(being.key()) + BETWEEN + being.key(), Lines.of(being));
            } else if (told instanceof Told.Post post) {
                posts.add(post.key(), Lines.of(post));
            } else if (told instanceof Told.Label label) {
                labels.putIfAbsent(label.key(), label.name());
            } else if (told instanceof Told.Fact fact) {
                any[0] |= !fact.more().containsKey("checked");
                Times.told(fact.times()).stream().filter(day -> !day.isAfter(written) && (latest[0] == null || day.isAfter(latest[0]))).forEach(day -> latest[0] = day);
            }
        });
        Optional<LocalDate> said = request.checked().or(() -> mapping == null ? Optional.empty() : mapping.checked());
        result.put("checked said", said.isPresent() ? 1L : 0L);
        if (said.isEmpty() && latest[0] == null && any[0]) {
            throw new InvalidInputException(SourceLocation.of(request.files().get(0).toString()), "no fact tells when it began, so that nobody knows for which day they hold",
                    "say it with --checked, as --checked 2024-12-31");
        }
        return said.orElse(latest[0] == null ? LocalDate.EPOCH : latest[0]);
    }

    /** The day on which the newest file was written: what is said to have begun later is a slip, or a plan. */
    private LocalDate written() throws IOException {
        LocalDate newest = LocalDate.EPOCH;
        for (Path file : request.files()) {
            LocalDate day = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
            newest = day.isAfter(newest) ? day : newest;
        }
        return newest;
    }

    // ---- offices, first half: what is told of each

    private void join(LineSorter posts, Path joined, LineSorter beings) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(joined)) {
            Told.Post[] last = {null};
            posts.sorted(line -> {
                Told.Post post = (Told.Post) Lines.told(line.text());
                if (last[0] != null && last[0].key().equals(post.key())) {
                    last[0] = both(last[0], post);
                } else {
                    finish(last[0], writer, beings);
                    last[0] = post;
                }
            });
            finish(last[0], writer, beings);
        }
    }

    private void finish(Told.Post told, BufferedWriter writer, LineSorter beings) throws IOException {
        if (told != null) {
            Map<String, String> names = new LinkedHashMap<>();
            told.names().forEach((language, name) -> names.put(language, named(name)));
            Told.Post post = new Told.Post(told.key(), told.of(), told.title(), names, told.also(), told.one(), told.ids());
            bodies.put(post.of().isEmpty() ? post.key() : post.of(), List.of());
            line(writer, Lines.of(post));
            if (post.of().isEmpty() && known.itself(post).isEmpty()) {
                // An office of which nobody says whose it is needs a body: itself, under a name that no text has.
                Told.Being body = new Told.Being(post.key(), "thing", true, Map.of("en", post.names().isEmpty() ? Keys.shown(post.key())
                        : post.names().getOrDefault("en", post.names().values().iterator().next()) + " (office)"), Map.of(), post.ids(), "", "");
                beings.add(Keys.id(post.key()) + BETWEEN + post.key(), Lines.of(body));
            }
        }
    }

    private static Told.Post both(Told.Post a, Told.Post b) {
        Map<String, String> names = new LinkedHashMap<>(a.names());
        b.names().forEach(names::putIfAbsent);
        Map<String, List<String>> also = new LinkedHashMap<>(a.also());
        b.also().forEach(also::putIfAbsent);
        Map<String, String> ids = new LinkedHashMap<>(a.ids());
        b.ids().forEach(ids::putIfAbsent);
        return new Told.Post(a.key(), a.of().isEmpty() ? b.of() : a.of(), a.title().isEmpty() ? b.title() : a.title(), names, also, a.one() || b.one(), ids);
    }

    // ---- entities

    /** Takes the things one by one, each as all that is told of it. */
    private interface BeingTaker {
        void take(Told.Being being, String id) throws IOException;
    }

    private void writeEntities(LineSorter beings, Path target, BufferedWriter report) throws IOException {
        Path joined = staging.folder().resolve("beings.joined");
        Map<String, Integer> matched = new HashMap<>();
        try (BufferedWriter writer = Files.newBufferedWriter(joined)) {
            BeingTaker taker = (being, id) -> {
                line(writer, Lines.of(being));
                String match = known.match(being).id();
                if (!match.isEmpty()) {
                    matched.merge(match, 1, Integer::sum);
                }
            };
            Told.Being[] last = {null};
            beings.sorted(line -> {
                Told.Being being = (Told.Being) Lines.told(line.text());
                if (last[0] != null && last[0].key().equals(being.key())) {
                    last[0] = both(last[0], being);
                } else {
                    if (last[0] != null) {
                        taker.take(last[0], "");
                    }
                    last[0] = being;
                }
            });
            if (last[0] != null) {
                taker.take(last[0], "");
            }
        }
        try (BufferedWriter writer = Files.newBufferedWriter(target); var lines = Files.lines(joined)) {
            String slug = "";
            int same = 0;
            for (String line : (Iterable<String>) lines::iterator) {
                progress.run();
                Told.Being being = (Told.Being) Lines.told(line);
                String own = Keys.id(being.key());
                same = own.equals(slug) ? same + 1 : 1;
                slug = own;
                bodies.computeIfPresent(being.key(), (key, none) -> List.copyOf(being.names().values()));
                KnownThings.Match match = known.match(being);
                if (!match.id().isEmpty() && matched.get(match.id()) > 1) {
                    match = new KnownThings.Match("", match.id(), "several of the source are like it");
                }
                if (!match.id().isEmpty()) {
                    exceptions.put(being.key(), match.id());
                    more("merged");
                    line(report, matchLine("merged", being.key(), match.id(), match.reason()));
                    continue;
                }
                String id = same == 1 ? own : own + "-" + same;
                while (known.isEntity(id)) {
                    id = id + "-" + request.name();
                }
                if (!id.equals(own)) {
                    exceptions.put(being.key(), id);
                }
                if (!match.like().isEmpty()) {
                    more("not merged");
                    line(report, matchLine("not-merged", being.key(), match.like(), match.reason()).put("id", id)
                            .put("fix", "if they are the same, write ids: {" + Slug.of(Keys.scheme(being.key())) + ": '" + Keys.shown(being.key()) + "'} in the entity "
                                    + match.like() + " and import again"));
                }
                line(writer, entity(being, id));
                more("entities");
            }
        }
    }

    private static ObjectNode matchLine(String what, String key, String id, String reason) {
        return JSON.createObjectNode().put("what", what).put("source", Keys.shown(key)).put("known", id).put("reason", reason);
    }

    private static Told.Being both(Told.Being a, Told.Being b) {
        Map<String, String> names = new LinkedHashMap<>(a.names());
        Map<String, List<String>> also = new LinkedHashMap<>();
        a.also().forEach((language, list) -> also.put(language, new ArrayList<>(list)));
        b.names().forEach((language, name) -> {
            String first = names.putIfAbsent(language, name);
            if (first != null && !first.equals(name)) {
                add(also, language, name);
            }
        });
        b.also().forEach((language, list) -> list.forEach(name -> add(also, language, name)));
        Map<String, String> ids = new LinkedHashMap<>(a.ids());
        b.ids().forEach(ids::putIfAbsent);
        boolean takeB = a.type().isEmpty() || a.hint() && !b.hint() && !b.type().isEmpty();
        return new Told.Being(a.key(), takeB ? b.type() : a.type(), a.hint() && b.hint(), names, also, ids, a.gender().isEmpty() ? b.gender() : a.gender(),
                a.born().isEmpty() ? b.born() : a.born());
    }

    private static void add(Map<String, List<String>> also, String language, String name) {
        List<String> list = also.computeIfAbsent(language, key -> new ArrayList<>());
        if (!list.contains(name)) {
            list.add(name);
        }
    }

    private ObjectNode entity(Told.Being being, String id) {
        ObjectNode entity = JSON.createObjectNode().put("id", id).put("type", being.type().isEmpty() ? "thing" : being.type());
        Map<String, String> names = names(being.names(), Keys.shown(being.key()));
        entity.set("name", texts(names));
        Map<String, List<String>> also = also(being.names(), being.also(), names);
        Set<String> single = new LinkedHashSet<>();
        if (being.type().equals("person")) {
            // One word alone means somebody only after the full name.
            also.values().forEach(list -> list.removeIf(name -> !name.strip().contains(" ") && single.add(name)));
        }
        also.values().removeIf(List::isEmpty);
        if (!also.isEmpty()) {
            entity.set("also", lists(also));
        }
        if (!single.isEmpty()) {
            single.forEach(entity.withArray("short")::add);
        }
        if (!being.gender().isEmpty()) {
            entity.put("gender", being.gender());
        }
        Map<String, String> ids = Own.without(being.ids(), id);
        if (!ids.isEmpty()) {
            entity.set("ids", texts(ids));
        }
        return entity;
    }

    /** The names in the languages of facts files; where there are none, one of those that there are. */
    private Map<String, String> names(Map<String, String> told, String otherwise) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : OWN) {
            if (told.containsKey(language) && request.languages().contains(language)) {
                names.put(language, told.get(language));
            }
        }
        if (told.containsKey(Told.ANY)) {
            names.putIfAbsent("en", told.get(Told.ANY));
        }
        if (names.isEmpty()) {
            List<String> order = new ArrayList<>(request.languages());
            order.addAll(List.of("mul", "en", "fr"));
            order.addAll(new TreeMap<>(told).keySet());
            order.stream().map(told::get).filter(name -> name != null).findFirst().ifPresent(name -> names.put("en", name));
        }
        if (names.isEmpty()) {
            names.put("en", otherwise);
        }
        return names;
    }

    /** All further names that are wanted, by language; or without languages where one is neither English nor French. */
    private Map<String, List<String>> also(Map<String, String> names, Map<String, List<String>> told, Map<String, String> taken) {
        Map<String, List<String>> also = new TreeMap<>();
        names.forEach((language, name) -> addWanted(also, language, name, taken));
        told.forEach((language, list) -> list.forEach(name -> addWanted(also, language, name, taken)));
        if (also.keySet().stream().allMatch(OWN::contains)) {
            return also;
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        also.values().forEach(list -> list.forEach(name -> add(all, Told.ANY, name)));
        return all;
    }

    private void addWanted(Map<String, List<String>> also, String language, String name, Map<String, String> taken) {
        boolean wanted = language.equals(Told.ANY) || language.equals("mul") || request.languages().contains(language);
        if (wanted && !name.isBlank() && !taken.containsValue(name)) {
            add(also, language, name);
        }
    }

    private static ObjectNode texts(Map<String, String> texts) {
        ObjectNode node = JSON.createObjectNode();
        texts.forEach(node::put);
        return node;
    }

    private static JsonNode lists(Map<String, List<String>> lists) {
        if (lists.containsKey(Told.ANY)) {
            ArrayNode array = JSON.createArrayNode();
            lists.get(Told.ANY).forEach(array::add);
            return array;
        }
        ObjectNode node = JSON.createObjectNode();
        lists.forEach((language, list) -> {
            ArrayNode array = node.putArray(language);
            list.forEach(array::add);
        });
        return node;
    }

    private String id(String key) {
        return exceptions.getOrDefault(key, Keys.id(key));
    }

    // ---- offices, second half

    /** The id that an office would have if no other had it: its title within its body, as far as one is known. */
    private String officeId(Told.Post post) {
        if (post.of().isEmpty()) {
            return Keys.id(post.key()) + "/" + (post.title().isEmpty() ? "holder" : Slug.of(post.title()));
        }
        String title = !post.title().isEmpty() ? Slug.of(post.title()) : title(post).orElse(Keys.id(post.key()));
        return id(post.of()) + "/" + title;
    }

    /** The title of the vocabulary that an office's name is. */
    private Optional<String> title(Told.Post post) {
        String body = post.of().isEmpty() ? post.key() : post.of();
        List<String> names = new ArrayList<>(bodies.getOrDefault(body, List.of()));
        known.knowledge().entry(id(body)).ifPresent(entry -> names.addAll(entry.fullNames()));
        return known.title(post, names);
    }

    private void officeIds(Path joined, LineSorter offices) throws IOException {
        try (var lines = Files.lines(joined)) {
            for (String line : (Iterable<String>) lines::iterator) {
                Told.Post post = (Told.Post) Lines.told(line);
                offices.add(officeId(post) + BETWEEN + post.key(), line);
            }
        }
    }

    private void writeOffices(LineSorter offices, BufferedWriter report) throws IOException {
        Path target = folder("vocabulary/" + request.name()).resolve("offices.jsonl");
        String[] slug = {""};
        int[] same = {0};
        long[] written = {0};
        try (BufferedWriter writer = Files.newBufferedWriter(target)) {
            offices.sorted(line -> {
                Told.Post post = (Told.Post) Lines.told(line.text());
                String own = officeId(post);
                same[0] = own.equals(slug[0]) ? same[0] + 1 : 1;
                slug[0] = own;
                String of = id(post.of().isEmpty() ? post.key() : post.of());
                Optional<String> match = known.office(of, post);
                if (match.isPresent()) {
                    officeExceptions.put(post.key(), match.get());
                    more("merged");
                    line(report, matchLine("merged", post.key(), match.get(), "the same body and name"));
                    return;
                }
                String id = same[0] == 1 ? own : own + "-" + same[0];
                while (known.isOffice(id)) {
                    id = id + "-" + request.name();
                }
                officeExceptions.put(post.key(), id);
                line(writer, office(post, id, of));
                written[0]++;
            });
        }
        result.put("offices", written[0]);
        if (written[0] == 0) {
            Files.delete(target);
        }
    }

    private ObjectNode office(Told.Post post, String id, String of) {
        boolean one = post.one() || request.exclusive().contains(ImportRequest.ALL) || request.exclusive().contains(id) || request.exclusive().contains(Keys.local(post.key()));
        ObjectNode office = JSON.createObjectNode().put("id", id).put("of", of).put("holders", one ? "one" : "many");
        office.set("name", texts(names(post.names(), Keys.shown(post.key()))));
        title(post).ifPresent(title -> office.putArray("titles").add(title));
        Map<String, String> ids = Own.without(post.ids(), id);
        if (!ids.isEmpty()) {
            office.set("ids", texts(ids));
        }
        return office;
    }

    // ---- facts

    private void writeFacts(Path target, LocalDate checked, BufferedWriter report) throws IOException {
        Numbers ids = new Numbers();
        try (BufferedWriter writer = Files.newBufferedWriter(target)) {
            staging.told(told -> {
                if (told instanceof Told.Fact fact) {
                    progress.run();
                    ObjectNode record = fact(fact, checked);
                    Optional<String> same = known.same(record);
                    if (same.isPresent()) {
                        more("merged");
                        line(report, JSON.createObjectNode().put("what", "merged").put("source", fact.id()).put("known", same.get()).put("reason", "the record says the same"));
                    } else if (!idsAreUnique && !ids.add(record.path("id").asString())) {
                        skip(report, fact, "an id that came before", "an earlier record has the id " + fact.id(), "give each record an id of its own");
                    } else {
                        line(writer, record);
                        more("facts " + fact.kind().name().toLowerCase(Locale.ROOT));
                    }
                }
            });
        }
    }

    private void skip(BufferedWriter report, Told.Fact fact, String reason, String detail, String fix) throws IOException {
        line(report, Staging.skipLine(SourceLocation.of(fact.path(), fact.line()), fact.id(), reason, detail, fix, ""));
    }

    private ObjectNode fact(Told.Fact fact, LocalDate checked) {
        String id = fact.id();
        while (known.isFact(id)) {
            id = id + "-" + request.name();
        }
        ObjectNode node = JSON.createObjectNode().put("id", id);
        switch (fact.kind()) {
            case ROLE -> {
                node.put("holder", id(fact.parties().get("holder")));
                node.put("office", officeExceptions.get(fact.type()));
            }
            case EVENT -> node.put("event", fact.type());
            case RELATION -> node.put("relation", fact.type());
        }
        for (String part : List.of("subject", "object", "place")) {
            if (fact.parties().containsKey(part)) {
                node.put(part, id(fact.parties().get(part)));
            }
        }
        List.of("on", "from", "to").forEach(key -> {
            if (fact.times().containsKey(key)) {
                node.put(key, fact.times().get(key));
            }
        });
        if (fact.more().containsKey(Told.ORDER)) {
            node.putArray("replaces");
            node.putArray("replaced-by");
        }
        all(node, "replaces", fact.replaces().stream().map(this::id).toList());
        all(node, "replaced-by", fact.replacedBy().stream().map(this::id).toList());
        all(node, "qualifiers", fact.qualifiers());
        for (String key : List.of("only", "certainty", "said-by")) {
            if (fact.more().containsKey(key)) {
                node.put(key, fact.more().get(key));
            }
        }
        node.put("checked", request.checked().isEmpty() && fact.more().containsKey("checked") ? fact.more().get("checked") : checked.toString());
        ArrayNode sources = node.putArray("sources");
        if (fact.sources().isEmpty()) {
            sources.add(usual(fact));
        } else {
            fact.sources().forEach(origin -> sources.add(source(origin)));
        }
        if (fact.more().containsKey("note")) {
            node.put("note", named(fact.more().get("note")));
        }
        return node;
    }

    private static void all(ObjectNode node, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(key);
            texts.stream().distinct().forEach(array::add);
        }
    }

    /** A text with the names of what it refers to by keys in braces. */
    private String named(String text) {
        return text.indexOf('{') < 0 ? text : REFERENCE.matcher(text).replaceAll(reference ->
                Matcher.quoteReplacement(labels.getOrDefault(reference.group(1), Keys.local(reference.group(1)))));
    }

    private ObjectNode source(Told.Origin origin) {
        String publisher = !origin.publisher().isEmpty() ? origin.publisher() : labels.getOrDefault(origin.key(), Keys.shown(origin.key()));
        ObjectNode node = JSON.createObjectNode().put("publisher", publisher);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", origin.title());
        texts.put("url", origin.url());
        texts.put("date", origin.date());
        texts.forEach((key, text) -> {
            if (!text.isEmpty()) {
                node.put(key, text);
            }
        });
        return node;
    }

    /** The source of facts that name none: what the user says, or the mapping, or else the file. */
    private ObjectNode usual(Told.Fact fact) {
        Optional<Source> said = request.source();
        if (said.isPresent()) {
            return source(new Told.Origin(said.get().publisher(), "", said.get().title(), said.get().url(), said.get().date()));
        }
        if (mapping != null && mapping.source().containsKey("publisher")) {
            Map<String, Mapping.Cell> cells = mapping.source();
            return source(new Told.Origin(value(cells, "publisher"), "", value(cells, "title"), value(cells, "url"), value(cells, "date")));
        }
        return source(new Told.Origin(Path.of(fact.path()).getFileName().toString(), "", "", "", ""));
    }

    private static String value(Map<String, Mapping.Cell> cells, String key) {
        return cells.getOrDefault(key, Mapping.Cell.NONE).value();
    }

    // ---- vocabulary

    /** The types of events and relations that the mapping names and the vocabulary lacks. */
    private void writeVocabulary() throws IOException {
        if (mapping == null) {
            return;
        }
        Map<String, ObjectNode> events = new TreeMap<>();
        Map<String, ObjectNode> relations = new TreeMap<>();
        mapping.says().values().forEach(meanings -> meanings.forEach(meaning -> {
            if (!meaning.label().isEmpty()) {
                ObjectNode type = JSON.createObjectNode().put("id", meaning.type());
                type.set("name", texts(meaning.label()));
                if (meaning.kind() == Told.Kind.EVENT && !known.isEventType(meaning.type())) {
                    events.put(meaning.type(), meaning.once().isEmpty() ? type : type.put("once", meaning.once()));
                } else if (meaning.kind() == Told.Kind.RELATION && !known.isRelationType(meaning.type())) {
                    relations.put(meaning.type(), type.put("symmetric", meaning.symmetric()));
                }
            }
        }));
        write("events", events);
        write("relations", relations);
    }

    private void write(String kind, Map<String, ObjectNode> types) throws IOException {
        if (!types.isEmpty()) {
            try (BufferedWriter writer = Files.newBufferedWriter(folder("vocabulary/" + request.name()).resolve(kind + ".jsonl"))) {
                for (ObjectNode type : types.values()) {
                    line(writer, type);
                }
            }
        }
    }
}
