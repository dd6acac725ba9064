File generated = new File(basedir, 'target/generated-sources/annotations/com/example')
assert new File(generated, 'ImmutableTask.java').exists()
// Nothing of a schema that is no more gets into the jar.
assert !new File(basedir, 'target/classes/com/example/ImmutableStep.class').exists()
