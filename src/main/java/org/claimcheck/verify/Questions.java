package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.drools.model.Condition;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

/**
 * Questions to the engine: rules that are put together from compiled parts of other rules, so that nothing is compiled,
 * and that note what they match.
 */
final class Questions {

    private static final String PACKAGE = "claimcheck.questions";

    private final ModelImpl model = new ModelImpl(PACKAGE);

    /**
     * The answers to one question, known when a session of {@link #load()} has fired.
     *
     * @param tuples for every match the values of the variables that were asked for
     */
    record Answers(List<List<Object>> tuples) {
    }

    /** Asks with which values of some variables some conditions hold together. */
    Answers ask(List<Condition> conditions, List<Variable<?>> variables) {
        Answers answers = new Answers(new ArrayList<>());
        List<Condition> all = new ArrayList<>(conditions);
        all.add(new NamedConsequenceImpl(RuleImpl.DEFAULT_CONSEQUENCE_NAME, false));
        // A list from Arrays may hold null: the value of a binding that found nothing.
        ConsequenceImpl note = new ConsequenceImpl(values -> answers.tuples().add(Arrays.asList(values.clone())),
                variables.toArray(Variable[]::new), false, false, "java");
        model.addRule(new RuleImpl(PACKAGE, "question " + (model.getRules().size() + 1), "",
                new CompositePatterns(Condition.Type.AND, all, Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, note))));
        return answers;
    }

    /** The knowledge base of all questions. */
    KieBase load() {
        return KieBaseBuilder.createKieBaseFromModel(List.of(model), new KieBaseOption[0]);
    }
}
