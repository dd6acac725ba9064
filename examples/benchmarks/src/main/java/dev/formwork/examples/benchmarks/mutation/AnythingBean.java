package dev.formwork.examples.benchmarks.mutation;

/** The same as {@link Anything}, as fastjson2 is used elsewhere. */
public final class AnythingBean {
    private Object name;
    private Object slots;
    private Object active;
    private Object decay;

    public Object getName() {
        return name;
    }

    public void setName(Object name) {
        this.name = name;
    }

    public Object getSlots() {
        return slots;
    }

    public void setSlots(Object slots) {
        this.slots = slots;
    }

    public Object getActive() {
        return active;
    }

    public void setActive(Object active) {
        this.active = active;
    }

    public Object getDecay() {
        return decay;
    }

    public void setDecay(Object decay) {
        this.decay = decay;
    }
}
