package org.claimcheck.rule;

import java.util.Optional;
import org.claimcheck.statement.Statement;

/** How reports word statements: one implementation for each language of reports. */
public interface Wording {

    /**
     * The value of a field of a statement, as a part of a sentence.
     *
     * @param statement the statement
     * @param field     one of the fields of its kind, see {@link StatementKind#fields()}
     * @return the words, or nothing if the statement does not say
     */
    Optional<String> field(Statement statement, String field);

    /** A statement as a sentence without a full stop. */
    default String statement(Statement statement) {
        return field(statement, "statement").orElse("");
    }
}
