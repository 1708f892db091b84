package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/** Finds the names that no file knows; where one occurrence shows what it names, that holds for all of them. */
final class UnknownNames {

    private final Lexicon lexicon;
    private final NameGrammar names;
    private final NameKinds kinds;
    private final BodySlots slots;
    private final KnownNames known;
    private final ShortNames shortNames;
    private final List<Sentence> sentences;

    UnknownNames(Lexicon lexicon, NameGrammar names, NameKinds kinds, BodySlots slots, KnownNames known, ShortNames shortNames, List<Sentence> sentences) {
        this.lexicon = lexicon;
        this.names = names;
        this.kinds = kinds;
        this.slots = slots;
        this.known = known;
        this.shortNames = shortNames;
        this.sentences = sentences;
    }

    /** Finds the names of all sentences. */
    void find() {
        List<NameGrammar.Found> found = candidates();
        Map<String, Mention.Type> types = new HashMap<>();
        found.stream().filter(NameGrammar.Found::sure).forEach(f -> types.putIfAbsent(f.name(), f.type()));
        found.forEach(f -> types.putIfAbsent(f.name(), f.type()));
        found.removeIf(this::isKnownShortName);
        removeInitials(found, types);
        removeSingleNames(found, types);
        Map<String, Entity> entities = new HashMap<>();
        for (NameGrammar.Found name : found) {
            Entity entity = add(name, types.get(name.name()));
            if (!entity.isCatalogued()) {
                entities.put(entity.name(), entity);
            }
        }
        sentences.stream().filter(Sentence::isTitleCase).forEach(title -> repeated(title, entities));
        for (Sentence sentence : sentences) {
            for (Mention mention : sentence.all(Mention.Type.PERSON, Mention.Type.ORG)) {
                shortNames.shorten(sentence, mention);
            }
        }
    }

