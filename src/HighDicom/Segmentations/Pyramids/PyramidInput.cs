namespace HighDicom;

/// <summary>Pixels of one segment or, in a label map, of several, for all levels of a pyramid.</summary>
internal abstract class PyramidInput
{
    /// <summary>Adds the pixels of a level.</summary>
    /// <param name="builder">The builder of the level's segmentation.</param>
    /// <param name="level">The level.</param>
    /// <param name="index">Which level, from 0.</param>
    internal abstract void AddTo(SegmentationBuilder builder, PyramidLevel level, int index);
}
