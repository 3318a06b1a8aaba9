using HighDicom.Codes;
using HighDicom.ContextGroups;

namespace HighDicom.Standard.Tests.Concepts;

/// <summary>Context groups, and finding codes.</summary>
public sealed class ContextGroupTests
{
    [Test]
    public void A_group_knows_its_members()
    {
        ContextGroup group = Cid7150.Group;

        Assert.Multiple(() =>
        {
            Assert.That(group.ToString(), Is.EqualTo("CID 7150 Segmentation Property Category"));
            Assert.That(group.Members, Has.Count.EqualTo(8).And.Contains(Cid7150.AnatomicalStructure));
            Assert.That(group.Members[0].Meaning, Is.EqualTo("Anatomical Structure"));
            Assert.That(group.Contains(Cid7150.MorphologicallyAbnormalStructure));
            Assert.That(group.Contains(Sct.Liver), Is.False);
            Assert.That(group.Contains(default), Is.False);
        });
    }

    [Test]
    public void Members_are_found_whatever_their_version_or_form()
    {
        Assert.That(Cid7150.Group.Contains(new CodedConcept("91723000", "SCT", "", "2026")));
        Assert.That(Cid7150.Group.Contains(new CodedConcept("T-D0005", "SRT", "Anatomical Structure")));
    }

    [Test]
    public void A_group_is_found_by_its_number()
    {
        Assert.That(ContextGroup.Find(7150), Is.SameAs(Cid7150.Group));
        Assert.That(ContextGroup.Find(-1), Is.Null);
    }

    [Test]
    public void Codes_are_found_by_value_and_by_any_meaning()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Sct.Find("10200004")?.Meaning, Is.EqualTo("Liver"));
            Assert.That(Sct.FindMeaning("LIVER"), Is.EqualTo(Sct.Liver));
            Assert.That(Sct.FindMeaning("Tumor"), Is.EqualTo(Sct.Neoplasm));
            Assert.That(Sct.Find("1"), Is.Null);
            Assert.That(Ucum.Find("mm"), Is.EqualTo(Ucum.Millimeter));
            Assert.That(Dcm.FindMeaning("imaging measurement report"), Is.EqualTo(Dcm.ImagingMeasurementReport));
        });
    }

    [Test]
    public void The_names_that_samples_use_are_there()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Sct.Neoplasm, Is.EqualTo(new CodedConcept("108369006", "SCT", "")));
            Assert.That(Sct.ComputedTomography, Is.EqualTo(new CodedConcept("77477000", "SCT", "")));
            Assert.That(Sct.LongAxis, Is.EqualTo(new CodedConcept("103339001", "SCT", "")));
            Assert.That(Sct.Volume, Is.EqualTo(new CodedConcept("118565006", "SCT", "")));
            Assert.That(Sct.Lung, Is.EqualTo(new CodedConcept("39607008", "SCT", "")));
            Assert.That(Ucum.CubicCentimeter, Is.EqualTo(new CodedConcept("cm3", "UCUM", "")));
            Assert.That(Ucum.NoUnits, Is.EqualTo(new CodedConcept("1", "UCUM", "")));
            Assert.That(Cid7162.ArtificialIntelligence, Is.EqualTo(new CodedConcept("123110", "DCM", "")));
        });
    }
}
