package dev.formwork.processor.write;

import com.palantir.javapoet.NameAllocator;

/** The identifiers of one scope of the generated code: legal, none of them twice. */
final class Scope {
    private final NameAllocator allocator;

    /**
     * A scope in which some names are taken.
     *
     * @param taken names that must not be given out
     */
    Scope(String... taken) {
        this(new NameAllocator());
        for (String name : taken) {
            allocator.newName(name, name);
        }
    }

    private Scope(NameAllocator allocator) {
        this.allocator = allocator;
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
                return allocator.newName(wish, wish);
            }
        }
        String last = wishes[wishes.length - 1];
        int number = 2;
        while (!isFree(last + number)) {
            number++;
        }
        return allocator.newName(last + number, last + number);
    }

    /** A scope inside this one, for the locals of a method that must not hide what is outside. */
    Scope inner() {
        return new Scope(allocator.clone());
    }

    private boolean isFree(String name) {
        return allocator.clone().newName(name, this).equals(name);
    }
}
