package org.claimcheck.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * A sheet of an XLSX workbook (Office Open XML, ECMA-376), row by row. A cell that is shown as a date is read as one, as precise as it
 * is shown: a day that is shown as {@code 2014} is the year.
 */
final class Workbook implements Closeable {

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** The first serial number after 29 February 1900, which spreadsheets have and the calendar has not. */
    private static final int MARCH_1900 = 61;

    /** The formats that need no code: by number, what they show of a date. */
    private static final Map<Integer, String> BUILT_IN = Map.of(14, "ymd", 15, "ymd", 17, "ym", 22, "ymd");

    private final ZipFile zip;
    private final String path;
    private final List<String> strings = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private LocalDate epoch = EPOCH_1900;
    private InputStream stream;
    private XMLStreamReader sheet;

    private Workbook(ZipFile zip, String path) {
        this.zip = zip;
        this.path = path;
    }

    /**
     * Opens a workbook.
     *
     * @param name the sheet; empty for the first
     * @throws InvalidInputException if it is no workbook or has no such sheet
     */
    static Workbook open(Path file, String name) throws IOException {
        Workbook workbook = new Workbook(new ZipFile(file.toFile()), file.toString());
        try {
            workbook.prepare(name);
            return workbook;
        } catch (XMLStreamException e) {
            workbook.close();
            throw workbook.broken(e);
        } catch (IOException | InvalidInputException e) {
            workbook.close();
            throw e;
        }
    }

    private InvalidInputException broken(XMLStreamException e) {
        return new InvalidInputException(SourceLocation.of(path), "not a workbook: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                "save it again as XLSX, or as CSV");
    }

    private void prepare(String name) throws IOException, XMLStreamException {
        Map<String, String> sheets = new LinkedHashMap<>();
        each("xl/workbook.xml", reader -> {
            if (reader.getLocalName().equals("sheet")) {
                sheets.put(reader.getAttributeValue(null, "name"), attribute(reader, "id"));
            } else if (reader.getLocalName().equals("workbookPr") && "1".equals(reader.getAttributeValue(null, "date1904"))) {
                epoch = EPOCH_1904;
            }
        });
        String id = name.isEmpty() ? sheets.values().stream().findFirst().orElse("") : sheets.getOrDefault(name, "");
        if (id.isEmpty()) {
            throw new InvalidInputException(SourceLocation.of(path), sheets.isEmpty() ? "not a workbook: it has no sheets" : "no sheet is called '" + name + "'",
                    sheets.isEmpty() ? "name an XLSX file, or save it as CSV" : "name one of " + String.join(", ", sheets.keySet()));
        }
        Map<String, String> targets = new HashMap<>();
        each("xl/_rels/workbook.xml.rels", reader -> targets.put(reader.getAttributeValue(null, "Id"), reader.getAttributeValue(null, "Target")));
        readStyles();
        readStrings();
        String target = targets.getOrDefault(id, "worksheets/sheet1.xml");
        ZipEntry entry = zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target);
        if (entry == null) {
            throw new InvalidInputException(SourceLocation.of(path), "not a workbook: it lacks " + target, "save it again as XLSX, or as CSV");
        }
        stream = zip.getInputStream(entry);
        sheet = reader(stream);
    }

    private static String attribute(XMLStreamReader reader, String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local) && reader.getAttributeNamespace(i) != null && !reader.getAttributeNamespace(i).isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Takes the beginning of an element. */
    private interface Element {
        void begin(XMLStreamReader reader) throws XMLStreamException;
    }

