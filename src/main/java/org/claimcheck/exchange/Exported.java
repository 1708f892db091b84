package org.claimcheck.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.knowledge.Slug;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.claimcheck.time.Scope;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is exported.
 *
 * @param knowledge entities, offices and known facts
 * @param accepted  the claims of earlier articles that go with them
 * @param wording   gives a statement in words
 * @param chosen    tells by its place whether something is exported; who and what that names goes with it
 */
public record Exported(Knowledge knowledge, Collection<AcceptedClaim> accepted, Function<Statement, String> wording, Predicate<SourceLocation> chosen) {

    /** Of the claims, those that are chosen. */
    public Exported {
        accepted = accepted.stream().filter(claim -> chosen.test(claim.location())).toList();
    }

    /** The facts that are chosen. */
    List<Statement> statements() {
        return knowledge.statements().stream().filter(fact -> chosen.test(((Known) fact.basis()).location())).toList();
    }

    /** The offices that are chosen, and those that the chosen facts and claims name. */
    List<OfficeEntry> offices() {
        Set<String> named = told().map(Exported::office).collect(Collectors.toSet());
        return knowledge.offices().stream().filter(office -> chosen.test(office.location()) || named.contains(office.id())).toList();
    }

    /** The entities that are chosen, those that chosen facts, claims and offices name, and what these lie in. */
    List<EntityEntry> entries() {
        Set<String> named = Stream.concat(told().flatMap(Statement::entities).map(Entity::id), offices().stream().map(OfficeEntry::organization)).collect(Collectors.toSet());
        knowledge.entries().stream().filter(entry -> chosen.test(entry.location())).map(EntityEntry::id).forEach(named::add);
        for (String id : List.copyOf(named)) {
            Optional<EntityEntry> entry = knowledge.entry(id);
            while (entry.isPresent() && !entry.get().within().isEmpty() && named.add(entry.get().within())) {
                entry = knowledge.entry(entry.get().within());
            }
        }
        return knowledge.entries().stream().filter(entry -> named.contains(entry.id())).toList();
    }

    private Stream<Statement> told() {
        return Stream.concat(statements().stream(), accepted.stream().map(AcceptedClaim::statement));
    }

    private static String office(Statement statement) {
        return statement instanceof Role role ? role.officeId() : statement instanceof Event event && event.office().isPresent() ? event.office().id() : "";
    }

    /** A date as the formats of others have it: a year, a month or a day. */
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

    /** A statement in words. */
    String words(Statement statement) {
        return wording.apply(statement);
    }

    /**
     * The claims that put something forward as true and so, as the facts do. The others are counted: a format that has no place for doubt
     * must not tell them as facts.
     */
    List<AcceptedClaim> firm(LeftOut left) {
        List<AcceptedClaim> firm = new ArrayList<>();
        for (AcceptedClaim claim : accepted) {
            Claimed basis = (Claimed) claim.statement().basis();
            if (!basis.modality().isFirm() || basis.negated()) {
                left.count("accepted claims that are doubted, denied, negated or to come");
            } else if (claim.statement() instanceof Role role && role.isFormer()) {
                left.count("accepted claims that a role is over");
            } else {
                firm.add(claim);
            }
        }
        return firm;
    }

    /** Those whom claims name and no file knows, by their ids here. */
    static Map<String, Entity> strangers(Collection<AcceptedClaim> claims) {
        Map<String, Entity> strangers = new TreeMap<>();
        claims.forEach(claim -> claim.statement().entities().filter(entity -> !entity.isCatalogued()).forEach(entity -> strangers.put(id(entity), entity)));
        return strangers;
    }

    /** The known birth, death, founding or dissolution of an entity, as far as nobody disputes it. */
    List<Event> life(String id, String type) {
        return knowledge.about(id).stream().filter(fact -> fact instanceof Event event && event.type().equals(type) && event.subject().id().equals(id)
                && ((Known) event.basis()).certainty() != Certainty.DISPUTED).map(Event.class::cast).toList();
    }

    // ---- ids

    /** The id of an entity: its own, or one made of the name and the type of one that no file knows. */
    static String id(Entity entity) {
        return entity.isCatalogued() ? entity.id() : "named-" + mark(entity.type().id() + "|" + entity.name());
    }

