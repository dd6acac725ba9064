package dev.formwork.processor.jackson;

import dev.formwork.runtime.Codec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value, and what it is declared as.
 *
 * @param declared the interface or the implementation
 * @param codec    reads it
 * @param json     as the codec writes it
 */
record Sample(Class<?> declared, Codec<?> codec, String json) {
    private static final String ID = "00000000-0000-0001-0000-000000000002";
    private static final String SENSOR = "{\"id\":\"" + ID + "\",\"interval\":90.5}";
    private static final String STATION = """
            {"station_id":"%1$s","title":"A","kind":"on land","built_at":"2026-11-23T10:00:00+01:00","checked":"2026-11-23",\
            "floors":3,"cost":1.5,"serial":123456789012345678901234567890,"page":"https://example.com/a","grade":"x",\
            "ratio":0.5,"readings":[1,2],"partners":["%1$s"],"sensors":{"%1$s":%2$s},"spare":[null,%2$s],\
            "parent":%3$s,"capacity":3,"note":"hidden","key":"secret","more":{"deep":[1,null,true,0.25]}}""";
    private static final String CIRCLE = "{\"type\":\"circle\",\"radius\":2.5}";
    private static final String EVERY = "{\"interval\":60.0}";
    private static final String CAT = "{\"kind\":\"cat\",\"name\":\"Tom\",\"lives\":9}";
    private static final String DOG = "{\"kind\":\"dog\",\"name\":\"Rex\",\"size\":\"big\"}";
    private static final String BUILD = "{\"type\":\"build\",\"steps\":4}";
    private static final String TEST = "{\"type\":\"test\"}";
    private static final String START = "{\"type\":\"begin\",\"at\":1}";
    private static final String PAGE = "{\"items\":[" + SENSOR + "],\"count\":1}";

    static Stream<Sample> all() {
        String station = STATION.formatted(ID, SENSOR, STATION.formatted(ID, SENSOR, "null"));
        return Stream.of(
                        both(Sensor.class, ImmutableSensor.class, ImmutableSensor.CODEC, SENSOR),
                        both(Station.class, ImmutableStation.class, ImmutableStation.CODEC, station),
                        both(Wide.class, ImmutableWide.class, ImmutableWide.CODEC, wide()),
                        both(SensorPage.class, ImmutableSensorPage.class, ImmutableSensorPage.CODEC, PAGE),
                        one(ImmutableGauge.class, ImmutableGauge.CODEC, gauge()),
                        one(ImmutableExact.class, ImmutableExact.CODEC, exact()),
                        both(Shape.class, ImmutableShapeCircle.class, ImmutableShape.CODEC, CIRCLE),
                        both(Timing.class, ImmutableTimingEvery.class, ImmutableTiming.CODEC, EVERY),
                        both(Pet.class, ImmutablePetCat.class, ImmutablePet.CODEC, CAT),
                        both(Pet.class, ImmutablePetDog.class, ImmutablePet.CODEC, DOG),
                        one(Pet.Cat.class, ImmutablePet.CODEC, CAT),
                        one(Pet.Dog.class, ImmutablePet.CODEC, DOG),
                        one(Job.Build.class, ImmutableJob.CODEC, BUILD),
                        both(Job.class, ImmutableJobBuild.class, ImmutableJob.CODEC, BUILD),
                        both(Job.class, ImmutableJobTest.class, ImmutableJob.CODEC, TEST),
                        both(Event.class, ImmutableEventStart.class, ImmutableEvent.CODEC, START))
                .flatMap(List::stream);
    }

    private static List<Sample> both(Class<?> schema, Class<?> implementation, Codec<?> codec, String json) {
        return List.of(new Sample(schema, codec, json), new Sample(implementation, codec, json));
    }

    private static List<Sample> one(Class<?> declared, Codec<?> codec, String json) {
        return List.of(new Sample(declared, codec, json));
    }

    private static String gauge() {
        return "{\"name\":\"g\",\"active\":true,\"opaque\":\"text\"}";
    }

    private static String exact() {
        return "{\"size\":1,\"id\":\"%1$s\",\"day\":\"2026-11-23\",\"tags\":[\"a\"],\"key\":\"%1$s\"}".formatted(ID);
    }

    private static String wide() {
        return IntStream.range(0, 66)
                .mapToObj(index -> "\"f%02d\":%d".formatted(index, index))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The value. */
    Object value() {
        return codec.validateJson(json);
    }

    @Override
    public String toString() {
        return declared.getSimpleName() + " " + json.substring(0, Math.min(30, json.length()));
    }
}
