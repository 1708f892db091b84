package org.claimcheck.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Slug;
import tools.jackson.databind.JsonNode;

/**
 * Reads Popolo (popoloproject.com) and what EveryPolitician makes of it: persons, organizations, posts and memberships; events that are
 * legislative periods date the memberships that have no dates of their own. What our own exports tell besides is read too.
 */
final class PopoloReading implements Reading {

    private static final String POPOLO = "popolo";
    /** Days that stand for an end that has not come: Popolo has none, and some who write it need one. */
    private static final Set<String> NEVER = Set.of("9999-12-31", "2999-12-31", "9999");
    private static final List<String> LISTS = List.of("persons", "organizations", "memberships", "posts");

    private final ImportRequest request;

    PopoloReading(ImportRequest request) {
        this.request = request;
    }

    @Override
    public void read(int round, InputFile file, String path, Place from, Sink sink) {
        Map<String, List<Document.Entry>> lists = new LinkedHashMap<>(Document.read(file, path));
        if (lists.containsKey("")) {
            lists.put("persons", lists.remove(""));
        }
        if (LISTS.stream().noneMatch(lists::containsKey)) {
            throw new InvalidInputException(SourceLocation.of(path), "this is no Popolo: it has neither persons nor organizations, posts or memberships",
                    "name a file with these lists at its top");
        }
        new Telling(path, lists, sink).tell();
    }

    /** The telling of one document. */
    private final class Telling {

        private final String path;
        private final Map<String, List<Document.Entry>> lists;
        private final Sink sink;
        private final Map<String, String> keys = new HashMap<>();
        private final Map<String, Document.Entry> byId = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Told.Origin> sources;

        Telling(String path, Map<String, List<Document.Entry>> lists, Sink sink) {
            this.path = path;
            this.lists = lists;
            this.sink = sink;
            this.sources = lists.getOrDefault("meta", List.of()).stream().flatMap(meta -> origins(meta.node().path("sources")).stream()).toList();
        }

        private List<Document.Entry> list(String name) {
            return lists.getOrDefault(name, List.of());
        }

        void tell() {
            for (String name : List.of("persons", "organizations", "posts", "areas", "events")) {
                list(name).forEach(entry -> {
                    byId.putIfAbsent(name + "/" + entry.text("id"), entry);
                    keys.put(name + "/" + entry.text("id"), key(entry));
                });
            }
            list("persons").forEach(this::person);
            list("organizations").forEach(this::organization);
            list("memberships").forEach(entry -> membership(entry, "", ""));
            list("events").stream().filter(entry -> !entry.text("classification").startsWith("legislative")).forEach(entry -> sink.count("events, left out"));
            for (String holder : List.of("persons", "organizations", "posts")) {
                for (Document.Entry entry : list(holder)) {
                    entry.node().path("memberships").forEach(each -> membership(new Document.Entry(each, entry.at()), holder, entry.text("id")));
                }
            }
        }

        // ---- who there is

        private static String key(Document.Entry entry) {
            for (JsonNode identifier : isOwn(entry) ? List.<JsonNode>of() : entry.node().path("identifiers")) {
                if (Document.text(identifier, "scheme").equals(Keys.WIKIDATA) && Keys.isItem(Document.text(identifier, "identifier"))) {
                    return Keys.wikidata(Document.text(identifier, "identifier"));
                }
            }
            return Keys.key(POPOLO, entry.text("id"));
        }

        /** Whether it comes from our own export, so that its id is ours. */
        private static boolean isOwn(Document.Entry entry) {
            return entry.node().path("identifiers").valueStream().anyMatch(each -> Document.text(each, "scheme").equals(Own.KEY));
        }

        private void person(Document.Entry entry) {
            String key = keys.get("persons/" + entry.text("id"));
            Map<String, String> birth = new LinkedHashMap<>();
            date("on", entry, "birth_date", Keys.id(key) + "-birth", birth);
            String gender = entry.text("gender").toLowerCase(Locale.ROOT);
            being(entry, key, "person", gender.matches("male|female") ? gender : "", birth.getOrDefault("on", ""));
            life(entry, key, "birth", birth);
            Map<String, String> death = new LinkedHashMap<>();
            date("on", entry, "death_date", Keys.id(key) + "-death", death);
            life(entry, key, "death", death);
        }

        private void organization(Document.Entry entry) {
            String key = keys.get("organizations/" + entry.text("id"));
            being(entry, key, entry.text("classification").equals("country") ? "country" : "organization", "", "");
            for (String event : List.of("founding", "dissolution")) {
                Map<String, String> times = new LinkedHashMap<>();
                date("on", entry, event + "_date", Keys.id(key) + "-" + event, times);
                life(entry, key, event, times);
            }
            String parent = entry.text("parent_id");
            if (!parent.isEmpty()) {
                String whole = mentioned("organizations", parent, "organization");
                fact(entry, Keys.id(key) + "-part-of", Told.Kind.RELATION, "part-of", Map.of("subject", key, "object", whole), Map.of(), "");
            }
        }

