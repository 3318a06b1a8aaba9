using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// The coordinates and measurements of a group of bulk annotations are as many as its Number of Annotations says, and the indices of its primitives point
/// into the coordinates (PS3.3, section C.37.1.2).
/// </summary>
internal sealed class AnnotationRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.37.1.2");

    public void Check(CheckRun run)
    {
        bool isVolume = run.Dataset.Text(DicomTag.AnnotationCoordinateType) == "3D";
        IList<DicomDataset> groups = run.Dataset.Items(DicomTag.AnnotationGroupSequence);
        for (int i = 0; i < groups.Count; i++)
        {
            int number = i + 1;
            AttributePath Path(DicomTag tag) => new AttributePath(DicomTag.AnnotationGroupSequence).Append(number, tag);

            if (groups[i].Integer(DicomTag.AnnotationGroupNumber) is { } given && given != number)
            {
                run.Report(ViolationKind.BadValue, Path(DicomTag.AnnotationGroupNumber), Section, Text($"group {number} of the sequence has the number {given}"));
            }

            int dimensions = isVolume && !groups[i].Contains(DicomTag.CommonZCoordinateValue) ? 3 : 2;
            CheckCoordinates(run, groups[i], dimensions, Path);
            CheckMeasurements(run, groups[i], Path);
        }
    }

    private static void CheckCoordinates(CheckRun run, DicomDataset group, int dimensions, Func<DicomTag, AttributePath> path)
    {
        DicomElement? coordinates = group.GetDicomItem<DicomElement>(DicomTag.PointCoordinatesData) ?? group.GetDicomItem<DicomElement>(DicomTag.DoublePointCoordinatesData);
        if (coordinates is null || group.Integer(DicomTag.NumberOfAnnotations) is not { } annotations)
        {
            return;
        }

        int points = group.Text(DicomTag.GraphicType) switch { "POINT" => 1, "RECTANGLE" or "ELLIPSE" => 4, _ => 0 };
        if (points > 0 && coordinates.Count != annotations * points * dimensions)
        {
            run.Report(ViolationKind.BadCount, path(coordinates.Tag), Section, Text($"{coordinates.Count} numbers for {annotations} annotations of {points} points"));
        }
        else if (points == 0 && coordinates.Count % dimensions != 0)
        {
            run.Report(ViolationKind.BadCount, path(coordinates.Tag), Section, Text($"{coordinates.Count} numbers are not whole points of {dimensions}"));
        }
        else if (points == 0 && group.GetDicomItem<DicomItem>(DicomTag.LongPrimitivePointIndexList) is DicomElement { Count: > 0 } list)
        {
            CheckIndices(run, list.Get<uint[]>(), annotations, (coordinates.Count, dimensions), path(list.Tag));
        }
    }

    /// <summary>An index is the number, from 1, of the first coordinate of a primitive; they ascend, and each begins a point.</summary>
    private static void CheckIndices(CheckRun run, uint[] indices, long annotations, (int Count, int Dimensions) coordinates, AttributePath path)
    {
        if (indices.Length != annotations)
        {
            run.Report(ViolationKind.BadCount, path, Section, Text($"{indices.Length} indices for {annotations} annotations"));
            return;
        }

        for (int i = 0; i < indices.Length; i++)
        {
            bool ascends = i == 0 ? indices[0] == 1 : indices[i] > indices[i - 1];
            if (!ascends || indices[i] > coordinates.Count || (indices[i] - 1) % coordinates.Dimensions != 0)
            {
                run.Report(ViolationKind.BadValue, path, Section, Text($"index {indices[i]} of annotation {i + 1}"));
                return;
            }
        }
    }

    private static void CheckMeasurements(CheckRun run, DicomDataset group, Func<DicomTag, AttributePath> path)
    {
        IList<DicomDataset> measurements = group.Items(DicomTag.MeasurementsSequence);
        for (int i = 0; i < measurements.Count; i++)
        {
            if (measurements[i].FirstItem(DicomTag.MeasurementValuesSequence) is not { } values
                || values.GetDicomItem<DicomItem>(DicomTag.FloatingPointValues) is not DicomElement numbers)
            {
                continue;
            }

            AttributePath Place(DicomTag tag) => path(DicomTag.MeasurementsSequence).Append(i + 1, DicomTag.MeasurementValuesSequence).Append(1, tag);
            CheckAnnotationIndices(run, values, group.Integer(DicomTag.NumberOfAnnotations), Place);
            long expected = values.GetDicomItem<DicomItem>(DicomTag.AnnotationIndexList) is DicomElement list ? list.Count : group.Integer(DicomTag.NumberOfAnnotations) ?? numbers.Count;
            if (numbers.Count != expected)
            {
                run.Report(ViolationKind.BadCount, Place(DicomTag.FloatingPointValues), Section, Text($"{numbers.Count} values for {expected} annotations"));
            }
        }
    }

    /// <summary>The annotations that a measurement is of: their numbers ascend, from 1 to the number of annotations.</summary>
    private static void CheckAnnotationIndices(CheckRun run, DicomDataset values, long? annotations, Func<DicomTag, AttributePath> place)
    {
        if (values.GetDicomItem<DicomItem>(DicomTag.AnnotationIndexList) is not DicomElement { Count: > 0 } list)
        {
            return;
        }

        uint before = 0;
        foreach (uint index in list.Get<uint[]>())
        {
            if (index <= before || index > annotations)
            {
                run.Report(ViolationKind.BadValue, place(list.Tag), Section, Text($"index {index} after {before}, of {annotations} annotations"));
                return;
            }

            before = index;
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
