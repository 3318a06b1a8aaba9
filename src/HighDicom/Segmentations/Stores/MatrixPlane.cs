using FellowOakDicom;

namespace HighDicom;

/// <summary>Where a total pixel matrix lies on the slide.</summary>
internal sealed record MatrixPlane(PlaneGeometry First, double FocalStep)
{
    /// <summary>What an object says; null if origin, orientation or spacing is absent.</summary>
    internal static MatrixPlane? Of(DicomDataset dataset)
    {
        if (MatrixSize.Of(dataset) is not { } size
            || ItemFrameReader.Items(dataset, DicomTag.TotalPixelMatrixOriginSequence) is not [var origin, ..]
            || ItemFrameReader.SlidePosition(origin) is not { } position
            || !PlaneOrientation.TryCreate(dataset.Decimals(DicomTag.ImageOrientationSlide), out PlaneOrientation orientation))
        {
            return null;
        }

        var shared = new FrameFacts(new UidList());
        if (ItemFrameReader.Items(dataset, DicomTag.SharedFunctionalGroupsSequence) is [var item, ..]) ItemFrameReader.Read(item, shared);
        return shared.Spacing is { } spacing
            ? new MatrixPlane(new PlaneGeometry(position, orientation, spacing, size.Rows, size.Columns), shared.SpacingBetweenSlices ?? 0)
            : null;
    }

    /// <summary>The centre of a pixel of the matrix.</summary>
    internal SpatialPoint At(int column, int row, long focalPlane) => First.FromPixelCenter(column, row) + new SpatialVector(0, 0, FocalStep * focalPlane);
}
