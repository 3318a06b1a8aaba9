using FellowOakDicom;
using HighDicom.Standard.Tests.Data;
using HighDicom.Templates;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Valid objects are found valid, and each rule that no table holds finds its fault.</summary>
public class SmallObjectTests
{
    /// <summary>Label Map Segmentation Storage.</summary>
    private const string LabelMaps = "1.2.840.10008.5.1.4.1.1.66.7";

    [Test]
    public void A_valid_segmentation_is_conformant() => AssertConformant(SmallSegmentation.Create());

    [Test]
    public void A_valid_report_is_conformant() => AssertConformant(SmallReport.Create());

    [Test]
    public void A_valid_CT_image_is_conformant() => AssertConformant(SmallCtImage.Create());

    [Test]
    public void The_report_names_the_IOD_and_what_only_a_person_can_tell()
    {
        ConformanceReport report = Conformance.Check(SmallCtImage.Create());

        Assert.That(report.Subject, Is.EqualTo("CT Image"));
        Assert.That(report.Unchecked, Is.Not.Empty);
    }

    [Test]
    public void An_unknown_SOP_class_is_said_and_the_general_modules_are_checked()
    {
        DicomDataset dataset = SmallCtImage.Create().AddOrUpdate(DicomTag.SOPClassUID, "1.2.3.4.5");
        dataset.Remove(DicomTag.StudyInstanceUID);

        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(0008,0016) bad-value warning", "(0020,000D) missing error" }));
    }

    [Test]
    public void A_data_set_without_SOP_class_is_told_so() =>
        Assert.That(Faults(new DicomDataset()), Does.Contain("(0008,0016) missing error"));

    [Test]
    public void A_fractional_segmentation_needs_what_its_type_asks_for()
    {
        DicomDataset dataset = SmallSegmentation.Create().AddOrUpdate(DicomTag.SegmentationType, "FRACTIONAL");
        dataset.AddOrUpdate<ushort>(DicomTag.BitsAllocated, 8).AddOrUpdate<ushort>(DicomTag.BitsStored, 8).AddOrUpdate<ushort>(DicomTag.HighBit, 7);
        dataset.AddOrUpdate(new DicomOtherByte(DicomTag.PixelData, new byte[128]));

        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(0062,000E) missing error", "(0062,0010) missing error" }));
    }

    [TestCase("DERIVED\\PRIMARY\\AXIAL", "(0008,0008) bad-count error")]
    [TestCase("DERIVED", "(0008,0008) bad-vr error", Description = "PS3.6 asks for two values anyway")]
    public void The_image_type_of_a_segmentation_has_two_values(string type, string expected) =>
        Assert.That(Faults(SmallSegmentation.Create().NotValidated().AddOrUpdate(DicomTag.ImageType, type.Split('\\'))), Is.EqualTo(new[] { expected }));

    [Test]
    public void The_SOP_class_of_a_segmentation_tells_its_types()
    {
        DicomDataset dataset = SmallSegmentation.Create().AddOrUpdate(DicomTag.SOPClassUID, LabelMaps);

        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(0062,0001) bad-value error" }), "BINARY");
        dataset.AddOrUpdate(DicomTag.SOPClassUID, DicomUID.SegmentationStorage.UID).AddOrUpdate(DicomTag.SegmentationType, "LABELMAP");
        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(0062,0001) bad-value error" }), "LABELMAP");
    }

    [TestCase((ushort)1, "")]
    [TestCase((ushort)2, "(0028,0006) bad-value error")]
    public void Colors_are_interleaved_by_pixel_or_by_plane(ushort planar, string expected)
    {
        DicomDataset dataset = SmallCtImage.Create().AddOrUpdate(DicomTag.SOPClassUID, DicomUID.SecondaryCaptureImageStorage.UID);
        dataset.AddOrUpdate<ushort>(DicomTag.SamplesPerPixel, 3).AddOrUpdate(DicomTag.PhotometricInterpretation, "RGB").AddOrUpdate(DicomTag.PlanarConfiguration, planar);

        Assert.That(Faults(dataset).Where(fault => fault.StartsWith("(0028,0006)", StringComparison.Ordinal)), Is.EqualTo(expected.Length == 0 ? [] : new[] { expected }));
    }

