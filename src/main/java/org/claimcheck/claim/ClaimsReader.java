package org.claimcheck.claim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.claimcheck.article.Article;
import org.claimcheck.article.PublishedFrom;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import org.claimcheck.time.Period;
import org.claimcheck.time.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads claims documents: one, an array of them, or one a line.
 *
 * <p>A document is held against the published schema, and its quotes against the text of its article where that can be had.
 */
public final class ClaimsReader {

    /** How much of a file is looked at to see whether it holds claims, in UTF-16 units. */
    private static final int HEAD = 4096;

    /** A byte order mark, which JSON does without but some programs write. */
    private static final String MARK = "\uFEFF";

    private static final Pattern OBJECT = Pattern.compile(MARK + "?\\s*(?:\\[\\s*)?\\{\\s*\"");

    /** Any of them tells a claims document; the first may be missing from one, which is then said. */
    private static final List<String> KEYS = List.of("formatVersion", "article", "claims");

    /** Digits behind the point beyond which a number is refused. */
    private static final int MOST_DECIMALS = 30;

    /** Marks that programs take for each other; the hyphen last, since the marks are written into brackets. */
    private static final List<String> MARKS = List.of("'’‘ʼ", "\"“”„«»", "–—-");

    private final EntityLookup lookup;
    private final Optional<Edtf> published;

    /** A reader that takes entities and offices as the documents give them. */
    public ClaimsReader() {
        this(EntityLookup.NONE);
    }

    /** A reader that replaces entities and offices with an id by those of a knowledge base. */
    public ClaimsReader(EntityLookup lookup) {
        this(lookup, Optional.empty());
    }

    /**
     * As {@link #ClaimsReader(EntityLookup)}, for documents that may not tell when their articles were published.
     *
     * @param published the date of those; the times of claims in the others were counted from theirs
     */
    public ClaimsReader(EntityLookup lookup, Optional<Edtf> published) {
        this.lookup = Objects.requireNonNull(lookup, "lookup");
        this.published = Objects.requireNonNull(published, "published");
    }

    /** Whether a file holds claims documents, not the text of an article: JSON with a key that only those have. */
    public static boolean recognises(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return OBJECT.matcher(head).lookingAt() && KEYS.stream().anyMatch(key -> head.contains("\"" + key + "\""));
    }

    /**
     * Reads documents that are held as text.
     *
     * @param text     the documents
     * @param path     the name of their file for messages
     * @param articles gives the article that a document is about, if its text can be had
     * @return the documents; those that do not follow the schema hold an error, and of the others claims are left out that cannot be
     *         used, such as those whose quotes are not at their offsets: {@link ClaimsDocument#refused()} tells what was wrong
     * @throws InvalidInputException if the text is no claims document
     */
    public List<ClaimsDocument> read(String text, String path, Function<ArticleInfo, Optional<Article>> articles) {
        JsonLocations locations = new JsonLocations(path);
        List<ClaimsDocument> documents = new ArrayList<>();
        for (JsonNode node : locations.read(text.startsWith(MARK) ? text.substring(1) : text)) {
            List<Problem> departures = ClaimsSchema.CLAIMS.problems(node, locations);
            documents.add(departures.isEmpty() ? new Reading(locations, articles).document(node)
                    : ClaimsDocument.refused(name(node.path("article"), path), departures));
        }
        if (documents.isEmpty()) {
            throw new InvalidInputException(SourceLocation.of(path), "The file holds no claims document",
                    "Give documents as claimcheck extract writes them");
        }
        return List.copyOf(documents);
    }

