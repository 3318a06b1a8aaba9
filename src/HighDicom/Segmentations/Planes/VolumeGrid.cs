namespace HighDicom;

/// <summary>Where the planes of a volume lie, without its voxels.</summary>
internal sealed record VolumeGrid(IReadOnlyList<PlaneGeometry> Planes, string? FrameOfReferenceUid)
{
    internal static VolumeGrid Of<T>(Volume<T> volume) => new([.. Enumerable.Range(0, volume.Frames).Select(volume.Plane)], volume.FrameOfReferenceUid);
}
