package org.claimcheck.rule;

/**
 * The text of a DRL file, with its comments blanked so that offsets stay, and ways to step over what is nested or quoted
 * in it.
 */
final class RuleText {

    private final String text;
    private final String code;

    RuleText(String text) {
        this.text = text;
        this.code = withoutComments(text);
    }

    /** The text as written. */
    String text() {
        return text;
    }

    /** The text with spaces in place of comments. */
    String code() {
        return code;
    }

    /** The line, counted from 1, of an offset. */
    int line(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /**
     * The offset of the bracket that closes the one before an offset, or -1 if there is none.
     *
     * @param from behind an opening bracket of any kind
     */
    int closing(int from) {
        int depth = 1;
        for (int i = from; i < code.length(); i = next(i)) {
            char c = code.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if ((c == ')' || c == ']' || c == '}') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The offset behind the character, or behind the quoted text, that begins at an offset. */
    int next(int at) {
        char quote = code.charAt(at);
        if (quote != '"' && quote != '\'') {
            return at + 1;
        }
        for (int i = at + 1; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || c == '\n') {
                return i + 1;
            }
        }
        return code.length();
    }

    private static String withoutComments(String text) {
        char[] chars = text.toCharArray();
        boolean quoted = false;
        for (int i = 0; i < chars.length; i++) {
            if (quoted) {
                if (chars[i] == '\\') {
                    i++;
                } else if (chars[i] == '"' || chars[i] == '\n') {
                    quoted = false;
                }
            } else if (chars[i] == '"') {
                quoted = true;
            } else if (chars[i] == '/' && i + 1 < chars.length && (chars[i + 1] == '/' || chars[i + 1] == '*')) {
                boolean line = chars[i + 1] == '/';
                int end = text.indexOf(line ? "\n" : "*/", i + 2);
                end = end < 0 ? chars.length : line ? end : end + 2;
                for (; i < end; i++) {
                    if (chars[i] != '\n') {
                        chars[i] = ' ';
                    }
                }
                i--;
            }
        }
        return new String(chars);
    }
}
