using FellowOakDicom;

namespace HighDicom.Standard.Tests.Data;

/// <summary>A valid Comprehensive 3D SR with a text, a code, a measurement that is inferred from an image region, and that image.</summary>
internal static class SmallReport
{
    public static DicomDataset Create(int measurements = 1)
    {
        DicomDataset dataset = Patients.Add(new DicomDataset(), DicomUID.Comprehensive3DSRStorage, "SR");
        dataset.Add(DicomTag.InstanceNumber, "1").Add(DicomTag.ContentDate, "20260101").Add(DicomTag.ContentTime, "120000");
        dataset.Add(DicomTag.CompletionFlag, "COMPLETE").Add(DicomTag.VerificationFlag, "UNVERIFIED");
        dataset.Add(new DicomSequence(DicomTag.PerformedProcedureCodeSequence)).Add(new DicomSequence(DicomTag.ReferencedPerformedProcedureStepSequence));
        dataset.Add(Evidence());
        dataset.Add(DicomTag.ValueType, "CONTAINER").Add(DicomTag.ContinuityOfContent, "SEPARATE").Add(Name("126000", "Imaging Measurement Report"));
        dataset.Add(new DicomSequence(DicomTag.ContentSequence, [Text(), Code(), .. Enumerable.Range(0, measurements).Select(_ => Measurement())]));
        return dataset;
    }

    private static DicomSequence Evidence()
    {
        DicomDataset series = new DicomDataset().Add(DicomTag.SeriesInstanceUID, "1.2.3.6").Add(Image());
        return new DicomSequence(
            DicomTag.CurrentRequestedProcedureEvidenceSequence,
            new DicomDataset().Add(DicomTag.StudyInstanceUID, "1.2.3.1").Add(new DicomSequence(DicomTag.ReferencedSeriesSequence, series)));
    }

    private static DicomSequence Image() => new(
        DicomTag.ReferencedSOPSequence,
        new DicomDataset().Add(DicomTag.ReferencedSOPClassUID, DicomUID.CTImageStorage.UID).Add(DicomTag.ReferencedSOPInstanceUID, "1.2.3.7"));

    private static DicomSequence Name(string value, string meaning) => Codes.Sequence(DicomTag.ConceptNameCodeSequence, value, "DCM", meaning);

    private static DicomDataset Item(string relationship, string type, DicomSequence? name) =>
        new DicomDataset().Add(DicomTag.RelationshipType, relationship).Add(DicomTag.ValueType, type).Add(name is null ? [] : [name]);

    private static DicomDataset Text() => Item("CONTAINS", "TEXT", Name("121106", "Comment")).Add(DicomTag.TextValue, "Two lesions");

    private static DicomDataset Code() =>
        Item("HAS CONCEPT MOD", "CODE", Name("121049", "Language of Content Item and Descendants")).Add(Codes.Sequence(DicomTag.ConceptCodeSequence, "en", "RFC5646", "English"));

    private static DicomDataset Measurement()
    {
        DicomDataset image = Item("SELECTED FROM", "IMAGE", null).Add(Image());
        DicomDataset region = Item("INFERRED FROM", "SCOORD", Name("111030", "Image Region"))
            .Add(DicomTag.GraphicType, "POLYLINE").Add(DicomTag.GraphicData, 1f, 1f, 5f, 1f, 5f, 5f, 1f, 1f).Add(new DicomSequence(DicomTag.ContentSequence, image));
        DicomDataset value = new DicomDataset().Add(DicomTag.NumericValue, "23.4").Add(Codes.Sequence(DicomTag.MeasurementUnitsCodeSequence, "mm", "UCUM", "mm"));
        return Item("CONTAINS", "NUM", Codes.Sequence(DicomTag.ConceptNameCodeSequence, "103339001", "SCT", "Long Axis"))
            .Add(new DicomSequence(DicomTag.MeasuredValueSequence, value)).Add(new DicomSequence(DicomTag.ContentSequence, region));
    }
}
