package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimcheck.statement.Entity;

/**
 * Joins people with the ranks before their names and the roles before and behind them, so that "the head of the
 * alliance's northern command, General Anna Roth" is one mention of a person, and says who is given which role.
 */
final class PeopleGrammar {

    /** The ways in which words give a role to a person; claims name theirs as what found them. */
    static final Set<String> WAYS = Set.of("title-before-name", "name-then-title", "deputy-of");

    private final Lexicon lexicon;
    private final Words words;

    PeopleGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
    }

    /**
     * A role that the words give to a person.
     *
     * @param holder the person
     * @param role   the role
     * @param from   the first token of the words that say so
     * @param to     after the last of them
     * @param how    one of {@link #WAYS}
     */
    record Held(Entity holder, Mention.Role role, int from, int to, String how) {
    }

    /** Adds extended mentions of people; gives the roles found. */
    List<Held> find(Sentence sentence) {
        List<Held> held = new ArrayList<>();
        for (Mention person : sentence.all(Mention.Type.PERSON)) {
            int from = ranksBefore(sentence, person.from());
            int to = person.to();
            Mention.Named named = (Mention.Named) person.meaning();
            Mention before = roleBefore(sentence, from, named.entity());
            if (before != null) {
                held.add(new Held(named.entity(), (Mention.Role) before.meaning(), before.from(), to, "title-before-name"));
                from = before.from();
            } else {
                Held deputy = deputy(sentence, person, from, held);
                if (deputy != null) {
                    held.add(deputy);
                    from = deputy.from();
                }
            }
            Mention after = roleAfter(sentence, to);
            while (after != null) {
                held.add(new Held(named.entity(), (Mention.Role) after.meaning(), person.from(), after.to(), "name-then-title"));
                to = after.to();
                after = sentence.is(to, "and", "et") ? unattached(sentence, to + 1) : null;
            }
            if (from < person.from() || to > person.to()) {
                sentence.add(new Mention(Mention.Type.PERSON, from, to, named));
                if (from < person.from() && to > person.to()) {
                    sentence.add(new Mention(Mention.Type.PERSON, from, person.to(), named));
                }
                int closed = sentence.is(to, ",") && to > person.to() ? to + 1 : to;
                if (closed > to) {
                    sentence.add(new Mention(Mention.Type.PERSON, from, closed, named));
                }
            }
        }
        return held;
    }

    private int ranksBefore(Sentence sentence, int at) {
        int from = at;
        while (true) {
            int end = sentence.is(from - 1, ".") ? from - 1 : from;
            int start = words.list("rank").matchBefore(sentence.tokens, end);
            if (start < 0 || sentence.isCovered(end - 1, Mention.Type.TITLE) && sentence.endingAt(end, Mention.Type.ROLE) != null) {
                return from;
            }
            from = start;
        }
    }

    private Mention roleBefore(Sentence sentence, int from, Entity person) {
        Mention adjacent = sentence.endingAt(from, Mention.Type.ROLE);
        if (adjacent != null) {
            return adjacent;
        }
        if (!sentence.is(from - 1, ",")) {
            return null;
        }
        Mention apart = sentence.endingAt(from - 1, Mention.Type.ROLE);
        boolean takenByOther = apart != null && sentence.is(apart.from() - 1, ",")
                && sentence.endingAt(apart.from() - 1, Mention.Type.PERSON) != null;
        if (apart == null || takenByOther) {
            return null;
        }
        Mention.Role role = (Mention.Role) apart.meaning();
        boolean placed = role.organization().isPresent() || lexicon.onlyBodyOf(person, role.title()).isPresent();
        return role.definite() && placed ? apart : null;
    }

    private static Mention roleAfter(Sentence sentence, int to) {
        if (sentence.is(to, ",", "(", "–", "—")) {
            int start = sentence.is(to + 1, "himself", "herself", "lui-même", "elle-même", "then", "alors", "now") ? to + 2 : to + 1;
            return unattached(sentence, start);
        }
        return null;
    }

    /** A role that begins at a token and is not the title of a name behind it. */
    private static Mention unattached(Sentence sentence, int at) {
        Mention role = sentence.at(at, Mention.Type.ROLE);
        if (role == null || sentence.at(role.to(), Mention.Type.PERSON) != null) {
            return null;
        }
        return sentence.is(at - 1, "(") && !sentence.is(role.to(), ")") ? null : role;
    }

    /** "His deputy X", "son adjoint X": deputy of the role told just before. */
    private Held deputy(Sentence sentence, Mention person, int from, List<Held> held) {
        int start = words.list("qualifier-deputy").matchBefore(sentence.tokens, from);
        if (start < 1 || held.isEmpty() || !sentence.is(start - 1, "his", "her", "son", "sa")) {
            return null;
        }
        Held superior = held.get(held.size() - 1);
        SortedSet<String> qualifiers = new TreeSet<>(superior.role().qualifiers());
        qualifiers.add("deputy");
        Mention.Role role = new Mention.Role(superior.role().title(), superior.role().organization(), qualifiers, true,
                superior.role().region());
        return new Held(person.entity(), role, start - 1, person.to(), "deputy-of");
    }
}
