package dev.formwork.processor.check;

import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** All rules. */
public final class Checker {
    private final List<Rule> rules;

    public Checker(Elements elements, Types types) {
        rules = List.of(
                new SchemaRule(),
                new SupertypeRule(types),
                new ModelArgumentRule(types),
                new AbstractMethodRule(),
                new ConflictRule(),
                new OverrideRule(),
                new CheckedExceptionRule(),
                new VisibilityRule(elements),
                new HiddenTypeRule(elements),
                new ArrayRule(),
                new NameRule(),
                new WireNameRule(),
                new DefaultRule(),
                new RequiredRule(),
                new LiteralRule(),
                new ExtrasRule(),
                new SecretRule(),
                new NotAFieldRule(),
                new ForeignAnnotationRule(),
                new GeneratedNameRule(elements));
    }

    /** Everything that the rules find wrong. */
    public List<Problem> check(Subject subject) {
        Problems problems = new Problems();
        rules.forEach(rule -> rule.check(subject, problems));
        return problems.toList();
    }
}
