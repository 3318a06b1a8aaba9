namespace HighDicom;

/// <summary>Pixels that were handed in for the first level, and are made smaller for the others.</summary>
internal sealed class FirstLevel<T>(StridedFrames<T> pixels, SegmentDescription[] segments, bool isLabelMap) : PyramidInput
    where T : unmanaged
{
    internal override void AddTo(SegmentationBuilder builder, PyramidLevel level, int index)
    {
        if (level.IsBase) builder.AddLevel(pixels, segments, isLabelMap);
        else builder.AddSmaller(pixels, level.Step, segments, isLabelMap);
    }
}
