package org.claimcheck.cli;

import static org.claimcheck.report.TerminalRenderer.plain;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.article.WordSplitter;
import org.claimcheck.curation.FactSearch;
import org.claimcheck.curation.FactText;
import org.claimcheck.curation.NameSearch;
import org.claimcheck.curation.Objections;
import org.claimcheck.curation.RecordFile;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.knowledge.Slug;
import org.claimcheck.knowledge.Spelling;
import org.claimcheck.knowledge.TitleEntry;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReportWords;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds to the record what somebody found out. */
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Adds a fact, an entity or an office to a facts file. Nothing else in the file changes. What our record has already, and what it speaks against, is "
                + "refused and shown unless --force is given.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {FactsAdd.AddRole.class, FactsAdd.AddEvent.class, FactsAdd.AddRelation.class, FactsAdd.AddFigure.class, FactsAdd.AddEntity.class,
            FactsAdd.AddOffice.class},
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck facts add entity --facts mine/facts --type person --name 'Ada Lind' --short Lind",
            "  claimcheck facts add office --facts mine/facts --of harbour-board --title director --holders one --name 'director of the Harbour Board'",
            "  claimcheck facts add role --facts mine/facts --holder ada-lind --office harbour-board/director --from 2019-03 --to .. "
                    + "--source 'The Harbour Post' --url https://example.org/lind --checked 2024-12-31",
            "  claimcheck facts add event --facts mine/facts --type birth --subject ada-lind --on '1961~' --source 'Who is who' --checked 2024-12-31"})
final class FactsAdd implements Runnable {

    private static final int MOST_SUGGESTIONS = 5;