        private void being(Document.Entry entry, String key, String type, String gender, String born) {
            Map<String, String> names = new LinkedHashMap<>();
            Map<String, List<String>> also = new LinkedHashMap<>();
            if (!entry.text("name").isEmpty()) {
                names.put(Told.ANY, entry.text("name"));
            }
            for (JsonNode other : entry.node().path("other_names")) {
                String name = Document.text(other, "name");
                String language = Document.text(other, "lang");
                if (!name.isEmpty() && (language.isEmpty() || names.putIfAbsent(language, name) != null)) {
                    also.computeIfAbsent(language, each -> new ArrayList<>()).add(name);
                }
            }
            Map<String, String> ids = new LinkedHashMap<>();
            if (!entry.text("id").isEmpty() && !isOwn(entry)) {
                ids.put(POPOLO, entry.text("id"));
            }
            for (JsonNode identifier : entry.node().path("identifiers")) {
                if (!Document.text(identifier, "identifier").isEmpty() && !Document.text(identifier, "scheme").isEmpty()) {
                    ids.putIfAbsent(Slug.of(Document.text(identifier, "scheme")), Document.text(identifier, "identifier"));
                }
            }
            sink.tell(new Told.Being(key, type, false, names, also, ids, gender, born));
        }

        /** The key of one that may be listed or not. */
        private String mentioned(String list, String id, String type) {
            String key = keys.get(list + "/" + id);
            if (key == null) {
                key = Keys.key(POPOLO, id);
                keys.put(list + "/" + id, key);
                sink.tell(new Told.Being(key, type, true, Map.of(), Map.of(), Map.of(POPOLO, id), "", ""));
                sink.count("people and bodies of whom only the id is told");
            }
            return key;
        }

        private void life(Document.Entry entry, String key, String event, Map<String, String> times) {
            if (!times.isEmpty()) {
                fact(entry, Keys.id(key) + "-" + event, Told.Kind.EVENT, event, Map.of("subject", key), times, "");
            }
        }

        // ---- who was what

        private void membership(Document.Entry entry, String within, String withinId) {
            String person = first(entry.text("person_id"), entry.text("member_id"), within.equals("persons") ? withinId : "", Document.text(entry.node().path("person"), "id"));
            String postId = first(entry.text("post_id"), within.equals("posts") ? withinId : "", Document.text(entry.node().path("post"), "id"));
            JsonNode own = entry.node().path(Own.KEY);
            if (Own.isClaim(own)) {
                sink.count("claims of articles, left out");
                return;
            }
            List<String> qualifiers = Own.qualifiers(own);
            if (!qualifiers.isEmpty()) {
                postId = Document.text(own, "office");
            }
            Document.Entry post = byId.get("posts/" + postId);
            String organization = first(entry.text("organization_id"), within.equals("organizations") ? withinId : "", post == null ? "" : post.text("organization_id"),
                    Document.text(entry.node().path("organization"), "id"));
            String id = entry.text("id").isEmpty() ? "" : Slug.of(entry.text("id"));
            if (person.isEmpty() || organization.isEmpty() && postId.isEmpty()) {
                sink.skip(entry.at(), id, person.isEmpty() ? "no holder" : "no office", person.isEmpty() ? "the membership has no person_id"
                        : "the membership has neither organization_id nor post_id", "add it", entry.node().toString());
                return;
            }
            String holder = mentioned("persons", person, "person");
            String body = organization.isEmpty() ? "" : mentioned("organizations", organization, "organization");
            if (id.isEmpty()) {
                String base = Keys.id(holder) + "-" + Slug.of(first(entry.text("legislative_period_id"), postId, organization));
                int number = numbers.merge(base, 1, Integer::sum);
                id = number == 1 ? base : base + "-" + number;
            }
            Map<String, String> times = new LinkedHashMap<>();
            if (!date("from", entry, "start_date", id, times) || !date("to", entry, "end_date", id, times) || times.isEmpty() && !date("on", entry, "time", id, times)) {
                return;
            }
            String wrong = Times.check(times);
            if (!wrong.isEmpty()) {
                sink.skip(entry.at(), id, Times.BACKWARDS, wrong, "correct the dates", entry.node().toString());
                return;
            }
            byPeriod(entry, times);
            if (Document.text(own, "relation").equals("member-of")) {
                fact(entry, id, Told.Kind.RELATION, "member-of", Map.of("subject", holder, "object", body), times, "");
                return;
            }
            String role = first(entry.text("role"), post == null ? "" : post.text("role"), entry.text("label"));
            Told.Post office = post == null ? office(body, role.isEmpty() ? "member" : role, organization) : post(post, postId, body);
            sink.tell(office);
            fact(entry, id, Told.Kind.ROLE, office.key(), Map.of("holder", holder), times, qualifiers.isEmpty() ? note(entry, post, role) : "");
            String behalf = entry.text("on_behalf_of_id");
            if (!behalf.isEmpty()) {
                String group = mentioned("organizations", behalf, "organization");
                fact(entry, id + "-group", Told.Kind.RELATION, "member-of", Map.of("subject", holder, "object", group), times, "");
            }
        }