    [Test]
    public void Without_its_frame_of_reference_an_image_is_not_said_to_have_none()
    {
        DicomDataset dataset = SmallSegmentation.Create().AddOrUpdate(DicomTag.SOPClassUID, DicomUID.ParametricMapStorage.UID);
        Assert.That(ForbiddenGroups(), Is.Empty);

        dataset.Remove(DicomTag.FrameOfReferenceUID);
        Assert.That(Faults(dataset), Does.Contain("(0020,0052) missing error"));
        Assert.That(ForbiddenGroups(), Is.Empty);

        string[] ForbiddenGroups() => [.. Faults(dataset).Where(fault => fault.StartsWith("(5200", StringComparison.Ordinal) && fault.EndsWith("not-allowed error", StringComparison.Ordinal))];
    }

    [TestCase("(7FE0,0010)", "(7FE0,0010) missing error")]
    [TestCase("", "")]
    public void A_parametric_map_has_pixel_data_of_one_kind(string removed, string expected)
    {
        DicomDataset dataset = SmallSegmentation.Create().AddOrUpdate(DicomTag.SOPClassUID, DicomUID.ParametricMapStorage.UID);
        if (removed.Length > 0)
        {
            dataset.Remove(AttributePath.Parse(removed).Tag);
        }

        Assert.That(Faults(dataset).Where(fault => fault.StartsWith("(7FE0,0010)", StringComparison.Ordinal)), Is.EqualTo(expected.Length == 0 ? [] : new[] { expected }));
        dataset.AddOrUpdate(new DicomOtherFloat(DicomTag.FloatPixelData, new float[128]));
        Assert.That(Faults(dataset).Where(fault => fault.StartsWith("(7FE0,0010)", StringComparison.Ordinal)), Is.EqualTo(removed.Length > 0 ? [] : new[] { "(7FE0,0010) not-allowed error" }));
    }

    [Test]
    public void Secondary_captures_need_no_modality()
    {
        DicomDataset dataset = SmallCtImage.Create();
        dataset.Remove(DicomTag.Modality);
        Assert.That(Faults(dataset), Does.Contain("(0008,0060) missing error"));

        dataset.AddOrUpdate(DicomTag.SOPClassUID, DicomUID.SecondaryCaptureImageStorage.UID);
        Assert.That(Faults(dataset).Where(Speaks), Is.Empty);
        dataset.AddOrUpdate(DicomTag.Modality, "OT");
        Assert.That(Faults(dataset).Where(Speaks), Is.Empty, "but they may have one");
        dataset.AddOrUpdate(DicomTag.SOPClassUID, DicomUID.EncapsulatedPDFStorage.UID).Remove(DicomTag.Modality);
        Assert.That(Faults(dataset), Does.Contain("(0008,0060) missing error"), "documents are captured too, but of another series");

        static bool Speaks(string fault) => fault.StartsWith("(0008,0060)", StringComparison.Ordinal);
    }

