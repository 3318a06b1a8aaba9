using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads headers, in parallel, and groups the images.</summary>
internal static class SourceImageSearch
{
    // Values from this size on stay in the file: nothing but pixel data, tables and private blobs is that large.
    private const int LargeValue = 4096;
    private const int DeepestFolder = 16;

    internal static SourceImageListing InFolder(string folder)
    {
        EnumerationOptions options = new() { RecurseSubdirectories = true, MaxRecursionDepth = DeepestFolder, IgnoreInaccessible = true };
        string[] files = Directory.GetFiles(folder, "*", options);
        Array.Sort(files, StringComparer.Ordinal);
        return InFiles($"'{folder}'", files);
    }

    internal static SourceImageListing InFiles(string place, IReadOnlyList<string> files)
    {
        var images = new SourceImage[files.Count][];
        var skipped = new SkippedFile?[files.Count];
        Parallel.For(0, files.Count, i => images[i] = Read(files[i], out skipped[i]));
        return new SourceImageListing(place, Group(images.SelectMany(frames => frames)), skipped.OfType<SkippedFile>().ToList());
    }

    private static SourceImage[] Read(string path, out SkippedFile? skipped)
    {
        skipped = null;
        try
        {
            DicomFile file = DicomFile.Open(path, FileReadOption.ReadLargeOnDemand, LargeValue);
            if (file.FileMetaInfo?.Text(DicomTag.MediaStorageSOPClassUID) == DicomUID.MediaStorageDirectoryStorage.UID)
                skipped = new SkippedFile(path, "a DICOMDIR", IsUnreadable: false);
            else if (SourceImageHeader.Create(file.Dataset, path, out string problem) is { Length: > 0 } frames)
                return frames;
            else
                skipped = new SkippedFile(path, problem, IsUnreadable: false);
        }
        catch (Exception error) when (error is DicomException or IOException or UnauthorizedAccessException)
        {
            skipped = new SkippedFile(path, error.Message, IsUnreadable: true);
        }

        return [];
    }

    private static List<SourceImageGroup> Group(IEnumerable<SourceImage> images) =>
        images
            .GroupBy(image => (
                image.Reference.StudyInstanceUid, image.Reference.SeriesInstanceUid, image.Rows, image.Columns, Matrix: MatrixOf(image), IsLocalizer: SourceImageHeader.IsLocalizer(image)))
            .SelectMany(group => ByOrientation(group).Select(members => new SourceImageGroup(members, group.Key.IsLocalizer)))
            .ToList();

    // A series of a slide has one instance a level, and perhaps levels of one size: each total pixel matrix is a group.
    private static string? MatrixOf(SourceImage image) => image.Instance.Tiles is null ? null : image.SopInstanceUid;

    private static List<List<SourceImage>> ByOrientation(IEnumerable<SourceImage> images)
    {
        List<List<SourceImage>> groups = [];
        foreach (SourceImage image in images)
        {
            List<SourceImage>? group = groups.Find(members => SourceImageChecks.HaveSameOrientation(members[0], image));
            if (group == null)
                groups.Add([image]);
            else
                group.Add(image);
        }

        return groups;
    }
}
