package org.claimcheck.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Slug;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads FollowTheMoney as JSON lines: an entity a line, or a statement a line, where those of one entity follow each other.
 */
final class FtmReading implements Reading {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FTM = "ftm";
    private static final Map<String, String> TYPES = Map.of("Person", "person", "Organization", "organization", "Company", "organization", "PublicBody", "organization",
            "LegalEntity", "organization", "Asset", "thing", "Thing", "thing");
    /** What links two: the relation, and the properties of its subject and its object. */
    private static final Map<String, List<String>> LINKS = Map.of(
            "Membership", List.of("member-of", "member", "organization"),
            "Employment", List.of("works-for", "employee", "employer"),
            "Directorship", List.of("", "director", "organization"),
            "Ownership", List.of("owns", "owner", "asset"),
            "Succession", List.of("successor-of", "successor", "predecessor"));
    /** What the relative is to the person: the relation, and whether the relative is its subject. */
    private static final Map<String, String> FAMILY = Map.ofEntries(Map.entry("spouse", "spouse-of"), Map.entry("husband", "spouse-of"), Map.entry("wife", "spouse-of"),
            Map.entry("partner", "couple-with"), Map.entry("father", "child-of"), Map.entry("mother", "child-of"), Map.entry("parent", "child-of"),
            Map.entry("son", "<child-of"), Map.entry("daughter", "<child-of"), Map.entry("child", "<child-of"), Map.entry("brother", "sibling-of"),
            Map.entry("sister", "sibling-of"), Map.entry("sibling", "sibling-of"), Map.entry("grandfather", "grandchild-of"), Map.entry("grandmother", "grandchild-of"),
            Map.entry("grandson", "<grandchild-of"), Map.entry("granddaughter", "<grandchild-of"), Map.entry("grandparent", "grandchild-of"),
            Map.entry("grandchild", "<grandchild-of"), Map.entry("uncle", "nephew-of"), Map.entry("aunt", "nephew-of"), Map.entry("uncle or aunt", "nephew-of"),
            Map.entry("nephew", "<nephew-of"), Map.entry("niece", "<nephew-of"), Map.entry("cousin", "cousin-of"), Map.entry("in-law", "in-law-of"));

    private final ImportRequest request;

    FtmReading(ImportRequest request) {
        this.request = request;
    }

    /** An entity with where it stands. */
    private record Entity(JsonNode node, SourceLocation at) {

        String id() {
            return Document.text(node, "id");
        }

        String schema() {
            return Document.text(node, "schema");
        }

        List<String> all(String property) {
            List<String> values = new ArrayList<>();
            JsonNode list = node.path("properties").path(property);
            (list.isArray() ? list : JSON.createArrayNode().add(list)).forEach(value -> {
                String text = value.isString() ? value.stringValue().strip() : value.isObject() ? Document.text(value, "id") : value.isNumber() ? value.asString() : "";
                if (!text.isEmpty()) {
                    values.add(text);
                }
            });
            return values;
        }

        String first(String property) {
            return all(property).stream().findFirst().orElse("");
        }
    }

    @Override
    public void read(int round, InputFile file, String path, Place from, Sink sink) throws IOException {
        LineReader lines = new LineReader(file.stream(), request.longestLine());
        if (from.line() > 0) {
            lines.goTo(from.line(), from.offset());
        }
        Fragments fragments = new Fragments();
        while (lines.next()) {
            int line = lines.number();
            JsonNode node = node(lines, SourceLocation.of(path, line), sink);
            if (node != null && node.has("prop")) {
                Entity whole = fragments.add(node, SourceLocation.of(path, line));
                if (whole != null) {
                    tell(whole, sink);
                }
            } else {
                if (fragments.isOpen()) {
                    tell(fragments.close(), sink);
                }
                if (node != null) {
                    tell(new Entity(node, SourceLocation.of(path, line)), sink);
                }
                sink.reached(line, lines.offset());
            }
        }
        if (fragments.isOpen()) {
            tell(fragments.close(), sink);
        }
    }

    /** Null if the line holds nothing that can be used; what is wrong with it is then reported. */
    private JsonNode node(LineReader lines, SourceLocation at, Sink sink) {
        if (lines.isTooLong()) {
            sink.skip(at, "", Skip.TOO_LONG, Skip.tooLong(lines.bytes(), request.longestLine()), Skip.TOO_LONG_FIX, "");
            return null;
        }
        try {
            String text = lines.text();
            if (text.isBlank()) {
                return null;
            }
            JsonNode node = JSON.readTree(text);
            if (node.isObject() && node.has("schema")) {
                return node;
            }
            sink.skip(at, "", "no entity", "this is no entity of FollowTheMoney: it has no schema", "name a file with an entity a line", text);
        } catch (LineReader.MalformedText e) {
            sink.skip(new SourceLocation(at.path(), at.line(), e.column()), "", Skip.ENCODING, e.reason(), Skip.ENCODING_FIX, lines.shown());
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : Math.max(1, e.getLocation().getColumnNr());
            sink.skip(new SourceLocation(at.path(), at.line(), column), "", Skip.JSON, "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""),
                    "fetch the file again, or correct the line", lines.shown());
        }
        return null;
    }