    /**
     * Reads a file of accepted claims, one a line. A line with a problem is left out; the others are used.
     *
     * @param text     the lines
     * @param path     the name of their file for messages and locations
     * @param problems takes what is wrong with the file
     */
    public List<AcceptedClaim> readAccepted(String text, String path, List<Problem> problems) {
        List<AcceptedClaim> accepted = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            JsonLocations locations = new JsonLocations(path, number++);
            if (line.isBlank()) {
                continue;
            }
            try {
                List<JsonNode> values = locations.read(line);
                if (values.size() != 1) {
                    throw new InvalidInputException(new SourceLocation(path, number, 1), values.size() + " values stand on one line",
                            "Write one accepted claim a line, as claimcheck facts accept does");
                }
                List<Problem> departures = ClaimsSchema.accepted().problems(values.get(0), locations);
                if (departures.isEmpty()) {
                    Reading reading = new Reading(locations, info -> Optional.empty());
                    reading.accepted(values.get(0), new SourceLocation(path, number, 1)).ifPresent(accepted::add);
                    departures = reading.problems;
                }
                problems.addAll(departures);
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
            }
        }
        return accepted;
    }

    /**
     * Reads one line of accepted claims that {@link #readAccepted} read before without any problem; whether it is what it should be is
     * not asked again.
     *
     * @param line   the line
     * @param path   the name of its file
     * @param number the number of the line in the file, from 1
     */
    public AcceptedClaim readAgain(String line, String path, int number) {
        JsonLocations locations = new JsonLocations(path, number - 1);
        return new Reading(locations, info -> Optional.empty()).accepted(JsonTree.read(line), new SourceLocation(path, number, 1)).orElseThrow();
    }

    /** As much as is told of the article of a document that cannot be used. */
    private static ArticleInfo name(JsonNode article, String path) {
        String file = Reading.text(article, "file");
        ArticleInfo info = ArticleInfo.unreadable(file.isEmpty() ? path : file);
        String id = Reading.text(article, "id");
        return id.isEmpty() ? info : ArticleInfo.unreadable(id, info.file());
    }

    /** The name of a scope in JSON. */
    static String id(Scope scope) {
        return switch (scope) {
            case WITHIN -> "within";
            case THROUGHOUT -> "throughout";
        };
    }

    /** One document as it is read; it follows the schema. */
    private final class Reading {

        private final JsonLocations locations;
        private final Function<ArticleInfo, Optional<Article>> articles;
        private List<Problem> problems = new ArrayList<>();

        private Reading(JsonLocations locations, Function<ArticleInfo, Optional<Article>> articles) {
            this.locations = locations;
            this.articles = articles;
        }

        private ClaimsDocument document(JsonNode node) {
            ArticleInfo info = articleInfo(node.path("article"));
            if (node.has("error")) {
                return ClaimsDocument.failed(info, node.path("error").stringValue());
            }
            Coverage coverage = coverage(node.path("coverage"));
            if (!problems.isEmpty()) {
                return ClaimsDocument.refused(info, sorted(problems));
            }
            Optional<Article> article = articles.apply(info);
            List<Claim> claims = new ArrayList<>();
            List<RefusedClaim> refused = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (JsonNode claim : node.path("claims")) {
                problems = new ArrayList<>();
                String id = claim.path("id").stringValue();
                if (!ids.add(id)) {
                    complain(claim.path("id"), "Two claims have the id \"" + id + "\"", "Give each claim an id of its own");
                }
                Optional<Claim> read = claim(claim, info, article);
                if (problems.isEmpty()) {
                    read.ifPresent(claims::add);
                } else {
                    refused.add(new RefusedClaim(id, sorted(problems)));
                }
            }
            return new ClaimsDocument(info, coverage, claims, Optional.empty(), article.isPresent(), refused);
        }

        /** An accepted claim; it follows the schema. */
        private Optional<AcceptedClaim> accepted(JsonNode node, SourceLocation location) {
            ArticleInfo info = articleInfo(node.path("article"));
            String id = text(node, "id");
            if (!id.startsWith(info.id() + "#") || id.length() == info.id().length() + 1) {
                complain(node.path("id"), "The id \"" + id + "\" is none of a claim of the article \"" + info.id() + "\"",
                        "Write " + info.id() + "# and the id of the claim within the article");
                return Optional.empty();
            }
            JsonNode quote = node.path("quote");
            int start = quote.path("start").intValue();
            int end = quote.path("end").intValue();
            if (end <= start) {
                complain(quote, "The quote ends before it begins", "Count UTF-16 units, the end exclusive");
                return Optional.empty();
            }
            return claim(node, info, id.substring(info.id().length() + 1), Optional.of(Quote.withoutText(start, end)))
                    .filter(claim -> problems.isEmpty())
                    .map(claim -> new AcceptedClaim(claim.statement(), info, text(quote, "sha256"), location));
        }

        private static List<Problem> sorted(List<Problem> problems) {
            return problems.stream().sorted().toList();
        }

        private ArticleInfo articleInfo(JsonNode node) {
            Optional<Edtf> told = edtf(node.path("published"));
            PublishedFrom from = one(PublishedFrom.values(), PublishedFrom::id, node.path("publishedFrom"),
                    told.isPresent() ? PublishedFrom.CLAIMS : PublishedFrom.NONE);
            if (told.isPresent() == (from == PublishedFrom.NONE) && !isText(node.path("published"))) {
                complain(node.path("publishedFrom"), "\"article.publishedFrom\" is \"" + from.id() + "\" although the date is "
                        + (told.isPresent() ? "given" : "null"), "Make the two agree");
            }
            boolean given = told.isEmpty() && published.isPresent();
            return new ArticleInfo(text(node, "id"), text(node, "file"), text(node, "sha256"), text(node, "title"),
                    text(node, "language"), given ? published : told, given ? PublishedFrom.OPTION : from, text(node, "publisher"), text(node, "url"), texts(node.path("origin")),
                    node.path("bodyStart").isNumber() ? OptionalInt.of(node.path("bodyStart").intValue()) : OptionalInt.empty());
        }

        private Coverage coverage(JsonNode node) {
            List<Coverage.Span> unread = new ArrayList<>();
            for (JsonNode span : node.path("unread")) {
                int start = span.path("start").intValue();
                int end = span.path("end").intValue();
                if (end < start) {
                    complain(span, "This stretch ends before it begins", "Give the start first");
                } else {
                    unread.add(new Coverage.Span(start, end));
                }
            }
            int checkable = node.path("checkableSentences").intValue();
            int read = node.path("read").intValue();
            if (read > checkable) {
                complain(node.path("read"), read + " sentences are read of only " + checkable, "Correct the two numbers");
                return Coverage.NONE;
            }
            return new Coverage(checkable, read, unread);
        }

        private Optional<Claim> claim(JsonNode node, ArticleInfo info, Optional<Article> article) {
            return claim(node, info, text(node, "id"), quote(node.path("quote"), info, article));
        }

        private Optional<Claim> claim(JsonNode node, ArticleInfo info, String id, Optional<Quote> quote) {
            Optional<Period> period = period(node.path("time"));
            Optional<Quantity> quantity = quantity(node.path("quantity"));
            if (quote.isEmpty() || period.isEmpty()) {
                return Optional.empty();
            }
            Claimed basis = new Claimed(info.id(), id,
                    one(Modality.values(), Modality::id, node.path("modality"), Modality.ASSERTED), node.path("negated").booleanValue(),
                    texts(node.path("attribution")), info.origin(), one(Zone.values(), Zone::id, node.path("zone"), Zone.BODY),
                    quote.get(), node.has("extractor") ? text(node, "extractor") : "unnamed", details(node.path("details")));
            Entity subject = entity(node.path("subject"));
            Entity object = entity(node.path("object"));
            String predicate = text(node, "predicate");
            Office office = node.path("office").isObject() ? office(node.path("office"), object) : untold(node.path("object"), object, predicate);
            Statement statement = switch (text(node, "kind")) {
                case "role" -> new Role(basis, subject, predicate, office, object,
                        new TreeSet<>(texts(node.path("qualifiers"))), period.get());
                case "event" -> new Event(basis, predicate, subject, object, office, participants(node.path("participants")),
                        place(node.path("place")), period.get());
                case "relation" -> new Relation(basis, predicate, subject, object, period.get());
                default -> quantity.map(q -> new Figure(basis, predicate, subject, object, q, period.get())).orElse(null);
            };
            return Optional.ofNullable(statement).map(s -> new Claim(s, text(node.path("time"), "text")));
        }

        private Optional<Quote> quote(JsonNode node, ArticleInfo info, Optional<Article> article) {
            String text = text(node, "text");
            int start = node.path("start").intValue();
            int end = node.path("end").intValue();
            if (article.isPresent()) {
                String body = article.get().body();
                if (end <= body.length() && start <= end && body.substring(start, end).equals(text)) {
                    return Optional.of(new Quote(text, start, end));
                }
                misplaced(node, text, start, end, info, article.get());
                return Optional.empty();
            }
            if (end - (long) start != text.length()) {
                complain(node, "The offsets " + start + ".." + end + " do not span the " + text.length() + " units of the quote",
                        "Count UTF-16 units, the end exclusive");
                return Optional.empty();
            }
            return Optional.of(new Quote(text, start, end));
        }

        /** Tells where a quote stands that is not at its offsets, or what stands there that is like it. */
        private void misplaced(JsonNode node, String text, int start, int end, ArticleInfo info, Article article) {
            String changed = info.sha256().isEmpty() || info.sha256().equals(article.sha256()) ? "" : "; the file has changed since";
            int found = nearest(article.body(), text, start);
            if (found >= 0) {
                complain(node, "The quote does not stand at " + start + ".." + end + " of " + article.path() + " but at " + found + ".."
                        + (found + text.length()) + " (" + article.location(found) + ")" + miscounted(start, found, article) + changed,
                        "Write start " + found + " and end " + (found + text.length()));
                return;
            }
            Matcher alike = alike(text).matcher(article.body());
            if (alike.find()) {
                complain(node, "The quote does not stand in " + article.path() + " word for word; words like it stand at " + alike.start() + ".."
                        + alike.end() + " (" + article.location(alike.start()) + ")" + changed,
                        "Copy them with their spaces, quotation marks and capitals, and write start " + alike.start() + " and end " + alike.end());
            } else {
                complain(node, "The quote does not stand in " + article.path() + changed, "Copy the words exactly as they stand there");
            }
        }

        /** How offsets were counted that are wrong in a known way. */
        private static String miscounted(int start, int found, Article article) {
            if (article.bodyStart().isPresent() && article.bodyStart().getAsInt() > 0 && start - article.bodyStart().getAsInt() == found) {
                return ": offsets count from the beginning of the body, behind the front matter";
            }
            return article.body().codePointCount(0, found) == start ? ": offsets count UTF-16 units, not characters" : "";
        }

        /** The words of a text with any white space, quotation marks, dashes and capitals. */
        private static Pattern alike(String text) {
            StringBuilder pattern = new StringBuilder();
            for (String word : text.strip().split("[\\s\u00A0\u202F]+")) {
                pattern.append(pattern.length() == 0 ? "" : "[\\s\u00A0\u202F]+");
                word.codePoints().forEach(c -> pattern.append(MARKS.stream().filter(marks -> marks.indexOf(c) >= 0).findFirst()
                        .map(marks -> "[" + marks + "]").orElseGet(() -> Pattern.quote(Character.toString(c)))));
            }
            return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        /** The occurrence of a text that is nearest to an offset, or -1. */
        private static int nearest(String body, String text, int offset) {
            int before = body.lastIndexOf(text, offset);
            int after = body.indexOf(text, offset);
            if (before < 0 || after < 0) {
                return Math.max(before, after);
            }
            return offset - before <= after - offset ? before : after;
        }

        private Optional<Period> period(JsonNode time) {
            if (!isText(time.path("edtf"))) {
                return Optional.of(Period.UNKNOWN);
            }
            return edtf(time.path("edtf")).map(edtf -> one(Scope.values(), ClaimsReader::id, time.path("scope"), Scope.WITHIN)
                    == Scope.WITHIN ? Period.within(edtf) : Period.throughout(edtf));
        }

        private Optional<Edtf> edtf(JsonNode node) {
            if (!isText(node)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Edtf.parse(node.stringValue()));
            } catch (EdtfException e) {
                complain(node, e.what(), e.fix());
                return Optional.empty();
            }
        }

        private Optional<Quantity> quantity(JsonNode node) {
            if (!node.isObject()) {
                return Optional.empty();
            }
            BigDecimal value = node.path("value").decimalValue();
            BigDecimal upper = node.has("upTo") ? node.path("upTo").decimalValue() : value;
            if (Math.max(value.scale(), upper.scale()) > MOST_DECIMALS) {
                complain(node, "A number has more than " + MOST_DECIMALS + " decimals", "Round it");
                return Optional.empty();
            }
            if (upper.compareTo(value) < 0) {
                complain(node, "The range ends below its beginning", "Write the lower end as \"value\", the upper one as \"upTo\"");
                return Optional.empty();
            }
            return Optional.of(new Quantity(value, upper, text(node, "unit"), text(node, "per"),
                    one(Bound.values(), Bound::id, node.path("bound"), Bound.EXACT)));
        }

        private List<Detail> details(JsonNode node) {
            List<Detail> details = new ArrayList<>();
            for (JsonNode detail : node) {
                try {
                    details.add(DetailJson.read(detail, this::entity));
                } catch (EdtfException e) {
                    complain(detail, e.what(), e.fix());
                } catch (IllegalArgumentException | DateTimeException e) {
                    complain(detail, "This is no detail of a claim: " + e.getMessage(), "See claimcheck schema claims");
                }
            }
            return details;
        }

        private List<Participant> participants(JsonNode node) {
            return StreamSupport.stream(node.spliterator(), false).map(p -> new Participant(entity(p), text(p, "role"))).toList();
        }

        private Entity entity(JsonNode node) {
            if (!node.isObject()) {
                return Entity.NONE;
            }
            return entity(node, one(EntityType.values(), EntityType::id, node.path("type"), EntityType.THING));
        }

        private Entity place(JsonNode node) {
            if (!node.isObject()) {
                return Entity.NONE;
            }
            return entity(node, EntityType.PLACE);
        }

        private Entity entity(JsonNode node, EntityType type) {
            String id = text(node, "id");
            String name = text(node, "name");
            return (id.isEmpty() ? lookup.named(name, type) : lookup.entity(id)).orElseGet(() -> new Entity(id, name, type));
        }

        /** The office of a title, where the organisation is told by its name: who tells ids means no office when telling none. */
        private Office untold(JsonNode node, Entity organization, String title) {
            return node.isObject() && text(node, "id").isEmpty() && organization.isCatalogued() ? lookup.office(organization.id() + "/" + title).orElse(Office.NONE)
                    : Office.NONE;
        }

        private Office office(JsonNode node, Entity organization) {
            return lookup.office(text(node, "id"))
                    .orElseGet(() -> new Office(text(node, "id"), text(node, "name"), organization, false));
        }

        private void complain(JsonNode node, String what, String fix) {
            problems.add(new Problem(locations.of(node), what, fix));
        }

        private static boolean isText(JsonNode node) {
            return node.isString();
        }

        private static String text(JsonNode node, String key) {
            JsonNode value = node == null ? MissingNode.getInstance() : node.path(key);
            return value.isString() ? value.stringValue() : "";
        }

        private static List<String> texts(JsonNode node) {
            return StreamSupport.stream(node.spliterator(), false).map(JsonNode::stringValue).toList();
        }

        private static <E> E one(E[] values, Function<E, String> id, JsonNode node, E otherwise) {
            return Arrays.stream(values).filter(value -> node.isString() && id.apply(value).equals(node.stringValue())).findFirst()
                    .orElse(otherwise);
        }
    }
}