    private void each(String part, Element element) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream input = zip.getInputStream(entry)) {
            XMLStreamReader reader = reader(input);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    element.begin(reader);
                }
            }
        }
    }

    /** A reader that fetches nothing from anywhere. */
    private static XMLStreamReader reader(InputStream input) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(input, "UTF-8");
    }

    private void readStrings() throws IOException, XMLStreamException {
        StringBuilder[] text = {null};
        boolean[] phonetic = {false};
        ZipEntry entry = zip.getEntry(STRINGS);
        if (entry == null) {
            return;
        }
        try (InputStream input = zip.getInputStream(entry)) {
            XMLStreamReader reader = reader(input);
            while (reader.hasNext()) {
                int event = reader.next();
                String local = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT ? reader.getLocalName() : "";
                if (event == XMLStreamConstants.START_ELEMENT && local.equals("si")) {
                    text[0] = new StringBuilder();
                } else if (local.equals("rPh")) {
                    phonetic[0] = event == XMLStreamConstants.START_ELEMENT;
                } else if (event == XMLStreamConstants.START_ELEMENT && local.equals("t") && text[0] != null && !phonetic[0]) {
                    text[0].append(reader.getElementText());
                } else if (event == XMLStreamConstants.END_ELEMENT && local.equals("si")) {
                    strings.add(text[0].toString());
                }
            }
        }
    }

    private void readStyles() throws IOException, XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        boolean[] cells = {false};
        each("xl/styles.xml", reader -> {
            switch (reader.getLocalName()) {
                case "numFmt" -> codes.put(Integer.parseInt(reader.getAttributeValue(null, "numFmtId")), reader.getAttributeValue(null, "formatCode"));
                case "cellXfs" -> cells[0] = true;
                case "cellStyles", "dxfs" -> cells[0] = false;
                case "xf" -> {
                    if (cells[0]) {
                        String number = reader.getAttributeValue(null, "numFmtId");
                        int format = number == null ? 0 : Integer.parseInt(number);
                        shown.add(codes.containsKey(format) ? dateParts(codes.get(format)) : BUILT_IN.getOrDefault(format, ""));
                    }
                }
                default -> {
                    // fonts, fills and borders
                }
            }
        });
    }

    /** What a format shows of a date: y, ym or ymd; empty if it shows none. */
    private static String dateParts(String code) {
        String letters = code.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
        return !letters.contains("y") ? letters.contains("d") ? "ymd" : "" : letters.contains("d") ? "ymd" : letters.contains("m") ? "ym" : "y";
    }

    /**
     * The next row; null at the end.
     *
     * @param columns the index of each column by its name
     * @throws InvalidInputException if the sheet is damaged
     */
    Row next(Map<String, Integer> columns) {
        try {
            while (sheet.hasNext()) {
                if (sheet.next() == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("row")) {
                    String number = sheet.getAttributeValue(null, "r");
                    List<String> cells = cells();
                    return new Row(path, number == null ? 1 : Integer.parseInt(number), columns, cells, List.of(), cells.stream().collect(Collectors.joining("\t")));
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("c")) {
                String reference = sheet.getAttributeValue(null, "r");
                int column = reference == null ? cells.size() : column(reference);
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell());
            }
        }
        return cells;
    }

    /** The index of a column by the letters of a reference such as AB12. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    private String cell() throws XMLStreamException {
        String type = sheet.getAttributeValue(null, "t");
        String style = sheet.getAttributeValue(null, "s");
        StringBuilder value = new StringBuilder();
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && (sheet.getLocalName().equals("v") || sheet.getLocalName().equals("t"))) {
                value.append(sheet.getElementText());
            }
        }
        String text = value.toString();
        if ("s".equals(type)) {
            int index = text.isEmpty() ? -1 : Integer.parseInt(text);
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        }
        if (type != null && !type.equals("n") || text.isEmpty()) {
            return text;
        }
        int format = style == null ? -1 : Integer.parseInt(style);
        String parts = format >= 0 && format < shown.size() ? shown.get(format) : "";
        return parts.isEmpty() ? text.replaceFirst("\\.0+$", "") : date(text, parts);
    }

    private String date(String serial, String parts) {
        try {
            long days = (long) Math.floor(Double.parseDouble(serial));
            LocalDate day = epoch.plusDays(epoch.equals(EPOCH_1900) && days < MARCH_1900 ? days + 1 : days);
            return day.toString().substring(0, parts.equals("y") ? 4 : parts.equals("ym") ? 7 : 10);
        } catch (NumberFormatException e) {
            return serial;
        }
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
        zip.close();
    }
}