    [Test]
    public void Segments_are_numbered_from_one()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        dataset.GetSequence(DicomTag.SegmentSequence).Items[1].AddOrUpdate<ushort>(DicomTag.SegmentNumber, 3);

        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(0062,0002)[2].(0062,0004) bad-value error", "(5200,9230)[2].(0062,000A)[1].(0062,000B) bad-value error" }));
    }

    [Test]
    public void A_frame_too_few_is_found_in_groups_and_pixels() => Assert.That(
        Faults(SmallSegmentation.Create().AddOrUpdate(DicomTag.NumberOfFrames, "3")),
        Is.EqualTo(new[] { "(5200,9230) bad-count error", "(7FE0,0010) bad-count error" }));

    [Test]
    public void Every_frame_has_as_many_indices_as_there_are_dimensions()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        Frame(dataset, 2).GetSequence(DicomTag.FrameContentSequence).Items[0].AddOrUpdate(DicomTag.DimensionIndexValues, 1u);

        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(5200,9230)[2].(0020,9111)[1].(0020,9157) bad-count error" }));
    }

    [Test]
    public void A_dimension_points_to_what_frames_have()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        dataset.GetSequence(DicomTag.DimensionIndexSequence).Items[1].AddOrUpdate(DicomTag.FunctionalGroupPointer, DicomTag.PlanePositionSlideSequence);

        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(0020,9222)[2].(0020,9167) bad-value error" }));
    }

    [Test]
    public void An_image_that_the_evidence_does_not_list_is_found()
    {
        DicomDataset dataset = SmallReport.Create();
        Region(dataset).GetSequence(DicomTag.ContentSequence).Items[0].GetSequence(DicomTag.ReferencedSOPSequence).Items[0].AddOrUpdate(DicomTag.ReferencedSOPInstanceUID, "1.2.3.8");

        Assert.That(Faults(dataset), Is.EqualTo(new[]
        {
            "(0040,A730)[3].(0040,A730)[1].(0040,A730)[1].(0008,1199)[1].(0008,1155) bad-value error",
            "(0040,A375)[1].(0008,1115)[1].(0008,1199)[1].(0008,1155) bad-value warning",
        }));
    }

    [Test]
    public void A_relationship_that_the_IOD_does_not_allow_is_found()
    {
        DicomDataset dataset = SmallReport.Create();
        Region(dataset).AddOrUpdate(DicomTag.RelationshipType, "CONTAINS");

        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(0040,A730)[3].(0040,A730)[1].(0040,A010) bad-relationship error" }));
    }

    [Test]
    public void A_value_type_that_the_IOD_does_not_have_is_found()
    {
        DicomDataset dataset = SmallReport.Create().AddOrUpdate(DicomTag.SOPClassUID, DicomUID.EnhancedSRStorage.UID);
        DicomDataset region = Region(dataset).AddOrUpdate(DicomTag.ValueType, "SCOORD3D").AddOrUpdate(DicomTag.ReferencedFrameOfReferenceUID, "1.2.3.5");
        region.AddOrUpdate(DicomTag.GraphicData, 1f, 1f, 1f, 5f, 1f, 1f).Remove(DicomTag.ContentSequence);

        Assert.That(Faults(dataset), Does.Contain("(0040,A730)[3].(0040,A730)[1].(0040,A040) bad-value error"));
    }

    [Test]
    public void Of_the_forms_of_a_code_value_one_is_reported()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        dataset.GetSequence(DicomTag.SegmentSequence).Items[0].GetSequence(DicomTag.SegmentedPropertyTypeCodeSequence).Items[0].Remove(DicomTag.CodeValue);

        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(0062,0002)[1].(0062,000F)[1].(0008,0100) missing error" }));
    }

    [Test]
    public void What_hangs_on_a_missing_value_is_not_reported_too()
    {
        DicomDataset dataset = SmallReport.Create();
        Region(dataset).Remove(DicomTag.ValueType);

        Assert.That(Faults(dataset), Is.EqualTo(new[] { "(0040,A730)[3].(0040,A730)[1].(0040,A040) missing error" }));
    }

    [Test]
    public void A_document_without_template_is_said_to_be_unchecked() => Assert.That(
        Conformance.Check(SmallReport.Create()).Unchecked.Where(open => open.Path.Tag == DicomTag.ContentTemplateSequence && open.Reason.Contains("names no template", StringComparison.Ordinal)),
        Has.Exactly(1).Items);

    [Test]
    public void A_template_of_the_caller_is_what_a_document_is_checked_by()
    {
        ConformanceReport report = Conformance.Check(SmallReport.Create(), TemplateDefinition.Find(1500)!);

        Assert.That(report.Violations.Where(violation => violation.Reference == new StandardReference(16, "TID 1500")), Is.Not.Empty);
        Assert.That(report.Unchecked.Where(open => open.Reason.Contains("names no template", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void An_image_is_not_checked_by_a_template() =>
        Assert.That(() => Conformance.Check(SmallCtImage.Create(), TemplateDefinition.Find(1500)!), Throws.ArgumentException.With.Message.Contains("CT Image"));

    private static DicomDataset Frame(DicomDataset dataset, int number) => dataset.GetSequence(DicomTag.PerFrameFunctionalGroupsSequence).Items[number - 1];

    private static DicomDataset Region(DicomDataset report) => report.GetSequence(DicomTag.ContentSequence).Items[2].GetSequence(DicomTag.ContentSequence).Items[0];

    private static IEnumerable<string> Faults(DicomDataset dataset) =>
        Conformance.Check(dataset).Violations.Select(violation => $"{violation.Path} {violation.Kind.ToText()} {violation.Severity.ToText()}");

    private static void AssertConformant(DicomDataset dataset)
    {
        ConformanceReport report = Conformance.Check(dataset);
        Assert.That(report.Violations, Is.Empty, report.ToString());
    }
}
