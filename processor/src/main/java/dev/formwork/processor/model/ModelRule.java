package dev.formwork.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A static method that checks or replaces a value as a whole.
 *
 * @param owner   the interface that it stands in
 * @param method  its name
 * @param before  whether it takes the raw members, before the fields are read
 * @param returns whether it returns what to go on with, rather than only checking
 */
public record ModelRule(ClassName owner, String method, boolean before, boolean returns) {}
