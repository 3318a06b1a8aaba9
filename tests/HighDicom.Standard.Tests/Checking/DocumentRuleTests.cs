using FellowOakDicom;
using HighDicom.Requirements;
using HighDicom.Standard.Tests.Data;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Documents: references by position, and evidence.</summary>
public class DocumentRuleTests
{
    [Test]
    public void An_item_by_reference_must_exist_and_must_not_hold_the_reference()
    {
        DicomDataset report = SmallReport.Create();
        IList<DicomDataset> content = report.GetSequence(DicomTag.ContentSequence).Items;
        content[2].GetSequence(DicomTag.ContentSequence).Items.Add(Reference(1, 9));
        content[2].GetSequence(DicomTag.ContentSequence).Items.Add(Reference(1, 3));
        content[2].GetSequence(DicomTag.ContentSequence).Items.Add(Reference(1, 2));

        Assert.That(
            OneRule.Check(new SrRelationshipRule(), report),
            Is.EqualTo("(0040,A730)[3].(0040,A730)[2].(0040,DB73) bad-value; (0040,A730)[3].(0040,A730)[3].(0040,DB73) bad-relationship"));
    }

    [Test]
    public void An_item_by_reference_without_a_relationship_is_not_judged_by_it()
    {
        DicomDataset report = SmallReport.Create();
        DicomDataset reference = Reference(1, 1);
        reference.AddOrUpdate(DicomTag.RelationshipType, "LIKES");
        report.GetSequence(DicomTag.ContentSequence).Items[2].GetSequence(DicomTag.ContentSequence).Items.Add(reference);

        Assert.That(OneRule.Check(new SrRelationshipRule(), report), Is.Empty);
    }

    [Test]
    public void A_presentation_state_of_an_image_is_evidence_too()
    {
        DicomDataset report = SmallReport.Create();
        DicomDataset image = report.GetSequence(DicomTag.ContentSequence).Items[2].GetSequence(DicomTag.ContentSequence).Items[0].GetSequence(DicomTag.ContentSequence).Items[0];
        DicomDataset shown = new DicomDataset().Add(DicomTag.ReferencedSOPClassUID, DicomUID.GrayscaleSoftcopyPresentationStateStorage.UID).Add(DicomTag.ReferencedSOPInstanceUID, "1.2.3.77");
        Assert.That(OneRule.Check(new EvidenceRule(), report), Is.Empty);

        image.GetSequence(DicomTag.ReferencedSOPSequence).Items[0].Add(new DicomSequence(DicomTag.ReferencedSOPSequence, shown));

        Assert.That(
            OneRule.Check(new EvidenceRule(), report), Is.EqualTo("(0040,A730)[3].(0040,A730)[1].(0040,A730)[1].(0008,1199)[1].(0008,1199)[1].(0008,1155) bad-value"));
    }

    [Test]
    public void Evidence_is_used()
    {
        DicomDataset report = SmallReport.Create();
        IList<DicomDataset> listed = report.GetSequence(DicomTag.CurrentRequestedProcedureEvidenceSequence).Items[0].GetSequence(DicomTag.ReferencedSeriesSequence).Items[0]
            .GetSequence(DicomTag.ReferencedSOPSequence).Items;
        listed.Add(new DicomDataset().Add(DicomTag.ReferencedSOPClassUID, DicomUID.CTImageStorage.UID).Add(DicomTag.ReferencedSOPInstanceUID, "1.2.3.78"));

        Assert.That(OneRule.Check(new EvidenceRule(), report), Is.EqualTo("(0040,A375)[1].(0008,1115)[1].(0008,1199)[2].(0008,1155) bad-value"));
    }

    private static DicomDataset Reference(params uint[] identifier) =>
        new DicomDataset().Add(DicomTag.RelationshipType, "INFERRED FROM").Add(DicomTag.ReferencedContentItemIdentifier, identifier);
}
