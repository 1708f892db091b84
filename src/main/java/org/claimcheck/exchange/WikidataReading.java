package org.claimcheck.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.nio.charset.StandardCharsets;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Slug;
import org.claimcheck.knowledge.YamlDocument;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads entities of Wikidata as JSON: one or several as its API gives them, or a dump with one a line.
 *
 * <p>The statements of an entity name others, whose names stand elsewhere in a dump, before or after. So the files are read three times: for
 * the facts, for the names of what they mention, and for the names of the bodies whose offices those are. Only one bit for each item is kept.
 */
final class WikidataReading implements Reading {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Meaning> MEANINGS = meanings();
    private static final int MOST_ITEMS = 1 << 30;
    private static final int LOOK_AHEAD = 256;
    private static final int NEAR = 400;
    private static final Pattern REFERENCE = Pattern.compile("\\{(wikidata:Q[0-9]+)\\}");

    private static final String HUMAN = "Q5";
    /** Country, sovereign state, historical country, state with limited recognition, constituent country. */
    private static final Set<String> COUNTRIES = Set.of("Q6256", "Q3624078", "Q3024240", "Q15634554", "Q1763527", "Q336751");
    private static final String ACTING = "Q4676846";
    private static final Set<String> CIRCA = Set.of("Q5727902");
    private static final Set<String> DOUBTFUL = Set.of("Q18122778", "Q18912752", "Q18603603", "Q30230067");
    private static final String DISPUTED = "Q18912752";
    private static final Map<String, String> GENDERS = Map.of("Q6581097", "male", "Q6581072", "female", "Q2449503", "male", "Q1052281", "female");
    private static final String JULIAN = "Q1985786";
    /** What says whose an office is, the surest first: jurisdiction, body directed, part of, country. */
    private static final List<String> BODIES = List.of("P1001", "P2389", "P361", "P17");
    private static final Set<String> DESCRIBING = Set.of("P31", "P21", "P19", "P20", "P1001", "P2389", "P17");

    private final ImportRequest request;
    private final BitSet wanted = new BitSet();
    private final BitSet described = new BitSet();
    private final BitSet offices = new BitSet();
    private final BitSet officesDescribed = new BitSet();
    private final BitSet labels = new BitSet();
    private final BitSet labelled = new BitSet();
    private final BitSet told = new BitSet();

    WikidataReading(ImportRequest request) {
        this.request = request;
    }

    /**
     * What a property says.
     *
     * @param kind     role, office, event or relation
     * @param type     the type of event or relation, or the title of the office
     * @param item     the type of the item; or empty
     * @param value    the type of the value; or empty
     * @param object   of an event: the type of the value, which is its object and not its date; or empty
     * @param reversed whether the value is the subject
     */
    private record Meaning(String kind, String type, String item, String value, String object, boolean reversed) {
    }

