using System.Globalization;
using FellowOakDicom;

namespace HighDicom;

/// <summary>What is allowed, and yet not read by everybody.</summary>
internal static class InteroperabilityNotes
{
    internal static IEnumerable<Violation> Of(SegmentationType type, DicomTransferSyntax syntax, int rows, int columns)
    {
        if (type == SegmentationType.Binary && !syntax.IsEncapsulated && (long)rows * columns % 8 != 0)
        {
            yield return SegmentProblem.OfAll(
                $"frames of {rows} × {columns} pixels of 1 bit do not end on whole bytes, as the standard wants; some servers (Orthanc) cannot give out single frames of such objects",
                Severity.Warning);
        }

        if (syntax.IsDeflate || syntax.UID.UID == DeflatedFrames)
            yield return SegmentProblem.OfAll($"{syntax.UID.Name} ({syntax.UID.UID}) is read by few programs; dicom3tools and older versions of DCMTK and viewers refuse it", Severity.Warning);
        if (type == SegmentationType.LabelMap)
            yield return SegmentProblem.OfAll("Label Map Segmentation Storage is a SOP class of 2024 that some archives and viewers refuse; ToBinary makes an object that all take", Severity.Warning);
    }

    /// <summary>What TILED_FULL costs where each segment has frames of its own.</summary>
    internal static IEnumerable<Violation> OfFullTiling(SegmentationType type, int segments, TileGrid grid)
    {
        if (type == SegmentationType.LabelMap || segments < 2) yield break;
        long bits = (long)grid.Rows * grid.Columns * (type == SegmentationType.Binary ? 1 : 8);
        decimal bytes = Math.Ceiling((decimal)bits * grid.Count * segments / 8);
        yield return SegmentProblem.OfAll(
            string.Create(CultureInfo.InvariantCulture, $"TILED_FULL stores all {grid.Count} tiles of each of {segments} segments, {bytes} bytes before compression; TILED_SPARSE leaves out empty ones, a label map has each tile once"),
            Severity.Warning);
    }

    private const string DeflatedFrames = "1.2.840.10008.1.2.8.1";
}
