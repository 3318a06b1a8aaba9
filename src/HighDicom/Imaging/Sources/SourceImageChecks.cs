namespace HighDicom;

/// <summary>Whether images belong together.</summary>
internal static class SourceImageChecks
{
    /// <summary>Compares every image with the first; the message names both.</summary>
    internal static void RequireOneGroup(IReadOnlyList<SourceImage> images)
    {
        if (images.Count == 0)
            throw new SourceImagesException("There are no images.");

        SourceImage first = images[0];
        foreach (SourceImage image in images)
        {
            Require(first, image, "studies (Study Instance UID)", source => source.Reference.StudyInstanceUid);
            Require(first, image, "series (Series Instance UID)", source => source.Reference.SeriesInstanceUid);
            Require(first, image, "sizes", source => $"{source.Rows} rows × {source.Columns} columns");
            Require(first, image, "Frames of Reference", source => source.FrameOfReferenceUid ?? "none");
            if (!HaveSameOrientation(first, image))
                throw new SourceImagesException($"The images are of different orientations: {first.Name} and {image.Name}.");
        }

        RequireDistinctInstances(images);
    }

    internal static bool HaveSameOrientation(SourceImage left, SourceImage right) => (left.Geometry, right.Geometry) switch
    {
        (null, null) => true,
        ({ } a, { } b) => a.Orientation.IsClose(b.Orientation, HeaderTolerance),
        _ => false,
    };

    // Scanners round the six values image by image, to as little as four decimals.
    private static GeometryTolerance HeaderTolerance => GeometryTolerance.Default with { Orientation = 1e-4 };

    private static void RequireDistinctInstances(IReadOnlyList<SourceImage> images)
    {
        Dictionary<string, SourceImage> seen = new(StringComparer.Ordinal);
        foreach (SourceImage image in images)
        {
            if (!seen.TryAdd(image.SopInstanceUid, image))
            {
                throw new SourceImagesException(
                    $"The same instance (SOP Instance UID {image.SopInstanceUid}) occurs twice: {seen[image.SopInstanceUid].Name} and {image.Name}.");
            }
        }
    }

    private static void Require(SourceImage first, SourceImage other, string what, Func<SourceImage, string> value)
    {
        if (value(first) != value(other))
            throw new SourceImagesException($"The images are of different {what}: {value(first)} in {first.Name}, {value(other)} in {other.Name}.");
    }
}
