package org.claimcheck.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.report.ReportWords;
import org.claimcheck.report.SpreadsheetText;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Scope;

/**
 * Writes comma-separated values: a row for each known fact and each accepted claim, with every column of every kind. All dates are EDTF: {@code on}
 * is when something happened or was so, {@code from} and {@code to} are the bounds of a span. Several values in a cell are parted by {@code "; "}.
 */
final class CsvExporter implements Exporter {

    /** The columns, as the keys of facts files call them. */
    static final List<String> COLUMNS = List.of("id", "kind", "statement", "subject", "subject_name", "predicate", "object", "object_name", "office", "office_name",
            "qualifiers", "participants", "place", "place_name", "on", "from", "to", "value", "value_to", "unit", "per", "bound", "only", "replaces", "replaced_by", "certainty",
            "said_by", "checked", "publishers", "titles", "urls", "source_dates", "location", "article", "modality", "negated", "attribution");

    @Override
    public void export(Exported what, Appendable out, LeftOut left) throws IOException {
        SpreadsheetText table = new SpreadsheetText(COLUMNS, out);
        for (Statement fact : what.statements()) {
            table.row(row(what, fact, ReportWords.line(((Known) fact.basis()).location())));
        }
        for (AcceptedClaim claim : what.accepted()) {
            table.row(row(what, claim.statement(), ReportWords.line(claim.location())));
        }
    }

    private static List<String> row(Exported what, Statement statement, String location) {
        boolean lasting = statement.period().scope() == Scope.THROUGHOUT && statement.period().edtf().isInterval();
        String on = lasting || !statement.isDated() ? "" : statement.period().edtf().text();
        Optional<Role> role = Optional.of(statement).filter(Role.class::isInstance).map(Role.class::cast);
        Optional<Event> event = Optional.of(statement).filter(Event.class::isInstance).map(Event.class::cast);
        Optional<Quantity> quantity = Optional.of(statement).filter(Figure.class::isInstance).map(figure -> ((Figure) figure).quantity());
        Office office = role.map(Role::office).or(() -> event.map(Event::office)).orElse(Office.NONE);
        Optional<Known> known = Optional.of(statement.basis()).filter(Known.class::isInstance).map(Known.class::cast);
        Optional<Claimed> claimed = Optional.of(statement.basis()).filter(Claimed.class::isInstance).map(Claimed.class::cast);
        List<Source> sources = what.sources(statement);
        Entity place = event.map(Event::place).orElse(Entity.NONE);
        return List.of(statement.id(), statement.getClass().getSimpleName().toLowerCase(Locale.ROOT), what.words(statement), statement.subject().id(),
                statement.subject().name(), statement.predicate(), statement.object().id(), statement.object().name(), office.id(), office.name(),
                role.map(r -> String.join("; ", r.qualifiers())).orElse(""),
                event.map(e -> e.participants().stream().map(p -> p.entity().key() + (p.role().isEmpty() ? "" : "=" + p.role())).collect(Collectors.joining("; "))).orElse(""),
                place.id(), place.name(), on, lasting ? end(statement.period().edtf().from().text()) : "", lasting ? end(statement.period().edtf().to().text()) : "",
                quantity.map(q -> q.value().toPlainString()).orElse(""), quantity.filter(q -> q.upper().compareTo(q.value()) != 0).map(q -> q.upper().toPlainString()).orElse(""),
                quantity.map(Quantity::unit).orElse(""), quantity.map(Quantity::per).orElse(""), quantity.map(q -> q.bound().id()).orElse(""),
                event.map(Event::onlyOf).orElse(""), role.map(r -> String.join("; ", r.replaces())).orElse(""), role.map(r -> String.join("; ", r.replacedBy())).orElse(""),
                known.map(k -> k.certainty().id()).orElse(""), known.map(Known::saidBy).orElse(""), known.map(k -> k.checked().toString()).orElse(""),
                all(sources, Source::publisher), all(sources, Source::title), all(sources, Source::url), all(sources, Source::date), location,
                claimed.map(Claimed::article).orElse(""), claimed.map(c -> c.modality().id()).orElse(""), claimed.map(c -> String.valueOf(c.negated())).orElse(""),
                claimed.map(c -> String.join("; ", c.attribution())).orElse(""));
    }

    /** An unknown end is an empty cell, an open one two dots. */
    private static String end(String edtf) {
        return edtf.equals("/") ? "" : edtf;
    }

    private static String all(List<Source> sources, Function<Source, String> part) {
        return sources.stream().map(part).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }
}
