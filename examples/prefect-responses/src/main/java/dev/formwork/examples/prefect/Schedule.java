package dev.formwork.examples.prefect;

import dev.formwork.Schema;

/** When a deployment runs by itself. What is given tells the kinds apart, since none admits the keys of another. */
@Schema
public sealed interface Schedule permits IntervalSchedule, CronSchedule, RRuleSchedule, NoSchedule {}
