package com.example.user;

import com.example.schemas.Named;
import com.example.schemas.Owner;
import dev.formwork.Schema;
import java.util.List;

@Schema
public interface Flow extends Named {
    List<Owner> owners();
}
