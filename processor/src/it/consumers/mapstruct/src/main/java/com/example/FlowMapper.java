package com.example;

import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** An unmapped property would be an error. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface FlowMapper {
    FlowMapper INSTANCE = Mappers.getMapper(FlowMapper.class);

    FlowEntity toEntity(FlowResponse response);

    LabelEntity toEntity(LabelResponse response);

    // MapStruct takes from(…) of a builder for the setter of a property.
    @Mapping(target = "from", ignore = true)
    ImmutableFlowResponse toResponse(FlowEntity entity);

    @Mapping(target = "from", ignore = true)
    ImmutableLabelResponse toResponse(LabelEntity entity);

    List<LabelResponse> toResponses(List<LabelEntity> entities);

    default <T> T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
