package org.claimcheck.rule;

import java.util.Optional;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Quantity;
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

    /**
     * The value of a field of a detail, as a part of a sentence.
     *
     * @param detail the detail
     * @param field  one of the fields of its kind, see {@link DetailKind#fields()}
     * @return the words, or nothing if the detail does not say
     */
    Optional<String> field(Detail detail, String field);

    /** A quantity with its unit. */
    String quantity(Quantity quantity);

    /** A statement as a sentence without a full stop. */
    default String statement(Statement statement) {
        return field(statement, "statement").orElse("");
    }
}