    /** Puts the statements of one entity together. */
    private static final class Fragments {

        private ObjectNode node;
        private SourceLocation at;

        boolean isOpen() {
            return node != null;
        }

        /** Adds a statement; gives the entity before it if it is of another one, else null. */
        Entity add(JsonNode statement, SourceLocation where) {
            String id = Document.text(statement, statement.has("canonical_id") ? "canonical_id" : "entity_id");
            Entity before = node != null && !Document.text(node, "id").equals(id) ? close() : null;
            if (node == null) {
                node = JSON.createObjectNode().put("id", id).put("schema", Document.text(statement, "schema"));
                node.putObject("properties");
                at = where;
            }
            String schema = Document.text(statement, "schema");
            if (!schema.equals("LegalEntity") && !schema.equals("Thing") && !schema.isEmpty()) {
                node.put("schema", schema);
            }
            if (!Document.text(statement, "prop").equals("id")) {
                ((ObjectNode) node.path("properties")).withArray(Document.text(statement, "prop")).add(Document.text(statement, "value"));
            }
            ArrayNode datasets = node.withArray("datasets");
            String dataset = Document.text(statement, "dataset");
            if (!dataset.isEmpty() && datasets.valueStream().noneMatch(each -> each.asString().equals(dataset))) {
                datasets.add(dataset);
            }
            return before;
        }

        Entity close() {
            Entity whole = new Entity(node, at);
            node = null;
            return whole;
        }
    }

    // ---- entities

    private static String key(String id) {
        return Keys.isItem(id) ? Keys.wikidata(id) : Keys.key(FTM, id);
    }

    private void tell(Entity entity, Sink sink) {
        String schema = entity.schema();
        if (entity.id().isEmpty()) {
            sink.skip(entity.at, "", "no entity", "the entity has no id", "give it one", entity.node.toString());
        } else if (Own.isClaim(entity.node.path(Own.KEY))) {
            sink.count("claims of articles, left out");
        } else if (schema.equals("Position")) {
            position(entity, sink);
        } else if (TYPES.containsKey(schema)) {
            thing(entity, TYPES.get(schema), sink);
        } else if (schema.equals("Occupancy")) {
            occupancy(entity, sink);
        } else if (LINKS.containsKey(schema)) {
            link(entity, LINKS.get(schema), sink);
        } else if (schema.equals("Family")) {
            family(entity, sink);
        } else {
            sink.count("entities of the schema " + schema + ", left out");
        }
    }

    private void thing(Entity entity, String usual, Sink sink) {
        JsonNode own = entity.node.path(Own.KEY);
        String type = usual.equals("organization") && Document.text(own, "type").equals("country") ? "country" : usual;
        String key = key(entity.id());
        List<String> names = new ArrayList<>(new LinkedHashSet<>(entity.all("name")));
        String caption = Document.text(entity.node, "caption");
        String main = names.contains(caption) ? caption : names.stream().filter(FtmReading::isLatin).findFirst().orElse(names.stream().findFirst().orElse(caption));
        names.addAll(entity.all("alias"));
        names.removeIf(main::equals);
        Map<String, String> ids = new LinkedHashMap<>();
        if (own.has("entity")) {
            ids.put(Own.KEY, Document.text(own, "entity"));
        } else {
            ids.put(Keys.scheme(key), Keys.local(key));
        }
        String item = entity.first("wikidataId");
        if (Keys.isItem(item)) {
            ids.putIfAbsent(Keys.WIKIDATA, item);
        }
        String gender = entity.first("gender");
        String born = date(entity, "birthDate", "birth", key, sink);
        sink.tell(new Told.Being(key, type, entity.schema().equals("LegalEntity"), main.isEmpty() ? Map.of() : Map.of(Told.ANY, main), names.isEmpty() ? Map.of() : Map.of(Told.ANY, names), ids,
                gender.matches("male|female") ? gender : "", born));
        if (type.equals("person")) {
            life(entity, "birth", key, born, sink);
            life(entity, "death", key, date(entity, "deathDate", "death", key, sink), sink);
        } else {
            life(entity, "founding", key, date(entity, "incorporationDate", "founding", key, sink), sink);
            life(entity, "dissolution", key, date(entity, "dissolutionDate", "dissolution", key, sink), sink);
        }
    }

