package org.claimcheck.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.statement.Certainty;
import tools.jackson.databind.JsonNode;

/**
 * What our own exports tell under the key {@code claimcheck} beside the fields of another format, so that an import of them is what was
 * exported and knows it again.
 */
final class Own {

    /** The key; and the collection of our own ids. */
    static final String KEY = "claimcheck";

    private Own() {
    }

    /** Whether a record tells what an article claims, which is no fact. */
    static boolean isClaim(JsonNode own) {
        return own.has("article");
    }

    /** How sure a fact is, when it was checked and who says it, by the keys of facts files. */
    static Map<String, String> basis(JsonNode own) {
        Map<String, String> basis = new LinkedHashMap<>();
        String certainty = Document.text(own, "certainty");
        if (Stream.of(Certainty.values()).anyMatch(each -> each.id().equals(certainty))) {
            basis.put("certainty", certainty);
        }
        if (Document.text(own, "checked").matches("\\d{4}-\\d\\d-\\d\\d")) {
            basis.put("checked", Document.text(own, "checked"));
        }
        Stream.of("said_by", "saidBy").map(key -> Document.text(own, key)).filter(text -> !text.isEmpty()).forEach(text -> basis.put("said-by", text));
        return basis;
    }

    /** What makes a role less than the office itself: acting, deputy, elect. */
    static List<String> qualifiers(JsonNode own) {
        return own.path("qualifiers").valueStream().map(each -> each.asString("")).filter(text -> !text.isEmpty()).toList();
    }

    /** The title within the body that the id of an office tells. */
    static String title(String office) {
        return office.substring(office.indexOf('/') + 1).replace('-', ' ');
    }

    /** Ids as facts files have them: without that which is the id itself. */
    static Map<String, String> without(Map<String, String> ids, String id) {
        Map<String, String> others = new LinkedHashMap<>(ids);
        others.remove(KEY, id);
        return others;
    }
}
