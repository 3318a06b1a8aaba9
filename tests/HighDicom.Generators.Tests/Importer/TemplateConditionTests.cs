extern alias importer;

using importer::HighDicom.StandardImporter.Tables;
using importer::HighDicom.Templates.Notation;

namespace HighDicom.Generators.Tests.Importer;

/// <summary>Conditions of template rows as published, and in the notation.</summary>
public sealed class TemplateConditionTests
{
    [TestCase("", "")]
    [TestCase("XOR Row 4", "XOR(row 3, row 4)")]
    [TestCase("XOR Rows 4, 5 and 10b", "XOR(row 3, row 4, row 5, row 10b)")]
    [TestCase("XOR Row 2 and Row 11", "XOR(row 2, row 3, row 11)")]
    [TestCase("At least one of Rows 3, 4 and 5 shall be present", "ATLEASTONE(row 3, row 4, row 5)")]
    [TestCase("IF Row 2 is present", "IF present(row 2)")]
    [TestCase("IFF Row 2 is not present", "IFF absent(row 2)")]
    [TestCase("IFF Row 2 is absent and Row 5 is present.", "IFF absent(row 2) and present(row 5)")]
    [TestCase("Shall be present if Row 7 is present", "IF present(row 7)")]
    [TestCase("IFF Row 1 value = (121006, DCM, \"Person\") or Row 1 is absent", "IFF row 1 = (121006, DCM, \"Person\") or absent(row 1)")]
    [TestCase("IF the value of Row 1 equals EV (121006, DCM, \"Person\")", "IF row 1 = (121006, DCM, \"Person\")")]
    [TestCase("IF Row 1 Concept Name = (1, DCM, \"A\") or (2, DCM, \"B, or C\")", "IF name(row 1) in {(1, DCM, \"A\"), (2, DCM, \"B, or C\")}")]
    [TestCase("Required if not inherited", "IF not inherited(row 3)")]
    [TestCase("IF the observer is a robot", "IF ext(\"?\")")]
    [TestCase("IF Row 2 is present and the observer is a robot", "IF ext(\"?\")")]
    [TestCase("XOR the observer", "IF ext(\"?\")")]
    public void A_condition_is_put_into_the_notation(string published, string expected)
    {
        string notation = TemplateCondition.Of(published, "3");

        Assert.That(notation, Is.EqualTo(expected));
        Assert.That(() => RowConditionReader.Read(notation), Throws.Nothing);
    }
}