    private static Map<String, Meaning> meanings() {
        try (InputStream input = WikidataReading.class.getResourceAsStream("/exchange/wikidata.yaml")) {
            Map<String, Meaning> meanings = new LinkedHashMap<>();
            for (JsonNode node : YamlDocument.read("wikidata.yaml", input.readAllBytes()).root()) {
                String kind = List.of("role", "office", "event", "relation").stream().filter(node::has).findFirst().orElseThrow();
                meanings.put(node.path("id").asString(), new Meaning(kind, node.path(kind).asString(), node.path("item").asString(""), node.path("value").asString(""),
                        node.path("object").asString(""), node.path("reversed").asString("").equals("true")));
            }
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public boolean idsAreUnique() {
        return true;
    }

    @Override
    public void recall(Told record) {
        if (record instanceof Told.Being being) {
            mark(being.ids().isEmpty() ? wanted : described, being.key());
            if (!being.ids().isEmpty()) {
                mark(told, being.key());
            }
        } else if (record instanceof Told.Post post) {
            mark(offices, post.key());
            if (!post.names().isEmpty()) {
                mark(officesDescribed, post.key());
            }
            post.names().values().forEach(this::wantLabels);
        } else if (record instanceof Told.Label label) {
            mark(labelled, label.key());
        } else if (record instanceof Told.Fact fact) {
            fact.sources().forEach(origin -> mark(labels, origin.key()));
            fact.more().values().forEach(this::wantLabels);
        }
    }

    private void wantLabels(String text) {
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            mark(labels, reference.group(1));
        }
    }

    private static void mark(BitSet set, String key) {
        if (key.startsWith(Keys.WIKIDATA + ":Q")) {
            int number = number(Keys.local(key));
            if (number > 0) {
                set.set(number);
            }
        }
    }

    /** The number of an item; 0 if it has none that can be kept. */
    private static int number(String item) {
        try {
            long number = Long.parseLong(item.substring(1));
            return number < MOST_ITEMS ? (int) number : 0;
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return 0;
        }
    }

    // ---- files

    @Override
    public void read(int round, InputFile file, String path, Place from, Sink sink) throws IOException {
        if (round > 0 && !missing()) {
            return;
        }
        BufferedInputStream input = new BufferedInputStream(file.stream(), 1 << 16);
        input.mark(LOOK_AHEAD + 1);
        String first = new String(input.readNBytes(LOOK_AHEAD), StandardCharsets.UTF_8);
        input.reset();
        if (first.isBlank()) {
            throw new InvalidInputException(SourceLocation.of(path), "the file is empty", "name a file with entities of Wikidata");
        }
        if (first.matches("(?s)\\s*(\\[\\s*\\n\\s*)?\\{\\s*\".*") && !first.matches("(?s)\\s*(\\[\\s*\\n\\s*)?\\{[ \\t]*\\r?\\n.*")) {
            lines(round, input, path, from, sink);
        } else {
            document(round, input, path, sink);
        }
    }

    private boolean missing() {
        return lacks(wanted, described) || lacks(offices, officesDescribed) || lacks(labels, labelled);
    }

    private static boolean lacks(BitSet wanted, BitSet there) {
        for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
            if (!there.get(i)) {
                return true;
            }
        }
        return false;
    }

    private void lines(int round, InputStream input, String path, Place from, Sink sink) throws IOException {
        LineReader lines = new LineReader(input, request.longestLine());
        if (from.line() > 0) {
            lines.goTo(from.line(), from.offset());
        }
        while (lines.next()) {
            SourceLocation at = SourceLocation.of(path, lines.number());
            if (lines.isTooLong()) {
                if (round == 0) {
                    sink.skip(at, "", Skip.TOO_LONG, Skip.tooLong(lines.bytes(), request.longestLine()), Skip.TOO_LONG_FIX, "");
                }
            } else {
                line(round, lines, at, sink);
            }
            sink.reached(lines.number(), lines.offset());
        }
    }

