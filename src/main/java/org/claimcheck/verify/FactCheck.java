package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.finding.Flaw;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Template;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.Context;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Namesakes;
import org.claimcheck.statement.Statement;

/** Checks known facts against each other by the rules that conclude flaws. What comes out does not depend on the order of the facts. */
public final class FactCheck {

    private final CompiledRules rules;
    private final Tolerances tolerances;

    /**
     * A check.
     *
     * @param rules      the rules; those about claims conclude nothing here
     * @param tolerances how far days may differ
     */
    public FactCheck(CompiledRules rules, Tolerances tolerances) {
        this.rules = rules;
        this.tolerances = tolerances;
    }

    /** The rules in force. */
    public RuleCatalogue catalogue() {
        return rules.catalogue();
    }

    /** All flaws of the known facts, by rule and facts. Flaws of one rule about the same facts are one. */
    public List<Flaw> run(Knowledge knowledge) {
        return run(knowledge, knowledge.statements());
    }

    /**
     * The flaws of some facts beside each other.
     *
     * @param known the facts; they need not be among those that are known
     */
    public List<Flaw> run(Knowledge knowledge, List<Statement> known) {
        Set<Context> context = new LinkedHashSet<>(new Relevance(knowledge, tolerances).context(List.of(), known));
        context.addAll(context(knowledge, known));
        List<Flaw> flaws = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Session.run(rules, List.of(), new Background(known, new ArrayList<>(context))).forEach(finding -> {
            if (finding instanceof Flaw flaw && seen.add(flaw.rule() + " " + flaw.facts().stream().map(Statement::id).sorted().toList())) {
                flaws.add(flaw);
            }
        });
        return flaws;
    }

    /** What a rule says of a flaw that it concluded. */
    public static String explanation(Rule rule, Flaw flaw, Wording wording) {
        return words(rule.explain(), flaw, wording);
    }

    /** What a rule suggests to do about a flaw that it concluded. */
    public static Optional<String> suggestion(Rule rule, Flaw flaw, Wording wording) {
        return rule.suggest().map(template -> words(template, flaw, wording)).filter(words -> !words.isEmpty());
    }

    private static String words(Template template, Flaw flaw, Wording wording) {
        return template.render(placeholder -> fact(flaw, placeholder).flatMap(fact -> wording.field(fact, placeholder.field())));
    }

    private static Optional<Statement> fact(Flaw flaw, Template.Placeholder placeholder) {
        int index = placeholder.party().ordinal() - Template.Party.KNOWN.ordinal();
        return index >= 0 && index < flaw.facts().size() ? Optional.of(flaw.facts().get(index)) : Optional.empty();
    }

    /** What rules about known facts see beside them: the order of tenures, and who shares a name. */
    static Collection<Context> context(Knowledge knowledge, List<Statement> known) {
        List<Context> context = new ArrayList<>(Tenures.successive(known));
        context.addAll(namesakes(knowledge, known));
        return context;
    }

    /** Persons of whom something is known and who share a name. */
    private static Collection<Namesakes> namesakes(Knowledge knowledge, List<Statement> known) {
        Map<String, Map<String, Entity>> byName = new TreeMap<>();
        Map<String, Entity> persons = new TreeMap<>();
        known.stream().map(Statement::subject).filter(entity -> entity.isCatalogued() && entity.type() == EntityType.PERSON)
                .forEach(entity -> persons.put(entity.id(), entity));
        for (Entity person : persons.values()) {
            Set<String> names = knowledge.entry(person.id()).map(EntityEntry::foldedNames).orElseGet(() -> Set.of(person.name()));
            names.forEach(name -> byName.computeIfAbsent(name, n -> new TreeMap<>()).put(person.id(), person));
        }
        Set<Namesakes> pairs = new LinkedHashSet<>();
        for (Map<String, Entity> sharing : byName.values()) {
            List<Entity> entities = List.copyOf(sharing.values());
            for (int i = 0; i < entities.size(); i++) {
                for (int j = i + 1; j < entities.size(); j++) {
                    pairs.add(new Namesakes(entities.get(i), entities.get(j)));
                }
            }
        }
        return pairs;
    }
}
