package dev.formwork.examples.prefect.job;

import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Optional;

/** An entry of the index of recorded responses: a request, and the file that its answer is in. */
@Schema
public interface RecordedCall extends Model<RecordedCall> {
    /** The file with the answer, beside the index. */
    String file();

    /** The name of the schema that the answer follows. */
    String schema();

    /** Whether the answer is a list. */
    boolean list();

    /** The method of the request. */
    String method();

    /** The path of the request, below the address of the API. */
    String path();

    /** The body of the request, any JSON value, if it had one. */
    Optional<Object> body();

    /** Whether any server can answer the request, because it changes nothing and names no recorded object. */
    boolean live();
}
