package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class JsonSchemasTest {

    /** Has two documents. */
    private interface Both {}

    /** Has one document. */
    private interface One {}

    @Test
    void readingAndWritingHaveDocumentsOfTheirOwn() {
        assertThat(JsonSchemas.ofReading(Both.class)).isEqualTo("{\"title\": \"read, ä\"}\n");
        assertThat(JsonSchemas.ofWriting(Both.class)).isEqualTo("{\"title\": \"written\"}\n");
    }

    @Test
    void oneDocumentIsForBoth() {
        assertThat(JsonSchemas.ofWriting(One.class)).isEqualTo(JsonSchemas.ofReading(One.class));
    }

    @Test
    void whatIsNoSchemaIsRefusedWithTheNameOfTheResource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSchemas.ofWriting(String.class))
                .withMessage("There is no resource /META-INF/schemas/java.lang.String.json: either this is no schema,"
                        + " or its jar was built without the resource");
    }
}
