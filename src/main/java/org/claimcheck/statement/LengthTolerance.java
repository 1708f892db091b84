package org.claimcheck.statement;

/**
 * How far a length of time counted in some unit may be from the true one: "two years" may stand for 18 to 30 months.
 *
 * @param counted what is counted: {@code day}, {@code week}, {@code month}, {@code year} or {@code decade}
 * @param less by how many days the true length may be shorter, 0 or more
 * @param more by how many days it may be longer, 0 or more
 */
public record LengthTolerance(String counted, int less, int more) implements Context {

    @Override
    public String key() {
        return Context.line("LengthTolerance", counted, less, more);
    }
}
