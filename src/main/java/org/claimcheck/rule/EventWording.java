package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Participant;

/**
 * Words who did what in an event by the tellings of its type: {@code {subject} beat {object} in the final}. Of several tellings
 * the first is taken for which everybody is known that it names; whoever it does not name follows in brackets.
 */
final class EventWording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");
    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";

    private final Function<String, List<String>> tellings;
    private final Function<Entity, String> names;

    /**
     * Words by given tellings.
     *
     * @param tellings gives the tellings of a type of event by its id; none for a type that has none
     * @param names    gives the name of somebody or something as sentences have it
     */
    EventWording(Function<String, List<String>> tellings, Function<Entity, String> names) {
        this.tellings = tellings;
        this.names = names;
    }

    /** Who did what; empty if no telling of the type fits. */
    Optional<String> of(Event event) {
        for (String telling : tellings.apply(event.type())) {
            Optional<String> words = words(event, telling);
            if (words.isPresent()) {
                return words;
            }
        }
        return Optional.empty();
    }

    private Optional<String> words(Event event, String telling) {
        Set<Entity> named = new LinkedHashSet<>();
        StringBuilder words = new StringBuilder();
        Matcher placeholders = PLACEHOLDER.matcher(telling);
        while (placeholders.find()) {
            List<Entity> who = who(event, placeholders.group(1));
            if (who.isEmpty()) {
                return Optional.empty();
            }
            named.addAll(who);
            placeholders.appendReplacement(words, Matcher.quoteReplacement(listed(who)));
        }
        placeholders.appendTail(words);
        String rest = rest(event, named);
        return Optional.of(agreeing(event.subject(), words.toString()) + (rest.isEmpty() ? "" : " (" + rest + ")"));
    }

    /** Who has a part in an event; those who are equals of the subject are its objects. */
    private static List<Entity> who(Event event, String part) {
        if (part.equals(SUBJECT)) {
            return Stream.of(event.subject()).filter(Entity::isPresent).toList();
        }
        Stream<Entity> object = part.equals(OBJECT) ? Stream.of(event.object()).filter(Entity::isPresent) : Stream.empty();
        String role = part.equals(OBJECT) ? "" : part;
        Stream<Entity> others = event.participants().stream().filter(p -> p.role().equals(role)).map(Participant::entity)
                .filter(entity -> !part.equals(OBJECT) || !entity.equals(event.subject()));
        return Stream.concat(object, others).distinct().toList();
    }

    /** Those who take part and have not been named yet, with the part they take. */
    private String rest(Event event, Set<Entity> named) {
        List<String> rest = new ArrayList<>();
        Set<Entity> told = new LinkedHashSet<>(named);
        if (event.object().isPresent() && told.add(event.object())) {
            rest.add(names.apply(event.object()));
        }
        for (Participant participant : event.participants()) {
            if (told.add(participant.entity())) {
                rest.add((participant.role().isEmpty() ? "" : EnglishWording.words(participant.role()) + " ") + names.apply(participant.entity()));
            }
        }
        return String.join(", ", rest);
    }

    /** "Two ministers were arrested": several of whom the article tells no names. */
    private static String agreeing(Entity subject, String words) {
        String head = subject.name().split(" (of|in|from|at|de|du|des) ", 2)[0];
        boolean several = subject.type() == EntityType.DESCRIPTION && head.endsWith("s") && !head.endsWith("ss");
        return several ? words.replaceFirst(Pattern.quote(subject.name()) + " was ", Matcher.quoteReplacement(subject.name()) + " were ") : words;
    }

    /** "France, Spain and Italy". */
    private String listed(List<Entity> who) {
        List<String> all = who.stream().map(names).distinct().toList();
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : all.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + all.get(last);
    }
}
