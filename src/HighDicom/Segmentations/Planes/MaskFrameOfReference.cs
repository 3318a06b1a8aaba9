namespace HighDicom;

/// <summary>A mask lies in the frame of reference of what it is placed on, or its place means nothing there.</summary>
internal static class MaskFrameOfReference
{
    /// <exception cref="ArgumentException">The mask names another one.</exception>
    internal static void Require(VolumeGrid mask, string? uid, string label)
    {
        if (mask.FrameOfReferenceUid is { } own && own != uid)
            throw new ArgumentException($"{label}: the mask has the frame of reference {own} instead of {uid ?? "(none)"}. Points of one are nowhere in the other without a registration.", nameof(mask));
    }
}
