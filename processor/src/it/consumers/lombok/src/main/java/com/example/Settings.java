package com.example;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
class Settings {
    String country;
}