    private static String mark(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The post that somebody holds: the office; an acting, deputy or designated holder has one of their own, since they do not hold the office.
     *
     * @param id    its id
     * @param label its name
     * @param title the title of its holder
     */
    record Post(String id, String label, String title) {
    }

    /** The post of a role. */
    static Post post(Role role) {
        String qualifiers = role.qualifiers().isEmpty() ? "" : String.join(" ", role.qualifiers());
        String of = role.organization().isPresent() ? id(role.organization()) : "nowhere";
        String id = role.office().isPresent() ? role.officeId() : of + "/" + Slug.of(role.title());
        String label = role.office().isPresent() ? role.office().name() : role.title() + (role.organization().isPresent() ? " of " + role.organization().name() : "");
        return qualifiers.isEmpty() ? new Post(id, label, role.title().replace('-', ' '))
                : new Post(id + "." + qualifiers.replace(' ', '-'), qualifiers + " " + label, qualifiers + " " + role.title().replace('-', ' '));
    }

    /** The office of an acting, deputy or designated holder, whose post is another. */
    static void qualifiers(Role role, ObjectNode node) {
        if (role.office().isPresent() && !role.qualifiers().isEmpty()) {
            node.put("office", role.officeId());
            role.qualifiers().forEach(node.putArray("qualifiers")::add);
        }
    }

    // ---- times

    /** A date if it is a year, a month or a day without any doubt; else nothing, for it must not be made more precise. */
    static Optional<String> plain(Edtf date) {
        return Optional.of(date.text()).filter(text -> PLAIN.matcher(text).matches());
    }

    /** Since when, if a statement tells a span and its beginning is plain. */
    static Optional<String> start(Period period) {
        return period.scope() == Scope.THROUGHOUT && period.edtf().isInterval() ? plain(period.edtf().from()) : Optional.empty();
    }

    /** Until when, if a statement tells a span and its end is plain. */
    static Optional<String> end(Period period) {
        return period.scope() == Scope.THROUGHOUT && period.edtf().isInterval() ? plain(period.edtf().to()) : Optional.empty();
    }

    /** When, if a statement tells one time and that is plain. */
    static Optional<String> moment(Period period) {
        return period.edtf().isInterval() ? Optional.empty() : plain(period.edtf());
    }

    /** Whether the fields of a format tell all that is known of a time. */
    static boolean isTold(Period period) {
        return period.isUnknown() || moment(period).isPresent() && period.scope() == Scope.WITHIN
                || period.scope() == Scope.THROUGHOUT && period.edtf().isInterval() && isToldEnd(period.edtf().from()) && isToldEnd(period.edtf().to());
    }

    private static boolean isToldEnd(Edtf end) {
        return end.isUnknown() && !end.isOpen() || plain(end).isPresent();
    }

    // ---- bases

    /** Who published where a statement comes from. */
    List<Source> sources(Statement statement) {
        if (statement.basis() instanceof Known known) {
            return known.sources();
        }
        return knowledge.archive().article(statement.article()).map(article -> List.of(new Source(article.publisher(), article.title(), article.url(),
                article.published().map(Edtf::text).orElse("")))).orElse(List.of());
    }

    /** What formats of others have no field for, under the words of our files: how sure a fact is, its time in EDTF, who claims what how. */
    ObjectNode extension(Statement statement, ObjectNode node) {
        node.put(statement.isKnown() ? "fact" : "claim", statement.id());
        if (statement.isDated()) {
            node.put("edtf", statement.period().edtf().text());
            node.put("scope", statement.period().scope().name().toLowerCase(Locale.ROOT));
        }
        if (statement instanceof Role role) {
            qualifiers(role, node);
        }
        if (statement.basis() instanceof Known known) {
            node.put("certainty", known.certainty().id()).put("checked", known.checked().toString());
            if (!known.saidBy().isEmpty()) {
                node.put("saidBy", known.saidBy());
            }
        } else if (statement.basis() instanceof Claimed claimed) {
            node.put("article", claimed.article()).put("modality", claimed.modality().id());
            claimed.attribution().forEach(node.putArray("attribution")::add);
        }
        return node;
    }
}
