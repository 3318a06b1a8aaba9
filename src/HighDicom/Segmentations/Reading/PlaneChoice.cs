namespace HighDicom;

/// <summary>A way to choose the planes of a result.</summary>
internal abstract class PlaneChoice
{
    /// <summary>Lays out the frames. Exceptions are those of the public method that made the choice.</summary>
    internal abstract PlacedFrames LayOut(SegmentationStore store);

    protected static FrameShape Shape(SegmentationStore store, int planes) => new(planes, store.Pixels.Format.Rows, store.Pixels.Format.Columns);
}
