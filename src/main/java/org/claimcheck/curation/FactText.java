package org.claimcheck.curation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.claimcheck.report.ReportWords;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells of known facts as the commands about the record do: in words with where they come from, and as JSON. */
public final class FactText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FactText() {
    }

    /** How sure a fact is and what leads to it: "likely; checked 2024-12-31; commander-roth, facts/known/red-guard.yaml:6". */
    public static String standing(Statement fact) {
        Known known = (Known) fact.basis();
        return time(fact) + "; " + known.certainty().id() + (known.saidBy().isEmpty() ? "" : "; said by " + known.saidBy()) + "; checked " + known.checked()
                + "; " + place(fact);
    }

    /** What leads to a fact: "commander-roth, facts/known/red-guard.yaml:6". */
    public static String place(Statement fact) {
        return fact.id() + ", " + ReportWords.line(((Known) fact.basis()).location());
    }

    /** The sources of a fact, one a line. */
    public static List<String> sources(Statement fact) {
        return ((Known) fact.basis()).sources().stream().map(ReportWords::source).toList();
    }

    static String time(Statement fact) {
        return fact.isDated() ? fact.period().edtf().text() : "no date";
    }

    /** A fact as JSON: what it says in words, when, how sure it is and where it comes from. */
    public static ObjectNode json(Statement fact, Function<Statement, String> wording) {
        Known known = (Known) fact.basis();
        ObjectNode node = JSON.createObjectNode().put("id", known.id()).put("kind", FactSearch.kind(fact)).put("statement", wording.apply(fact));
        if (fact.isDated()) {
            Edtf edtf = fact.period().edtf();
            node.putObject("time").put("edtf", edtf.text()).put("words", fact.period().inWords()).put("scope", fact.period().scope().name().toLowerCase(Locale.ROOT));
        } else {
            node.putNull("time");
        }
        node.put("certainty", known.certainty().id()).put("checked", known.checked().toString());
        node.put("saidBy", known.saidBy().isEmpty() ? null : known.saidBy());
        ArrayNode sources = node.putArray("sources");
        known.sources().forEach(source -> sources.addObject().put("publisher", source.publisher()).put("title", orNull(source.title()))
                .put("url", orNull(source.url())).put("date", orNull(source.date())));
        return node.put("location", ReportWords.line(known.location()));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
