namespace HighDicom;

/// <summary>Where the planes of a volume lie, without its voxels.</summary>
/// <param name="Planes">The planes, at least one, of one orientation and size.</param>
/// <param name="FrameOfReferenceUid">Frame of Reference UID (0020,0052); null if unknown.</param>
/// <param name="Spacing">The distance between planes along their normal, in mm.</param>
internal sealed record VolumeGrid(IReadOnlyList<PlaneGeometry> Planes, string? FrameOfReferenceUid, double Spacing)
{
    internal static VolumeGrid Of<T>(Volume<T> volume) =>
        new([.. Enumerable.Range(0, volume.Frames).Select(volume.Plane)], volume.FrameOfReferenceUid, PlaneMeasures.Rounded(volume.SpacingBetweenSlices));
}
