package org.claimcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.rule.EnglishWording;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Period;

/**
 * A value in which a claim and its leading evidence differ, both in their normal form.
 *
 * @param what  what they differ in, such as {@code holder}, {@code amount} or {@code date}
 * @param here  the value that the claim gives
 * @param there the value that the evidence gives
 */
public record Difference(String what, String here, String there) {

    /** Quantities, details and times are worded without the names of the vocabulary. */
    private static final Wording WORDING = new EnglishWording();

    /** In what a finding's claim differs from its leading evidence, or one detail of it from what would be right; empty if nothing can be set side by side. */
    public static List<Difference> of(Report.Entry entry) {
        Optional<Detail> told = entry.finding().finding().told();
        if (told.isPresent()) {
            return detail(told.get()).stream().toList();
        }
        List<Statement> evidence = entry.evidence().stream().map(Report.EvidenceItem::statement).toList();
        if (evidence.isEmpty()) {
            return List.of();
        }
        Statement here = entry.claim().claim().statement();
        if (here instanceof Event event && event.type().equals("succession") && evidence.get(0) instanceof Role leading) {
            return succession(event, leading, evidence);
        }
        return here instanceof Figure figure && evidence.get(0) instanceof Event event ? age(figure, event, evidence) : between(here, evidence.get(0));
    }

    /** The age that somebody has by the record. The day of the birth is another than that of the age, which is no difference. */
    private static List<Difference> age(Figure told, Event birth, List<Statement> evidence) {
        if (!birth.type().equals("birth")) {
            return List.of();
        }
        Period end = evidence.stream().filter(other -> other instanceof Event event && event.type().equals("death")).map(Statement::period).findFirst()
                .orElse(told.period());
        List<Difference> all = new ArrayList<>();
        Quantity.age(birth.period(), end).ifPresent(age -> add(all, "age", WORDING.quantity(told.quantity()), WORDING.quantity(age)));
        return all;
    }

    /** Who came or went otherwise by the record. That one tenure ended on another day than the other began is no difference. */
    private static List<Difference> succession(Event told, Role leading, List<Statement> evidence) {
        List<Difference> all = new ArrayList<>();
        boolean followed = evidence.stream().skip(1).anyMatch(other -> other.subjectKey().equals(told.objectKey()));
        if (followed) {
            add(all, "successor", told.subject().name(), name(leading.holder()));
        } else {
            add(all, "predecessor", told.object().name(), name(leading.holder()));
        }
        return List.copyOf(all);
    }

    private static Optional<Difference> detail(Detail told) {
        return Stream.of("day", "length", "by", "other", "total").flatMap(field -> WORDING.field(told, field).stream()
                .flatMap(here -> WORDING.field(told, field.equals("total") ? "sum" : "right").stream().map(right -> new Difference("reckoned", here, right))))
                .findFirst();
    }

    private static List<Difference> between(Statement here, Statement there) {
        List<Difference> all = new ArrayList<>();
        boolean alike = here.getClass() == there.getClass();
        if (alike && !here.parties().equals(there.parties())) {
            boolean crossed = here.subjectKey().equals(there.objectKey()) || here.objectKey().equals(there.subjectKey());
            add(all, here instanceof Role ? "holder" : "who", name(here.subject()), name(crossed ? there.object() : there.subject()));
            add(all, here instanceof Role ? "organisation" : "whom", here.object().name(), (crossed ? there.subject() : there.object()).name());
        }
        if (here instanceof Role one && there instanceof Role other && one.office().isPresent() && other.office().isPresent()) {
            add(all, "office", one.office().name(), other.office().name());
        }
        if (here instanceof Figure one && there instanceof Figure other) {
            add(all, "amount", WORDING.quantity(one.quantity()), WORDING.quantity(other.quantity()));
        }
        if (here instanceof Event one && there instanceof Event other) {
            if (one.isPlaced() && other.isPlaced()) {
                add(all, "place", one.place().name(), other.place().name());
            }
            add(all, "who did it", actorsWithout(one, other), actorsWithout(other, one));
        }
        Period mine = here.period();
        Period other = there.period();
        if (here.isDated() && there.isDated() && (alike && all.isEmpty() || mine.surelyNotIntersects(other))) {
            add(all, "date", mine.inWords(), other.inWords());
        }
        return List.copyOf(all);
    }

    /** Those of who did something that another telling does not name among them. */
    private static String actorsWithout(Event one, Event other) {
        List<Entity> others = other.participants().stream().filter(p -> p.role().equals("actor")).map(Participant::entity).toList();
        return one.participants().stream().filter(p -> p.role().equals("actor") && !others.contains(p.entity())).map(p -> p.entity().name()).collect(Collectors.joining(", "));
    }

    private static String name(Entity entity) {
        return entity.isPresent() ? entity.name() : "nobody";
    }

    private static void add(List<Difference> all, String what, String here, String there) {
        if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
            all.add(new Difference(what, here, there));
        }
    }
}
