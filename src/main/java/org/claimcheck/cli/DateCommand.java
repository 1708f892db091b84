package org.claimcheck.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.extract.DateExpressions;
import org.claimcheck.time.DayRange;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Explains a date. */
@Command(name = "date", mixinStandardHelpOptions = true, sortOptions = false,
        versionProvider = VersionProvider.class,
        description = "Prints a date in canonical EDTF (ISO 8601-2) and between which days it begins and ends.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck date 2014-22",
            "  claimcheck date --published 2015-02-17 'late August'",
            "  claimcheck date --format json '1997~/2003'"})
final class DateCommand implements Callable<Integer> {

    /** Looks like EDTF, and unlike words: digits and signs, with at most single capital letters among them. */
    private static final Pattern NOTATION = Pattern.compile("[-\\[{]?[Y0-9XS?~%][-0-9XTZS:?~%/.,\\[\\]{}+]*");

    private static final Edtf ANY_DAY = Edtf.parse("2001-06-15");

    @Parameters(paramLabel = "VALUE", description = "A date in EDTF, or an expression in English or French such as 'late August'.")
    private String value;

    @Option(names = "--published", paramLabel = "DATE", converter = ArticleOptions.EdtfConverter.class,
            description = "The day that relative expressions are counted from.")
    private Edtf published;

    @Option(names = "--language", paramLabel = "en|fr", description = "The language of the expression; else both are tried.")
    private String language;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Spec
    private CommandSpec spec;

    private final Console console;

    DateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Edtf edtf = edtf();
        if (format == Format.TEXT) {
            console.out().println(edtf.text());
            console.out().println(edtf.inWords());
            console.out().println("begins " + words(edtf.first()));
            console.out().println("ends   " + words(edtf.last()));
        } else {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("edtf", edtf.text());
            json.put("first", bounds(edtf.first()));
            json.put("last", bounds(edtf.last()));
            console.out().println(JsonMapper.shared().writeValueAsString(json));
        }
        return ExitCode.OK.code();
    }

    private Edtf edtf() {
        List<String> languages = language == null ? ArticleReader.LANGUAGES : List.of(language);
        if (!ArticleReader.LANGUAGES.containsAll(languages)) {
            throw UsageError.of(spec, "'" + language + "' is no language that can be read: write en or fr");
        }
        try {
            return Edtf.parse(value);
        } catch (EdtfException e) {
            if (NOTATION.matcher(value).matches()) {
                throw UsageError.of(spec, e.what() + "; " + e.fix());
            }
        }
        return languages.stream().flatMap(each -> DateExpressions.parse(each, value, Optional.ofNullable(published)).stream())
                .filter(time -> !time.isUnknown()).findFirst()
                .orElseThrow(() -> UsageError.of(spec, unread()));
    }

    /** Why an expression says no time: perhaps only because the day is missing that it is counted from. */
    private String unread() {
        boolean relative = published == null && ArticleReader.LANGUAGES.stream()
                .anyMatch(each -> DateExpressions.parse(each, value, Optional.of(ANY_DAY)).isPresent());
        return "'" + value + "' " + (relative ? "is counted from a day that is not given: add --published DATE"
                : "is neither EDTF, such as 2014-08 or 2014-22, nor a date in English or French, such as 'late August 2014'");
    }

    private static Map<String, String> bounds(DayRange range) {
        Map<String, String> bounds = new LinkedHashMap<>();
        bounds.put("earliest", range.earliest().map(Object::toString).orElse(null));
        bounds.put("latest", range.latest().map(Object::toString).orElse(null));
        return bounds;
    }

    private static String words(DayRange range) {
        if (range.isUnbounded()) {
            return "on an unknown day";
        }
        if (range.isExact()) {
            return "on " + range.earliest().orElseThrow();
        }
        if (range.earliest().isEmpty()) {
            return "on " + range.latest().orElseThrow() + " or earlier";
        }
        if (range.latest().isEmpty()) {
            return "on " + range.earliest().orElseThrow() + " or later";
        }
        return "between " + range.earliest().get() + " and " + range.latest().get();
    }
}
