using FellowOakDicom;
using HighDicom;
using HighDicom.Codes;

namespace HighDicom.Tests.Segmentations;

public sealed class DescriptionTests
{
    private static readonly CodedConcept Left = new("7771000", "SCT", "Left");
    private static readonly CodedConcept Lung = new("39607008", "SCT", "Lung");
    private static readonly CodedConcept German = new("de", "RFC5646", "German");

    private readonly SourceImages _images = TestSeries.Images();

    [Test]
    public void A_creator_who_is_not_named_is_empty_and_not_absent()
    {
        SourceImages images = TestSeries.Images();
        DicomDataset dataset = TestBuilder.Of(images).AddSegment("A", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ).Build().Dataset;

        Assert.That(dataset.GetDicomItem<DicomElement>(DicomTag.ContentCreatorName)!.Count, Is.Zero, "Type 2 before 2024, and DCMTK still asks for it");
    }

    [Test]
    public void What_is_said_of_a_segment_comes_back()
    {
        Segmentation built = Builder(SegmentationType.Binary).AddSegment("Nodule", Mask(), s =>
        {
            TestBuilder.Organ(s);
            s.AlgorithmDetails(parameters: "threshold=0.5", source: "Acme")
                .AnatomicRegion(Lung, Left).PrimaryAnatomicStructure(Lung, Left).DisplayColor("DarkOrange").DisplayGray(40000);
        }).Build();

        SegmentDescription segment = built.Segments.Single();
        Assert.That(segment.AnatomicRegions.Single().Code, Is.EqualTo(Lung));
        Assert.That(segment.AnatomicRegions.Single().Modifiers, Is.EqualTo(new[] { Left }));
        Assert.That(segment.PrimaryAnatomicStructures.Single().Modifiers, Is.EqualTo(new[] { Left }));
        Assert.That(segment.Algorithm, Is.EqualTo(new SegmentAlgorithm("LiverNet", "1.4", new CodedConcept("123110", "DCM", "Artificial Intelligence")) { Parameters = "threshold=0.5", Source = "Acme" }));
        Assert.That(segment.DisplayColor!.Value.ToRgb(), Is.EqualTo(((byte)255, (byte)140, (byte)0)));
        Assert.That(segment.DisplayGray, Is.EqualTo(40000));
    }

    [Test]
    public void Creator_languages_and_equipment_are_written()
    {
        DicomDataset dataset = Builder(SegmentationType.Binary).AddSegment("Liver", Mask(), TestBuilder.Organ)
            .WithContent("ORGANS", "Organs").WithCreator("Doe^Jane", new CodedConcept("4711", "99ACME", "Jane Doe"), "Acme Hospital")
            .AddContentDescription("Organe", German)
            .AddContributingEquipment(new Equipment("Other", "Filter", "2", "7"), new CodedConcept("109102", "DCM", "Processing Equipment"), "Denoised")
            .Build().Dataset;

        DicomDataset creator = dataset.GetSequence(DicomTag.ContentCreatorIdentificationCodeSequence).Items.Single();
        Assert.That(creator.GetSequence(DicomTag.PersonIdentificationCodeSequence).Items.Single().GetString(DicomTag.CodeValue), Is.EqualTo("4711"));
        Assert.That(creator.GetString(DicomTag.InstitutionName), Is.EqualTo("Acme Hospital"));
        DicomDataset german = dataset.GetSequence(DicomTag.AlternateContentDescriptionSequence).Items.Single();
        Assert.That(german.GetString(DicomTag.ContentDescription), Is.EqualTo("Organe"));
        Assert.That(german.GetSequence(DicomTag.LanguageCodeSequence).Items.Single().GetString(DicomTag.CodeValue), Is.EqualTo("de"));
        DicomDataset equipment = dataset.GetSequence(DicomTag.ContributingEquipmentSequence).Items.Single();
        Assert.That(equipment.GetString(DicomTag.ManufacturerModelName), Is.EqualTo("Filter"));
        Assert.That(equipment.GetString(DicomTag.ContributionDescription), Is.EqualTo("Denoised"));
    }

