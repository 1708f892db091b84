package org.claimcheck.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * A pattern as its author sees it.
 *
 * @param name     its name, unique within its language
 * @param language {@code en} or {@code fr}
 * @param location where it stands
 * @param claims   what it claims, one line each, without the arrow
 * @param source   its lines with its examples, and before them the definitions that it uses
 * @param lists    the words of the lists that it names, as the vocabulary has them
 */
public record PatternSheet(String name, String language, SourceLocation location, List<String> claims, String source,
                           Map<String, List<String>> lists) {

    /** The name with the language before it: {@code en/holds-talks}. */
    public String id() {
        return language + "/" + name;
    }

    static PatternSheet of(ClaimPattern pattern, Words words) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        pattern.wordings().forEach(wording -> lists(wording.node(), words, lists));
        return new PatternSheet(pattern.name(), pattern.language(), pattern.location(),
                pattern.actions().stream().map(ClaimPattern.Action::text).toList(), pattern.source().get(), lists);
    }

    private static void lists(PatternNode node, Words words, Map<String, List<String>> into) {
        if (node instanceof PatternNode.Listed listed) {
            into.put(listed.list(), words.written(listed.list()));
        } else if (node instanceof PatternNode.Sequence sequence) {
            sequence.parts().forEach(part -> lists(part, words, into));
        } else if (node instanceof PatternNode.Choice choice) {
            choice.options().forEach(option -> lists(option, words, into));
        } else if (node instanceof PatternNode.Maybe maybe) {
            lists(maybe.part(), words, into);
        } else if (node instanceof PatternNode.Unless unless) {
            lists(unless.part(), words, into);
        }
    }
}
