package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;

/** A page of flow runs. */
@Schema(naming = Naming.SNAKE_CASE)
public interface FlowRunPaginationResponse extends Model<FlowRunPaginationResponse> {
    /** The flow runs of this page. */
    List<FlowRunResponse> results();

    /** How many there are on all pages. */
    long count();

    /** How many a page has at most. */
    long limit();

    /** How many pages there are. */
    long pages();

    /** Which page this is, from 1. */
    long page();
}
