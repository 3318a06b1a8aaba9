using System.Globalization;
using FellowOakDicom;
using HighDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

/// <summary>A CT series in memory, with fixed UIDs: oblique, so that no axis can be taken for another.</summary>
internal static class TestSeries
{
    internal const string StudyUid = "1.2.3.1";
    internal const string SeriesUid = "1.2.3.1.1";
    internal const string FrameOfReferenceUid = "1.2.3.1.9";

    // A turn by 30° about z and then by 20° about the new x axis.
    private static readonly double[] Row = [Math.Cos(Math.PI / 6), Math.Sin(Math.PI / 6), 0];
    private static readonly double[] Column = [-Math.Sin(Math.PI / 6) * Math.Cos(Math.PI / 9), Math.Cos(Math.PI / 6) * Math.Cos(Math.PI / 9), Math.Sin(Math.PI / 9)];

    internal static SourceImages Images(int count = 4, int rows = 5, int columns = 7, Action<DicomDataset>? change = null) =>
        SourceImages.From(Headers(count, rows, columns, change));

    internal static DicomDataset[] Headers(int count = 4, int rows = 5, int columns = 7, Action<DicomDataset>? change = null) =>
        [.. Enumerable.Range(0, count).Select(i => Header(i, rows, columns, change))];

    internal static string InstanceUid(int fileIndex) => $"1.2.3.1.1.{fileIndex + 1}";

    private static DicomDataset Header(int index, int rows, int columns, Action<DicomDataset>? change)
    {
        double[] normal = [(Row[1] * Column[2]) - (Row[2] * Column[1]), (Row[2] * Column[0]) - (Row[0] * Column[2]), (Row[0] * Column[1]) - (Row[1] * Column[0])];
        DicomDataset dataset = new DicomDataset
        {
            { DicomTag.SOPClassUID, DicomUID.CTImageStorage },
            { DicomTag.SOPInstanceUID, InstanceUid(index) },
            { DicomTag.StudyInstanceUID, StudyUid },
            { DicomTag.SeriesInstanceUID, SeriesUid },
            { DicomTag.FrameOfReferenceUID, FrameOfReferenceUid },
            { DicomTag.PositionReferenceIndicator, string.Empty },
            { DicomTag.Modality, "CT" },
            { DicomTag.SeriesNumber, "3" },
            { DicomTag.InstanceNumber, (index + 1).ToString(CultureInfo.InvariantCulture) },
            { DicomTag.Rows, (ushort)rows },
            { DicomTag.Columns, (ushort)columns },
            { DicomTag.PixelSpacing, "0.5", "0.75" },
            { DicomTag.SliceThickness, "2" },
            { DicomTag.ImageOrientationPatient, [.. Row.Concat(Column).Select(DecimalText.Format)] },
            { DicomTag.ImagePositionPatient, [.. normal.Select((n, axis) => DecimalText.Format((10 * axis) - 5 + (n * 2.5 * index)))] },
        }.WithTestStudy();
        change?.Invoke(dataset);
        return dataset;
    }
}