    private static boolean isLatin(String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private String date(Entity entity, String property, String event, String key, Sink sink) {
        try {
            String date = dates(entity.all(property));
            String vague = Document.text(entity.node.path(Own.KEY).path(property), "edtf");
            return date.isEmpty() && !vague.isEmpty() ? dates(List.of(vague)) : date;
        } catch (WrittenDate.BadDate e) {
            sink.skip(entity.at, Keys.id(key) + "-" + event, Skip.DATE, property + ": " + e.getMessage(), e.fix(), entity.node.toString());
            return "";
        }
    }

    /** One date; of several one of them. */
    private static String dates(List<String> texts) throws WrittenDate.BadDate {
        Set<String> dates = new TreeSet<>();
        for (String text : texts) {
            dates.add(WrittenDate.read(text, List.of(), WrittenDate.Before.ASTRONOMICAL));
        }
        // A coarser date says nothing against a finer one within it.
        dates.removeIf(date -> dates.stream().anyMatch(other -> other.length() > date.length() && other.startsWith(date + "-")));
        if (dates.size() < 2) {
            return dates.isEmpty() ? "" : dates.iterator().next();
        }
        try {
            return Edtf.parse("[" + String.join(",", dates) + "]").text();
        } catch (EdtfException e) {
            return dates.iterator().next();
        }
    }

    private void life(Entity entity, String event, String key, String date, Sink sink) {
        if (!date.isEmpty()) {
            fact(entity, Keys.id(key) + "-" + event, Told.Kind.EVENT, event, Map.of("subject", key), Map.of("on", date), "", sink);
        }
    }

    private void position(Entity entity, Sink sink) {
        if (!Own.qualifiers(entity.node.path(Own.KEY)).isEmpty()) {
            return;
        }
        String key = key(entity.id());
        String body = entity.first("organization");
        String country = entity.first("country");
        String of = !body.isEmpty() ? mention(body, "organization", sink) : country.isEmpty() ? "" : country(country, sink);
        List<String> names = entity.all("name");
        String office = Document.text(entity.node.path(Own.KEY), "office");
        sink.tell(new Told.Post(key, of, Own.title(office), names.isEmpty() ? Map.of() : Map.of(Told.ANY, names.get(0)), Map.of(), entity.first("numberOfSeats").equals("1"),
                office.isEmpty() ? Map.of(Keys.scheme(key), Keys.local(key)) : Map.of(Own.KEY, office)));
    }

    /** A country by its code. */
    private String country(String code, Sink sink) {
        String key = Keys.key("iso-3166", code.toLowerCase(Locale.ROOT));
        Locale country = code.length() == 2 ? new Locale.Builder().setRegion(code.toUpperCase(Locale.ROOT)).build() : Locale.ROOT;
        Map<String, String> names = new LinkedHashMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String name = country.getDisplayCountry(language);
            if (!name.isEmpty()) {
                names.put(language.getLanguage(), name);
            }
        }
        sink.tell(new Told.Being(key, "country", false, names, Map.of(), Map.of("iso-3166", code.toLowerCase(Locale.ROOT)), "", ""));
        return key;
    }

    private static String mention(String id, String type, Sink sink) {
        String key = key(id);
        sink.tell(Told.Being.mentioned(key, type));
        return key;
    }

    // ---- what lasts

    /** Thrown where a link lacks one of those that it links, or has an impossible time. */
    private static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;
        private final String fix;

