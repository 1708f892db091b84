package org.claimcheck.extract;

import java.util.Map;

/** Who is who in what a clause tells: the subject {@code a}, the object {@code b} and the {@code actor}, as far as they are told. */
final class ClauseParties {

    private ClauseParties() {
    }

    /** Binds a party, if there is one. */
    static void bind(Map<String, Mention> parties, String variable, Mention mention) {
        if (mention != null) {
            parties.put(variable, mention);
        }
    }

    /** Whether a relation is told of parties that all have names. */
    static boolean areNamed(Map<String, Mention> parties) {
        return parties.containsKey("b") && parties.values().stream().allMatch(m -> m.meaning() instanceof Mention.Group || m.entity().isNamed());
    }

    /** Whether anybody in a clause has a name or at least acts: "cast a shadow" tells of nobody. */
    static boolean includeSomebody(Map<String, Mention> parties, Sentence sentence) {
        boolean named = parties.values().stream().anyMatch(m -> m.meaning() instanceof Mention.Group || m.entity().isNamed());
        Mention subject = parties.get("a");
        return named || sentence.at(subject.from()).stream().anyMatch(subject::isAs);
    }
}
