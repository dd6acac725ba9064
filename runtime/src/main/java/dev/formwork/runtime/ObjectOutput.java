package dev.formwork.runtime;

/** Stub. */
abstract non-sealed class ObjectOutput extends Output {}
