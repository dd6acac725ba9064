package dev.formwork.runtime;

/** Stub. */
abstract non-sealed class JsonOutput extends Output {}
