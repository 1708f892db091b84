package org.claimcheck.cli;

import java.util.List;
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

        @Override
        public Long convert(String value) {
            return Size.read(value).orElseThrow(() -> new TypeConversionException("'" + value + "' is no size such as 500K or 20M"));
        }
    }
}
