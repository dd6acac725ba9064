package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;

/** A page of deployments. */
@Schema(naming = Naming.SNAKE_CASE)
public interface DeploymentPaginationResponse extends Model<DeploymentPaginationResponse> {
    /** The deployments of this page. */
    List<DeploymentResponse> results();

    /** How many there are on all pages. */
    long count();

    /** How many a page has at most. */
    long limit();

    /** How many pages there are. */
    long pages();

    /** Which page this is, from 1. */
    long page();
}
