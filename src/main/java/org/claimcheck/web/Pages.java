package org.claimcheck.web;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.curation.FactSearch;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.report.HtmlRenderer;
import org.claimcheck.report.Report;
import org.claimcheck.report.ReportWords;
import org.claimcheck.report.VisibleOutput;
import org.claimcheck.report.WebAddress;
import org.claimcheck.review.Decisions;
import org.claimcheck.review.Matter;
import org.claimcheck.review.Standing;
import org.claimcheck.rule.Rule;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;
import org.claimcheck.web.Views.Choice;
import org.claimcheck.web.Views.Frame;
import org.claimcheck.web.Views.Link;

/** What people see. The pages work without scripts, but for deciding. */
final class Pages {

    private static final int PAGE = 50;
    private static final int BACKLOG_PAGE = 20;
    private static final int MOST_NAMES = 30;

    private static final Map<String, Asset> ASSETS = assets();
    private static final String VERSION = version();

    private final Office office;
    private final Gate gate;

    /** A file that pages need. */
    private record Asset(String type, byte[] content) {
    }

    Pages(Office office, Gate gate) {
        this.office = office;
        this.gate = gate;
    }

    /** Says what is answered where. */
    void register(Routes routes) {
        routes.get("/", (call, parts) -> check(call, new Views.CheckForm("", "", "", "", "auto", List.of(), recent()), 200));
        routes.get("/check", (call, parts) -> Answer.see("/"));
        routes.post("/check", (call, parts) -> handIn(call));
        routes.get("/article", (call, parts) -> article(call));
        routes.get("/backlog", (call, parts) -> backlog(call));
        routes.get("/facts", (call, parts) -> facts(call));
        routes.get("/offices/{organization}/{title}", (call, parts) -> officePage(call, parts.get("organization") + "/" + parts.get("title")));
        routes.get("/rules", (call, parts) -> rules(call));
        routes.get("/rules/{name}", (call, parts) -> rule(call, parts.get("name")));
        routes.open(Site.LOGIN, (call, parts) -> login(call, 200, "", local(call.asked("to").orElse("/"))));
        routes.openPost(Site.LOGIN, (call, parts) -> signIn(call));
        routes.post("/logout", (call, parts) -> signOut(call));
        routes.open("/static/{name}", (call, parts) -> asset(parts.get("name")));
    }

    // ---- checking

    private Answer check(Call call, Views.CheckForm form, int status) {
        return page(status, output -> JtecheckGenerated.render(output, null, frame(call, "check"), form));
    }

    private List<Link> recent() {
        return office.desk().recent().stream().map(one -> new Link(one.title().isEmpty() ? one.id() : one.title(), address(one.id()),
                one.pending() == 1 ? "1 finding to decide about" : one.pending() + " findings to decide about")).toList();
    }

