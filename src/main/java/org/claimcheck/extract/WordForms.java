package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words and phrases of one language that can be looked up at a token; longer ones win. */
final class WordForms {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** The given words and phrases. */
    WordForms(Collection<String> forms) {
        for (String form : forms) {
            List<String> words = Tokenizer.tokenize(form, 0).stream().map(Token::lower).toList();
            if (!words.isEmpty()) {
                List<List<String>> same = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
                if (!same.contains(words)) {
                    same.add(words);
                }
            }
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.size(), a.size())));
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** The index after the longest form that begins at a token, or -1. */
    int match(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return -1;
        }
        List<List<String>> candidates = byFirst.get(tokens.get(i).lower());
        if (candidates == null) {
            return -1;
        }
        for (List<String> words : candidates) {
            if (matches(words, tokens, i)) {
                return i + words.size();
            }
        }
        return -1;
    }

    /** The indexes after all forms that begin at a token, longest first. */
    List<Integer> matches(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return List.of();
        }
        List<Integer> ends = new ArrayList<>(2);
        for (List<String> words : byFirst.getOrDefault(tokens.get(i).lower(), List.of())) {
            if (matches(words, tokens, i)) {
                ends.add(i + words.size());
            }
        }
        return ends;
    }

    /** The index of the first token of the longest form that ends before a token, or -1. */
    int matchBefore(List<Token> tokens, int end) {
        for (int length = 5; length >= 1; length--) {
            int start = end - length;
            if (start < 0) {
                continue;
            }
            List<List<String>> candidates = byFirst.get(tokens.get(start).lower());
            if (candidates == null) {
                continue;
            }
            for (List<String> words : candidates) {
                if (words.size() == length && matches(words, tokens, start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** Whether a form begins at any token. */
    boolean occursIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (match(tokens, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int i) {
        if (i + words.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!tokens.get(i + k).lower().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
