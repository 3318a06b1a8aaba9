namespace HighDicom.Tool.Creation;

/// <summary>What masks are placed on.</summary>
/// <param name="Images">The source images.</param>
/// <param name="Order">In which order the frames of masks without geometry follow each other; null if it was not said.</param>
/// <param name="IsResampled">Whether a mask of another grid is resampled to the images.</param>
internal sealed record MaskTarget(SourceImages Images, FrameOrder? Order, bool IsResampled);