    private Answer handIn(Call call) throws Refusal {
        gate.checkWrite(call, Optional.of(call.field(Gate.FIELD)));
        String text = call.field("text").replace("\r\n", "\n");
        String published = call.field("published").strip();
        String publisher = call.field("publisher").strip();
        String language = call.field("language").strip();
        String format = call.field("format").strip();
        List<String> wrong = new ArrayList<>();
        Optional<Call.Field> file = Optional.ofNullable(call.fields().get("file")).filter(field -> field.content().length > 0);
        try {
            Submission.Form form = Stream.of(Submission.Form.values()).filter(one -> one.name().equalsIgnoreCase(format)).findFirst().orElse(Submission.Form.AUTO);
            if (text.isBlank() && file.isEmpty()) {
                wrong.add("There is no text. Paste the article, or choose its file.");
            } else if (!text.isBlank() && file.isPresent()) {
                wrong.add("There are a text and a file. Leave one of them out.");
            } else {
                Api.About about = new Api.About(Optional.empty(), given(published), given(language), given(publisher));
                Submission submission = file.isPresent() ? Api.article(file.get().fileName(), file.get().content(), form, about)
                        : Api.article("", Submission.utf8(text, "text"), form, about);
                return Answer.see(address(office.desk().check(submission, office.await()).article().id()));
            }
        } catch (InvalidInputException e) {
            e.problems().stream().map(Problem::toString).forEach(wrong::add);
        } catch (Refusal e) {
            if (e.status() >= 500) {
                throw e;
            }
            wrong.add(e.what() + ". " + e.fix() + ".");
        }
        return check(call, new Views.CheckForm(text, published, publisher, language, format, wrong, recent()), 422);
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private Answer article(Call call) throws Refusal {
        String id = call.asked("id").orElse("");
        boolean shown = call.asked("decided").filter("show"::equals).isPresent();
        try {
            Report report = office.desk().again(id, office.await()).orElseThrow(() -> new Refusal(404, "No article " + id + " is here",
                    "Check it again: the server keeps articles until it is stopped")).report();
            Report decided = report.decidedBy(office.ledger().decisions(), shown);
            StringBuilder html = new StringBuilder();
            HtmlRenderer.fragment(decided, true, html);
            String title = report.document().article().title();
            String marks = Stream.concat(report.findings().stream().map(Report.Entry::matter), report.grave().stream().map(Report.GraveClaim::matter))
                    .map(Pages::marked).collect(Collectors.joining(" "));
            return page(200, output -> JtearticleGenerated.render(output, null, frame(call, "check"), new Views.ArticlePage(title.isEmpty() ? id : title,
                    address(id), shown, decided.aside().settled(), marks, html.toString())));
        } catch (InvalidInputException e) {
            throw Refusal.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String marked(Matter matter) {
        return matter.fingerprint() + ":" + Pending.mark(matter);
    }

    // ---- the backlog

    private Answer backlog(Call call) throws Refusal {
        office.await();
        Backlog.Query query = Backlog.query(call);
        Decisions decisions = office.ledger().decisions();
        Desk.Backlog all = office.desk().backlog();
        Backlog.Found found = Backlog.find(all, decisions, query);
        int offset = offset(call);
        List<Views.Item> items = part(found.chosen(), offset, BACKLOG_PAGE).stream().map(Pages::item).toList();
        List<Choice> states = new ArrayList<>();
        long undecided = found.states().entrySet().stream().filter(state -> state.getKey() != Standing.State.SETTLED).mapToLong(Map.Entry::getValue).sum();
        states.add(new Choice("undecided", "undecided (" + undecided + ")"));
        found.states().forEach((state, count) -> states.add(new Choice(state.id(), state.id().replace('-', ' ') + " (" + count + ")")));
        states.add(new Choice("all", "all (" + (undecided + found.states().get(Standing.State.SETTLED)) + ")"));
        List<String> rules = all.pending().stream().map(one -> one.matter().rule()).distinct().sorted().toList();
        String marks = part(found.chosen(), offset, BACKLOG_PAGE).stream().map(one -> marked(one.pending().matter())).collect(Collectors.joining(" "));
        Views.BacklogPage view = new Views.BacklogPage(ReportWords.count(found.chosen().size(), "finding") + " in " + ReportWords.count(found.articles(), "article"), found.waiting(),
                here(call, Map.of()), states, call.asked("state").orElse("undecided"), query.kind().orElse(""), rules, query.rule().orElse(""),
                query.article().orElse(""), query.text().orElse(""), marks, items, pager(call, offset, BACKLOG_PAGE, found.chosen().size()));
        return page(200, output -> JtebacklogGenerated.render(output, null, frame(call, "backlog"), view));
    }

    private static Views.Item item(Backlog.Standed one) {
        Pending pending = one.pending();
        Standing standing = one.standing();
        List<String> decisions = new ArrayList<>();
        standing.decisions().forEach(decision -> decisions.add(decision.reviewer() + ": " + decision.judgement().words()
                + (decision.reason().isEmpty() ? "" : " — " + decision.reason())));
        standing.changes().forEach(change -> decisions.add("Changed since: " + change));
        String state = standing.state() == Standing.State.OPEN ? "" : standing.state().id().replace('-', ' ');
        return new Views.Item(pending.fingerprint(), pending.kind(), pending.kind().equals(Pending.GRAVE) ? "needs a decision" : pending.kind(),
                pending.kind().equals(Pending.GRAVE) ? "" : pending.severity(), standing.state().id(), state, pending.location(), pending.quote(),
                pending.explanation(), pending.suggestion().orElse(""), decisions, pending.title().isEmpty() ? pending.matter().article() : pending.title(),
                address(pending.matter().article()), "/backlog?article=" + encoded(pending.matter().article()), pending.matter().rule());
    }

    // ---- what is known

    private Answer facts(Call call) throws Refusal {
        LiveKnowledge.Loaded by = office.await();
        Optional<String> query = call.asked("q");
        Optional<String> entity = call.asked("entity");
        List<Statement> facts = by.lookup().facts(query, entity, Optional.empty());
        Optional<EntityEntry> about = entity.flatMap(id -> by.engine().knowledge().entry(id));
        List<Link> entities = entity.isPresent() || query.isEmpty() ? List.of() : by.lookup().entities(query.get()).stream().limit(MOST_NAMES)
                .map(entry -> new Link(entry.entity().name(), "/facts?entity=" + encoded(entry.id()), entry.entity().type().id())).toList();
        List<Link> offices = (entity.isPresent() ? entity.stream().flatMap(id -> by.engine().knowledge().officesOf(id).stream())
                : query.stream().flatMap(words -> by.lookup().offices(words).stream())).limit(MOST_NAMES)
                .map(one -> new Link(one.office().name(), "/offices/" + one.id(), "")).toList();
        String told = about.map(entry -> entry.entity().type().id() + alsoCalled(entry)).orElse(query.isEmpty() && entity.isEmpty()
                ? "All that claims are held against. " + by.engine().state().asOf().map(day -> "The latest check was on " + day + ".").orElse("") : "");
        return factsPage(call, by, new Views.FactsPage(about.map(entry -> entry.entity().name()).orElse("Facts and tenures"), query.orElse(""), told, "",
                entities, offices, "", List.of(), null), facts);
    }

    private static String alsoCalled(EntityEntry entry) {
        List<String> others = entry.fullNames().stream().filter(name -> !name.equals(entry.entity().name())).toList();
        return others.isEmpty() ? "" : ", also called " + String.join(", ", others);
    }

    private Answer officePage(Call call, String id) throws Refusal {
        LiveKnowledge.Loaded by = office.await();
        OfficeEntry entry = by.engine().knowledge().office(id).orElseThrow(() -> new Refusal(404, "No office has the id " + id, "Search among the facts"));
        StringBuilder timeline = new StringBuilder();
        by.engine().timeline(id).ifPresent(tenures -> {
            try {
                HtmlRenderer.timeline(tenures, timeline);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Entity organization = entry.office().organization();
        return factsPage(call, by, new Views.FactsPage(entry.office().name(), "", (entry.office().exclusive() ? "Held by one person at a time." : "Several may hold it at a time.")
                + " Facts: the appointments, successions and tenures that our record has.", timeline.toString(),
                List.of(new Link(organization.name(), "/facts?entity=" + encoded(organization.id()), organization.type().id())), List.of(), "", List.of(), null),
                by.lookup().facts(Optional.empty(), Optional.empty(), Optional.of(id)));
    }

    private Answer factsPage(Call call, LiveKnowledge.Loaded by, Views.FactsPage without, List<Statement> facts) throws Refusal {
        int offset = offset(call);
        Views.FactsPage view = new Views.FactsPage(without.title(), without.query(), without.about(), without.timeline(), without.entities(), without.offices(),
                ReportWords.count(facts.size(), "fact"), part(facts, offset, PAGE).stream().map(known -> fact(known, by)).toList(), pager(call, offset, PAGE, facts.size()));
        return page(200, output -> JtefactsGenerated.render(output, null, frame(call, "facts"), view));
    }

    private static Views.FactItem fact(Statement known, LiveKnowledge.Loaded by) {
        Known basis = (Known) known.basis();
        List<Link> links = new ArrayList<>();
        known.entities().filter(Entity::isCatalogued).forEach(entity -> links.add(new Link(entity.name(), "/facts?entity=" + encoded(entity.id()), "")));
        FactSearch.office(known).flatMap(id -> by.engine().knowledge().office(id))
                .ifPresent(one -> links.add(new Link(one.office().name(), "/offices/" + one.id(), "")));
        return new Views.FactItem(known.id(), FactSearch.kind(known), by.engine().words(known),
                basis.certainty() == Certainty.CERTAIN ? "" : basis.certainty().id(), basis.checked().toString(), basis.location().toString(), links,
                basis.sources().stream().map(source -> new Link(source.publisher() + (source.title().isEmpty() ? "" : ": " + source.title()),
                        WebAddress.of(source.url()).orElse(""), source.date())).toList());
    }

    private Answer rules(Call call) throws Refusal {
        String query = call.asked("q").orElse("");
        List<Rule> rules = office.await().rules().rules().stream()
                .filter(rule -> FactSearch.holds(rule.name() + " " + rule.topic() + " " + rule.summary() + " " + rule.kind().id(), query)).toList();
        Map<String, List<Views.RuleLine>> topics = new TreeMap<>();
        rules.forEach(rule -> topics.computeIfAbsent(rule.topic(), topic -> new ArrayList<>())
                .add(new Views.RuleLine(rule.name(), rule.summary(), rule.kind().id(), rule.severity().id())));
        Views.RulesPage view = new Views.RulesPage(query, ReportWords.count(rules.size(), "rule"),
                topics.entrySet().stream().map(topic -> new Views.Topic(topic.getKey(), topic.getValue())).toList());
        return page(200, output -> JterulesGenerated.render(output, null, frame(call, "rules"), view));
    }

    private Answer rule(Call call, String name) throws Refusal {
        LiveKnowledge.Loaded by = office.await();
        Rule rule = by.rules().rule(name).orElseThrow(() -> new Refusal(404, "No rule has the name " + name, "See the list of rules"));
        List<Link> facts = new ArrayList<>();
        facts.add(new Link("concludes", "", "a " + rule.kind().id() + " of severity " + rule.severity().id()));
        facts.add(new Link("explains", "", rule.explain().text()));
        rule.suggest().ifPresent(suggest -> facts.add(new Link("suggests", "", suggest.text())));
        facts.add(new Link("stands in", "", rule.location().toString()));
        if (!rule.formerly().isEmpty()) {
            facts.add(new Link("formerly", "", String.join(", ", rule.formerly())));
        }
        String scenarios = Optional.ofNullable(Api.scenarios(rule)).orElse("");
        return page(200, output -> JteruleGenerated.render(output, null, frame(call, "rules"),
                new Views.RulePage(rule.name(), rule.summary(), facts, by.rules().text(name), scenarios)));
    }

    // ---- signing in

    private Answer login(Call call, int status, String wrong, String to) {
        return page(status, output -> JteloginGenerated.render(output, null, frame(call, "login"), wrong, to));
    }

    private Answer signIn(Call call) throws Refusal {
        gate.checkWrite(call, Optional.of(call.field(Gate.FIELD)));
        String to = local(call.field("to"));
        try {
            return Answer.see(to).with("Set-Cookie", gate.signIn(call.field("token")));
        } catch (Refusal refusal) {
            return login(call, refusal.status(), refusal.what() + ". " + refusal.fix() + ".", to);
        }
    }

    private Answer signOut(Call call) throws Refusal {
        gate.checkWrite(call, Optional.of(call.field(Gate.FIELD)));
        return Answer.see(Site.LOGIN).with("Set-Cookie", gate.signOut(call));
    }

    /** An address of this server and no other. */
    private static String local(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*") ? address : "/";
    }

    // ---- pages

    /** A page that says why there is no other. */
    Answer refused(Refusal refusal, Call call) {
        if (refusal.status() == 401) {
            return Answer.see(Site.LOGIN + "?to=" + encoded(call.isSafe() ? here(call, Map.of()) : "/"));
        }
        return refusal.headers().entrySet().stream().reduce(page(refusal.status(), output -> JterefusedGenerated.render(output, null, frame(call, "none"),
                refusal.title(), refusal.what(), refusal.fix())), (answer, header) -> answer.with(header.getKey(), header.getValue()), (one, two) -> two);
    }

    private Frame frame(Call call, String tab) {
        return new Frame(tab, VERSION, gate.hasToken(), gate.formToken(call), office.reviewer());
    }

    private static Answer page(int status, Consumer<OwaspHtmlTemplateOutput> template) {
        StringBuilder html = new StringBuilder();
        template.accept(new OwaspHtmlTemplateOutput(new VisibleOutput(html)));
        return Answer.html(status, html.toString());
    }

    private static String address(String article) {
        return "/article?id=" + encoded(article);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The address of a call with some parameters changed; empty ones are left out. */
    private static String here(Call call, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>();
        call.query().forEach((name, values) -> all.put(name, values.get(0)));
        all.putAll(changed);
        String query = all.entrySet().stream().filter(pair -> !pair.getValue().isEmpty()).map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
        return call.path() + (query.isEmpty() ? "" : "?" + query);
    }

    private static int offset(Call call) throws Refusal {
        return Api.number(call, "offset", 0, 0, Integer.MAX_VALUE);
    }

    private static <T> List<T> part(List<T> all, int offset, int limit) {
        return all.subList(Math.min(offset, all.size()), (int) Math.min((long) offset + limit, all.size()));
    }

    private static Views.Pager pager(Call call, int offset, int limit, int total) {
        if (total <= limit && offset == 0) {
            return new Views.Pager("", "", "");
        }
        return new Views.Pager(Math.min(offset + 1, total) + " to " + Math.min((long) offset + limit, total) + " of " + total,
                offset == 0 ? "" : here(call, Map.of("offset", offset > limit ? String.valueOf(offset - limit) : "")),
                (long) offset + limit >= total ? "" : here(call, Map.of("offset", String.valueOf(offset + limit))));
    }

    // ---- files

    private static Answer asset(String name) throws Refusal {
        Asset asset = ASSETS.get(name);
        if (asset == null) {
            throw new Refusal(404, "There is no file " + name, "Open a page");
        }
        return new Answer(200, asset.type(), Map.of("Cache-Control", "private, max-age=86400"), asset.content());
    }

    private static Map<String, Asset> assets() {
        Map<String, Asset> assets = new TreeMap<>();
        assets.put("report.css", new Asset("text/css; charset=utf-8", Answer.bytes(HtmlRenderer.style())));
        assets.put("report.js", new Asset("text/javascript; charset=utf-8", Answer.bytes(HtmlRenderer.script())));
        assets.put("site.css", new Asset("text/css; charset=utf-8", resource("site.css")));
        assets.put("site.js", new Asset("text/javascript; charset=utf-8", resource("site.js")));
        assets.put("icon.svg", new Asset("image/svg+xml", resource("icon.svg")));
        return assets;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream("/web/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ASSETS.values().forEach(asset -> digest.update(asset.content()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
