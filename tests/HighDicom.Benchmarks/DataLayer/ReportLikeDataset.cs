using FellowOakDicom;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>A data set of the shape of a large TID 1500 report: about 20,000 content items, 60,000 sequence items, 5 levels of sequences.</summary>
internal static class ReportLikeDataset
{
    /// <summary>What it is called in notes; <see cref="CreateFile"/> sees to the size.</summary>
    public const string Name = "report of 20,002 content items in 4 MB";

    private const int Groups = 1000;
    private const int ItemsInGroup = 19;

    public static DicomDataset Create()
    {
        DicomDataset[] groups = [.. Enumerable.Range(0, Groups).Select(Group)];
        DicomDataset measurements = Container("126010", "Imaging Measurements", groups);
        DicomDataset root = Container("126000", "Imaging Measurement Report", measurements);
        return root
            .Add(DicomTag.SOPClassUID, DicomUID.Comprehensive3DSRStorage)
            .Add(DicomTag.SOPInstanceUID, "1.2.826.0.1.3680043.8.498.1")
            .Add(DicomTag.SpecificCharacterSet, "ISO_IR 192")
            .Add(DicomTag.PatientName, "Doe^Jane");
    }

    public static byte[] CreateFile()
    {
        using MemoryStream stream = new();
        new DicomFile(Create()).Save(stream);
        return stream.ToArray();
    }

    private static DicomDataset Group(int number) =>
        Container("125007", "Measurement Group", [.. Enumerable.Range(0, ItemsInGroup).Select(i => i % 2 == 0 ? Number(number, i) : Text(number, i))]);

    private static DicomDataset Container(string code, string meaning, params DicomDataset[] content) => Item("CONTAINER", code, meaning)
        .Add(DicomTag.ContinuityOfContent, "SEPARATE")
        .Add(new DicomSequence(DicomTag.ContentSequence, content));

    private static DicomDataset Number(int group, int number)
    {
        DicomDataset value = new DicomDataset().NotValidated()
            .Add(new DicomSequence(DicomTag.MeasurementUnitsCodeSequence, Code("mm", "UCUM", "millimeter")))
            .Add(DicomTag.NumericValue, (group + (number / 7.0)));
        return Item("NUM", "103355008", "Width").Add(new DicomSequence(DicomTag.MeasuredValueSequence, value));
    }

    private static DicomDataset Text(int group, int number) =>
        Item("TEXT", "112039", "Tracking Identifier").Add(DicomTag.TextValue, string.Create(null, $"Lesion {group} of {number}"));

    private static DicomDataset Item(string valueType, string code, string meaning) => new DicomDataset().NotValidated()
        .Add(DicomTag.RelationshipType, "CONTAINS")
        .Add(DicomTag.ValueType, valueType)
        .Add(new DicomSequence(DicomTag.ConceptNameCodeSequence, Code(code, "DCM", meaning)));

    private static DicomDataset Code(string value, string scheme, string meaning) => new DicomDataset().NotValidated()
        .Add(DicomTag.CodeValue, value)
        .Add(DicomTag.CodingSchemeDesignator, scheme)
        .Add(DicomTag.CodeMeaning, meaning);
}
