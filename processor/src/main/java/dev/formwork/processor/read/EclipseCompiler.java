package dev.formwork.processor.read;

/** Tells Eclipse's compiler from others, for the few things that it does otherwise. */
public final class EclipseCompiler {
    private EclipseCompiler() {}

    /** Whether an element, or a utility, is one of Eclipse's compiler. */
    public static boolean made(Object ofCompiler) {
        return ofCompiler.getClass().getName().startsWith("org.eclipse.jdt.");
    }
}