    [Test]
    public void A_palette_holds_the_colours_of_the_segments_and_black_elsewhere()
    {
        DicomDataset dataset = Builder(SegmentationType.LabelMap).AddSegment("Liver", Mask(), s => TestBuilder.Organ(s.Number(3).DisplayColor("#FF8000"))).WithPalette().Build().Dataset;

        Assert.That(dataset.GetString(DicomTag.PhotometricInterpretation), Is.EqualTo("PALETTE COLOR"));
        Assert.That(dataset.GetValues<ushort>(DicomTag.RedPaletteColorLookupTableDescriptor), Is.EqualTo(new ushort[] { 4, 0, 16 }));
        Assert.That(dataset.GetValues<ushort>(DicomTag.RedPaletteColorLookupTableData), Is.EqualTo(new ushort[] { 0, 0, 0, 65535 }));
        Assert.That(dataset.GetValues<ushort>(DicomTag.GreenPaletteColorLookupTableData)[3], Is.EqualTo(0x80 * 257));
        Assert.That(dataset.GetValues<ushort>(DicomTag.BluePaletteColorLookupTableData)[3], Is.Zero);
        Assert.That(dataset.GetString(DicomTag.ColorSpace), Is.EqualTo("SRGB"));
        Assert.That(dataset.GetSequence(DicomTag.SegmentSequence).Items.Select(item => item.Contains(DicomTag.RecommendedDisplayCIELabValue)), Has.All.False);
        byte[] profile = dataset.GetDicomItem<DicomElement>(DicomTag.ICCProfile)!.Buffer.Data;
        Assert.That(profile.AsSpan(12, 12).SequenceEqual("scnrRGB XYZ "u8), Is.True);
        Assert.That(System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile), Is.EqualTo(profile.Length));
    }

    [Test]
    public void A_palette_needs_a_label_map_with_colours_and_an_input_profile() => Assert.Multiple(() =>
    {
        Assert.That(() => Builder(SegmentationType.Binary).WithPalette(), Throws.ArgumentException);
        Assert.That(() => Builder(SegmentationType.LabelMap).WithPalette(new byte[200]), Throws.ArgumentException.With.Message.Contains("scnr"));
        Assert.That(() => Builder(SegmentationType.LabelMap).AddSegment("Liver", Mask(), TestBuilder.Organ).WithPalette().Build(),
            Throws.TypeOf<ConformanceException>().With.Message.Contains("'Liver'").And.Message.Contains("DisplayColor"));
    });

    [Test]
    public void Colours_have_names() => Assert.Multiple(() =>
    {
        Assert.That(CieLabColor.FromName("steelblue"), Is.EqualTo(CieLabColor.FromHex("#4682B4")));
        Assert.That(CieLabColor.FromName("DarkSlateGrey"), Is.EqualTo(CieLabColor.FromHex("#2F4F4F")));
        Assert.That(CieLabColor.FromName("rebeccapurple"), Is.EqualTo(CieLabColor.FromHex("#663399")));
        Assert.That(() => CieLabColor.FromName("ActiveBorder"), Throws.ArgumentException);
        Assert.That(() => CieLabColor.FromName("transparent"), Throws.ArgumentException);
        Assert.That(() => CieLabColor.FromName("nocolour"), Throws.ArgumentException);
    });

    [Test]
    public void Details_of_an_algorithm_need_its_name_version_and_family() =>
        Assert.That(() => Builder(SegmentationType.Binary).AddSegment("Liver", Mask(), s => s.Algorithm(SegmentAlgorithmType.Automatic, "Net").AlgorithmDetails("a=1")),
            Throws.InvalidOperationException.With.Message.Contains("'Liver'"));

    private SegmentationBuilder Builder(SegmentationType type) =>
        new SegmentationBuilder(_images, type, TestBuilder.Device).WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources);

    private bool[,,] Mask() => TestBuilder.Mask(_images, (f, r, _) => f == 1 && r < 3);
}
