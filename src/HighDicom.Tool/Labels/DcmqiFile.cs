using HighDicom.Codes;

namespace HighDicom.Tool.Labels;

/// <summary>
/// The metadata of dcmqi's <c>itkimage2segimage</c>: <c>segmentAttributes</c> is a list for each mask, in the order of the masks, of segments with their
/// <c>labelID</c> in that mask.
/// </summary>
internal static class DcmqiFile
{
    private const int LargestLabel = ushort.MaxValue;

    // Says which program and which schema wrote the file, and what the series is called, which the segmentation does not repeat.
    private static readonly string[] AboutTheFile = ["@schema", "$schema", "InstanceNumber"];

    /// <exception cref="InvalidDataException">The file is no such metadata; the message names the path within it.</exception>
    public static LabelSource Read(string file)
    {
        JsonPart root = JsonPart.Read(file);
        List<string> unused = [];
        List<LabelledSegment> segments = [];
        IReadOnlyList<JsonPart> lists = root.Member("segmentAttributes").Items();
        for (int mask = 0; mask < lists.Count; mask++)
        {
            foreach (JsonPart item in lists[mask].Items())
            {
                segments.Add(DcmqiSegment.Read(item, mask, LargestLabel));
                unused.AddRange(item.UnusedMembers.Select(name => $"{item.Path}.{name}"));
            }
        }

        if (segments.Count == 0) throw root.Member("segmentAttributes").Error("no segment is described");
        RequireEachOnce(segments, root);
        foreach (string name in AboutTheFile) root.Find(name);
        var source = new LabelSource
        {
            Name = file,
            Segments = segments,
            SeriesNumber = root.Find("SeriesNumber")?.Integer(0, int.MaxValue),
            SeriesDescription = root.OptionalText("SeriesDescription"),
            ContentLabel = root.OptionalText("ContentLabel"),
            ContentDescription = root.OptionalText("ContentDescription"),
            Creator = root.OptionalText("ContentCreatorName"),
            Unused = [.. unused, .. root.UnusedMembers.Select(name => $"$.{name}")],
        };
        return source;
    }

    private static void RequireEachOnce(List<LabelledSegment> segments, JsonPart root)
    {
        if (segments.GroupBy(segment => (segment.Mask, segment.Label)).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw root.Member("segmentAttributes").Items()[twice.Key.Mask!.Value].Error($"the labelID {twice.Key.Label} is described twice");
    }
}
