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
