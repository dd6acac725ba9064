package sample;

import dev.formwork.DefaultValue;
import dev.formwork.ResetField;
import dev.formwork.Schema;

/** More fields than a long has bits. */
@Schema
public interface Wide {
    @ResetField
    @DefaultValue("0")
    int field0();

    String field1();

    String field2();

    String field3();

    String field4();

    @ResetField
    @DefaultValue("5")
    int field5();

    String field6();

    String field7();

    String field8();

    String field9();

    @ResetField
    @DefaultValue("10")
    int field10();

    String field11();

    String field12();

    String field13();

    String field14();

    @ResetField
    @DefaultValue("15")
    int field15();

    String field16();

    String field17();

    String field18();

    String field19();

    @ResetField
    @DefaultValue("20")
    int field20();

    String field21();

    String field22();

    String field23();

    String field24();

    @ResetField
    @DefaultValue("25")
    int field25();

    String field26();

    String field27();

    String field28();

    String field29();

    @ResetField
    @DefaultValue("30")
    int field30();

    String field31();

    String field32();

    String field33();

    String field34();

    @ResetField
    @DefaultValue("35")
    int field35();

    String field36();

    String field37();

    String field38();

    String field39();

    @ResetField
    @DefaultValue("40")
    int field40();

    String field41();

    String field42();

    String field43();

    String field44();

    @ResetField
    @DefaultValue("45")
    int field45();

    String field46();

    String field47();

    String field48();

    String field49();

    @ResetField
    @DefaultValue("50")
    int field50();

    String field51();

    String field52();

    String field53();

    String field54();

    @ResetField
    @DefaultValue("55")
    int field55();

    String field56();

    String field57();

    String field58();

    String field59();

    @ResetField
    @DefaultValue("60")
    int field60();

    String field61();

    String field62();

    String field63();

    String field64();

    @ResetField
    @DefaultValue("65")
    int field65();

    String field66();

    String field67();

    String field68();

    String field69();
}