    @ParentCommand
    private FactsCommand facts;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw UsageError.of(spec, "No command is given: " + String.join(", ", spec.subcommands().keySet()));
    }

    // ---- options

    /** Options of everything that is added. */
    static final class Target {

        @Option(names = "--id", paramLabel = "ID", description = "Its id, in lower-case letters, digits and hyphens; else one is made of what it says.")
        private String id;

        @Option(names = "--file", paramLabel = "FILE", description = "The file to add it to; else known/added.yaml, entities/added.yaml or vocabulary/offices.yaml in "
                + "the last folder of --facts, or in the shipped one.")
        private String file;

        @Option(names = "--force", description = "Add it whatever our record says.")
        private boolean force;

        @Option(names = "--dry-run", description = "Print the lines that would be added and add nothing.")
        private boolean dryRun;

        @Mixin
        private RuleOptions rules;

        @Mixin
        private KnowledgeOptions knowledge;
    }

    /** Where a fact was seen. */
    static final class SourceOptions {

        @Option(names = "--source", paramLabel = "PUBLISHER", required = true,
                description = "Who published it. Repeat it with what follows for another source; else the source that the file gives for all counts.")
        private String publisher;

        @Option(names = "--title", paramLabel = "TITLE", description = "The title of the page or document.")
        private String title;

        @Option(names = "--url", paramLabel = "URL", description = "Its address.")
        private String url;

        @Option(names = "--source-date", paramLabel = "DATE", description = "Its date, in EDTF.")
        private String date;
    }

    /** Options of all kinds of facts. */
    static final class FactOptions {

        @Option(names = "--from", paramLabel = "DATE", description = "Since when, in EDTF: 2019-03-01, 2019, 2019~ (about).")
        private String from;

        @Option(names = "--to", paramLabel = "DATE", description = "Until when; .. if it goes on, and not at all if that is not known.")
        private String to;

        @Option(names = "--on", paramLabel = "DATE", description = "When, of something that happened or was so at one time.")
        private String on;

        @ArgGroup(exclusive = false, multiplicity = "0..*")
        private List<SourceOptions> sources;

        @Option(names = "--checked", paramLabel = "DAY", description = "The day on which somebody last checked it; else that which the file gives for all.")
        private String checked;

        @Option(names = "--certainty", paramLabel = "CERTAINTY", description = "certain, likely or disputed; else that of the file, or certain.")
        private String certainty;

        @Option(names = "--said-by", paramLabel = "WHO", description = "Whose estimate or statement it is: an entity or a name.")
        private String saidBy;

        @Option(names = "--note", paramLabel = "TEXT", description = "What else to know about it.")
        private String note;

        @Mixin
        private Target target;
    }

    // ---- the way of a record

    /** Adds a record, or says why not. */
    private abstract static class Adding implements Callable<Integer> {

        @ParentCommand
        FactsAdd add;

        @Spec
        CommandSpec spec;

        final Console console;

        Adding(Console console) {
            this.console = console;
        }

        abstract Target target();

        abstract int add();

        @Override
        public Integer call() {
            try {
                return add();
            } catch (LoadedFacts.NotOne e) {
                console.err().println(spec.qualifiedName() + ": " + e.getMessage() + ".");
            } catch (InvalidInputException e) {
                e.problems().forEach(problem -> console.err().println(spec.qualifiedName() + ": " + problem.what() + ". Fix: " + fix(problem) + "."));
            }
            return ExitCode.BAD_INPUT.code();
        }

        /** How to mend a problem: what a file may lack, options can give. */
        private static String fix(Problem problem) {
            List<String> lacking = Stream.of("--checked", "--source").filter(option -> problem.what().contains("no '" + option.substring(2))).toList();
            return (lacking.isEmpty() ? "" : "give " + String.join(" and ", lacking) + ", or ") + problem.fix();
        }

        /** A record with the id that was asked for, else with one that is free and made of some texts. */
        ObjectNode record(String texts, Predicate<String> taken) {
            String id = target().id;
            if (id == null) {
                String made = Slug.of(texts);
                id = made;
                for (int number = 2; taken.test(id); number++) {
                    id = made + "-" + number;
                }
            }
            return JsonMapper.shared().createObjectNode().put("id", id);
        }

        /** The file that a record goes to. */
        RecordFile file(RecordFile.Kind kind) {
            String named = target().file;
            try {
                if (named != null) {
                    Path path = Path.of(named);
                    if (!kind.isReadFrom(path.toAbsolutePath())) {
                        throw UsageError.of(spec, "--file: no " + kind.words() + " are read from " + named + ": write DIR/" + kind.form()
                                + ", where DIR is a folder of facts");
                    }
                    return new RecordFile(path, kind);
                }
            } catch (InvalidPathException e) {
                throw UsageError.of(spec, "--file: '" + named + "' is no name of a file: write DIR/" + kind.form());
            }
            return new RecordFile(kind.in(target().knowledge.target(console, "--file")), kind);
        }

        /** Refuses an id that something has. */
        void checkFree(Optional<String> holder) {
            holder.ifPresent(place -> {
                throw UsageError.of(spec, "--id: the id is taken: " + place + " has it; give another");
            });
        }

        void write(RecordFile file, RecordFile.Draft draft, ObjectNode record, String words) {
            if (target().dryRun) {
                console.out().println("would be added to " + ReportWords.line(draft.location()) + ": " + plain(words));
                draft.lines(file.text()).forEach(console.out()::println);
            } else {
                SourceLocation at = file.add(record);
                console.out().println(ReportWords.line(at) + ": added " + record.path("id").asString() + ": " + plain(words));
            }
        }
    }

    /** Adds a fact. */
    private abstract static class AddFact extends Adding {

        @Mixin
        private FactOptions options;

        AddFact(Console console) {
            super(console);
        }

        @Override
        Target target() {
            return options.target;
        }

        /** Puts into a record what it says, and returns what its id is made of. */
        abstract List<String> say(ObjectNode record, References references);

        @Override
        int add() {
            Engine.Folders folders = KnowledgeFolders.filled(options.target.rules.folders(options.target.knowledge, console));
            Engine engine = Engine.forVerification(folders);
            add.facts.main().report(engine.problems());
            LoadedFacts loaded = new LoadedFacts(folders, engine.knowledge(), engine::words, engine.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT);
            ObjectNode said = JsonMapper.shared().createObjectNode();
            References references = new References(loaded, spec);
            List<String> parts = say(said, references);
            put(said, "on", options.on);
            put(said, "from", options.from);
            put(said, "to", options.to);
            put(said, "certainty", options.certainty);
            put(said, "checked", options.checked);
            put(said, "said-by", options.saidBy == null ? null : references.speaker(options.saidBy));
            sources(said);
            put(said, "note", options.note);
            ObjectNode record = record(String.join("-", parts), id -> engine.knowledge().byId(id).isPresent());
            record.setAll(said);
            RecordFile file = file(RecordFile.Kind.KNOWN);
            RecordFile.Draft draft = file.draft(record);
            checkFree(engine.knowledge().byId(record.path("id").asString()).map(FactText::place));
            List<Objections.Objection> objections = new Objections(engine, Engine.factCheck(folders)).to(draft);
            boolean refused = !options.target.force && objections.stream().anyMatch(Objections.Objection::firm);
            if (refused) {
                boolean there = objections.get(0).rule().isEmpty();
                console.err().println(spec.qualifiedName() + ": " + (there ? "Our record has this already, or something that may be the same"
                        : "Our record speaks against this") + ". Fix: correct what is wrong, or add it all the same with --force.");
            }
            objections.forEach(objection -> tell(objection, engine));
            if (refused) {
                return ExitCode.FOUND.code();
            }
            write(file, draft, record, engine.words(draft.fact(engine.knowledge())));
            return loaded.worst().code();
        }

        private void sources(ObjectNode record) {
            if (options.sources != null) {
                ArrayNode all = record.putArray("sources");
                for (SourceOptions source : options.sources) {
                    ObjectNode one = all.addObject();
                    put(one, "publisher", source.publisher);
                    put(one, "title", source.title);
                    put(one, "url", source.url);
                    put(one, "date", source.date);
                }
            }
        }

        private void tell(Objections.Objection objection, Engine engine) {
            if (!objection.why().isEmpty()) {
                console.err().println("  " + objection.rule() + (objection.firm() ? "" : " (not certain)") + ": " + plain(objection.why()));
            }
            objection.evidence().forEach(fact -> {
                console.err().println("  record: " + plain(engine.words(fact)));
                console.err().println("    " + plain(FactText.standing(fact)));
            });
        }
    }

    private static void put(ObjectNode record, String key, String value) {
        if (value != null) {
            record.put(key, value);
        }
    }

    private static void put(ObjectNode record, String key, List<String> values) {
        if (values != null && !values.isEmpty()) {
            values.forEach(record.putArray(key)::add);
        }
    }

    /** Finds what options name. */
    private record References(LoadedFacts facts, CommandSpec spec) {

        /** The id of the entity that has an id or a name. */
        String entity(String asked) {
            return facts.entity(asked).id();
        }

        String entityOrNothing(String asked) {
            return asked == null ? null : entity(asked);
        }

        List<String> entities(List<String> asked) {
            return asked == null ? null : asked.stream().map(this::entity).toList();
        }

        /** The id of an entity, or a name that no file knows. */
        String speaker(String asked) {
            List<NameSearch.Match> meant = NameSearch.decided(new NameSearch(facts.knowledge()).find(asked));
            return meant.size() == 1 ? meant.get(0).entry().id() : asked;
        }

        String office(String asked) {
            if (facts.knowledge().office(asked).isPresent()) {
                return asked;
            }
            List<OfficeEntry> like = FactSearch.offices(facts.knowledge(), asked.replace('/', ' '));
            if (like.size() == 1) {
                return like.get(0).id();
            }
            String suggested = like.stream().limit(MOST_SUGGESTIONS).map(OfficeEntry::id).collect(Collectors.joining(", "));
            throw new LoadedFacts.NotOne("No office has the id '" + asked + "'. Fix: " + (suggested.isEmpty()
                    ? "add it with claimcheck facts add office, or look with claimcheck facts find for a word of its name" : "give one of " + suggested));
        }

        String type(String sort, String asked, Collection<String> ids) {
            if (ids.contains(asked)) {
                return asked;
            }
            throw Names.unknown(sort, asked, "the folder vocabulary", ids, spec);
        }
    }

    // ---- kinds of facts

    /** A role. */
    @Command(name = "role", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Adds that somebody holds or held an office.", footerHeading = "%nExample:%n",
            footer = "  claimcheck facts add role --facts mine/facts --holder 'Ada Lind' --office harbour-board/director --from 2019-03 --to .. "
                    + "--source 'The Harbour Post' --checked 2024-12-31")
    static final class AddRole extends AddFact {

        @Option(names = "--holder", paramLabel = "WHO", required = true, description = "Who holds it: an id or a name, or none if nobody does.")
        private String holder;

        @Option(names = "--office", paramLabel = "OFFICE", required = true, description = "The id of the office, or words that only its name has.")
        private String office;

        @Option(names = "--qualifier", paramLabel = "WORD", description = "acting, deputy, elect or former; may be repeated.")
        private List<String> qualifiers;

        @Option(names = "--replaces", paramLabel = "WHO", description = "Who held it just before; may be repeated.")
        private List<String> replaces;

        @Option(names = "--replaced-by", paramLabel = "WHO", description = "Who held it just after; may be repeated.")
        private List<String> replacedBy;

        AddRole(Console console) {
            super(console);
        }

        @Override
        List<String> say(ObjectNode record, References references) {
            String who = holder.equals("none") ? holder : references.entity(holder);
            String what = references.office(office);
            record.put("holder", who).put("office", what);
            put(record, "qualifiers", qualifiers);
            put(record, "replaces", references.entities(replaces));
            put(record, "replaced-by", references.entities(replacedBy));
            return List.of(what, who.equals("none") ? "vacant" : who);
        }
    }

    /** An event. */
    @Command(name = "event", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Adds something that happened.", footerHeading = "%nExamples:%n", footer = {
                "  claimcheck facts add event --facts mine/facts --type birth --subject ada-lind --on 1961-04 --source 'Who is who' --checked 2024-12-31",
                "  claimcheck facts add event --facts mine/facts --type meeting --subject ada-lind --object rolf-maas --place beirut --on 2021-06-08 "
                        + "--source 'The Harbour Post' --checked 2024-12-31"})
    static final class AddEvent extends AddFact {

        @Option(names = "--type", paramLabel = "TYPE", required = true, description = "The id of an event type, such as birth, meeting or appointment.")
        private String type;

        @Option(names = "--subject", paramLabel = "WHO", description = "To whom or what it happened, or who did it.")
        private String subject;

        @Option(names = "--object", paramLabel = "WHO", description = "The other party.")
        private String object;

        @Option(names = "--participant", paramLabel = "WHO=PART", description = "Who else took part, and as what: ada-lind=successor; may be repeated.")
        private Map<String, String> participants;

        @Option(names = "--office", paramLabel = "OFFICE", description = "The office of an appointment or a succession.")
        private String office;

        @Option(names = "--place", paramLabel = "WHERE", description = "Where it happened.")
        private String place;

        AddEvent(Console console) {
            super(console);
        }

        @Override
        List<String> say(ObjectNode record, References references) {
            record.put("event", references.type("event type", type, references.facts().knowledge().eventTypes().stream().map(t -> t.id()).toList()));
            put(record, "subject", references.entityOrNothing(subject));
            put(record, "object", references.entityOrNothing(object));
            List<String> ids = new ArrayList<>();
            if (participants != null) {
                ArrayNode all = record.putArray("participants");
                BiConsumer<String, String> add = (who, part) -> {
                    ids.add(references.entity(who));
                    ObjectNode one = all.addObject().put("entity", references.entity(who));
                    put(one, "role", part.isEmpty() ? null : part);
                };
                new TreeMap<>(participants).forEach(add);
            }
            put(record, "office", office == null ? null : references.office(office));
            put(record, "place", references.entityOrNothing(place));
            List<String> parts = new ArrayList<>(List.of(type, record.path("subject").asString(""), record.path("object").asString("")));
            parts.addAll(ids);
            return parts;
        }
    }

    /** A relation. */
    @Command(name = "relation", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Adds how somebody or something stands to another.", footerHeading = "%nExample:%n",
            footer = "  claimcheck facts add relation --facts mine/facts --type backs --subject ada-lind --object harbour-board --from 2020 "
                    + "--source 'The Harbour Post' --checked 2024-12-31")
    static final class AddRelation extends AddFact {

        @Option(names = "--type", paramLabel = "TYPE", required = true, description = "The id of a relation type, such as backs or child-of.")
        private String type;

        @Option(names = "--subject", paramLabel = "WHO", required = true, description = "Who backs, funds, belongs.")
        private String subject;

        @Option(names = "--object", paramLabel = "WHO", required = true, description = "Who is backed, funded, belonged to.")
        private String object;

        AddRelation(Console console) {
            super(console);
        }

        @Override
        List<String> say(ObjectNode record, References references) {
            record.put("relation", references.type("relation type", type, references.facts().knowledge().relationTypes().stream().map(t -> t.id()).toList()))
                    .put("subject", references.entity(subject)).put("object", references.entity(object));
            return List.of(record.path("subject").asString(), type, record.path("object").asString());
        }
    }

    /** A figure. */
    @Command(name = "figure", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Adds how much or how many.", footerHeading = "%nExample:%n",
            footer = "  claimcheck facts add figure --facts mine/facts --measure personnel --subject harbour-board --value 430 --on 2015 "
                    + "--source 'The Harbour Post' --checked 2024-12-31")
    static final class AddFigure extends AddFact {

        @Option(names = "--measure", paramLabel = "MEASURE", required = true, description = "The id of a measure, such as personnel or funding.")
        private String measure;

        @Option(names = "--subject", paramLabel = "WHO", required = true, description = "Of whom or what; who pays.")
        private String subject;

        @Option(names = "--object", paramLabel = "WHO", description = "The other party, such as who is paid.")
        private String object;

        @Option(names = "--value", paramLabel = "NUMBER", required = true, split = "\\.\\.", description = "How much, in digits; 400..430 for a range.")
        private List<String> value;

        @Option(names = "--unit", paramLabel = "UNIT", description = "The currency of an amount of money, such as USD.")
        private String unit;

        @Option(names = "--per", paramLabel = "SPAN", description = "hour, day, week, month, quarter or year, of a rate.")
        private String per;

        @Option(names = "--bound", paramLabel = "BOUND", description = "exact, about, at-least or at-most.")
        private String bound;

        AddFigure(Console console) {
            super(console);
        }

        @Override
        List<String> say(ObjectNode record, References references) {
            record.put("measure", references.type("measure", measure, references.facts().knowledge().measures().stream().map(m -> m.id()).toList()))
                    .put("subject", references.entity(subject));
            put(record, "object", references.entityOrNothing(object));
            if (value.size() == 1) {
                record.put("value", value.get(0));
            } else {
                put(record, "value", value);
            }
            put(record, "unit", unit);
            put(record, "per", per);
            put(record, "bound", bound);
            return List.of(record.path("subject").asString(), measure, record.path("object").asString(""));
        }
    }

    // ---- entities

    /** An entity. */
    @Command(name = "entity", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Adds a person, an organisation, a country, a place or a thing with its names. Refuses a name that another entity has.",
            footerHeading = "%nExample:%n",
            footer = "  claimcheck facts add entity --facts mine/facts --type person --name 'Ada Lind' --also 'Ada Lindh' --short Lind --gender female")
    static final class AddEntity extends Adding {

        @Option(names = "--type", paramLabel = "TYPE", required = true, description = "person, organization, country, place or thing.")
        private String type;

        @Option(names = "--name", paramLabel = "NAME", required = true, description = "Its name in English.")
        private String name;

        @Option(names = "--name-fr", paramLabel = "NAME", description = "Its name in French.")
        private String french;

        @Option(names = "--also", paramLabel = "NAME", description = "Another name that can only mean it; may be repeated.")
        private List<String> also = List.of();

        @Option(names = "--short", paramLabel = "NAME", description = "A name that means it only after its full name or with a title; may be repeated.")
        private List<String> shortNames = List.of();

        @Option(names = "--never", paramLabel = "WHO", description = "Whom it is mistaken for; may be repeated.")
        private List<String> never;

        @Option(names = "--gender", paramLabel = "GENDER", description = "female or male.")
        private String gender;

        @Option(names = "--within", paramLabel = "WHERE", description = "What contains it.")
        private String within;

        @Option(names = "--speaks-for", paramLabel = "WHO", description = "On whose behalf it acts.")
        private String speaksFor;

        @Mixin
        private Target target;

        AddEntity(Console console) {
            super(console);
        }

        @Override
        Target target() {
            return target;
        }

        @Override
        int add() {
            LoadedFacts loaded = LoadedFacts.of(KnowledgeFolders.filled(target.knowledge.folders(console)), add.facts.main());
            References references = new References(loaded, spec);
            ObjectNode record = record(name, id -> loaded.knowledge().entry(id).isPresent());
            record.put("type", type);
            ObjectNode names = record.putObject("name").put("en", name);
            put(names, "fr", french);
            put(record, "also", also);
            put(record, "short", shortNames);
            put(record, "never", references.entities(never));
            put(record, "gender", gender);
            put(record, "within", references.entityOrNothing(within));
            put(record, "speaks-for", references.entityOrNothing(speaksFor));
            RecordFile file = file(RecordFile.Kind.ENTITIES);
            RecordFile.Draft draft = file.draft(record);
            checkFree(loaded.knowledge().entry(record.path("id").asString()).map(other -> ReportWords.line(other.location())));
            Map<String, NameSearch.Match> same = new TreeMap<>();
            Map<String, NameSearch.Match> alike = new TreeMap<>();
            Stream.concat(Stream.of(name, french == null ? name : french), also.stream()).distinct().forEach(one -> new NameSearch(loaded.knowledge()).find(one)
                    .forEach(match -> (match.reason().decides() && match.reason() != NameSearch.Reason.SHORT ? same : alike).putIfAbsent(match.entry().id(), match)));
            if (!same.isEmpty() && !target.force) {
                console.err().println(spec.qualifiedName() + ": Our record has this name already. Fix: add to that entity, or add this one all the same with --force.");
            }
            same.values().forEach(match -> tell("record", match));
            if (!same.isEmpty() && !target.force) {
                return ExitCode.FOUND.code();
            }
            alike.values().stream().filter(match -> match.reason() != NameSearch.Reason.PART && !same.containsKey(match.entry().id())).limit(MOST_SUGGESTIONS)
                    .forEach(match -> tell("alike", match));
            write(file, draft, record, name + ", " + type);
            return loaded.worst().code();
        }

        private void tell(String label, NameSearch.Match match) {
            console.err().println("  " + label + ": " + plain(match.entry().entity().name() + " (" + match.entry().id() + "), " + match.entry().entity().type().id()
                    + ", " + ReportWords.line(match.entry().location()) + "; " + match.reason().words() + ": " + match.name()));
        }
    }

    // ---- offices

    /** An office. */
    @Command(name = "office", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Adds an office of an organisation or a country. Refuses a name that another office of it has.", footerHeading = "%nExample:%n",
            footer = "  claimcheck facts add office --facts mine/facts --of harbour-board --title director --holders one --name 'director of the Harbour Board'")
    static final class AddOffice extends Adding {

        @Option(names = "--of", paramLabel = "WHO", required = true, description = "The organisation or country that it belongs to: an id or a name.")
        private String of;

        @Option(names = "--name", paramLabel = "NAME", required = true, description = "Its name in English, such as 'director of the Harbour Board'.")
        private String name;

        @Option(names = "--name-fr", paramLabel = "NAME", description = "Its name in French.")
        private String french;

        @Option(names = "--holders", paramLabel = "HOW-MANY", required = true, description = "one, if one person holds it at a time, or many.")
        private String holders;

        @Option(names = "--title", paramLabel = "TITLE", description = "The id of a title that means exactly this office when said with the organisation; may be repeated.")
        private List<String> titles = List.of();

        @Option(names = "--may-name", paramLabel = "TITLE", description = "The id of a title that may mean it; may be repeated.")
        private List<String> mayName = List.of();

        @Option(names = "--deputy", description = "The titles mean it only when they are called deputy, vice or second in command.")
        private boolean deputy;

        @Option(names = "--body", paramLabel = "WHO", description = "The body that it heads, where that has a name of its own.")
        private String body;

        @Option(names = "--region", paramLabel = "WHERE", description = "The place or country to which it is limited.")
        private String region;

        @Mixin
        private Target target;

        AddOffice(Console console) {
            super(console);
        }

        @Override
        Target target() {
            return target;
        }

        @Override
        int add() {
            LoadedFacts loaded = LoadedFacts.of(KnowledgeFolders.filled(target.knowledge.folders(console)), add.facts.main());
            Knowledge knowledge = loaded.knowledge();
            References references = new References(loaded, spec);
            String whose = references.entity(of);
            ObjectNode record = JsonMapper.shared().createObjectNode();
            String own = titles.isEmpty() ? title(name, knowledge.entry(whose).orElseThrow().fullNames()) : (deputy ? "deputy " : "") + titles.get(0);
            record.put("id", target.id == null ? whose + "/" + Slug.of(own) : target.id);
            record.put("of", whose).put("holders", holders);
            put(record.putObject("name").put("en", name), "fr", french);
            List<String> known = knowledge.titles().stream().map(TitleEntry::id).toList();
            put(record, "titles", titles.stream().map(title -> references.type("title", title, known)).toList());
            put(record, "may-name", mayName.stream().map(title -> references.type("title", title, known)).toList());
            put(record, "deputy", deputy ? "true" : null);
            put(record, "body", references.entityOrNothing(body));
            put(record, "region", references.entityOrNothing(region));
            RecordFile file = file(RecordFile.Kind.OFFICES);
            RecordFile.Draft draft = file.draft(record);
            List<OfficeEntry> same = Stream.concat(named(knowledge, "en", name), named(knowledge, "fr", french))
                    .filter(other -> other.organization().equals(whose)).distinct().toList();
            if (!same.isEmpty() && !target.force) {
                console.err().println(spec.qualifiedName() + ": Our record has an office of this name already. Fix: use that, or add this one all the same with --force.");
            }
            same.forEach(other -> console.err().println("  record: " + plain(other.office().name() + " (" + other.id() + "), " + ReportWords.line(other.location()))));
            if (!same.isEmpty() && !target.force) {
                return ExitCode.FOUND.code();
            }
            checkFree(knowledge.office(record.path("id").asString()).map(other -> ReportWords.line(other.location())));
            write(file, draft, record, name);
            return loaded.worst().code();
        }

        /** The name of an office without the body that it is of. */
        private static String title(String name, Collection<String> bodyNames) {
            String plain = Spelling.folded(name);
            return bodyNames.stream().map(Spelling::folded).flatMap(body -> Stream.of(" of the " + body, " of " + body)).filter(plain::endsWith)
                    .map(end -> plain.substring(0, plain.length() - end.length())).findFirst().orElse(name);
        }

        private static Stream<OfficeEntry> named(Knowledge knowledge, String language, String name) {
            return name == null ? Stream.empty() : knowledge.officesNamed(language, WordSplitter.key(name)).stream();
        }
    }
}
