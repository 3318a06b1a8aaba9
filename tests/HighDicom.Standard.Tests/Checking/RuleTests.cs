using FellowOakDicom;
using HighDicom.Requirements;
using HighDicom.Standard.Tests.Data;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Rules that no table holds, each by itself on the attributes that it looks at.</summary>
public class RuleTests
{
    [TestCase(6, "")]
    [TestCase(5, "(006A,0002)[1].(0066,0016) bad-count")]
    public void Points_of_annotations_are_counted(int numbers, string expected)
    {
        DicomDataset group = Group("POINT", 3).Add(DicomTag.PointCoordinatesData, new float[numbers]);

        Assert.That(Check(new AnnotationRule(), Annotations(group)), Is.EqualTo(expected));
    }

    [TestCase("1 5", "")]
    [TestCase("1 5 7", "(006A,0002)[1].(0066,0040) bad-count")]
    [TestCase("1 4", "(006A,0002)[1].(0066,0040) bad-value", Description = "an index begins a point")]
    [TestCase("5 1", "(006A,0002)[1].(0066,0040) bad-value", Description = "indices ascend from 1")]
    [TestCase("1 11", "(006A,0002)[1].(0066,0040) bad-value", Description = "an index lies within the coordinates")]
    public void Indices_of_polygons_point_into_the_coordinates(string indices, string expected)
    {
        DicomDataset group = Group("POLYGON", 2).Add(DicomTag.PointCoordinatesData, new float[10]);
        group.Add(new DicomOtherLong(DicomTag.LongPrimitivePointIndexList, [.. indices.Split(' ').Select(uint.Parse)]));

        Assert.That(Check(new AnnotationRule(), Annotations(group)), Is.EqualTo(expected));
    }

    [Test]
    public void Measurements_are_as_many_as_annotations()
    {
        DicomDataset values = new DicomDataset().Add(DicomTag.FloatingPointValues, 1f, 2f);
        DicomDataset group = Group("POINT", 3).Add(new DicomSequence(
            DicomTag.MeasurementsSequence, new DicomDataset(new DicomSequence(DicomTag.MeasurementValuesSequence, values))));

        Assert.That(Check(new AnnotationRule(), Annotations(group)), Is.EqualTo("(006A,0002)[1].(0066,0121)[1].(0066,0132)[1].(0066,0125) bad-count"));
    }

    [Test]
    public void Graphics_stand_on_declared_layers()
    {
        DicomDataset dataset = new(
            new DicomSequence(DicomTag.GraphicLayerSequence, Layer("ONE"), Layer("ONE")),
            new DicomSequence(DicomTag.GraphicAnnotationSequence, Layer("ONE"), Layer("TWO")));

        Assert.That(Check(new PresentationStateRule(), dataset), Is.EqualTo("(0070,0060)[2].(0070,0002) bad-value; (0070,0001)[2].(0070,0002) bad-value"));
    }

    [TestCase(256, (ushort)8, 256, "")]
    [TestCase(256, (ushort)16, 512, "")]
    [TestCase(0, (ushort)16, 131072, "")]
    [TestCase(256, (ushort)16, 256, "(0028,1201) bad-count")]
    public void Palettes_have_as_many_entries_as_they_say(int entries, ushort bits, int bytes, string expected)
    {
        DicomDataset dataset = new(
            new DicomUnsignedShort(DicomTag.RedPaletteColorLookupTableDescriptor, (ushort)entries, 0, bits),
            new DicomOtherWord(DicomTag.RedPaletteColorLookupTableData, new ushort[bytes / 2]));

        Assert.That(Check(new LookupTableRule(), dataset), Is.EqualTo(expected));
    }

    [Test]
    public void A_photometric_interpretation_of_compression_needs_a_compressed_syntax()
    {
        DicomDataset dataset = SmallCtImage.Create().AddOrUpdate(DicomTag.PhotometricInterpretation, "YBR_ICT");

        Assert.That(Check(new PhotometricRule(), dataset), Is.EqualTo("(0028,0004) bad-value"));
    }

    [Test]
    public void Referenced_instances_are_listed_by_series()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        dataset.Remove(DicomTag.ReferencedSeriesSequence);

