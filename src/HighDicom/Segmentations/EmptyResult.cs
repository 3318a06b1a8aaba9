namespace HighDicom;

/// <summary>What a segmentation becomes if no mask has a single pixel set.</summary>
public enum EmptyResult
{
    /// <summary>Nothing: <see cref="SegmentationBuilder.Build"/> refuses, because an empty result is more often a mistake than a finding.</summary>
    Throw,

    /// <summary>Every frame of every segment is stored, all empty.</summary>
    KeepAllFrames,

    /// <summary>One empty frame of the first segment is stored: the smallest object that says "looked, and found nothing".</summary>
    OneEmptyFrame,
}
