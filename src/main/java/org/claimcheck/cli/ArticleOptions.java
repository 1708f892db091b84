package org.claimcheck.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The options of commands that read articles. */
final class ArticleOptions {

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Articles as text, Markdown or HTML, or claims as claimcheck extract prints them; - reads standard input.")
    private List<String> files;

    @Mixin
    private ReadingOptions reading;

    /** Options that are yet to be read. */
    ArticleOptions() {
    }

    ArticleOptions(List<String> files, ReadingOptions reading) {
        this.files = files;
        this.reading = reading;
    }

    List<String> files() {
        return files;
    }

    KnowledgeOptions knowledge() {
        return reading.knowledge();
    }

    ReadingOptions readingOptions() {
        return reading;
    }

    ArticleReader.Options reading() {
        return reading.reading();
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