        Unusable(String reason, String detail, String fix) {
            super(detail, null, false, false);
            this.reason = reason;
            this.fix = fix;
        }
    }

    /** Does something with a link. */
    private interface Telling {
        void tell() throws Unusable;
    }

    private static void attempt(Entity entity, Sink sink, Telling telling) {
        try {
            telling.tell();
        } catch (Unusable e) {
            sink.skip(entity.at, factId(entity), e.reason, e.getMessage(), e.fix, entity.node.toString());
        }
    }

    private static String party(Entity entity, String property) throws Unusable {
        String id = entity.first(property);
        if (id.isEmpty()) {
            throw new Unusable("no " + property, "the " + entity.schema() + " has no " + property, "add it");
        }
        return id;
    }

    private static Map<String, String> times(Entity entity) throws Unusable {
        Map<String, String> times = new LinkedHashMap<>();
        try {
            put(times, "from", dates(entity.all("startDate")));
            put(times, "to", dates(entity.all("endDate")));
            if (times.isEmpty()) {
                put(times, "on", dates(entity.all("date")));
            }
            Times.addVague(times, Document.text(entity.node.path(Own.KEY), "edtf"), Document.text(entity.node.path(Own.KEY), "scope").equals("within"));
        } catch (WrittenDate.BadDate e) {
            throw new Unusable(Skip.DATE, e.getMessage(), e.fix());
        }
        if (!times.containsKey("to") && entity.first("status").equals("current") && !times.containsKey("on")) {
            times.put("to", "..");
        }
        String wrong = Times.check(times);
        if (!wrong.isEmpty()) {
            throw new Unusable(Times.BACKWARDS, wrong, "correct the dates");
        }
        return times;
    }

    private static void put(Map<String, String> times, String part, String date) {
        if (!date.isEmpty()) {
            times.put(part, date);
        }
    }

    private void occupancy(Entity entity, Sink sink) {
        attempt(entity, sink, () -> {
            String holder = party(entity, "holder");
            JsonNode own = entity.node.path(Own.KEY);
            String post = key(Own.qualifiers(own).isEmpty() ? party(entity, "post") : Document.text(own, "office").replace('/', '.'));
            Map<String, String> times = times(entity);
            sink.tell(new Told.Post(post, "", "", Map.of(), Map.of(), false, own.has("fact") ? Map.of() : Map.of(Keys.scheme(post), Keys.local(post))));
            fact(entity, factId(entity), Told.Kind.ROLE, post, Map.of("holder", mention(holder, "person", sink)), times, "", sink);
        });
    }

    /** Two who are linked: by an office if the link tells one, else by the relation. */
    private void link(Entity entity, List<String> link, Sink sink) {
        attempt(entity, sink, () -> {
            String subject = party(entity, link.get(1));
            String object = party(entity, link.get(2));
            Map<String, String> times = times(entity);
            String role = entity.first("role");
            boolean office = link.get(0).isEmpty() || !role.isEmpty() && List.of("Membership", "Employment").contains(entity.schema());
            if (office) {
                String body = mention(object, "organization", sink);
                String title = role.isEmpty() ? "director" : role;
                String post = Keys.key("office", body + "/" + title);
                sink.tell(new Told.Post(post, body, title, Map.of(Told.ANY, title), Map.of(), false, Map.of()));
                fact(entity, factId(entity), Told.Kind.ROLE, post, Map.of("holder", mention(subject, "person", sink)), times, "", sink);
            } else {
                String type = entity.schema().equals("Membership") || entity.schema().equals("Employment") ? "person" : "organization";
                fact(entity, factId(entity), Told.Kind.RELATION, link.get(0),
                        Map.of("subject", mention(subject, type, sink), "object", mention(object, "organization", sink)), times, "", sink);
            }
        });
    }

    private void family(Entity entity, Sink sink) {
        attempt(entity, sink, () -> {
            String person = mention(party(entity, "person"), "person", sink);
            String relative = mention(party(entity, "relative"), "person", sink);
            Map<String, String> times = times(entity);
            String relationship = entity.first("relationship");
            String type = FAMILY.getOrDefault(relationship.toLowerCase(Locale.ROOT), "relative-of");
            boolean reversed = type.startsWith("<");
            fact(entity, factId(entity), Told.Kind.RELATION, reversed ? type.substring(1) : type,
                    Map.of("subject", reversed ? relative : person, "object", reversed ? person : relative), times,
                    type.equals("relative-of") && !relationship.isEmpty() ? "relationship: " + relationship : "", sink);
        });
    }

    private static String factId(Entity entity) {
        String own = Document.text(entity.node.path(Own.KEY), "fact");
        return Slug.of(own.isEmpty() ? entity.id() : own);
    }

    private void fact(Entity entity, String id, Told.Kind kind, String type, Map<String, String> parties, Map<String, String> times, String note, Sink sink) {
        JsonNode own = entity.node.path(Own.KEY);
        Map<String, String> more = new LinkedHashMap<>(Own.basis(own));
        if (!note.isEmpty()) {
            more.put("note", note);
        }
        for (String date : List.of(entity.first("retrievedAt"), entity.first("modifiedAt"), Document.text(entity.node, "last_change"), Document.text(entity.node, "last_seen"))) {
            if (date.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
                more.putIfAbsent("checked", date.substring(0, 10));
            }
        }
        sink.tell(new Told.Fact(id, kind, type, parties, times, List.of(), List.of(), more, kind == Told.Kind.ROLE ? Own.qualifiers(own) : List.of(), sources(entity), entity.at.path(), entity.at.line()));
    }

    private List<Told.Origin> sources(Entity entity) {
        if (request.source().isPresent()) {
            return List.of();
        }
        String url = entity.all("sourceUrl").stream().filter(text -> !PopoloReading.site(text).isEmpty()).findFirst().orElse("");
        List<String> publishers = new ArrayList<>(entity.all("publisher"));
        if (publishers.isEmpty()) {
            entity.node.path("datasets").forEach(dataset -> publishers.add(dataset.asString("")));
        }
        if (publishers.isEmpty() && !url.isEmpty()) {
            publishers.add(PopoloReading.site(url));
        }
        return publishers.stream().filter(text -> !text.isBlank()).map(publisher -> new Told.Origin(publisher, "", "", url, "")).toList();
    }
}
