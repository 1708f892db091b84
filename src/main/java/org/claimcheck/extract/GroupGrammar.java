package org.claimcheck.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Zone;

/** Finds several parties that are told together: "X, Y and Z", "the two countries", "both sides". */
final class GroupGrammar {

    /** So many sentences of the body above, "both sides" still means the two that were told together. */
    private static final int FAR_ABOVE = 4;

    private final List<Sentence> sentences;
    private final Words words;

    /** The groups of an article. */
    GroupGrammar(List<Sentence> sentences, Words words) {
        this.sentences = sentences;
        this.words = words;
    }

    /** Adds them to its sentences. */
    void find() {
        sentences.forEach(this::groups);
        for (int index = 0; index < sentences.size(); index++) {
            pairs(index);
        }
    }

    /** "X, Y and Z" as one mention of several. */
    private void groups(Sentence sentence) {
        int covered = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Mention first = sentence.at(i, Mention.PARTIES);
            if (first == null || i < covered && !sentence.is(i - 1, ",") && !sentence.is(i - 2, ",")) {
                continue;
            }
            Set<Entity> members = new LinkedHashSet<>(List.of(first.entity()));
            int to = first.to();
            boolean joined = false;
            while (true) {
                int next = joint(sentence, to);
                if (next < 0) {
                    break;
                }
                boolean last = !sentence.is(to, ",") || sentence.is(to + 1, "and", "et", "ainsi");
                if (joined && !last) {
                    // "Beat X and Y, Z having left": Z begins something new.
                    break;
                }
                next = pastKin(sentence, next);
                while (sentence.at(next, Mention.PARTIES) == null && sentence.is(next, "the", "le", "la", "l'", "les", "avec", "with", "notamment", "du", "de", "d'", "by", "par")) {
                    next++;
                }
                int kind = words.list("body-noun-before").match(sentence.tokens, next);
                // "The bank X and the airline Y"
                next = kind > 0 && sentence.at(next, Mention.PARTIES) == null && sentence.at(kind, Mention.Type.ORG) != null ? kind : next;
                Mention member = sentence.at(next, Mention.PARTIES);
                if (member == null || (member.type() == Mention.Type.PERSON) != (first.type() == Mention.Type.PERSON)) {
                    break;
                }
                members.add(member.entity());
                to = member.to();
                joined |= last;
            }
            boolean headline = sentence.passage.zone() == Zone.HEADLINE || sentence.isTitleCase();
            // "X killed Y, and Z took over": a comma before the "and" of two names parts two clauses.
            boolean clauses = members.size() == 2 && sentence.is(first.to(), ",") && joined && !isApposed(sentence, first);
            // "After the appointment of X, Y keeps silent": the comma closes what opens the headline.
            boolean opens = !joined && words.list("opens-headline").match(sentence.tokens, 0) > 0 && sentence.is(first.to(), ",");
            if ((joined || headline) && members.size() > 1 && !clauses && !opens) {
                sentence.add(new Mention(Mention.Type.GROUP, i, to, new Mention.Group(List.copyOf(members))));
                covered = to;
            }
        }
    }

    /** "The finance minister, X": the comma behind X closes what stands between two of them. */
    private static boolean isApposed(Sentence sentence, Mention party) {
        for (int i = party.from(); i < party.to(); i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "X and his wife, Y": the index of Y; the given one where no such words stand there. */
    private int pastKin(Sentence sentence, int at) {
        int kin = sentence.is(at, "his", "her", "their", "son", "sa", "leur") && sentence.at(at, Mention.Type.PERSON) == null
                ? words.list("kin").match(sentence.tokens, at + 1) : -1;
        int name = sentence.is(kin, ",") ? kin + 1 : kin;
        return kin > 0 && sentence.at(name, Mention.Type.PERSON) != null ? name : at;
    }

    /**
     * "The two", "les deux pays": the only two bodies or countries that the sentence told before; "both sides", where it told
     * none, the two that were last told together.
     */
    private void pairs(int index) {
        Sentence sentence = sentences.get(index);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean two = sentence.is(i, "the", "les", "ces") && sentence.is(i + 1, "two", "deux") || sentence.is(i, "both") && words.list("side-noun").match(sentence.tokens, i + 1) > 0;
            if (!two) {
                continue;
            }
            int at = i;
            Set<Entity> told = new LinkedHashSet<>();
            for (Mention party : sentence.all(Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.NATION)) {
                boolean reports = words.list("say").match(sentence.tokens, party.to()) >= 0
                        || words.list("according").matchBefore(sentence.tokens, party.from()) >= 0;
                if (party.to() <= at && !reports) {
                    told.add(party.entity());
                }
            }
            Set<Entity> people = sentence.all(Mention.Type.PERSON).stream().filter(m -> m.to() <= at).map(Mention::entity).collect(Collectors.toCollection(LinkedHashSet::new));
            int to = i + 2;
            while (words.list("both-noun").match(sentence.tokens, to) > 0) {
                to++;
            }
            boolean sides = words.list("side-noun").match(sentence.tokens, to - 1) > 0;
            if (told.isEmpty() && (sides || to > i + 2)) {
                told.addAll(lastPair(index));
            }
            if (to == i + 2 && people.size() == 2) {
                // "X handed Y a letter, and the two met again": people.
                told.clear();
                told.addAll(people);
            }
            boolean alone = to > i + 2 || sides || to >= sentence.size() || sentence.token(to).word().nouns().isEmpty();
            if (told.size() == 2 && alone) {
                sentence.add(new Mention(Mention.Type.GROUP, i, to, new Mention.Group(List.copyOf(told))));
            }
        }
    }

    /** The two bodies or countries that an earlier sentence, not far above, told together; none if the last such group is larger. */
    private Set<Entity> lastPair(int index) {
        int seen = 0;
        for (int k = index - 1; k >= 0 && seen < FAR_ABOVE; k--) {
            Sentence earlier = sentences.get(k);
            if (earlier.passage.zone() != Zone.BODY) {
                continue;
            }
            seen++;
            List<Mention> groups = earlier.all(Mention.Type.GROUP);
            for (int g = groups.size() - 1; g >= 0; g--) {
                if (groups.get(g).meaning() instanceof Mention.Group group
                        && group.members().stream().allMatch(m -> m.type() == EntityType.ORGANIZATION || m.type() == EntityType.COUNTRY)) {
                    return group.members().size() == 2 ? new LinkedHashSet<>(group.members()) : Set.of();
                }
            }
        }
        return Set.of();
    }

    private static int joint(Sentence sentence, int at) {
        int i = sentence.is(at, ",") ? at + 1 : at;
        if (sentence.is(i, "and", "et", "&")) {
            return i + 1;
        }
        if (sentence.is(i, "ainsi") && sentence.is(i + 1, "que", "qu'")) {
            return i + 2;
        }
        if (sentence.is(i, "as") && sentence.is(i + 1, "well") && sentence.is(i + 2, "as")) {
            return i + 3;
        }
        return i > at ? i : -1;
    }
}
