using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads where a plane lies, from the attributes of an image or from functional groups. What is incomplete or not valid is no geometry.</summary>
internal static class SourceGeometry
{
    /// <summary>Of a single-frame image (Image Plane Module, PS3.3 C.7.6.2).</summary>
    internal static PlaneGeometry? OfImage(DicomDataset dataset, int rows, int columns) => Plane(
        dataset.Decimals(DicomTag.ImagePositionPatient), dataset.Decimals(DicomTag.ImageOrientationPatient), dataset.Decimals(DicomTag.PixelSpacing), rows, columns);

    /// <summary>Of a frame, from Plane Position, Plane Orientation and Pixel Measures (PS3.3 C.7.6.16.2).</summary>
    internal static PlaneGeometry? OfGroups(FrameGroups groups, int frame, int rows, int columns) => Plane(
        groups.Item(DicomTag.PlanePositionSequence, frame)?.Decimals(DicomTag.ImagePositionPatient),
        groups.Item(DicomTag.PlaneOrientationSequence, frame)?.Decimals(DicomTag.ImageOrientationPatient),
        groups.Item(DicomTag.PixelMeasuresSequence, frame)?.Decimals(DicomTag.PixelSpacing),
        rows,
        columns);

    /// <summary>
    /// Of the frames of an image without functional groups: only Grid Frame Offset Vector (3004,000C) tells where frames after the first lie
    /// (PS3.3 C.8.8.3.2); its offsets count from the first frame along the normal, and begin with 0.
    /// </summary>
    internal static PlaneGeometry?[] OfOffsets(DicomDataset dataset, int count, int rows, int columns)
    {
        if (OfImage(dataset, rows, columns) is not { } first || dataset.Decimals(DicomTag.GridFrameOffsetVector) is not [0, ..] offsets || offsets.Length != count)
            return [null];

        return [.. offsets.Select(offset => first with { Position = first.Position + (first.Normal * offset) })];
    }

    internal static PlaneGeometry? Plane(double[]? position, double[]? orientation, double[]? spacing, int rows, int columns)
    {
        if (position is not [var x, var y, var z] || spacing is not [var betweenRows, var betweenColumns] ||
            !PlaneOrientation.TryCreate(orientation, out PlaneOrientation directions))
        {
            return null;
        }

        PixelSpacing distances = new(betweenRows, betweenColumns);
        return distances.IsValid ? new PlaneGeometry(new SpatialPoint(x, y, z), directions, distances, rows, columns) : null;
    }
}