    private List<NameGrammar.Found> candidates() {
        List<NameGrammar.Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Mention person : sentence.all(Mention.Type.PERSON)) {
                int end = NameGrammar.longerName(sentence, person);
                if (end > person.to()) {
                    sentence.absorb(new Mention(Mention.Type.PERSON, person.from(), end, person.meaning()));
                }
            }
            found.addAll(names.find(sentence));
        }
        Set<String> surnames = found.stream().flatMap(f -> NameGrammar.surnames(f.name()).stream()).collect(Collectors.toSet());
        List<Function<Sentence, List<NameGrammar.Found>>> bodies = List.of(slots::employers, slots::earners, slots::targets, slots::clubs, slots::opponents);
        for (Function<Sentence, List<NameGrammar.Found>> kind : bodies) {
            sentences.forEach(s -> kind.apply(s).stream().filter(f -> !surnames.contains(s.token(f.from()).folded())).forEach(found::add));
        }
        found.addAll(repeatedWords(found));
        return found;
    }

    /** "Major Baseball League (MBL)": the letters stand for the name before them. */
    private void removeInitials(List<NameGrammar.Found> found, Map<String, Mention.Type> types) {
        List<NameGrammar.Found> bodies = found.stream().filter(f -> types.get(f.name()) == Mention.Type.ORG).toList();
        found.removeIf(f -> f.to() - f.from() == 1 && f.sentence().token(f.from()).isAllCapitals() && f.sentence().is(f.from() - 1, "(") && f.sentence().is(f.to(), ")")
                && bodies.stream().anyMatch(b -> b.sentence() == f.sentence() && b.to() == f.from() - 1));
        Set<String> initials = new LinkedHashSet<>();
        bodies.forEach(f -> initials.add(ShortNames.initials(f.sentence(), f.from(), f.to())));
        sentences.forEach(s -> s.all(Mention.Type.ORG).forEach(m -> initials.add(ShortNames.initials(s, m.from(), m.to()))));
        found.removeIf(f -> f.to() - f.from() == 1 && initials.contains(f.sentence().token(f.from()).text()));
    }

    /** "Dame Helen", "interim chief executive Swan": the one person of that given name or family name. */
    private void removeSingleNames(List<NameGrammar.Found> found, Map<String, Mention.Type> types) {
        Map<String, Set<String>> families = new HashMap<>();
        Map<String, Set<String>> givenNames = new HashMap<>();
        for (NameGrammar.Found name : found) {
            if (types.get(name.name()) == Mention.Type.PERSON && name.to() - name.from() > 1) {
                NameGrammar.surnames(name.name()).forEach(s -> families.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(name.name()));
                givenNames.computeIfAbsent(name.sentence().token(name.from()).folded(), k -> new LinkedHashSet<>()).add(name.name());
            }
        }
        for (Sentence sentence : sentences) {
            for (Mention person : sentence.all(Mention.Type.PERSON)) {
                if (person.length() > 1 && person.entity().isCatalogued() && person.meaning() instanceof Mention.Named named && named.full()) {
                    NameGrammar.surnames(sentence.text(person.from(), person.to())).forEach(s -> families.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(person.entity().id()));
                    givenNames.computeIfAbsent(sentence.token(person.from()).folded(), k -> new LinkedHashSet<>()).add(person.entity().id());
                }
            }
        }
        found.removeIf(f -> f.to() - f.from() == 1 && shortNames.isAddressedByGivenName(f.sentence(), f.from())
                && givenNames.getOrDefault(f.sentence().token(f.from()).folded(), Set.of()).size() == 1);
        found.removeIf(f -> f.to() - f.from() == 1 && types.get(f.name()) == Mention.Type.PERSON
                && families.getOrDefault(f.sentence().token(f.from()).folded(), Set.of()).size() == 1);
    }

    private Entity add(NameGrammar.Found name, Mention.Type type) {
        Entity entity = type == Mention.Type.PERSON ? withoutMiddleNames(name) : Entity.NONE;
        if (entity.isPresent()) {
            known.inFull().add(entity);
        } else {
            entity = Entity.unknown(name.name(), switch (type) {
                case ORG -> EntityType.ORGANIZATION;
                case PLACE -> EntityType.PLACE;
                default -> EntityType.PERSON;
            });
        }
        boolean several = entity.isCatalogued() || Tokenizer.tokenize(entity.name(), 0).size() > 1;
        name.sentence().absorb(new Mention(type, name.from(), name.to(), new Mention.Named(entity, several)));
        return entity;
    }

    /** "Angela Dorothea Merkel": the one person whom files know by the first and the last of the names, where nothing but names stands between. */
    private Entity withoutMiddleNames(NameGrammar.Found name) {
        Sentence sentence = name.sentence();
        int last = name.to() - 1;
        for (int i = name.from() + 1; i < last; i++) {
            if (!sentence.token(i).isCapitalised() || sentence.token(i).word().isKnown() && !kinds.isGivenName(sentence.token(i))) {
                return Entity.NONE;
            }
        }
        List<NameIndex.Hit> recorded = last - name.from() < 2 ? List.of() : lexicon.names().find(List.of(sentence.token(name.from()), sentence.token(last)), false);
        return recorded.size() == 1 && recorded.get(0).full() && recorded.get(0).to() == 2 && recorded.get(0).entities().size() == 1 && recorded.get(0).type() == Mention.Type.PERSON
                ? recorded.get(0).entities().get(0) : Entity.NONE;
    }

    /** "President X": the one whom alone the knowledge base knows by that short name, or with that title at the time of the article. */
    private boolean isKnownShortName(NameGrammar.Found name) {
        Mention title = name.sentence().endingAt(name.from(), Mention.Type.TITLE);
        return name.type() == Mention.Type.PERSON && known.hits(name.sentence()).stream().anyMatch(h -> h.from() == name.from() && h.to() == name.to()
                && !h.full() && h.entities().size() == 1 && h.entities().get(0).type() == EntityType.PERSON
                && (known.inFull().contains(h.entities().get(0))
                || title != null && lexicon.hasBorne(h.entities().get(0), ((Mention.Titled) title.meaning()).title(), Entity.NONE))
                || h.from() == name.from() && h.to() == name.to() && shortNames.titledNamesake(name.sentence(), h).isPresent());
    }

    /** Words with a capital that are no common ones and that an article has again and again: bodies of which it tells, unless people are called so. */
    private List<NameGrammar.Found> repeatedWords(List<NameGrammar.Found> names) {
        Set<String> parts = new LinkedHashSet<>();
        names.stream().filter(f -> f.to() - f.from() > 1).forEach(f -> Tokenizer.tokenize(f.name(), 0).forEach(t -> parts.add(t.folded())));
        Map<String, List<NameGrammar.Found>> words = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int at = i;
                NameGrammar.Found word = sentence.token(i).isCapitalised() ? this.names.singleWord(sentence, i) : null;
                if (word != null && !parts.contains(sentence.token(i).folded())
                        && known.hits(sentence).stream().noneMatch(h -> h.from() <= at && at < h.to())) {
                    words.computeIfAbsent(word.name(), k -> new ArrayList<>()).add(word);
                }
            }
        }
        return words.values().stream().filter(list -> list.size() > 1).flatMap(List::stream).toList();
    }

    /** The names of the text in a headline whose capitals tell nothing. */
    private static void repeated(Sentence title, Map<String, Entity> entities) {
        for (int i = 0; i < title.size(); i++) {
            for (int end = Math.min(title.size(), i + 6); end > i; end--) {
                Entity entity = title.isCovered(i) ? null : entities.get(title.text(i, end));
                if (entity != null) {
                    title.add(new Mention(NameIndex.typeOf(entity), i, end, new Mention.Named(entity, true)));
                }
            }
        }
    }
}
