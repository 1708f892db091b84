package org.claimcheck.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.finding.FindingKind;

/** The file of one rule: as it was read, or as an earlier run found it, and then it is read only when its text is asked for. */
final class RuleFile {

    private final String name;
    private final byte[] packed;
    private Rule rule;
    private String text;
    private long mark;

    private RuleFile(String name, byte[] packed, Rule rule, String text, long mark) {
        this.name = name;
        this.packed = packed;
        this.rule = rule;
        this.text = text;
        this.mark = mark;
    }

    /** A file that was read. */
    static RuleFile of(Rule rule, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 first = new CRC32();
        first.update(bytes);
        CRC32C second = new CRC32C();
        second.update(bytes);
        return new RuleFile(rule.name(), new byte[0], rule, text, first.getValue() << Integer.SIZE | second.getValue());
    }

    String name() {
        return name;
    }

    /** What kind of finding the rule concludes. */
    FindingKind kind() {
        return rule().kind();
    }

    /** A checksum of the text. */
    long mark() {
        return mark;
    }

    synchronized Rule rule() {
        if (rule == null) {
            try {
                rule = unpacked();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rule;
    }

    synchronized String text() {
        if (text == null) {
            try {
                text = Files.readString(Path.of(rule().location().path()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text;
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(name);
        out.writeLong(mark);
        byte[] bytes = packed();
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** A file that nobody has changed since {@link #write} was called for it. */
    static RuleFile read(DataInput in) throws IOException {
        String name = in.readUTF();
        long mark = in.readLong();
        byte[] packed = new byte[in.readInt()];
        in.readFully(packed);
        return new RuleFile(name, packed, null, null, mark);
    }

    private byte[] packed() throws IOException {
        Rule one = rule();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(one.topic());
        out.writeByte(one.kind().ordinal());
        out.writeUTF(one.summary());
        out.writeByte(one.severity().ordinal());
        out.writeUTF(one.explain().text());
        out.writeBoolean(one.suggest().isPresent());
        if (one.suggest().isPresent()) {
            out.writeUTF(one.suggest().get().text());
        }
        out.writeByte(one.formerly().size());
        for (String former : one.formerly()) {
            out.writeUTF(former);
        }
        out.writeUTF(one.cause());
        out.writeInt(one.precedence());
        out.writeBoolean(one.blamesFirst());
        out.writeUTF(one.location().path());
        out.writeInt(one.location().line());
        return bytes.toByteArray();
    }

    private Rule unpacked() throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
        String topic = in.readUTF();
        FindingKind kind = FindingKind.values()[in.readByte()];
        String summary = in.readUTF();
        Severity severity = Severity.values()[in.readByte()];
        Template explain = new Template(in.readUTF());
        Optional<Template> suggest = in.readBoolean() ? Optional.of(new Template(in.readUTF())) : Optional.empty();
        List<String> formerly = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            formerly.add(in.readUTF());
        }
        return new Rule(name, topic, kind, summary, severity, explain, suggest, formerly, in.readUTF(), in.readInt(),
                in.readBoolean(), SourceLocation.of(in.readUTF(), in.readInt()));
    }
}
