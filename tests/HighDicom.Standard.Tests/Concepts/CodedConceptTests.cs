using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Standard.Tests.Concepts;

/// <summary>Equality, reading and writing of coded concepts.</summary>
public sealed class CodedConceptTests
{
    [Test]
    public void The_meaning_does_not_count() => Assert.That(new CodedConcept("10200004", "SCT", "Leber"), Is.EqualTo(Sct.Liver));

    [TestCase("SRT")]
    [TestCase("SNM3")]
    [TestCase("99SDM")]
    public void Old_and_new_snomed_codes_are_equal_with_equal_hash(string scheme)
    {
        CodedConcept old = new("T-62000", scheme, "Liver");

        Assert.Multiple(() =>
        {
            Assert.That(old == Sct.Liver);
            Assert.That(Sct.Liver == old);
            Assert.That(old.GetHashCode(), Is.EqualTo(Sct.Liver.GetHashCode()));
            Assert.That(new HashSet<CodedConcept> { Sct.Liver }, Does.Contain(old));
            Assert.That(old.Value, Is.EqualTo("T-62000"), "it stays as it was written");
        });
    }

    [Test]
    public void Every_old_code_of_the_table_equals_its_new_form_with_equal_hash()
    {
        string path = Path.Combine(Root(), "standard-xml", "part16", "srt-to-sct.xml");
        var rows = System.Xml.Linq.XDocument.Load(path).Descendants().Where(row => row.Name.LocalName == "tr")
            .Select(row => row.Elements().Select(cell => cell.Value).ToList()).Where(cells => cells[0] != "SNOMED-RT ID").DistinctBy(cells => cells[0]).ToList();

        Assert.That(rows, Has.Count.GreaterThan(7000));
        foreach (string scheme in (string[])["SRT", "SNM3", "99SDM"])
        {
            var pairs = rows.Select(cells => (Old: new CodedConcept(cells[0], scheme, ""), New: new CodedConcept(cells[1], "SCT", ""))).ToList();
            Assert.That(pairs.Where(pair => pair.Old != pair.New || pair.New != pair.Old).Select(pair => pair.Old.Value), Is.Empty, scheme);
            Assert.That(pairs.Where(pair => pair.Old.GetHashCode() != pair.New.GetHashCode()).Select(pair => pair.Old.Value), Is.Empty, scheme);
        }

        var wrong = rows.Zip(rows.Skip(1), (one, next) => (Old: one[0], Own: one[1], Other: next[1])).Where(pair => pair.Own != pair.Other);
        Assert.That(wrong.Where(pair => new CodedConcept(pair.Old, "SRT", "") == new CodedConcept(pair.Other, "SCT", "")).Select(pair => pair.Old), Is.Empty, "equal to the code of another concept");
    }

    [Test]
    public void Codes_without_a_new_form_are_themselves()
    {
        CodedConcept unknown = new("X-99999999999999999999", "SRT", "?");

        Assert.That(unknown, Is.EqualTo(new CodedConcept("X-99999999999999999999", "SRT", "")));
        Assert.That(unknown, Is.Not.EqualTo(new CodedConcept("X-99999999999999999999", "SCT", "")));
        Assert.That(new CodedConcept("A", "SRT", ""), Is.Not.EqualTo(new CodedConcept("~", "SRT", "")));
    }

    [Test]
    public void Scheme_and_version_count()
    {
        CodedConcept versioned = new("10200004", "SCT", "Liver", "20260101");

        Assert.That(versioned, Is.Not.EqualTo(Sct.Liver));
        Assert.That(versioned.IsSameCode(Sct.Liver));
        Assert.That(new CodedConcept("10200004", "99ACME", "Liver"), Is.Not.EqualTo(Sct.Liver));
    }

    [Test]
    public void A_code_that_cannot_be_one_is_refused()
    {
        Assert.That(() => new CodedConcept("", "SCT", "x"), Throws.ArgumentException);
        Assert.That(() => new CodedConcept("1", "", "x"), Throws.ArgumentException);
        Assert.That(() => new CodedConcept("1", "SCT", null!), Throws.ArgumentNullException);
        Assert.That(new CodedConcept("urn:oid:1.2", "", "x").SchemeDesignator, Is.Empty);
    }

    [TestCase("10200004", "00080100")]
    [TestCase("1234567890123456", "00080100")]
    [TestCase("12345678901234567", "00080119")]
    [TestCase("urn:lex:us:federal:codified.regulation:2013-04-25;45CFR164", "00080120")]
    [TestCase("https://example.org/code", "00080120")]
    public void The_value_is_written_where_it_fits_and_read_from_there(string value, string tag)
    {
        CodedConcept concept = new(value, "99ACME", "Meaning", "2");

        DicomDataset item = concept.ToItem();

        Assert.That(item.GetString(DicomTag.Parse(tag)), Is.EqualTo(value));
        Assert.That(item.Count(), Is.EqualTo(4));
        Assert.That(CodedConcept.From(item), Is.EqualTo(concept));
        Assert.That(CodedConcept.From(item)?.ToString(), Is.EqualTo($"({value}, 99ACME 2, \"Meaning\")"));
    }

    [Test]
    public void An_item_without_a_value_is_no_concept()
    {
        Assert.That(CodedConcept.From([]), Is.Null);
        Assert.That(CodedConcept.From(new DicomDataset { { DicomTag.CodeValue, "" }, { DicomTag.CodeMeaning, "x" } }), Is.Null);
        Assert.That(CodedConcept.From(new DicomDataset { { DicomTag.CodeValue, "7" } })?.Meaning, Is.Empty);
    }

    [Test]
    public void Nothing_is_a_concept_too()
    {
        CodedConcept nothing = default;

        Assert.That(new[] { nothing.Value, nothing.SchemeDesignator, nothing.Meaning }, Is.All.Empty);
        Assert.That(nothing, Is.EqualTo(default(CodedConcept)));
        Assert.That(nothing, Is.Not.EqualTo(Sct.Liver));
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HighDicom.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds HighDicom.sln.");
    }
}
