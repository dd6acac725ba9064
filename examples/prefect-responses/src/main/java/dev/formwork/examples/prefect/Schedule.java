package dev.formwork.examples.prefect;

/** When a deployment runs by itself. */
public interface Schedule {}
