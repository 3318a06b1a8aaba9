using System.Reflection;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;
using HighDicom.Templates.Notation;

namespace HighDicom.Standard.Tests.Templates;

/// <summary>Values that a row of a template allows.</summary>
internal static class SampleArguments
{
    private static readonly CodedConcept Own = new("1", "99TEST", "Own code");

    /// <summary>An argument of the method for a row, except those that add what stands under it.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="row">The row; for one that includes a template, the only top row of that.</param>
    public static object? Of(ParameterInfo parameter, TemplateRow row) => parameter.ParameterType switch
    {
        Type type when type == typeof(string) => row.Facts.ValueType == "UIDREF" ? "1.2.3" : "Text",
        Type type when type == typeof(double) => 1.5,
        Type type when type == typeof(CodedConcept) => Code(row, ofName: parameter.Name != "value"),
        Type type when type == typeof(NumericValue) => new NumericValue(1.5, Code(row.Facts.Statements.OfType<UnitSet>().Select(set => set.Codes))),
        Type type when type == typeof(DateOnly) => new DateOnly(2026, 1, 31),
        Type type when type == typeof(TimeOnly) => new TimeOnly(13, 30),
        Type type when type == typeof(DateTime) => new DateTime(2026, 1, 31, 13, 30, 0, DateTimeKind.Unspecified),
        Type type when type == typeof(ImageReference) => Image(row),
        Type type when type == typeof(CompositeReference) => new CompositeReference(SopClass(row) ?? "1.2.840.10008.5.1.4.1.1.88.33", "1.2.4"),
        Type type when type == typeof(WaveformReference) => new WaveformReference(new CompositeReference("1.2.840.10008.5.1.4.1.1.9.1.1", "1.2.5")),
        Type type when type == typeof(SpatialCoordinates) => new SpatialCoordinates(new(Graphic(row, "POLYLINE")), Points(Graphic(row, "POLYLINE"), 2)),
        Type type when type == typeof(SpatialCoordinates3D) => new SpatialCoordinates3D(new(Graphic(row, "POLYGON")), Points(Graphic(row, "POLYGON"), 3), "1.2.6"),
        Type type when type == typeof(TemporalCoordinates) => TemporalCoordinates.AtSamples("POINT", [1]),
        _ when parameter.HasDefaultValue => null,
        _ => throw new AssertionException($"{parameter.Member.DeclaringType}.{parameter.Member.Name} takes a {parameter.ParameterType}"),
    };

    /// <summary>The concept name that is given to an item of the row, or its coded value.</summary>
    public static CodedConcept Code(TemplateRow row, bool ofName) => Code(ofName ? [row.Facts.Name] : row.Facts.Statements.OfType<ValueSet>().Select(set => set.Codes));

    private static CodedConcept Code(IEnumerable<CodeSet> sets)
    {
        CodeSet? set = sets.FirstOrDefault();
        return set switch
        {
            OneCode one => new CodedConcept(one.Code.Value, one.Code.Scheme, one.Code.Meaning),
            GroupCodes { Number: { } number } when ContextGroup.Find(number) is { } group => group.Members[0],
            _ => Own,
        };
    }

    private static ImageReference Image(TemplateRow row)
    {
        bool isSegmentation = row.Facts.Statements.OfType<ReferencedKinds>().Any(kinds => kinds.Kinds.Contains("Segmentation Image"));
        return isSegmentation ? new(SampleReports.Segmentation, "1.2.7", segments: [1]) : new(SopClass(row) ?? SampleReports.CtImage, "1.2.8");
    }

    private static string? SopClass(TemplateRow row) => row.Facts.Statements.OfType<ReferencedClass>().FirstOrDefault()?.SopClassUid;

    private static string Graphic(TemplateRow row, string usual) =>
        row.Facts.Statements.OfType<GraphicTypes>().FirstOrDefault() is not { } types ? usual
            : !types.Excluded ? types.Types[0] : types.Types.Contains(usual) ? "POINT" : usual;

    private static float[] Points(string graphicType, int dimensions)
    {
        int points = graphicType switch { "POINT" => 1, "CIRCLE" => 2, "ELLIPSOID" => 6, _ => 4 };
        float[] square = [1, 1, 0, 5, 1, 0, 5, 5, 0, 1, 1, 0, 1, 5, 0, 5, 3, 0];
        return [.. square.Chunk(3).Take(points).SelectMany(point => point.Take(dimensions))];
    }
}
