extern alias importer;

using importer::HighDicom.StandardImporter.Conditions;
using importer::HighDicom.StandardImporter.Tables;

namespace HighDicom.Generators.Tests.Importer;

/// <summary>Sentences in the pattern of the standard, with attributes and values of our own, and the expressions that they state.</summary>
public sealed class SentenceTests
{
    private static readonly Vocabulary Vocabulary = Names();

    [TestCase("Bolt Size (0071,1001) is present", "present (0071,1001)")]
    [TestCase("Bolt Size (0071,1001) is sent", "present (0071,1001)")]
    [TestCase("the Bolt Size (0071,1001) is present in this Sequence Item", "present (0071,1001)")]
    [TestCase("Bolt Size (0071,1001) is not present", "absent (0071,1001)")]
    [TestCase("Bolt Size (0071,1001) is absent", "absent (0071,1001)")]
    [TestCase("Bolt Size (0071,1001) is not sent", "absent (0071,1001)")]
    [TestCase("Bolt Size is absent", "absent (0071,1001)")]
    [TestCase("Some New Bolt (0071,1099) is present", "present (0071,1099)")]
    [TestCase("Early Bolt in Rack (0071,1099) is present", "present (0071,1099)")]
    [TestCase("either Bolt Size (0071,1001) or Late Bolt in Rack (0071,1099) is present", "present (0071,1001) or present (0071,1099)")]
    [TestCase("value Bolt Size (0071,1001) is not zero length", "notempty (0071,1001)")]
    [TestCase("2D Bolt (0071,1099) is present", "present (0071,1099)")]
    [TestCase("(0071,1099) is present", "present (0071,1099)")]
    [TestCase("Bolts and Nuts Flag (0071,1003) is present", "present (0071,1003)")]
    [TestCase("Bolt Size (0071,1001) and Nut Shape (0071,1002) are present", "present (0071,1001) and present (0071,1002)")]
    [TestCase("both Bolt Size (0071,1001) and Nut Shape (0071,1002) are present", "present (0071,1001) and present (0071,1002)")]
    [TestCase("Bolt Size (0071,1001), Nut Shape (0071,1002) and Washer Kind (0071,1004) are not present", "absent (0071,1001) and absent (0071,1002) and absent (0071,1004)")]
    [TestCase("Bolt Size (0071,1001), Nut Shape (0071,1002), and Washer Kind (0071,1004) are absent", "absent (0071,1001) and absent (0071,1002) and absent (0071,1004)")]
    [TestCase("Bolt Size (0071,1001) or Nut Shape (0071,1002) is present", "present (0071,1001) or present (0071,1002)")]
    [TestCase("either Bolt Size (0071,1001) or Nut Shape (0071,1002) is present", "present (0071,1001) or present (0071,1002)")]
    [TestCase("either Bolt Size (0071,1001) or Nut Shape (0071,1002) but not both are present", "(present (0071,1001) or present (0071,1002)) and not (present (0071,1001) and present (0071,1002))")]
    [TestCase("either Bolt Size (0071,1001) is present or Nut Shape (0071,1002) is FLAT, but not both", "(present (0071,1001) or (0071,1002) = FLAT) and not (present (0071,1001) and (0071,1002) = FLAT)")]
    [TestCase("neither Bolt Size (0071,1001) nor Nut Shape (0071,1002) is present", "absent (0071,1001) and absent (0071,1002)")]
    [TestCase("neither Bolt Size (0071,1001) nor Nut Shape (0071,1002) are present", "absent (0071,1001) and absent (0071,1002)")]
    [TestCase("Bolt Size (0071,1001) or Nut Shape (0071,1002), and Washer Kind (0071,1004) are present", "(present (0071,1001) or present (0071,1002)) and present (0071,1004)")]
    [TestCase("Bolt Size (0071,1001) is present, or if Nut Shape (0071,1002) is present and Washer Kind (0071,1004) is not present", "present (0071,1001) or present (0071,1002) and absent (0071,1004)")]
    [TestCase("Bolt Size (0071,1001) is present, and if Nut Shape (0071,1002) and Washer Kind (0071,1004) are not present", "present (0071,1001) and absent (0071,1002) and absent (0071,1004)")]
    [TestCase("Nut Shape (0071,1002) is FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) = FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape = FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) equals FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is equal to FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is set to FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) has a value of FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) has the value FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) has a Value of FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is present with a value of FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is present with value FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is present and has a value of FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is present and equals FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is present and the value is FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape value is FLAT", "(0071,1002) = FLAT")]
    [TestCase("the value of Nut Shape (0071,1002) is FLAT", "(0071,1002) = FLAT")]
    [TestCase("the Value of Nut Shape (0071,1002) is \"FLAT\"", "(0071,1002) = FLAT")]
    [TestCase("value of Nut Shape (0071,1002) is FLAT", "(0071,1002) = FLAT")]
    [TestCase("the value for Nut Shape (0071,1002) is FLAT", "(0071,1002) = FLAT")]
    [TestCase("Attribute Nut Shape (0071,1002) is FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) at the image level equals FLAT", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is FLAT or ROUND", "(0071,1002) = FLAT | ROUND")]
    [TestCase("Nut Shape (0071,1002) is either FLAT or ROUND", "(0071,1002) = FLAT | ROUND")]
    [TestCase("Nut Shape (0071,1002) is FLAT, ROUND or VERY ROUND", "(0071,1002) = FLAT | ROUND | VERY ROUND")]
    [TestCase("Nut Shape (0071,1002) is FLAT, ROUND, or VERY ROUND", "(0071,1002) = FLAT | ROUND | VERY ROUND")]
    [TestCase("Nut Shape (0071,1002) is: FLAT or ROUND", "(0071,1002) = FLAT | ROUND")]
    [TestCase("Nut Shape (0071,1002) is FLAT or ROUND:", "(0071,1002) = FLAT | ROUND")]
    [TestCase("Nut Shape (0071,1002) is one of FLAT, ROUND", "(0071,1002) = FLAT | ROUND")]
    [TestCase("Nut Shape (0071,1002) is one of the following: FLAT or ROUND", "(0071,1002) = FLAT | ROUND")]
    [TestCase("Nut Shape (0071,1002) is L or B", "(0071,1002) = L | B")]
    [TestCase("Nut Shape (0071,1002) is FL (Flat)", "(0071,1002) = FL")]
    [TestCase("Nut Shape (0071,1002) is FL (Flat Nut) or RD (Round Nut)", "(0071,1002) = FL | RD")]
    [TestCase("Nut Shape (0071,1002) is FLAT, in which case the washer matters", "(0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is \"Half flat\"", "(0071,1002) = Half flat")]
    [TestCase("Nut Shape (0071,1002) is \"01\"", "(0071,1002) = 01")]
    [TestCase("Nut Shape (0071,1002) is 3D_FLAT", "(0071,1002) = 3D_FLAT")]
    [TestCase("Nut Shape (0071,1002) is not FLAT", "(0071,1002) != FLAT")]
    [TestCase("Nut Shape (0071,1002) value is not FLAT", "(0071,1002) != FLAT")]
    [TestCase("Nut Shape (0071,1002) is not equal to FLAT", "(0071,1002) != FLAT")]
    [TestCase("Nut Shape (0071,1002) does not equal FLAT", "(0071,1002) != FLAT")]
    [TestCase("Nut Shape (0071,1002) is not FLAT or ROUND", "(0071,1002) != FLAT | ROUND")]
    [TestCase("Nut Shape (0071,1002) is neither FLAT nor ROUND", "(0071,1002) != FLAT | ROUND")]
    [TestCase("Nut Shape (0071,1002) is not any of FLAT, ROUND or VERY ROUND", "(0071,1002) != FLAT | ROUND | VERY ROUND")]
    [TestCase("Nut Shape (0071,1002) is not FLAT and not ROUND", "(0071,1002) != FLAT | ROUND")]
    [TestCase("Nut Shape (0071,1002) is other than FLAT", "present (0071,1002) and (0071,1002) != FLAT")]
    [TestCase("Nut Shape (0071,1002) equals other than FLAT", "present (0071,1002) and (0071,1002) != FLAT")]
    [TestCase("Nut Shape (0071,1002) is present with a value other than FLAT", "present (0071,1002) and (0071,1002) != FLAT")]
    [TestCase("Nut Shape (0071,1002) is present and is not FLAT", "present (0071,1002) and (0071,1002) != FLAT")]
    [TestCase("Nut Shape (0071,1002) is absent or not FLAT", "absent (0071,1002) or (0071,1002) != FLAT")]
    [TestCase("Nut Shape (0071,1002) is absent or has value FLAT", "absent (0071,1002) or (0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) is absent, or is present and has the value FLAT", "absent (0071,1002) or (0071,1002) = FLAT")]
    [TestCase("Nut Shape (0071,1002) Value 1 is FLAT", "(0071,1002)[1] = FLAT")]
    [TestCase("Nut Shape (0071,1002), Value 3 is FLAT", "(0071,1002)[3] = FLAT")]
    [TestCase("Value 3 of Nut Shape (0071,1002) is FLAT", "(0071,1002)[3] = FLAT")]
    [TestCase("the third value of Nut Shape (0071,1002) is FLAT", "(0071,1002)[3] = FLAT")]
    [TestCase("the third Value of Nut Shape (0071,1002) is FLAT", "(0071,1002)[3] = FLAT")]
    [TestCase("Nut Shape (0071,1002) Value 1 of this frame is FLAT", "frame (0071,1002)[1] = FLAT")]
    [TestCase("Nut Shape (0071,1002) Value 1 of this Frame is FLAT", "frame (0071,1002)[1] = FLAT")]
    [TestCase("Nut Shape (0071,1002) of this frame is present", "present frame (0071,1002)")]
    [TestCase("Nut Shape (0071,1002) Value 4 is FLAT and Value 3 is not any of ROUND or VERY ROUND", "(0071,1002)[4] = FLAT and (0071,1002)[3] != ROUND | VERY ROUND")]
    [TestCase("Nut Shape (0071,1002) Value 1 is FLAT or Value 1 is ROUND and Bolt Size (0071,1001) is M", "(0071,1002)[1] = FLAT or (0071,1002)[1] = ROUND and (0071,1001) = M")]
    [TestCase("Nut Shape (0071,1002) is FLAT or Washer Kind (0071,1004) is THIN or THICK", "(0071,1002) = FLAT or (0071,1004) = THIN | THICK")]
    [TestCase("Nut Shape (0071,1002) is FLAT or ROUND and Washer Kind (0071,1004) equals other than NONE", "(0071,1002) = FLAT | ROUND and present (0071,1004) and (0071,1004) != NONE")]
    [TestCase("Nut Shape (0071,1002) is FLAT or ROUND, or Nut Shape (0071,1002) is THIN", "(0071,1002) = FLAT | ROUND | THIN")]
    [TestCase("Nut Shape (0071,1002) is FLAT and Bolt Count (0071,1005) is greater than 1", "(0071,1002) = FLAT and (0071,1005) > 1")]
    [TestCase("the value of Nut Shape (0071,1002) is FLAT, and the value of Bolt Count (0071,1005) or Nut Count (0071,1006) is greater than 1", "(0071,1002) = FLAT and ((0071,1005) > 1 or (0071,1006) > 1)")]
    [TestCase("(Nut Shape (0071,1002) is FLAT or ROUND) and Bolt Size (0071,1001) is present", "(0071,1002) = FLAT | ROUND and present (0071,1001)")]
    [TestCase("Bolt Count (0071,1005) is greater than 1", "(0071,1005) > 1")]
    [TestCase("Bolt Count is greater than one", "(0071,1005) > 1")]
    [TestCase("Bolt Count (0071,1005) is greater than zero", "(0071,1005) > 0")]
    [TestCase("Bolt Count (0071,1005) has a value greater than 1", "(0071,1005) > 1")]
    [TestCase("Bolt Count (0071,1005) has a value of more than 1", "(0071,1005) > 1")]
    [TestCase("Bolt Count (0071,1005) is more than 1", "(0071,1005) > 1")]
    [TestCase("Bolt Count (0071,1005) is greater than or equal to 2", "(0071,1005) > 1")]
    [TestCase("Bolt Count (0071,1005) is less than 16", "(0071,1005) < 16")]
    [TestCase("Bolt Count (0071,1005) is present and has a value greater than zero", "(0071,1005) > 0")]
    [TestCase("Bolt Count (0071,1005) is present and greater than 1", "(0071,1005) > 1")]
    [TestCase("Bolt Count (0071,1005) is greater than 1, overriding the type in another table", "(0071,1005) > 1")]
    [TestCase("Bolt Count (0071,1005) is non-zero", "nonzero (0071,1005)")]
    [TestCase("Bolt Count (0071,1005) is not equal to 0", "(0071,1005) != 0")]
    [TestCase("Bolt Count (0071,1005) is 1", "(0071,1005) = 1")]
    [TestCase("Bolt Size (0071,1001) has a value", "notempty (0071,1001)")]
    [TestCase("Bolt Size (0071,1001) is present with a value", "notempty (0071,1001)")]
    [TestCase("Bolt Size (0071,1001) is present and has a value", "notempty (0071,1001)")]
    [TestCase("Bolt Size (0071,1001) is non-zero length", "notempty (0071,1001)")]
    [TestCase("Bolt Size (0071,1001) is non-null", "notempty (0071,1001)")]
    [TestCase("the value of Bolt Sequence (0071,1010) contains Items", "notempty (0071,1010)")]
    [TestCase("Nut Shape (0071,1002) of the referenced image is 1.2.3.4 (Bolt Image)", "(0071,1002) = 1.2.3.4")]
    [TestCase("Bolt Size (0071,1001) is zero-length", "present (0071,1001) and not notempty (0071,1001)")]
    [TestCase("Bolt Size (0071,1001) is multi-valued", "notempty (0071,1001)[2]")]
    [TestCase("Bolt Size (0071,1001) has more than one value", "notempty (0071,1001)[2]")]
    [TestCase("Bolt Pointer (0071,1007) points to Bolt Size (0071,1001)", "(0071,1007) => (0071,1001)")]
    [TestCase("Bolt Pointer (0071,1007) is Bolt Size (0071,1001) or Nut Shape (0071,1002)", "(0071,1007) => (0071,1001) or (0071,1007) => (0071,1002)")]
    [TestCase("Bolt Pointer (0071,1007) points to Bolt Size (0071,1001) and Nut Shape (0071,1002) is FLAT", "(0071,1007) => (0071,1001) and (0071,1002) = FLAT")]
    [TestCase("Bolt Pointer (0071,1007) is the Data Element Tag of a Private Attribute", "private (0071,1007)")]
    [TestCase("SOP Class UID (0008,0016) equals \"1.2.3.4\" or \"1.2.3.5\"", "(0008,0016) = 1.2.3.4 | 1.2.3.5")]
    [TestCase("SOP Class UID (0008,0016) is not \"1.2.3.4\" (Legacy Converted)", "(0008,0016) != 1.2.3.4")]
    [TestCase("the SOP Class UID is Bolt Image Storage", "(0008,0016) = 1.2.3.7")]
    [TestCase("SOP Class is Bolt Image Storage or Nut Image Storage", "(0008,0016) = 1.2.3.7 | 1.2.3.8")]
    [TestCase("SOP Class UID (0008,0016) is one of the following: Bolt (\"1.2.3.7\")", null)]
    [TestCase("SOP Class UID (0008,0016) is not \"1.2.3.4\" (Bolt Image) and not \"1.2.3.5\" (Nut Image)", "(0008,0016) != 1.2.3.4 | 1.2.3.5")]
    [TestCase("the Bolt Rack Module is present", "module bolt-rack")]
    [TestCase("the Bolt Rack Module is not present", "not module bolt-rack")]
    [TestCase("Bolt Rack Module or Nut Rack Module is present", "module bolt-rack or module nut-rack")]
    [TestCase("the Bolt Place Functional Group is present", "group (0071,2001)")]
    [TestCase("the Bolt Place Macro is not present", "not group (0071,2001)")]
    [TestCase("Bolt Place or Bolt Turn (Left) Macros Present", "group (0071,2001) or group (0071,2002)")]
    [TestCase("the Bolt Turn (Left) Functional Group Macro is present", "group (0071,2002)")]
    [TestCase("Bolt Size (0071,1001) is used", "present (0071,1001)")]
    [TestCase("Nut Shape (0071,1002) equals other than FLAT, ROUND or HALF_ROUND and if Washer Kind (0071,1004) Value 1 is THIN or THICK", "present (0071,1002) and (0071,1002) != FLAT | ROUND | HALF_ROUND and (0071,1004)[1] = THIN | THICK")]
    public void A_sentence_states_an_expression(string sentence, string? expression) =>
        Assert.That(SentenceParser.Parse(sentence, Vocabulary)?.ToString(), Is.EqualTo(expression));

    [TestCase("")]
    [TestCase("the bolt was made of steel")]
    [TestCase("Bolt Size (0071,1001) has insufficient precision to hold the value")]
    [TestCase("Bolt Size (0071,1001) is a reference to a rack")]
    [TestCase("Bolt Size (0071,1001) is only of interest in some cases")]
    [TestCase("Bolt Size (0071,1001) is nested in one or more Sequences or is absent")]
    [TestCase("Bolt Size (0071,1001)")]
    [TestCase("is present")]
    [TestCase("Bolt Size (0071,1001) is present and the bolt was made of steel")]
    [TestCase("the bolt was made of steel and Bolt Size (0071,1001) is present")]
    [TestCase("Bolt Size (0071,1001) is present or the bolt was made of steel")]
    [TestCase("Nut Shape (0071,1002) is FLAT for Frames in this Item of the Bolt Sequence (0071,1010)")]
    [TestCase("Nut Shape (0071,1002) in any Bolt Place Functional Group equals FLAT")]
    [TestCase("Nut Shape (0071,1002) is FLAT and ROUND")]
    [TestCase("Nut Shape (0071,1002) is FLAT, ROUND and Bolt Size")]
    [TestCase("Nut Shape (0071,1002) is \"a | b\"")]
    [TestCase("Nut Shape (0071,1002) is \"nuts and bolts\"")]
    [TestCase("Bolt Count (0071,1005) is greater than 1 mm")]
    [TestCase("Bolt Count (0071,1005) is greater than Nut Count (0071,1006)")]
    [TestCase("the Bolt Rack Module is FLAT")]
    [TestCase("Bolt Size (0071,1001) present")]
    [TestCase("Nut Shape (0071,1002) equals FLAT for any frame in the SOP Instance")]
    [TestCase("the Unheard Of Module is present")]
    [TestCase("either Bolt Size (0071,1001), Nut Shape (0071,1002) or Washer Kind (0071,1004) but not both are present")]
    [TestCase("((((((((((((((((((((((Bolt Size (0071,1001) is present))))))))))))))))))))))")]
    [TestCase("Nut Shape (0071,1002) is FL (Flat")]
    [TestCase("Nut Shape (0071,1002) is - FLAT")]
    [TestCase("any Nut Shape (0071,1002) is FLAT")]
    public void A_sentence_that_is_not_understood_as_a_whole_is_not_understood(string sentence) =>
        Assert.That(SentenceParser.Parse(sentence, Vocabulary)?.ToString(), Is.Null);

    [TestCase("Required if Nut Shape (0071,1002) is FLAT.", "(0071,1002) = FLAT", "forbidden")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT. May be present otherwise.", "(0071,1002) = FLAT", "allowed")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT.May be present otherwise.", "(0071,1002) = FLAT", "allowed")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT; may be present otherwise.", "(0071,1002) = FLAT", "allowed")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT, may be present otherwise.", "(0071,1002) = FLAT", "allowed")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT May be present otherwise.", "(0071,1002) = FLAT", "allowed")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT. May be present otherwise only if Bolt Size (0071,1001) is present.", "(0071,1002) = FLAT", "allowed")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT. Otherwise may be present if Bolt Size (0071,1001) is present.", "(0071,1002) = FLAT", "allowed")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT. Shall not be present otherwise.", "(0071,1002) = FLAT", "forbidden")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT. Otherwise, it shall not be present.", "(0071,1002) = FLAT", "forbidden")]
    [TestCase("Required only if Bolt Size (0071,1001) is not present. It shall not be present otherwise.", "absent (0071,1001)", "forbidden")]
    [TestCase("Required if Nut Shape (0071,1002) is FLAT. U - Optional if Nut Shape (0071,1002) is ROUND.", "(0071,1002) = FLAT", "allowed")]
    [TestCase("Shall be present if Bolt Count (0071,1005) is greater than 1.", "(0071,1005) > 1", "forbidden")]
    [TestCase("Says what the nut is, e.g. flat. Required if SOP Class UID (0008,0016) is \"1.2.3.4\". See the rack.", "(0008,0016) = 1.2.3.4", "forbidden")]
    [TestCase("Required if Bolt Size (0071,1001) is present. Required if Nut Shape (0071,1002) is present.", "present (0071,1001) or present (0071,1002)", "forbidden")]
    [TestCase("Shall not be present if Bolt Size (0071,1001) is present.", "never-if present (0071,1001)", "allowed")]
    public void A_description_states_a_condition(string description, string expression, string otherwise) =>
        Assert.That(ConditionTranslator.Translate(description, Vocabulary), Is.EqualTo(new FactCondition(expression, otherwise)));

    [TestCase("The size of the bolt.")]
    [TestCase("May be present otherwise.")]
    [TestCase("Required if Bolt Size (0071,1001) is present. Required if the bolt is of steel.")]
    [TestCase("Required if Bolt Size (0071,1001) is present. Shall not be present if Nut Shape (0071,1002) is present.")]
    public void A_description_without_a_condition_that_is_understood_states_none(string description) =>
        Assert.That(ConditionTranslator.Translate(description, Vocabulary), Is.Null);

    private static Vocabulary Names()
    {
        Vocabulary vocabulary = new();
        (string Name, string Tag)[] attributes =
        [
            ("Bolt Size", "(0071,1001)"), ("Nut Shape", "(0071,1002)"), ("Bolts and Nuts Flag", "(0071,1003)"), ("Washer Kind", "(0071,1004)"), ("Bolt Count", "(0071,1005)"),
            ("Nut Count", "(0071,1006)"), ("Rack", "(0071,1011)"), ("Bolt Pointer", "(0071,1007)"), ("SOP Class UID", "(0008,0016)"),
            ("Data Element", "(0014,0202)"), ("Bolt", "(0071,1008)")
        ];
        foreach ((string name, string tag) in attributes)
        {
            vocabulary.AddAttribute(name, tag);
        }

        vocabulary.AddUid("Bolt Image Storage", "1.2.3.7");
        vocabulary.AddUid("Nut Image Storage", "1.2.3.8");
        vocabulary.AddModule("Bolt Rack", "bolt-rack");
        vocabulary.AddModule("Nut Rack", "nut-rack");
        vocabulary.AddGroup("Bolt Place", "(0071,2001)");
        vocabulary.AddGroup("Bolt Turn (Left)", "(0071,2002)");
        return vocabulary;
    }
}
