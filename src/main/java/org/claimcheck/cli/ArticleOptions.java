package org.claimcheck.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** The options of commands that read articles. */
final class ArticleOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Articles as text, Markdown or HTML, or claims as claimcheck extract prints them; - reads standard input.")
    private List<String> files;

    @Option(names = "--published", paramLabel = "DATE", converter = EdtfConverter.class,
            description = "When the articles were published, as 2014-03-25, 2014-03 or 2014; goes before what they say themselves.")
    private Edtf published;

    @Option(names = "--language", paramLabel = "en|fr", description = "The language of the articles; else it is found out.")
    private String language;

    @Mixin
    private KnowledgeOptions knowledge;

    @Option(names = "--max-size", paramLabel = "SIZE", defaultValue = "10M", converter = SizeConverter.class,
            description = "The largest file that is read, in bytes or with K, M or G (default: ${DEFAULT-VALUE}).")
    private Long maxSize;

    List<String> files() {
        return files;
    }

    KnowledgeOptions knowledge() {
        return knowledge;
    }

    ArticleReader.Options reading() {
        if (language != null && !ArticleReader.LANGUAGES.contains(language)) {
            throw new ParameterException(command.commandLine(), "'" + language + "' is no language that can be read: write en or fr");
        }
        return new ArticleReader.Options(Optional.empty(), Optional.ofNullable(published), Optional.ofNullable(language), Optional.empty(),
                maxSize);
    }

    /** Reads dates. */
    static final class EdtfConverter implements ITypeConverter<Edtf> {

        @Override
        public Edtf convert(String value) {
            try {
                return Edtf.parse(value);
            } catch (EdtfException e) {
                throw new TypeConversionException(e.what() + "; " + e.fix());
            }
        }
    }

    /** Reads sizes such as 500K. */
    static final class SizeConverter implements ITypeConverter<Long> {

        private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})([KMG]?)B?");

        @Override
        public Long convert(String value) {
            Matcher size = SIZE.matcher(value.toUpperCase(Locale.ROOT));
            if (!size.matches()) {
                throw new TypeConversionException("'" + value + "' is no size such as 500K or 20M");
            }
            long unit = switch (size.group(2)) {
                case "K" -> 1_000L;
                case "M" -> 1_000_000L;
                case "G" -> 1_000_000_000L;
                default -> 1L;
            };
            return Long.parseLong(size.group(1)) * unit;
        }
    }
}
