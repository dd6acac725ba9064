package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Accessors of implementations that were not generated may throw. */
class ForeignImplementationTest {
    private static final Codec<Login> LOGIN = new LoginCodec();

    interface Login {
        String name();

        List<String> groups();

        String password();
    }

    record Made(String name, List<String> groups, String password) implements Login {}

    private static class Throwing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Throwing() {
            super("hunter2");
        }
    }

    private static final class LoginCodec extends ObjectCodec<Login> {
        private static final FieldTable FIELDS = table(
                TestSchema.Name.of(0, "name"), TestSchema.Name.of(1, "groups"), TestSchema.Name.of(2, "password"));

        LoginCodec() {
            super(Login.class, Made.class, FIELDS);
        }

        private static FieldTable table(FieldName... fields) {
            return FieldTable.of("Login", fields).required(fields).secret(fields[2]);
        }

        @Override
        protected @Nullable Login readFields(Input in) {
            if (!in.beginObject(this)) {
                return null;
            }
            for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
                in.readAny();
            }
            return in.endObject() ? new Made("", List.of(), "") : null;
        }

        @Override
        public void write(Output out, Login value) {
            out.beginObject(FIELDS, -1L);
            out.field(0, value.name());
            out.list(1, value.groups(), Codecs.STRING);
            out.field(2, value.password());
            out.endObject();
        }
    }

    /** Throws from one of its accessors. */
    private record Foreign(String thrower) implements Login {
        @Override
        public String name() {
            return of("name");
        }

        @Override
        public List<String> groups() {
            return List.of(of("groups"));
        }

        @Override
        public String password() {
            return of("password");
        }

        private String of(String field) {
            if (field.equals(thrower)) {
                throw new Throwing();
            }
            return field;
        }
    }

    @Test
    void whatAnAccessorThrowsIsReportedAtItsField() {
        for (String field : List.of("name", "groups")) {
            List<Violation> violations = Codecs.map(LOGIN)
                    .tryValidate(Map.of("a", new Foreign(field)))
                    .violations();
            assertThat(violations).hasSize(1);
            assertThat(violations.get(0).path()).hasToString("a." + field);
            assertThat(violations.get(0).message()).contains("Throwing: hunter2");
            assertThat(violations.get(0).cause()).isInstanceOf(Throwing.class);
        }
        assertThat(LOGIN.tryValidate(new Foreign("none")).isValid()).isTrue();
    }

    @Test
    void ofASecretFieldOnlyTheClassOfTheExceptionIsTold() {
        List<Violation> violations = LOGIN.tryValidate(new Foreign("password")).violations();
        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).path()).hasToString("password");
        assertThat(violations.get(0).message()).isEqualTo(Throwing.class.getName());
        assertThat(violations.get(0).cause()).isNull();
    }
}
