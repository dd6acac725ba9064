package dev.formwork.examples.benchmarks.contestant.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.formwork.examples.benchmarks.contestant.FaultCollector;
import dev.formwork.examples.benchmarks.model.FlowRun;
import dev.formwork.examples.benchmarks.model.Limit;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Jackson 2 databind with records, whose constraints Hibernate Validator checks afterwards. */
public final class ValidatingContestant implements FaultCollector {

    private final Jackson2Contestant jackson = new Jackson2Contestant();
    private final JsonMapper mapper = Jackson2Mapper.create();
    private final ObjectReader runs = mapper.readerFor(FlowRun.class);
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public List<FlowRun> decodePage(byte[] json) throws IOException {
        List<FlowRun> page = jackson.decodePage(json);
        page.forEach(this::check);
        return page;
    }

    @Override
    public byte[] encodePage(List<?> page) throws IOException {
        return jackson.encodePage(page);
    }

    @Override
    public Limit decodeSmall(byte[] json) throws IOException {
        Limit limit = jackson.decodeSmall(json);
        check(limit);
        return limit;
    }

    /**
     * Jackson stops at the first thing that it cannot convert. So that the page does not end there, it is read as a tree
     * first, then run by run; of a run that Jackson cannot convert only that one fault is counted.
     */
    @Override
    public int countFaults(byte[] json) throws IOException {
        int count = 0;
        for (JsonNode node : mapper.readTree(json)) {
            try (JsonParser run = mapper.treeAsTokens(node)) {
                count += validator.validate((FlowRun) runs.readValue(run)).size();
            } catch (JsonMappingException e) {
                count++;
            }
        }
        return count;
    }

    private <T> void check(T value) {
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