        private Told.Post office(String body, String title, String organization) {
            Document.Entry entry = byId.get("organizations/" + organization);
            String name = entry == null ? organization : entry.text("name");
            return new Told.Post(Keys.key("office", body + "/" + title), body, title, Map.of(Told.ANY, title + ", " + name), Map.of(), false, Map.of());
        }

        private Told.Post post(Document.Entry post, String id, String body) {
            String label = first(post.text("label"), post.text("role"), id);
            JsonNode own = post.node().path(Own.KEY);
            String office = Document.text(own, "office");
            return new Told.Post(Keys.key("post", id), body, office.isEmpty() ? label : Own.title(office), Map.of(Told.ANY, label), Map.of(),
                    Document.text(own, "holders").equals("one"), office.isEmpty() ? Map.of(POPOLO, id) : Map.of(Own.KEY, office));
        }

        /** What the membership says besides. */
        private String note(Document.Entry entry, Document.Entry post, String role) {
            List<String> parts = new ArrayList<>();
            String area = first(entry.text("area_id"), post == null ? "" : post.text("area_id"));
            if (!area.isEmpty()) {
                Document.Entry place = byId.get("areas/" + area);
                parts.add("for " + (place == null || place.text("name").isEmpty() ? area : place.text("name")));
            }
            if (post != null && !role.isEmpty() && !role.equals(post.text("role"))) {
                parts.add("as " + role);
            }
            return String.join(", ", parts);
        }

        /** Dates that the membership does not have itself are those of its legislative period, as far as they agree with its own. */
        private void byPeriod(Document.Entry entry, Map<String, String> times) {
            Document.Entry period = byId.get("events/" + entry.text("legislative_period_id"));
            if (period == null || times.containsKey("on") || times.containsKey("from") && times.containsKey("to")) {
                return;
            }
            Map<String, String> all = new LinkedHashMap<>();
            try {
                put(all, "from", period.text("start_date"));
                put(all, "to", period.text("end_date"));
            } catch (WrittenDate.BadDate e) {
                sink.count("legislative periods with a date that cannot be read");
                return;
            }
            boolean added = false;
            for (String part : List.of("from", "to")) {
                if (!times.containsKey(part) && all.containsKey(part)) {
                    Map<String, String> attempt = new LinkedHashMap<>(times);
                    attempt.put(part, all.get(part));
                    if (Times.check(attempt).isEmpty()) {
                        times.put(part, all.get(part));
                        added = true;
                    } else {
                        sink.count("dates of legislative periods against those of the membership, left out");
                    }
                }
            }
            if (added) {
                sink.count("memberships dated by their legislative period");
            }
        }

        private void fact(Document.Entry entry, String id, Told.Kind kind, String type, Map<String, String> parties, Map<String, String> times, String note) {
            List<Told.Origin> own = new ArrayList<>(origins(entry.node().path("sources")));
            own.addAll(sources);
            JsonNode extension = entry.node().path(Own.KEY);
            extension.path("sources").forEach(words -> own.add(new Told.Origin(words.asString(""), "", "", "", "")));
            Map<String, String> more = new LinkedHashMap<>(Own.basis(extension));
            if (!note.isEmpty()) {
                more.put("note", note);
            }
            sink.tell(new Told.Fact(id, kind, type, parties, times, List.of(), List.of(), more, kind == Told.Kind.ROLE ? Own.qualifiers(extension) : List.of(),
                    request.source().isPresent() ? List.of() : own, path, entry.at().line()));
        }

        /** Reads a date; false if it cannot be read, which is then reported. */
        private boolean date(String part, Document.Entry entry, String key, String id, Map<String, String> times) {
            try {
                String text = entry.text(key);
                put(times, part, text.isEmpty() ? Document.text(entry.node().path("edtf"), key) : text);
                return true;
            } catch (WrittenDate.BadDate e) {
                sink.skip(entry.at(), id, Skip.DATE, key + ": " + e.getMessage(), e.fix(), entry.node().toString());
                return false;
            }
        }

        private static void put(Map<String, String> times, String part, String text) throws WrittenDate.BadDate {
            if (NEVER.contains(text) && part.equals("to")) {
                times.put(part, "..");
            } else if (!text.isEmpty()) {
                times.put(part, WrittenDate.read(text, List.of(), WrittenDate.Before.ASTRONOMICAL));
            }
        }
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Addresses as sources; who published what stands there is the site. */
    static List<Told.Origin> origins(JsonNode list) {
        List<Told.Origin> origins = new ArrayList<>();
        for (JsonNode each : list) {
            String url = each.isString() ? each.stringValue().strip() : Document.text(each, "url");
            String site = site(url);
            if (!site.isEmpty()) {
                origins.add(new Told.Origin(site, "", each.isObject() ? Document.text(each, "note") : "", url, ""));
            }
        }
        return origins;
    }

    /** The site of an address; empty if it is none of the web. */
    static String site(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? uri.getHost().replaceFirst("^www\\.", "") : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