    private void line(int round, LineReader lines, SourceLocation at, Sink sink) {
        int begin = 0;
        int end = lines.length();
        byte[] bytes = lines.array();
        while (begin < end && (bytes[begin] == ' ' || bytes[begin] == '[' || bytes[begin] == ']' || bytes[begin] == '\t')) {
            begin++;
        }
        while (end > begin && (bytes[end - 1] == ',' || bytes[end - 1] == ' ')) {
            end--;
        }
        if (begin == end || round > 0 && !mayBeWanted(bytes, begin, end)) {
            return;
        }
        try (JsonParser parser = JSON.createParser(bytes, begin, end - begin)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                entity(round, parser, at, sink);
            } else {
                noEntity(round, at, sink, lines);
            }
        } catch (JacksonException e) {
            if (round == 0) {
                int column = e.getLocation() == null ? 0 : Math.max(1, begin + e.getLocation().getColumnNr());
                boolean encoding = String.valueOf(e.getOriginalMessage()).contains("UTF-8");
                sink.skip(new SourceLocation(at.path(), at.line(), column), "", encoding ? Skip.ENCODING : Skip.JSON,
                        encoding ? "not UTF-8" : "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""),
                        encoding ? Skip.ENCODING_FIX : "fetch the file again, or correct the line", lines.shown());
            }
        }
    }

    private static void noEntity(int round, SourceLocation at, Sink sink, LineReader lines) {
        if (round == 0) {
            sink.skip(at, "", "no entity", "this is no entity of Wikidata", "name a file of entities as the API or a dump gives them", lines.shown());
        }
    }

    /** Whether the id of an entity, which stands near its beginning, is one that is wanted; true if it is not found there. */
    private boolean mayBeWanted(byte[] bytes, int begin, int end) {
        String start = new String(bytes, begin, Math.min(NEAR, end - begin), StandardCharsets.ISO_8859_1);
        int at = start.indexOf("\"id\":\"Q");
        int close = at < 0 ? -1 : start.indexOf('"', at + 7);
        return close < 0 || isWanted(number(start.substring(at + 6, close)));
    }

    private boolean isWanted(int number) {
        return wanted.get(number) && !described.get(number) || offices.get(number) && !officesDescribed.get(number) || labels.get(number) && !labelled.get(number);
    }

    private void document(int round, InputStream input, String path, Sink sink) {
        try (JsonParser parser = JSON.createParser(input)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    entity(round, parser, SourceLocation.of(path, parser.currentTokenLocation().getLineNr()), sink);
                }
            } else if (first == JsonToken.START_OBJECT) {
                entity(round, parser, SourceLocation.of(path, 1), sink);
            } else {
                throw new InvalidInputException(SourceLocation.of(path), "this is no JSON of Wikidata", "name a file of entities as the API or a dump gives them");
            }
        } catch (JacksonException e) {
            throw Skip.noJson(path, e);
        }
    }

    // ---- entities

    /** What is read of an entity. */
    private static final class Item {
        private String id = "";
        private String modified = "";
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, List<String>> also = new LinkedHashMap<>();
        private final Map<String, JsonNode> claims = new LinkedHashMap<>();
        private boolean isEntity;

        String first(String property) {
            return values(property).stream().findFirst().orElse("");
        }

        /** The items that a property has as values, preferred ones first. */
        List<String> values(String property) {
            List<String> values = new ArrayList<>();
            for (String rank : List.of("preferred", "normal")) {
                for (JsonNode statement : claims.getOrDefault(property, JSON.createArrayNode())) {
                    if (Document.text(statement, "rank").equals(rank)) {
                        item(statement.path("mainsnak")).ifPresent(values::add);
                    }
                }
            }
            return values;
        }
    }

    /** Reads an object that is an entity or holds entities. */
    private void entity(int round, JsonParser parser, SourceLocation at, Sink sink) {
        Item item = new Item();
        boolean holder = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "id" -> item.id = parser.getString();
                case "modified" -> item.modified = parser.getString();
                case "labels" -> {
                    item.isEntity = true;
                    if (value == JsonToken.START_OBJECT) {
                        labels(parser, item);
                    } else {
                        parser.skipChildren();
                    }
                }
                case "aliases" -> {
                    if (value == JsonToken.START_OBJECT) {
                        aliases(parser, item);
                    } else {
                        parser.skipChildren();
                    }
                }
                case "claims", "statements" -> {
                    item.isEntity = true;
                    if (value == JsonToken.START_OBJECT) {
                        claims(parser, item);
                    } else {
                        parser.skipChildren();
                    }
                }
                case "entities" -> {
                    holder = true;
                    entities(round, parser, value, at, sink);
                }
                default -> parser.skipChildren();
            }
        }
        if (holder) {
            return;
        }
        if (!Keys.isItem(item.id) || !item.isEntity) {
            if (round == 0) {
                sink.skip(at, "", "no entity", "this is no entity of Wikidata", "name a file of entities as the API or a dump gives them", item.id);
            }
        } else if (item.id.startsWith("Q")) {
            tell(round, item, at, sink);
        } else if (round == 0) {
            sink.count("properties and lexemes, which say nothing of anybody");
        }
    }

    /** Reads what an answer of the API holds: entities by their ids, or a list of them. */
    private void entities(int round, JsonParser parser, JsonToken opened, SourceLocation at, Sink sink) {
        JsonToken end = opened == JsonToken.START_OBJECT ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        if (opened != JsonToken.START_OBJECT && opened != JsonToken.START_ARRAY) {
            return;
        }
        for (JsonToken token = parser.nextToken(); token != end; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                token = parser.nextToken();
            }
            if (token == JsonToken.START_OBJECT) {
                entity(round, parser, SourceLocation.of(at.path(), Math.max(at.line(), parser.currentTokenLocation().getLineNr())), sink);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void labels(JsonParser parser, Item item) {
        String otherLanguage = "";
        String other = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String language = parser.currentName();
            parser.nextToken();
            boolean asked = request.languages().contains(language) || language.equals("mul");
            if (asked || other.isEmpty()) {
                String value = Document.text(parser.readValueAsTree(), "value");
                if (asked) {
                    item.names.put(language, value);
                } else {
                    otherLanguage = language;
                    other = value;
                }
            } else {
                parser.skipChildren();
            }
        }
        if (item.names.isEmpty() && !other.isEmpty()) {
            item.names.put(otherLanguage, other);
        }
    }

    private void aliases(JsonParser parser, Item item) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String language = parser.currentName();
            parser.nextToken();
            if (request.languages().contains(language) || language.equals("mul")) {
                List<String> values = new ArrayList<>();
                JsonNode list = parser.readValueAsTree();
                list.forEach(alias -> values.add(Document.text(alias, "value")));
                item.also.put(language, values);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void claims(JsonParser parser, Item item) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            parser.nextToken();
            if (MEANINGS.containsKey(property) || DESCRIBING.contains(property)) {
                item.claims.put(property, parser.readValueAsTree());
            } else {
                parser.skipChildren();
            }
        }
    }

    private void tell(int round, Item item, SourceLocation at, Sink sink) {
        int number = number(item.id);
        if (round == 0) {
            if (told.get(number)) {
                sink.skip(at, "", "an entity that came before", item.id + " came before", "give each entity once", item.id);
                return;
            }
            boolean any = facts(item, at, sink);
            if (any || wanted.get(number)) {
                told.set(number);
                describe(item, number, sink);
            }
        } else if (wanted.get(number) && !described.get(number)) {
            describe(item, number, sink);
        }
        if (offices.get(number) && !officesDescribed.get(number) && round > 0) {
            describeOffice(item, number, sink);
        }
        if (labels.get(number) && !labelled.get(number) && round > 0) {
            labelled.set(number);
            sink.tell(new Told.Label(Keys.wikidata(item.id), label(item)));
        }
    }

    private static String label(Item item) {
        return item.names.getOrDefault("en", item.names.getOrDefault("mul", item.names.values().stream().findFirst().orElse(item.id)));
    }

    private void describe(Item item, int number, Sink sink) {
        described.set(number);
        List<String> classes = item.values("P31");
        String type = classes.contains(HUMAN) ? "person" : classes.stream().anyMatch(COUNTRIES::contains) ? "country" : "";
        sink.tell(new Told.Being(Keys.wikidata(item.id), type, type.isEmpty(), item.names, item.also, Map.of(Keys.WIKIDATA, item.id), GENDERS.getOrDefault(item.first("P21"), ""),
                born(item)));
    }

    /** The date of birth, if there is one that nothing speaks against. */
    private static String born(Item item) {
        Set<String> dates = new TreeSet<>();
        for (JsonNode statement : item.claims.getOrDefault("P569", JSON.createArrayNode())) {
            if (!Document.text(statement, "rank").equals("deprecated")) {
                try {
                    time(statement.path("mainsnak")).filter(text -> !text.isEmpty()).ifPresent(dates::add);
                } catch (WrittenDate.BadDate e) {
                    return "";
                }
            }
        }
        return dates.size() == 1 ? dates.iterator().next() : "";
    }

    private void describeOffice(Item item, int number, Sink sink) {
        officesDescribed.set(number);
        String body = BODIES.stream().map(item::first).filter(text -> !text.isEmpty()).findFirst().orElse("");
        Map<String, String> names = item.names.isEmpty() ? Map.of("en", item.id) : item.names;
        sink.tell(new Told.Post(Keys.wikidata(item.id), body.isEmpty() ? "" : mention(body, "organization", sink), "", names, item.also, false, Map.of(Keys.WIKIDATA, item.id)));
    }

    private String mention(String item, String type, Sink sink) {
        String key = Keys.wikidata(item);
        mark(wanted, key);
        sink.tell(Told.Being.mentioned(key, type));
        return key;
    }

    private String reference(String item) {
        mark(labels, Keys.wikidata(item));
        return "{" + Keys.wikidata(item) + "}";
    }

    // ---- statements

    /** Tells the statements of an entity; whether there are any. */
    private boolean facts(Item item, SourceLocation at, Sink sink) {
        boolean any = false;
        for (Map.Entry<String, Meaning> entry : MEANINGS.entrySet()) {
            JsonNode statements = item.claims.get(entry.getKey());
            if (statements != null) {
                boolean preferred = statements.valueStream().anyMatch(statement -> Document.text(statement, "rank").equals("preferred"));
                for (JsonNode statement : statements) {
                    any |= fact(item, entry.getKey(), entry.getValue(), statement, preferred, at, sink);
                }
            }
        }
        return any;
    }

    private boolean fact(Item item, String property, Meaning meaning, JsonNode statement, boolean preferred, SourceLocation at, Sink sink) {
        String rank = Document.text(statement, "rank");
        if (rank.equals("deprecated")) {
            sink.count("statements that Wikidata has deprecated, left out");
            return false;
        }
        JsonNode main = statement.path("mainsnak");
        String id = Slug.of(Document.text(statement, "id").isEmpty() ? item.id + " " + property + " " + Document.text(main, "hash") : Document.text(statement, "id"));
        boolean dated = isDated(meaning);
        String value = item(main).orElse("");
        if (!dated && value.isEmpty()) {
            sink.count(Document.text(main, "snaktype").equals("value") ? "statements whose value is no item, left out" : "statements of which the value is unknown or none, left out");
            return false;
        }
        JsonNode qualifiers = statement.path("qualifiers");
        Optional<Map<String, String>> times = times(item, property, meaning, statement, id, at, sink);
        if (times.isEmpty()) {
            return false;
        }
        Set<String> nature = new LinkedHashSet<>();
        List.of("P5102", "P1480", "P3831", "P794").forEach(each -> nature.addAll(items(qualifiers.path(each))));
        Map<String, String> more = more(item, rank, nature, dated && preferred, note(rank, qualifiers));
        if (meaning.kind.equals("role")) {
            more.put(Told.ORDER, "told");
        }
        Map<String, String> parties = new LinkedHashMap<>();
        String own = Keys.wikidata(item.id);
        String type = meaning.type;
        Told.Kind kind = Told.Kind.ROLE;
        List<String> before = List.of();
        List<String> after = List.of();
        switch (meaning.kind) {
            case "role" -> {
                type = office(value, qualifiers, sink);
                parties.put("holder", mention(item.id, "person", sink));
                before = people(qualifiers.path("P1365"), sink);
                after = people(qualifiers.path("P1366"), sink);
            }
            case "office" -> {
                type = meaning.type.equals("itself") ? own : Keys.key("office", own + "/" + meaning.type);
                mark(offices, type);
                sink.tell(meaning.type.equals("itself") ? new Told.Post(own, "", "", Map.of(), Map.of(), false, Map.of(Keys.WIKIDATA, item.id))
                        : new Told.Post(type, mention(item.id, meaning.item, sink), meaning.type, Map.of("en", meaning.type + ", " + label(item)), Map.of(), false, Map.of()));
                parties.put("holder", mention(value, "person", sink));
                before = people(qualifiers.path("P1365"), sink);
                after = people(qualifiers.path("P1366"), sink);
            }
            case "event" -> {
                kind = Told.Kind.EVENT;
                parties.put("subject", mention(item.id, meaning.item, sink));
                if (!meaning.object.isEmpty()) {
                    parties.put("object", mention(value, meaning.object, sink));
                }
                String place = meaning.type.equals("birth") ? item.first("P19") : meaning.type.equals("death") ? item.first("P20") : "";
                if (!place.isEmpty()) {
                    parties.put("place", mention(place, "place", sink));
                }
            }
            default -> {
                kind = Told.Kind.RELATION;
                parties.put(meaning.reversed ? "object" : "subject", mention(item.id, meaning.item, sink));
                parties.put(meaning.reversed ? "subject" : "object", mention(value, meaning.value, sink));
            }
        }
        List<String> acting = kind == Told.Kind.ROLE && nature.contains(ACTING) ? List.of("acting") : List.of();
        sink.tell(new Told.Fact(id, kind, type, parties, times.get(), before, after, more, acting, sources(item, statement), at.path(), at.line()));
        return true;
    }

    /** When a statement says that something was, by the names of times in facts; empty if that makes the statement useless, which the sink is told. */
    private Optional<Map<String, String>> times(Item item, String property, Meaning meaning, JsonNode statement, String id, SourceLocation at, Sink sink) {
        JsonNode qualifiers = statement.path("qualifiers");
        Map<String, String> times = new LinkedHashMap<>();
        try {
            if (isDated(meaning)) {
                String on = on(statement.path("mainsnak"), qualifiers);
                if (on.isEmpty()) {
                    sink.count("dates that are unknown or coarser than a millennium, left out");
                    return Optional.empty();
                }
                times.put("on", on);
            } else {
                put(times, "from", qualifiers.path("P580"));
                put(times, "to", qualifiers.path("P582"));
                if (times.isEmpty()) {
                    put(times, "on", qualifiers.path("P585"));
                }
                if (meaning.kind.equals("event")) {
                    times.keySet().retainAll(Set.of("on"));
                }
            }
        } catch (WrittenDate.BadDate e) {
            sink.skip(at, id, Skip.DATE, property + " of " + item.id + ": " + e.getMessage(), e.fix(), statement.toString());
            return Optional.empty();
        }
        String wrong = Times.check(times);
        if (!wrong.isEmpty()) {
            sink.skip(at, id, Times.BACKWARDS, property + " of " + item.id + ": " + wrong, "correct it in Wikidata", statement.toString());
            return Optional.empty();
        }
        return Optional.of(times);
    }

    /** Whether the value of a statement is the date of an event. */
    private static boolean isDated(Meaning meaning) {
        return meaning.kind.equals("event") && meaning.object.isEmpty();
    }

    /** When a statement was checked, how certain it is, and what else is to be noted. */
    private static Map<String, String> more(Item item, String rank, Set<String> nature, boolean hasPreferred, String note) {
        Map<String, String> more = new LinkedHashMap<>();
        if (item.modified.length() >= 10) {
            more.put("checked", item.modified.substring(0, 10));
        }
        if (nature.contains(DISPUTED) || hasPreferred && !rank.equals("preferred")) {
            more.put("certainty", "disputed");
        } else if (nature.stream().anyMatch(DOUBTFUL::contains)) {
            more.put("certainty", "likely");
        }
        if (!note.isEmpty()) {
            more.put("note", note);
        }
        return more;
    }

    /** The office that an item stands for; of a body, where a qualifier says so. */
    private String office(String item, JsonNode qualifiers, Sink sink) {
        List<String> of = items(qualifiers.path("P642"));
        String key = Keys.wikidata(item);
        if (of.size() != 1) {
            mark(offices, key);
            sink.tell(new Told.Post(key, "", "", Map.of(), Map.of(), false, Map.of(Keys.WIKIDATA, item)));
            return key;
        }
        String whole = Keys.key("office", item + "/" + of.get(0));
        sink.tell(new Told.Post(whole, mention(of.get(0), "organization", sink), item, Map.of("en", reference(item) + ", " + reference(of.get(0))), Map.of(), false, Map.of()));
        return whole;
    }

    private List<String> people(JsonNode snaks, Sink sink) {
        return items(snaks).stream().map(item -> mention(item, "person", sink)).toList();
    }

    /** What a statement says besides: its rank, for which district, in which cabinet, which time. */
    private String note(String rank, JsonNode qualifiers) {
        List<String> parts = new ArrayList<>();
        if (rank.equals("preferred")) {
            parts.add("preferred by Wikidata");
        }
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("P768", "for ");
        kept.put("P2937", "term: ");
        kept.put("P5054", "cabinet: ");
        kept.put("P4100", "group: ");
        kept.put("P108", "employer: ");
        kept.put("P2389", "head of ");
        kept.forEach((property, words) -> items(qualifiers.path(property)).forEach(item -> parts.add(words + reference(item))));
        for (JsonNode ordinal : qualifiers.path("P1545")) {
            String text = Document.text(ordinal.path("datavalue"), "value");
            if (!text.isEmpty()) {
                parts.add("number " + text);
            }
        }
        return String.join("; ", parts);
    }

    // ---- values

    /** The item that a snak has as its value. */
    private static Optional<String> item(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        String id = Document.text(value, "id");
        if (id.isEmpty() && value.has("numeric-id")) {
            id = "Q" + value.path("numeric-id").asString();
        }
        return Keys.isItem(id) && id.startsWith("Q") ? Optional.of(id) : Optional.empty();
    }

    private static List<String> items(JsonNode snaks) {
        List<String> items = new ArrayList<>();
        snaks.forEach(snak -> item(snak).ifPresent(items::add));
        return items;
    }

    /** The date of a snak; empty text if it is too coarse, nothing if there is no value. */
    private static Optional<String> time(JsonNode snak) throws WrittenDate.BadDate {
        JsonNode value = snak.path("datavalue").path("value");
        if (!Document.text(snak, "snaktype").equals("value") || !value.has("time")) {
            return Optional.empty();
        }
        return Optional.of(WrittenDate.wikidata(Document.text(value, "time"), value.path("precision").asInt(WrittenDate.DAY), Document.text(value, "calendarmodel").endsWith(JULIAN),
                WrittenDate.Before.HISTORICAL));
    }

    /** When something happened: about then, or between two dates, where qualifiers say so. */
    private static String on(JsonNode main, JsonNode qualifiers) throws WrittenDate.BadDate {
        Optional<String> date = time(main);
        if (date.isEmpty()) {
            Optional<String> first = first(qualifiers.path("P1319"));
            Optional<String> last = first(qualifiers.path("P1326"));
            return first.isPresent() && last.isPresent() ? together(List.of(first.get(), last.get()), "..").orElse("") : "";
        }
        boolean circa = items(qualifiers.path("P1480")).stream().anyMatch(CIRCA::contains);
        return circa && date.get().matches("-?\\d{4}(-\\d\\d){0,2}") ? date.get() + "~" : date.get();
    }

    private static Optional<String> first(JsonNode snaks) throws WrittenDate.BadDate {
        for (JsonNode snak : snaks) {
            Optional<String> date = time(snak);
            if (date.isPresent() && !date.get().isEmpty()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Takes the dates of a qualifier: none where there is no value, an open end where Wikidata says that there is none. */
    private static void put(Map<String, String> times, String part, JsonNode snaks) throws WrittenDate.BadDate {
        Set<String> dates = new TreeSet<>();
        for (JsonNode snak : snaks) {
            if (Document.text(snak, "snaktype").equals("novalue") && part.equals("to")) {
                times.put(part, "..");
                return;
            }
            time(snak).filter(text -> !text.isEmpty()).ifPresent(dates::add);
        }
        if (dates.size() == 1) {
            times.put(part, dates.iterator().next());
        } else if (dates.size() > 1) {
            times.put(part, together(List.copyOf(dates), ",").orElse(dates.iterator().next()));
        }
    }

    /** One of several dates, or of all between two. */
    private static Optional<String> together(List<String> dates, String link) {
        try {
            return Optional.of(Edtf.parse("[" + String.join(link, dates) + "]").text());
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    // ---- sources

    private List<Told.Origin> sources(Item item, JsonNode statement) {
        Set<Told.Origin> origins = new LinkedHashSet<>();
        origins.add(new Told.Origin("Wikidata", "", "", "https://www.wikidata.org/wiki/" + item.id, ""));
        for (JsonNode reference : statement.path("references")) {
            JsonNode snaks = reference.path("snaks");
            String url = List.of("P854", "P4656").stream().map(property -> Document.text(snaks.path(property).path(0).path("datavalue"), "value"))
                    .filter(text -> !PopoloReading.site(text).isEmpty()).findFirst().orElse("");
            String key = List.of("P248", "P123", "P1433", "P143").stream().flatMap(property -> items(snaks.path(property)).stream()).findFirst().map(Keys::wikidata).orElse("");
            if (key.isEmpty() && url.isEmpty()) {
                continue;
            }
            mark(labels, key);
            String title = Document.text(snaks.path("P1476").path(0).path("datavalue").path("value"), "text");
            origins.add(new Told.Origin(key.isEmpty() ? PopoloReading.site(url) : "", key, title, url, date(snaks)));
        }
        return List.copyOf(origins);
    }

    /** When a reference was published, else when it was last looked at. */
    private static String date(JsonNode snaks) {
        for (String property : List.of("P577", "P813")) {
            try {
                Optional<String> date = first(snaks.path(property));
                if (date.isPresent()) {
                    return date.get();
                }
            } catch (WrittenDate.BadDate e) {
                return "";
            }
        }
        return "";
    }
}
