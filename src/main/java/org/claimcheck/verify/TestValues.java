package org.claimcheck.verify;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.RuleTrace.Value;

/** Finds the values that the words of a test name, so that a reader can see why it came out as it did. It decides nothing. */
final class TestValues {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern PATH = Pattern.compile("(?<![\\w$.])([a-z$][\\w$]*(?:\\s*\\.\\s*[a-z$][\\w$]*)*)(\\s*\\()?");

    private static final Map<Class<? extends Statement>, List<String>> OF_KIND = Map.of(
            Role.class, List.of("holderKey", "title", "officeId", "organizationKey", "qualifiers"),
            Event.class, List.of("type", "subjectKey", "objectKey", "officeId", "participants", "placeKey"),
            Figure.class, List.of("measure", "subjectKey", "objectKey", "quantity"),
            Relation.class, List.of("type", "subjectKey", "objectKey"));
    private static final List<String> OF_ALL = List.of("period", "attribution", "article");

    private TestValues() {
    }

    /**
     * The values of the names in a test.
     *
     * @param test  the test as written
     * @param fact  the fact that is tested, whose properties the test names
     * @param given the values of other names
     */
    static List<Value> of(String test, Object fact, Map<String, Object> given) {
        Map<String, Value> values = new LinkedHashMap<>();
        Matcher paths = PATH.matcher(STRING.matcher(test).replaceAll("\"\""));
        while (paths.find()) {
            String[] names = paths.group(1).split("\\s*\\.\\s*");
            // The last name of a call is that of a method with arguments: what counts is what it is called on.
            int length = names.length - (paths.group(2) == null ? 0 : 1);
            if (length == 0) {
                continue;
            }
            boolean named = given.containsKey(names[0]);
            Optional<Object> found = named ? Optional.ofNullable(given.get(names[0])) : read(fact, names[0]);
            String shown = names[0];
            if (!named && found.isEmpty()) {
                continue;
            }
            for (int i = 1; i < length && found.isPresent(); i++) {
                Optional<Object> next = read(found.get(), names[i]);
                if (next.isEmpty()) {
                    break;
                }
                found = next;
                shown = shown + "." + names[i];
            }
            if (found.isPresent() && found.get() instanceof Statement && shown.equals("$claim")) {
                // What the claim says is known to whoever asks about it.
                continue;
            }
            values.putIfAbsent(shown, new Value(shown, found));
        }
        return List.copyOf(values.values());
    }

    /** The properties of a claim that rules ask for: those with a value, and then whether it is asserted, dated and the like. */
    static List<Value> properties(Statement claim) {
        List<String> names = new ArrayList<>(OF_KIND.get(claim.getClass()));
        names.addAll(OF_ALL);
        Stream.of(claim.getClass().getMethods()).filter(m -> m.getParameterCount() == 0 && m.getReturnType() == boolean.class)
                .map(Method::getName).filter(name -> name.startsWith("is"))
                .map(name -> name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3)).distinct().sorted().forEach(names::add);
        return names.stream().map(name -> new Value(name, read(claim, name))).toList();
    }

    /** A property as DRL reads it: of a record, or by its getter. */
    private static Optional<Object> read(Object of, String property) {
        String capitalized = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        for (String name : List.of(property, "get" + capitalized, "is" + capitalized)) {
            for (Method method : of.getClass().getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0 && method.getReturnType() != void.class) {
                    try {
                        return Optional.ofNullable(method.invoke(of));
                    } catch (IllegalAccessException | InvocationTargetException | IllegalArgumentException unreadable) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }
}
