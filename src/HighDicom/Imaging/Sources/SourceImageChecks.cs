namespace HighDicom;

/// <summary>Whether images belong together.</summary>
internal static class SourceImageChecks
{
    /// <summary>Compares every image with the first; the message names both.</summary>
    /// <param name="images">The images.</param>
    /// <param name="severalSeries">Whether they may be of several series, which then need a common Frame of Reference.</param>
    internal static void RequireOneGroup(IReadOnlyList<SourceImage> images, bool severalSeries = false)
    {
        if (images.Count == 0)
            throw new SourceImagesException("There are no images.");

        SourceImage first = images[0];
        SourceInstance? checkedInstance = null;
        foreach (SourceImage image in images)
        {
            if (image.Instance != checkedInstance)
                RequireSameInstanceFacts(first, image, severalSeries);
            checkedInstance = image.Instance;
            if (image.Instance.Tiles is null && !HaveSameOrientation(first, image))
                throw new SourceImagesException($"The images are of different orientations: {first.Name} and {image.Name}.");
        }

        RequireDistinctFrames(images);
    }

    private static void RequireSameInstanceFacts(SourceImage first, SourceImage image, bool severalSeries)
    {
        (PatientIdentity patient, PatientIdentity other) = (PatientIdentity.Of(first.Dataset), PatientIdentity.Of(image.Dataset));
        if (!patient.MayBeSame(other))
            throw new SourceImagesException($"The images are of different patients (Patient ID): {patient} in {first.Name}, {other} in {image.Name}.");
        Require(first, image, "studies (Study Instance UID)", source => source.Reference.StudyInstanceUid);
        if (!severalSeries)
            Require(first, image, "series (Series Instance UID)", source => source.Reference.SeriesInstanceUid);
        Require(first, image, "sizes", source => $"{source.Rows} rows × {source.Columns} columns");
        Require(first, image, "Frames of Reference", source => source.FrameOfReferenceUid ?? "none");
        if (severalSeries && first.FrameOfReferenceUid is null && first.Reference.SeriesInstanceUid != image.Reference.SeriesInstanceUid)
            throw new SourceImagesException($"Images of several series need a common Frame of Reference UID (0020,0052), which {first.Name} and {image.Name} do not have.");
        if ((first.Instance.Tiles ?? image.Instance.Tiles) is not null && first.Instance != image.Instance)
            throw new SourceImagesException($"A tiled image is a source by itself: open {first.Instance.Name} and {image.Instance.Name} one by one.");
    }

    internal static bool HaveSameOrientation(SourceImage left, SourceImage right) => (left.Geometry, right.Geometry) switch
    {
        (null, null) => true,
        ({ } a, { } b) => a.Orientation.IsClose(b.Orientation, HeaderTolerance),
        _ => false,
    };

    // Scanners round the six values image by image, to as little as four decimals.
    internal static GeometryTolerance HeaderTolerance { get; } = GeometryTolerance.Default with { Orientation = 1e-4 };

    private static void RequireDistinctFrames(IReadOnlyList<SourceImage> images)
    {
        Dictionary<string, SourceInstance> instances = new(StringComparer.Ordinal);
        HashSet<(SourceInstance Instance, int Frame)>? frames = null;
        for (int i = 0; i < images.Count; i++)
        {
            // Of frames that follow each other, as those of a slide, none can be there twice, and nothing is remembered.
            SourceImage image = images[i];
            bool follows = i > 0 && image.Instance == images[i - 1].Instance && image.FrameIndex > images[i - 1].FrameIndex;
            if (!follows && !instances.TryAdd(image.SopInstanceUid, image.Instance))
            {
                frames ??= [.. images.Take(i).Select(other => (other.Instance, other.FrameIndex))];
                if (instances[image.SopInstanceUid] != image.Instance)
                    throw Twice(instances[image.SopInstanceUid], image);
            }

            if (frames is not null && !frames.Add((image.Instance, image.FrameIndex)))
                throw Twice(image.Instance, image);
        }
    }

    private static SourceImagesException Twice(SourceInstance first, SourceImage second) => new(
        $"The same instance (SOP Instance UID {second.SopInstanceUid}) occurs twice: {first.Name} and {second.Name}.");

    private static void Require(SourceImage first, SourceImage other, string what, Func<SourceImage, string> value)
    {
        if (value(first) != value(other))
            throw new SourceImagesException($"The images are of different {what}: {value(first)} in {first.Name}, {value(other)} in {other.Name}.");
    }
}
