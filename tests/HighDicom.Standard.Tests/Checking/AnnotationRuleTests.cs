using FellowOakDicom;
using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Bulk annotations: coordinates, indices and measurements are as many as they say.</summary>
public class AnnotationRuleTests
{
    [TestCase(6, "")]
    [TestCase(5, "(006A,0002)[1].(0066,0016) bad-count")]
    public void Points_of_annotations_are_counted(int numbers, string expected)
    {
        DicomDataset group = Group("POINT", 3).Add(DicomTag.PointCoordinatesData, new float[numbers]);

        Assert.That(OneRule.Check(new AnnotationRule(), Annotations(group)), Is.EqualTo(expected));
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

        Assert.That(OneRule.Check(new AnnotationRule(), Annotations(group)), Is.EqualTo(expected));
    }

    [Test]
    public void Polygons_have_whole_points()
    {
        DicomDataset group = Group("POLYGON", 1).Add(DicomTag.PointCoordinatesData, new float[7]);

        Assert.That(OneRule.Check(new AnnotationRule(), Annotations(group)), Is.EqualTo("(006A,0002)[1].(0066,0016) bad-count"));
    }

    [Test]
    public void Measurements_are_as_many_as_annotations()
    {
        DicomDataset values = new DicomDataset().Add(DicomTag.FloatingPointValues, 1f, 2f);
        DicomDataset group = Group("POINT", 3).Add(new DicomSequence(
            DicomTag.MeasurementsSequence, new DicomDataset(new DicomSequence(DicomTag.MeasurementValuesSequence, values))));

        Assert.That(OneRule.Check(new AnnotationRule(), Annotations(group)), Is.EqualTo("(006A,0002)[1].(0066,0121)[1].(0066,0132)[1].(0066,0125) bad-count"));
    }

    [TestCase("1 3", "")]
    [TestCase("3 1", "(006A,0002)[1].(0066,0121)[1].(0066,0132)[1].(006A,0011) bad-value", Description = "indices ascend")]
    [TestCase("1 4", "(006A,0002)[1].(0066,0121)[1].(0066,0132)[1].(006A,0011) bad-value", Description = "an index is that of an annotation")]
    [TestCase("0 1", "(006A,0002)[1].(0066,0121)[1].(0066,0132)[1].(006A,0011) bad-value", Description = "annotations count from 1")]
    public void A_measurement_of_some_annotations_names_them(string indices, string expected)
    {
        DicomDataset values = new DicomDataset().NotValidated().Add(DicomTag.FloatingPointValues, 1f, 2f);
        values.Add(new DicomOtherLong(DicomTag.AnnotationIndexList, [.. indices.Split(' ').Select(uint.Parse)]));
        DicomDataset group = Group("POINT", 3).Add(new DicomSequence(
            DicomTag.MeasurementsSequence, new DicomDataset(new DicomSequence(DicomTag.MeasurementValuesSequence, values))));

        Assert.That(OneRule.Check(new AnnotationRule(), Annotations(group)), Is.EqualTo(expected));
    }

    private static DicomDataset Group(string type, uint annotations) =>
        new DicomDataset().NotValidated().Add(DicomTag.GraphicType, type).Add(DicomTag.NumberOfAnnotations, annotations).Add<ushort>(DicomTag.AnnotationGroupNumber, 1);

    private static DicomDataset Annotations(DicomDataset group) =>
        new DicomDataset().NotValidated().Add(DicomTag.AnnotationCoordinateType, "2D").Add(new DicomSequence(DicomTag.AnnotationGroupSequence, group));
}
