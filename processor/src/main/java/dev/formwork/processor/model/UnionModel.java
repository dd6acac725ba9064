package dev.formwork.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a union of schemas means.
 *
 * @param schema         the interface that the members extend
 * @param implementation the class to write for it, which holds its codec and its operations
 * @param title          what violations call it
 * @param isPublic       whether the interface is public
 * @param hiddenNames    the simple names of types that its package hides
 * @param tag            the wire name whose value picks the member; null if there is none
 * @param members        in the order in which they are tried
 */
public record UnionModel(
        ClassName schema,
        ClassName implementation,
        String title,
        boolean isPublic,
        Set<String> hiddenNames,
        @Nullable String tag,
        List<Member> members) {

    public UnionModel {
        hiddenNames = Set.copyOf(hiddenNames);
        members = List.copyOf(members);
    }

    /**
     * One of the schemas.
     *
     * @param schema         the interface
     * @param implementation the class that is written for it
     * @param tags           the values of the tag that pick it, each a {@code String}, {@code Long} or {@code Boolean}; none
     *                       if there is no tag
     */
    public record Member(ClassName schema, ClassName implementation, List<Object> tags) {

        public Member {
            tags = List.copyOf(tags);
        }
    }
}