        Assert.That(Check(new InstanceReferenceRule(), dataset), Is.EqualTo("(0008,1115) missing"));
    }

    [Test]
    public void An_item_by_reference_must_exist_and_must_not_hold_the_reference()
    {
        DicomDataset report = SmallReport.Create();
        IList<DicomDataset> content = report.GetSequence(DicomTag.ContentSequence).Items;
        content[2].GetSequence(DicomTag.ContentSequence).Items.Add(Reference(1, 9));
        content[2].GetSequence(DicomTag.ContentSequence).Items.Add(Reference(1, 3));
        content[2].GetSequence(DicomTag.ContentSequence).Items.Add(Reference(1, 2));

        Assert.That(
            Check(new SrRelationshipRule(), report),
            Is.EqualTo("(0040,A730)[3].(0040,A730)[2].(0040,DB73) bad-value; (0040,A730)[3].(0040,A730)[3].(0040,DB73) bad-relationship"));
    }

    [Test]
    public void Frames_of_floating_point_have_their_length()
    {
        DicomDataset dataset = Image(2, 2).Add(DicomTag.NumberOfFrames, "3").Add(new DicomOtherFloat(DicomTag.FloatPixelData, new float[11]));

        Assert.That(Check(new PixelDataLengthRule(), dataset), Is.EqualTo("(7FE0,0008) bad-count"));
        Assert.That(Check(new PixelDataLengthRule(), dataset.AddOrUpdate(new DicomOtherFloat(DicomTag.FloatPixelData, new float[12]))), Is.Empty);
    }

    [Test]
    public void Frames_of_double_precision_have_their_length()
    {
        DicomDataset dataset = Image(2, 2).Add(new DicomOtherDouble(DicomTag.DoubleFloatPixelData, new double[5]));

        Assert.That(Check(new PixelDataLengthRule(), dataset), Is.EqualTo("(7FE0,0009) bad-count"));
        Assert.That(Check(new PixelDataLengthRule(), dataset.AddOrUpdate(new DicomOtherDouble(DicomTag.DoubleFloatPixelData, new double[4]))), Is.Empty);
    }

    [TestCase("RGB", 24, "")]
    [TestCase("YBR_FULL_422", 16, "")]
    [TestCase("YBR_FULL_422", 24, "(7FE0,0010) bad-count")]
    [TestCase("RGB", 16, "(7FE0,0010) bad-count")]
    public void Chrominance_that_is_subsampled_takes_less(string interpretation, int bytes, string expected)
    {
        DicomDataset dataset = Image(2, 4).Add<ushort>(DicomTag.SamplesPerPixel, 3).Add<ushort>(DicomTag.BitsAllocated, 8).Add(DicomTag.PhotometricInterpretation, interpretation);
        dataset.Add(new DicomOtherByte(DicomTag.PixelData, new byte[bytes]));

        Assert.That(Check(new PixelDataLengthRule(), dataset), Is.EqualTo(expected));
    }

    [TestCase(3, 0, "")]
    [TestCase(3, 3, "")]
    [TestCase(4, 3, "")]
    [TestCase(2, 0, "(7FE0,0010) bad-count", Description = "a fragment for each frame")]
    [TestCase(3, 2, "(7FE0,0010) bad-count", Description = "an offset for each frame")]
    public void Encapsulated_frames_have_fragments_and_offsets(int fragments, int offsets, string expected)
    {
        DicomOtherByteFragment pixels = new(DicomTag.PixelData);
        for (int i = 0; i < offsets; i++) pixels.OffsetTable.Add((uint)i * 10);
        for (int i = 0; i < fragments; i++) pixels.Fragments.Add(new FellowOakDicom.IO.Buffer.MemoryByteBuffer(new byte[2]));

        Assert.That(Check(new PixelDataLengthRule(), Image(2, 2).Add(DicomTag.NumberOfFrames, "3").Add(pixels)), Is.EqualTo(expected));
    }

    [Test]
    public void The_extended_offset_table_has_an_entry_for_each_frame()
    {
        DicomDataset dataset = Image(2, 2).Add(DicomTag.NumberOfFrames, "3").Add(new DicomOtherVeryLong(DicomTag.ExtendedOffsetTable, new ulong[2]));
        DicomOtherByteFragment pixels = new(DicomTag.PixelData);
        for (int i = 0; i < 3; i++) pixels.Fragments.Add(new FellowOakDicom.IO.Buffer.MemoryByteBuffer(new byte[2]));

        Assert.That(Check(new PixelDataLengthRule(), dataset.Add(pixels)), Is.EqualTo("(7FE0,0001) bad-count"));
    }

    [Test]
    public void A_compressed_syntax_allows_what_its_codec_can_hold()
    {
        DicomDataset dataset = new DicomDataset(DicomTransferSyntax.JPEG2000Lossless).NotValidated();
        dataset.Add(DicomTag.PhotometricInterpretation, "YBR_FULL_422").Add(new DicomOtherByteFragment(DicomTag.PixelData));

        Assert.That(Check(new PhotometricRule(), dataset), Is.EqualTo("(0028,0004) bad-value"));
        Assert.That(Check(new PhotometricRule(), dataset.AddOrUpdate(DicomTag.PhotometricInterpretation, "YBR_RCT")), Is.Empty);
    }

    [Test]
    public void A_presentation_state_speaks_of_images_that_it_applies_to()
    {
        DicomDataset dataset = new DicomDataset().NotValidated().Add(DicomTag.PresentationCreationDate, "20260101")
            .Add(new DicomSequence(DicomTag.ReferencedSeriesSequence, Referring("1.2.1", "1.2.2")))
            .Add(new DicomSequence(DicomTag.GraphicAnnotationSequence, Referring("1.2.1"), Referring("1.2.9")))
            .Add(new DicomSequence(DicomTag.DisplayedAreaSelectionSequence, Referring("1.2.2", "1.2.8")));

        Assert.That(Check(new PresentationStateRule(), dataset), Is.EqualTo(
            "(0070,0001)[2].(0008,1140)[1].(0008,1155) bad-value; (0070,005A)[1].(0008,1140)[2].(0008,1155) bad-value"));
    }

    [Test]
    public void Lookup_tables_of_presentation_have_as_many_entries_as_they_say()
    {
        DicomDataset table = new(new DicomUnsignedShort(DicomTag.LUTDescriptor, 4, 0, 16), new DicomOtherWord(DicomTag.LUTData, new ushort[3]));

        Assert.That(Check(new LookupTableRule(), new DicomDataset(new DicomSequence(DicomTag.VOILUTSequence, table))), Is.EqualTo("(0028,3010)[1].(0028,3006) bad-count"));
    }

    [Test]
    public void A_dimension_of_an_organization_that_is_not_listed_is_found()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        dataset.GetSequence(DicomTag.DimensionIndexSequence).Items[0].AddOrUpdate(DicomTag.DimensionOrganizationUID, "1.2.99");

        Assert.That(Check(new DimensionPointerRule(), dataset), Is.EqualTo("(0020,9222)[1].(0020,9164) bad-value"));
    }

    [Test]
    public void Every_frame_refers_to_a_segment()
    {
        DicomDataset dataset = SmallSegmentation.Create(2000);
        IList<DicomDataset> frames = dataset.GetSequence(DicomTag.PerFrameFunctionalGroupsSequence).Items;
        frames[1776].GetSequence(DicomTag.SegmentIdentificationSequence).Items[0].AddOrUpdate<ushort>(DicomTag.ReferencedSegmentNumber, 9);

        Assert.That(Check(new ReferencedSegmentRule(), dataset), Is.EqualTo("(5200,9230)[1777].(0062,000A)[1].(0062,000B) bad-value"));
    }

    private static DicomDataset Image(ushort rows, ushort columns) => new DicomDataset().NotValidated().Add(DicomTag.Rows, rows).Add(DicomTag.Columns, columns);

    private static DicomDataset Referring(params string[] uids) => new(new DicomSequence(
        DicomTag.ReferencedImageSequence, [.. uids.Select(uid => new DicomDataset(new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, uid)))]));

    private static DicomDataset Group(string type, uint annotations) =>
        new DicomDataset().NotValidated().Add(DicomTag.GraphicType, type).Add(DicomTag.NumberOfAnnotations, annotations).Add<ushort>(DicomTag.AnnotationGroupNumber, 1);

    private static DicomDataset Annotations(DicomDataset group) =>
        new DicomDataset().NotValidated().Add(DicomTag.AnnotationCoordinateType, "2D").Add(new DicomSequence(DicomTag.AnnotationGroupSequence, group));

    private static DicomDataset Layer(string name) => new DicomDataset().Add(DicomTag.GraphicLayer, name);

    private static DicomDataset Reference(params uint[] identifier) =>
        new DicomDataset().Add(DicomTag.RelationshipType, "INFERRED FROM").Add(DicomTag.ReferencedContentItemIdentifier, identifier);

    private static string Check(IConformanceRule rule, DicomDataset dataset)
    {
        string sopClass = dataset.GetSingleValueOrDefault(DicomTag.SOPClassUID, DicomUID.CTImageStorage.UID);
        CheckRun run = new(RequirementCatalog.Default.IodFor(sopClass)!, dataset);
        int before = run.Findings.Violations.Count;
        rule.Check(run);
        return string.Join("; ", run.Findings.Violations.Skip(before).Select(violation => $"{violation.Path} {violation.Kind.ToText()}"));
    }
}
