package org.claimcheck.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class PackedIndexProperties {

    @Property(tries = 300)
    void each_text_has_its_value_and_no_other_has_one(@ForAll @UniqueElements @Size(max = 60) List<String> texts, @ForAll @Size(max = 20) List<String> others) {
        Map<String, byte[]> values = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            values.put(texts.get(i), new Packer().number(i).text(texts.get(i)).bytes());
        }
        byte[] packed = new Packer().text("before").part(PackedIndex.of(values)).number(-7).bytes();

        Unpacker in = new Unpacker(packed);
        assertThat(in.text()).isEqualTo("before");
        PackedIndex index = PackedIndex.from(in);
        assertThat(in.number()).isEqualTo(-7);
        for (int i = 0; i < texts.size(); i++) {
            Unpacker value = index.find(texts.get(i));
            assertThat(value.number()).isEqualTo(i);
            assertThat(value.text()).isEqualTo(texts.get(i));
        }
        others.stream().filter(other -> !texts.contains(other)).forEach(other -> assertThat(index.find(other)).as(other).isNull());
    }

    @Property(tries = 300)
    void numbers_texts_and_maps_come_out_as_they_went_in(@ForAll long number, @ForAll String text, @ForAll boolean flag, @ForAll Map<String, String> map) {
        Packer out = new Packer().number(number).text(text).flag(flag).texts(map.keySet());
        Unpacker in = new Unpacker(out.map(map, out::text).bytes());

        assertThat(in.number()).isEqualTo(number);
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.flag()).isEqualTo(flag);
        assertThat(in.texts()).containsExactlyElementsOf(map.keySet());
        assertThat(in.map(in::text)).isEqualTo(map);
    }
}
