using HighDicom.Generators.Naming;

namespace HighDicom.Generators.Tests;

/// <summary>How names are made of the standard's words.</summary>
public sealed class IdentifierTests
{
    [TestCase("Liver", "Liver")]
    [TestCase("Neoplasm of liver", "NeoplasmOfLiver")]
    [TestCase("SOP Common", "SopCommon")]
    [TestCase("CT Image", "CTImage")]
    [TestCase("VOI LUT", "VoiLut")]
    [TestCase("X-Ray 3D Image", "XRay3DImage")]
    [TestCase("12-Lead ECG", "_12LeadEcg")]
    [TestCase("Cowper's gland", "CowpersGland")]
    [TestCase("Ménière’s disease", "MenieresDisease")]
    [TestCase("Factor VIII", "FactorVIII")]
    [TestCase("PET/CT FDG imaging", "PetCTFdgImaging")]
    public void Titles_become_words_with_capitals(string text, string expected) => Assert.That(Identifier.Of(text), Is.EqualTo(expected));

    [TestCase("AP+45", "AP-45", "APPlus45", "APMinus45")]
    [TestCase("p>5%", "p<5%", "PAbove5Percent", "PBelow5Percent")]
    [TestCase("T2", "T2*", "T2", "T2Star")]
    [TestCase("1.5", "15", "_1_5", "_15")]
    [TestCase("a & b", "a b", "AAndB", "AB")]
    public void Symbols_are_spelled_so_that_pairs_stay_apart(string left, string right, string leftName, string rightName) =>
        Assert.That(new[] { Identifier.Of(left), Identifier.Of(right) }, Is.EqualTo(new[] { leftName, rightName }));

    [TestCase("PALETTE COLOR", "PaletteColor")]
    [TestCase("YBR_FULL_422", "YbrFull422")]
    [TestCase("ISO_10918_1", "Iso10918_1")]
    [TestCase("CT", "CT")]
    [TestCase("NO", "No")]
    [TestCase("00", "_00")]
    public void Terms_in_capitals_become_words(string term, string expected) => Assert.That(Identifier.OfTerm(term), Is.EqualTo(expected));

    [TestCase("Milliliter/gram", "MilliliterPerGram")]
    [TestCase("µV", "MicroV")]
    public void A_slash_in_a_unit_reads_as_per(string text, string expected) => Assert.That(Identifier.Of(text, "Per"), Is.EqualTo(expected));
}
