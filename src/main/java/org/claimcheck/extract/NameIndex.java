package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/**
 * Names of entities, nationalities and titles, looked up word by word without regard to accents.
 *
 * <p>A word that a name writes with a capital must have one in the text too; an acronym must be in capitals.
 */
final class NameIndex {

    private static final int LONGEST_ACRONYM = 6;

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(String[] folded, boolean[] capital, boolean acronym, Mention.Type type, Entity entity, String title,
                         boolean full, boolean plural) {

        boolean matches(List<Token> tokens, int i) {
            if (i + folded.length > tokens.size()) {
                return false;
            }
            for (int k = 0; k < folded.length; k++) {
                Token token = tokens.get(i + k);
                if (!token.folded().equals(folded[k]) || (capital[k] && !token.isCapitalised())
                        || (acronym && !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT)))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What a name may stand for: one or more entities, since people share names. */
    record Hit(int from, int to, Mention.Type type, List<Entity> entities, String title, boolean full, boolean plural) {
    }

    /** Adds a full name or alias of an entity. */
    void addName(Entity entity, String name) {
        add(name, typeOf(entity), entity, "", true);
    }

    /** Adds a short form: valid only for an entity that the article names in full. */
    void addShort(Entity entity, String name) {
        add(name, typeOf(entity), entity, "", false);
    }

    /** Adds an adjective or noun for a country's people. */
    void addNation(Entity country, String form) {
        add(form, Mention.Type.NATION, country, "", true);
    }

    /** Adds a wording of a title, or the name of an office; capitals do not matter. */
    void addTitle(String title, String form, boolean plural) {
        add(form.toLowerCase(java.util.Locale.ROOT), Mention.Type.TITLE, Entity.NONE, title, true, plural);
    }

    private void add(String name, Mention.Type type, Entity entity, String title, boolean full) {
        add(name, type, entity, title, full, false);
    }

    private void add(String name, Mention.Type type, Entity entity, String title, boolean full, boolean plural) {
        List<Token> tokens = Tokenizer.tokenize(name, 0);
        if (tokens.isEmpty()) {
            return;
        }
        String[] folded = new String[tokens.size()];
        boolean[] capital = new boolean[tokens.size()];
        for (int k = 0; k < folded.length; k++) {
            folded[k] = tokens.get(k).folded();
            capital[k] = tokens.get(k).isCapitalised();
        }
        boolean acronym = tokens.size() == 1 && tokens.get(0).isAllCapitals() && name.length() <= LONGEST_ACRONYM;
        byFirst.computeIfAbsent(folded[0], w -> new ArrayList<>())
                .add(new Entry(folded, capital, acronym, type, entity, title, full, plural));
    }

    static Mention.Type typeOf(Entity entity) {
        return typeOf(entity.type());
    }

    static Mention.Type typeOf(EntityType type) {
        return switch (type) {
            case PERSON -> Mention.Type.PERSON;
            case ORGANIZATION -> Mention.Type.ORG;
            case COUNTRY -> Mention.Type.COUNTRY;
            case PLACE -> Mention.Type.PLACE;
            case DESCRIPTION -> Mention.Type.ACTOR;
            case THING, NONE -> Mention.Type.THING;
        };
    }

    /** The longest names at each token from left to right; those of one length and type that differ are one hit. */
    List<Hit> find(List<Token> tokens, boolean overlapping) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            List<Entry> candidates = byFirst.getOrDefault(tokens.get(i).folded(), List.of());
            int longest = 0;
            for (Entry entry : candidates) {
                if (entry.folded.length > longest && entry.matches(tokens, i)) {
                    longest = entry.folded.length;
                }
            }
            if (longest == 0) {
                i++;
                continue;
            }
            Map<Mention.Type, List<Entry>> byType = new java.util.EnumMap<>(Mention.Type.class);
            for (Entry entry : candidates) {
                if (entry.folded.length == longest && entry.matches(tokens, i)) {
                    byType.computeIfAbsent(entry.type, t -> new ArrayList<>()).add(entry);
                }
            }
            int from = i;
            int to = i + longest;
            byType.forEach((type, entries) -> {
                boolean full = entries.stream().anyMatch(Entry::full);
                List<Entity> entities = entries.stream().filter(e -> e.full == full).map(Entry::entity).distinct().toList();
                hits.add(new Hit(from, to, type, entities, entries.get(0).title, full, entries.get(0).plural));
            });
            i = overlapping ? i + 1 : to;
        }
        return hits;
    }
}
