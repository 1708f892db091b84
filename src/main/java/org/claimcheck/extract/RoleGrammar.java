package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/**
 * Puts titles together with the organisation, nation and qualifiers around them: "the former commander of Iran's elite
 * Quds Force", "Quds Force deputy commander", "le Premier ministre israélien par intérim".
 *
 * <p>The result is a mention of type {@code ROLE}. An indefinite article or a plural leaves it indefinite: it names a
 * holder of a title, not the one office.
 */
final class RoleGrammar {

    private static final Mention.Type[] BODIES = {Mention.Type.ORG, Mention.Type.COUNTRY};
    private static final Mention.Type[] ANY_BODY = {Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING, Mention.Type.PLACE};

    private final Words words;
    /** Word lists that name a qualifier, by the qualifier. */
    private final Map<String, WordForms> qualifiers;

    private final Lexicon lexicon;

    RoleGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.qualifiers = Map.of("former", words.list("qualifier-former"), "acting", words.list("qualifier-acting"),
                "deputy", words.list("qualifier-deputy"), "elect", words.list("qualifier-elect"));
    }

    /** What has been read around a title so far. */
    private static final class Draft {

        private int from;
        private int to;
        private Entity organization = Entity.NONE;
        private Entity nation = Entity.NONE;
        private Entity region = Entity.NONE;
        private final SortedSet<String> qualifiers = new TreeSet<>();
        private boolean definite = true;
    }

    /** Adds a role mention for each title of a sentence. */
    void find(Sentence sentence) {
        List<Mention> titles = new ArrayList<>(sentence.all(Mention.Type.TITLE));
        titles.sort(Comparator.comparingInt(Mention::from));
        int covered = 0;
        boolean french = words.french();
        for (Mention title : titles) {
            if (title.from() < covered) {
                continue;
            }
            Draft draft = new Draft();
            draft.from = title.from();
            draft.to = title.to();
            right(sentence, draft, french);
            left(sentence, draft, french);
            region(sentence, draft, french);
            if (isPlural(sentence, title)) {
                draft.definite = false;
            }
            Entity organization = draft.organization.isPresent() ? draft.organization : draft.nation;
            String id = ((Mention.Titled) title.meaning()).title();
            sentence.add(new Mention(Mention.Type.ROLE, draft.from, draft.to, new Mention.Role(id, organization,
                    draft.qualifiers, draft.definite, draft.region)));
            covered = title.to();
        }
    }

    private static boolean isPlural(Sentence sentence, Mention title) {
        return sentence.is(title.from() - 1, "les", "des", "ces", "ses", "leurs", "many", "several", "two", "three");
    }

    // --- before the title -------------------------------------------------------------------------------------------

    private void left(Sentence sentence, Draft draft, boolean french) {
        int at = draft.from;
        while (at > 0) {
            int before = qualifierBefore(sentence, at, draft);
            if (before >= 0) {
                at = before;
                continue;
            }
            int adjective = words.list("role-adjective").matchBefore(sentence.tokens, at);
            if (adjective >= 0) {
                if (words.list("role-rank-adjective").matchBefore(sentence.tokens, at) >= 0) {
                    draft.definite = false;
                }
                at = adjective;
                continue;
            }
            if (french) {
                break;
            }
            Mention nation = sentence.endingAt(at, Mention.Type.NATION);
            if (nation != null) {
                if (!draft.nation.isPresent()) {
                    draft.nation = nation.entity();
                }
                at = nation.from();
                continue;
            }
            int possessor = sentence.is(at - 1, "'s") ? at - 1 : at;
            Mention body = sentence.endingAt(possessor, ANY_BODY);
            if (body != null && (possessor < at || body.type() != Mention.Type.PLACE || !draft.organization.isPresent())) {
                if (!draft.organization.isPresent()) {
                    draft.organization = actor(body);
                } else if (body.type() != Mention.Type.COUNTRY && possessor == at) {
                    break;
                }
                at = body.from();
                continue;
            }
            break;
        }
        if (sentence.is(at - 1, "the", "le", "la", "l'", "his", "her", "its", "their", "son", "sa", "leur", "notre", "our")) {
            at--;
        } else if (sentence.is(at - 1, "a", "an", "un", "une", "another", "one", "some")) {
            draft.definite = false;
            at--;
        }
        if (sentence.is(at - 1, "of", "des") && sentence.is(at - 2, "one", "l'un")) {
            draft.definite = false;
        }
        draft.from = at;
    }

    private int qualifierBefore(Sentence sentence, int at, Draft draft) {
        for (Map.Entry<String, WordForms> entry : qualifiers.entrySet()) {
            int start = entry.getValue().matchBefore(sentence.tokens, at);
            if (start >= 0 && !(entry.getKey().equals("elect"))) {
                draft.qualifiers.add(entry.getKey());
                return start;
            }
        }
        return -1;
    }

    // --- after the title --------------------------------------------------------------------------------------------

    private void right(Sentence sentence, Draft draft, boolean french) {
        int at = draft.to;
        boolean more = true;
        while (more && at < sentence.size()) {
            more = false;
            for (String name : List.of("elect", "acting", "deputy", "former")) {
                if (!french && !name.equals("elect")) {
                    continue;
                }
                int end = qualifiers.get(name).match(sentence.tokens, at);
                if (end >= 0 && !sentence.isCovered(at, Mention.Type.PERSON)) {
                    draft.qualifiers.add(name);
                    at = end;
                    more = true;
                }
            }
            if (french) {
                int end = words.list("role-adjective").match(sentence.tokens, at);
                Mention nation = sentence.at(at, Mention.Type.NATION);
                if (nation != null && !sentence.token(at).isCapitalised()) {
                    if (!draft.nation.isPresent()) {
                        draft.nation = nation.entity();
                    }
                    at = nation.to();
                    more = true;
                } else if (end >= 0) {
                    at = end;
                    more = true;
                }
            }
        }
        int of = preposition(sentence, at, french);
        if (of > at) {
            int end = body(sentence, of, draft, french);
            if (end > 0) {
                at = end;
            }
        }
        draft.to = at;
    }

    private static int preposition(Sentence sentence, int at, boolean french) {
        if (french) {
            if (sentence.is(at, "de") && sentence.is(at + 1, "la", "l'", "le", "les")) {
                return at + 2;
            }
            return sentence.is(at, "de", "du", "d'", "des") ? at + 1 : at;
        }
        if (sentence.is(at, "of", "at", "for")) {
            return sentence.is(at + 1, "the", "its", "his", "her") ? at + 2 : at + 1;
        }
        return at;
    }

    /** The body after "of": its possessors and adjectives are passed over; the index after it, or -1. */
    private int body(Sentence sentence, int start, Draft draft, boolean french) {
        int at = start;
        for (int guard = 0; guard < 6 && at < sentence.size(); guard++) {
            Mention body = sentence.at(at, ANY_BODY);
            if (body != null) {
                boolean possessor = !french && sentence.is(body.to(), "'s");
                if (possessor) {
                    int after = skipAdjectives(sentence, body.to() + 1);
                    if (sentence.at(after, BODIES) != null) {
                        at = after;
                        continue;
                    }
                }
                draft.organization = actor(body);
                return possessor ? -keep(draft, body) : tail(sentence, body.to(), draft, french);
            }
            Mention nation = sentence.at(at, Mention.Type.NATION);
            if (nation != null && !french) {
                draft.nation = nation.entity();
                at = nation.to();
                continue;
            }
            int adjective = words.list("role-adjective").match(sentence.tokens, at);
            if (adjective < 0) {
                return -1;
            }
            at = adjective;
        }
        return -1;
    }

    /** "The head of Hamas's office": the title belongs to something of the body, so the body itself is not meant. */
    private static int keep(Draft draft, Mention body) {
        draft.organization = Entity.NONE;
        return 1;
    }

    private int skipAdjectives(Sentence sentence, int at) {
        int i = at;
        for (int end = words.list("role-adjective").match(sentence.tokens, i); end >= 0;
             end = words.list("role-adjective").match(sentence.tokens, i)) {
            i = end;
        }
        Mention nation = sentence.at(i, Mention.Type.NATION);
        return nation == null ? i : nation.to();
    }

    /** "... of the brigade of Norway's guards", "la brigade norvégienne": what follows belongs to it. */
    private int tail(Sentence sentence, int at, Draft draft, boolean french) {
        int end = at;
        Mention nation = french ? sentence.at(end, Mention.Type.NATION) : null;
        if (nation != null && !sentence.token(end).isCapitalised()) {
            if (!draft.nation.isPresent()) {
                draft.nation = nation.entity();
            }
            end = nation.to();
        }
        int of = preposition(sentence, end, french);
        if (of > end && !sentence.is(end, "at", "for")) {
            Mention owner = sentence.at(of, BODIES);
            if (owner != null && !french && sentence.is(owner.to(), "'s")) {
                Mention inner = sentence.at(skipAdjectives(sentence, owner.to() + 1), BODIES);
                owner = inner;
            }
            if (owner != null) {
                return owner.to();
            }
        }
        return end;
    }

    /** "Hamas leader in Gaza": a place that only counts where the organisation has an office for it. */
    private void region(Sentence sentence, Draft draft, boolean french) {
        if (!sentence.is(draft.to, french ? new String[] {"à", "dans", "en", "au"} : new String[] {"in", "for"})) {
            return;
        }
        int place = sentence.is(draft.to + 1, "the", "la", "le", "l'") ? draft.to + 2 : draft.to + 1;
        Mention where = sentence.at(place, Mention.Type.PLACE, Mention.Type.COUNTRY);
        if (where != null && lexicon.isRegional(draft.organization, where.entity())) {
            draft.region = where.entity();
            draft.to = where.to();
        }
    }

    private static Entity actor(Mention mention) {
        Entity entity = mention.entity();
        return entity.type() == EntityType.NONE ? Entity.NONE : entity;
    }
}
