package org.claimcheck.claim;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes claims documents as JSON.
 *
 * <p>All keys are always written and in the same order, so that equal documents give equal bytes. A report is the document of
 * {@link #document} with more keys in it and in its claims.
 */
public final class ClaimsWriter {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private static final ObjectWriter PRETTY = JSON.writer().with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** A document as a tree that may be extended; its claims are objects in {@code claims}, in order. */
    public ObjectNode document(ClaimsDocument document) {
        ObjectNode node = JSON.createObjectNode();
        node.put("formatVersion", ClaimsDocument.FORMAT_VERSION);
        node.set("article", article(document.article()));
        node.set("coverage", coverage(document.coverage()));
        if (document.error().isPresent()) {
            node.put("error", document.error().get());
        } else {
            ArrayNode claims = node.putArray("claims");
            document.claims().forEach(claim -> claims.add(claim(claim)));
        }
        return node;
    }

    /** A claim as a tree that may be extended. */
    public ObjectNode claim(Claim claim) {
        Statement statement = claim.statement();
        Claimed basis = claim.basis();
        ObjectNode node = JSON.createObjectNode();
        node.put("id", basis.claim());
        node.put("kind", kind(statement));
        node.set("subject", entity(statement.subject()));
        node.put("predicate", statement.predicate());
        node.set("object", entity(statement.object()));
        node.set("office", office(statement));
        ArrayNode qualifiers = node.putArray("qualifiers");
        ArrayNode participants = node.putArray("participants");
        Entity place = Entity.NONE;
        JsonNode quantity = JSON.nullNode();
        if (statement instanceof Role role) {
            role.qualifiers().forEach(qualifiers::add);
        } else if (statement instanceof Event event) {
            event.participants().forEach(participant -> participants.add(participant(participant)));
            place = event.place();
        } else if (statement instanceof Figure figure) {
            quantity = DetailJson.quantity(figure.quantity());
        }
        node.set("place", place.isPresent() ? named(place.id(), place.name()) : JSON.nullNode());
        node.set("time", time(claim));
        node.set("quantity", quantity);
        node.put("modality", basis.modality().id());
        node.put("negated", basis.negated());
        strings(node.putArray("attribution"), basis.attribution());
        node.put("zone", basis.zone().id());
        ObjectNode quote = node.putObject("quote");
        quote.put("text", basis.quote().text());
        quote.put("start", basis.quote().start());
        quote.put("end", basis.quote().end());
        node.put("extractor", basis.extractor());
        ArrayNode details = node.putArray("details");
        basis.details().forEach(detail -> details.add(DetailJson.write(detail, ClaimsWriter::entity)));
        return node;
    }

    /** A document on one line, without a line break at its end. */
    public String line(ClaimsDocument document) {
        return line(document(document));
    }

    /**
     * A claim as it is recorded once it is accepted: on one line, with its article, and with the mark of its words in place of
     * them. Keys without a value are left out.
     *
     * @param claim   a claim whose quote has its text
     * @param article its article
     */
    public String acceptedLine(Claim claim, ArticleInfo article) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", claim.statement().id());
        ObjectNode source = article(article);
        source.remove(List.of("file", "title", "bodyStart"));
        node.set("article", source);
        ObjectNode told = claim(claim);
        told.remove("id");
        // How the body retells its headline, and what it counted before, is told in the article's own words, which are not kept.
        ArrayNode details = told.withArray("details");
        for (int i = details.size() - 1; i >= 0; i--) {
            if (List.of("retelling", "recount").contains(details.path(i).path("kind").asString(""))) {
                details.remove(i);
            }
        }
        told.properties().forEach(part -> node.set(part.getKey(), part.getValue()));
        if (node.path("time") instanceof ObjectNode time) {
            time.remove("text");
            if (time.path("edtf").isNull()) {
                node.remove("time");
            }
        }
        ObjectNode quote = node.putObject("quote");
        quote.put("start", claim.quote().start()).put("end", claim.quote().end());
        quote.put("sha256", AcceptedClaim.mark(claim.quote().text()));
        withoutGaps(node);
        return line(node);
    }

    /** Removes keys that have no value. The subject stays: that it is null says that the office is vacant; and details keep theirs. */
    private static void withoutGaps(ObjectNode node) {
        List<String> gaps = node.properties().stream()
                .filter(part -> part.getValue().isNull() && !part.getKey().equals("subject") || part.getValue().isArray() && part.getValue().isEmpty())
                .map(Map.Entry::getKey).toList();
        node.remove(gaps);
        node.properties().stream().filter(part -> !part.getKey().equals("details")).forEach(part -> {
            if (part.getValue() instanceof ObjectNode inner) {
                withoutGaps(inner);
            } else if (part.getValue() instanceof ArrayNode array) {
                array.forEach(each -> {
                    if (each instanceof ObjectNode inner) {
                        withoutGaps(inner);
                    }
                });
            }
        });
    }

    /** A tree, such as an extended document, on one line, without a line break at its end. */
    public String line(JsonNode document) {
        return escaped(JSON.writeValueAsString(document));
    }

    /**
     * JSON whose text cannot steer a terminal or an editor that shows it: controls and marks of direction, which stand in strings
     * only, are written by their numbers.
     */
    public static String escaped(String json) {
        StringBuilder safe = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            int type = c < 0x7F ? Character.UNASSIGNED : Character.getType(c);
            boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
            if (hidden && safe == null) {
                safe = new StringBuilder(json.length() + 64).append(json, 0, i);
            }
            if (safe != null) {
                safe.append(hidden ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return safe == null ? json : safe.toString();
    }

    /** Documents one a line (JSON Lines). */
    public void writeLines(List<? extends JsonNode> documents, Appendable out) throws IOException {
        for (JsonNode document : documents) {
            out.append(line(document)).append('\n');
        }
    }

    /** Documents as an array, indented for reading. */
    public void writeArray(List<? extends JsonNode> documents, Appendable out) throws IOException {
        ArrayNode array = JSON.createArrayNode();
        documents.forEach(array::add);
        out.append(escaped(PRETTY.writeValueAsString(array))).append('\n');
    }

    private static ObjectNode article(ArticleInfo article) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", article.id());
        node.put("file", article.file());
        put(node, "sha256", article.sha256());
        put(node, "title", article.title());
        put(node, "language", article.language());
        put(node, "published", article.published().map(Edtf::text).orElse(""));
        node.put("publishedFrom", article.publishedFrom().id());
        put(node, "publisher", article.publisher());
        put(node, "url", article.url());
        strings(node.putArray("origin"), article.origin());
        if (article.bodyStart().isPresent()) {
            node.put("bodyStart", article.bodyStart().getAsInt());
        } else {
            node.putNull("bodyStart");
        }
        return node;
    }

    private static ObjectNode coverage(Coverage coverage) {
        ObjectNode node = JSON.createObjectNode();
        node.put("checkableSentences", coverage.checkableSentences());
        node.put("read", coverage.read());
        ArrayNode unread = node.putArray("unread");
        for (Coverage.Span span : coverage.unread()) {
            unread.addObject().put("start", span.start()).put("end", span.end());
        }
        return node;
    }

    private static String kind(Statement statement) {
        if (statement instanceof Role) {
            return "role";
        }
        if (statement instanceof Event) {
            return "event";
        }
        return statement instanceof Figure ? "figure" : "relation";
    }

    private static JsonNode entity(Entity entity) {
        return entity.isPresent() ? named(entity.id(), entity.name()).put("type", entity.type().id()) : JSON.nullNode();
    }

    private static JsonNode office(Statement statement) {
        Office office = Office.NONE;
        if (statement instanceof Role role) {
            office = role.office();
        } else if (statement instanceof Event event) {
            office = event.office();
        }
        return office.isPresent() ? named(office.id(), office.name()) : JSON.nullNode();
    }

    private static ObjectNode participant(Participant participant) {
        ObjectNode node = named(participant.entity().id(), participant.entity().name());
        node.put("type", participant.entity().type().id());
        put(node, "role", participant.role());
        return node;
    }

    private static JsonNode time(Claim claim) {
        Edtf edtf = claim.statement().period().edtf();
        boolean known = !edtf.equals(Edtf.UNKNOWN);
        if (!known && claim.timeText().isEmpty()) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.createObjectNode();
        put(node, "edtf", known ? edtf.text() : "");
        node.put("text", claim.timeText());
        node.put("scope", ClaimsReader.id(claim.statement().period().scope()));
        return node;
    }

    private static ObjectNode named(String id, String name) {
        ObjectNode node = JSON.createObjectNode();
        put(node, "id", id);
        return node.put("name", name);
    }

    private static void put(ObjectNode node, String key, String value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
