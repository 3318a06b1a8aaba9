namespace HighDicom;

/// <summary>Pixels that were handed in for each level.</summary>
internal sealed class GivenLevels<T>(FrameStore<T>[] levels, SegmentDescription[] segments, bool isLabelMap) : PyramidInput
    where T : unmanaged
{
    internal override void AddTo(SegmentationBuilder builder, PyramidLevel level, int index) => builder.AddLevel(levels[index], segments, isLabelMap);
}
