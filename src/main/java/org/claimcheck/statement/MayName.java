package org.claimcheck.statement;

/**
 * A title, said with an organisation, may mean an office: it supports a role and never contradicts one.
 *
 * @param title        the title, such as {@code leader}
 * @param organization the id of the organisation
 * @param office       the id of the office
 */
public record MayName(String title, String organization, String office) implements Context {

    @Override
    public String key() {
        return Context.line("MayName", title, organization, office);
    }
}
