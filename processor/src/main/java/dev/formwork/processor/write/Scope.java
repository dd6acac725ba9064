package dev.formwork.processor.write;

import com.palantir.javapoet.NameAllocator;
import java.util.HashSet;
import java.util.Set;

/** The identifiers of one scope of the generated code: legal, none of them twice. */
final class Scope {
    private final NameAllocator allocator;

    /** What the allocator has given out; it could tell only by giving out more. */
    private final Set<String> taken;

    /**
     * A scope in which some names are taken.
     *
     * @param taken names that must not be given out
     */
    Scope(String... taken) {
        this(new NameAllocator(), new HashSet<>());
        for (String name : taken) {
            take(name);
        }
    }

    private Scope(NameAllocator allocator, Set<String> taken) {
        this.allocator = allocator;
        this.taken = taken;
    }

    /**
     * Takes the first free one of some names, or else the last one with the first free number from 2 on. A clash is
     * settled here, since {@link NameAllocator} would append underscores.
     *
     * @param wishes names in order of preference; keywords never count as free
     * @return the name
     */
    String claim(String... wishes) {
        for (String wish : wishes) {
            if (isFree(wish)) {
                return take(wish);
            }
        }
        String last = wishes[wishes.length - 1];
        int number = 2;
        while (!isFree(last + number)) {
            number++;
        }
        return take(last + number);
    }

    /** A scope inside this one, for the locals of a method that must not hide what is outside. */
    Scope inner() {
        return new Scope(allocator.clone(), new HashSet<>(taken));
    }

    private boolean isFree(String name) {
        return !taken.contains(name) && new NameAllocator().newName(name, name).equals(name);
    }

    private String take(String wish) {
        String name = allocator.newName(wish, wish);
        taken.add(name);
        return name;
    }
}
