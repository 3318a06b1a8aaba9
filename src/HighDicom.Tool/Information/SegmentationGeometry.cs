namespace HighDicom.Tool.Information;

/// <summary>Where the planes of a segmentation lie.</summary>
/// <param name="Shape">Frames, rows and columns of the volume or of the total pixel matrix; null if the planes form none.</param>
/// <param name="Affine">Patient or slide ← (frame, row, column); null if it is not known.</param>
/// <param name="Problem">Why the planes form no volume, or null.</param>
internal sealed record SegmentationGeometry(FrameShape? Shape, Affine? Affine, string? Problem)
{
    // What is described is the place of the planes: neither tilt nor several frames at one position forbid that.
    private static readonly VolumeRules Rules = new() { AllowTilt = true, Duplicates = DuplicateFrames.First };

    /// <summary>The distances between frames (along their normal), rows and columns in mm.</summary>
    public double[] Spacing => Affine is { } affine
        ? [Math.Abs(affine.FrameStep.Dot(Orientation!.Value.Normal)), affine.RowStep.Length, affine.ColumnStep.Length]
        : [];

    public PlaneOrientation? Orientation => Affine is { } affine ? new PlaneOrientation(affine.ColumnStep.Normalize(), affine.RowStep.Normalize()) : null;

    public static SegmentationGeometry Of(Segmentation segmentation)
    {
        try
        {
            SegmentationPixels planes = segmentation.Pixels().FromVolume(Rules);
            return new SegmentationGeometry(planes.Shape, planes.Affine, planes.Affine is null ? "origin, orientation or spacing of the total pixel matrix is absent" : null);
        }
        catch (Exception error) when (error is InvalidOperationException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            return new SegmentationGeometry(null, null, error.Message);
        }
    }
}
