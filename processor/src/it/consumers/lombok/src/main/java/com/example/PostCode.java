package com.example;

import dev.formwork.Convert;
import dev.formwork.runtime.Converter;
import lombok.Value;

@Value
@Convert(PostCode.AsText.class)
public class PostCode {
    String text;

    public static final class AsText implements Converter<PostCode> {
        @Override
        public PostCode fromRaw(Object raw) {
            return new PostCode(raw.toString());
        }

        @Override
        public Object toRaw(PostCode value) {
            return value.getText();
        }
    }
}
