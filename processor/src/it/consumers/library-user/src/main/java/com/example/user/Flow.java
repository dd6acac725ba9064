package com.example.user;

import com.example.library.Owner;
import com.example.library.Page;
import com.example.library.Resource;
import com.example.library.Trigger;
import dev.formwork.Naming;
import dev.formwork.Schema;
import java.util.List;

@Schema(naming = Naming.SNAKE_CASE)
public interface Flow extends Resource {
    String name();

    List<Trigger> triggers();

    Page<Owner> sharedWith();
}
