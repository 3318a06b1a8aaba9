namespace HighDicom;

// Levels of a pyramid, which SegmentationPyramidBuilder makes.
public sealed partial class SegmentationBuilder
{
    private PyramidInfo? _pyramid;

    internal SegmentationBuilder(PyramidLevel level, SegmentationType type, Equipment equipment, PyramidInfo pyramid) =>
        (_layout, _type, _equipment, _pyramid) = (SlidePlanes.Of(level.Sources, level.Matrix), type, equipment, pyramid);

    // Only where probabilities are stored, or turned into masks, is there a use for those between 0 and 1.
    private bool TakesFractions => _type == SegmentationType.Fractional || _threshold is not null;

    /// <summary>Adds pixels of this level: its total pixel matrix, or tiles.</summary>
    internal void AddLevel<T>(FrameStore<T> pixels, SegmentDescription[] segments, bool isLabelMap)
        where T : unmanaged
    {
        string label = isLabelMap ? LabelMap : Segment(segments[0].Label);
        AddLevel(Cut(pixels, label), _layout.PlaceShape(pixels.Shape, label), segments, isLabelMap);
    }

    /// <summary>Adds the pixels of the first level, made smaller.</summary>
    internal void AddSmaller<T>(StridedFrames<T> pixels, (double Rows, double Columns) step, SegmentDescription[] segments, bool isLabelMap)
        where T : unmanaged => AddLevel(LevelPixels.Of(pixels, _layout.Grid!, step, TakesFractions), _layout.PlaceBare(null), segments, isLabelMap);

    private void AddLevel<T>(FrameStore<T> tiles, MaskPlacement? placement, SegmentDescription[] segments, bool isLabelMap)
        where T : unmanaged => Add(isLabelMap ? PixelInputs.OfLabels(tiles, Table(segments)) : PixelInputs.OfSegment(tiles, Segment(segments[0].Label)), placement, segments);
}
