using HighDicom.Codes;

namespace HighDicom.Tool.Labels;

/// <summary>
/// The label table of <c>seg create --labels</c>: an object with <c>segments</c> and, if wanted, <c>algorithm</c>, <c>equipment</c>, <c>series</c>, <c>content</c>.
/// A member that is not known is an error: it is a misspelt one.
/// </summary>
internal static class LabelTableFile
{
    private const int LargestLabel = ushort.MaxValue;

    /// <exception cref="InvalidDataException">The file is no such table; the message names the path within it.</exception>
    public static LabelSource Read(string file)
    {
        JsonPart root = JsonPart.Read(file);
        (SegmentAlgorithmType, SegmentAlgorithm?)? algorithm = root.Find("algorithm") is { } part ? Algorithm(part) : null;
        IReadOnlyList<JsonPart> items = root.Member("segments").Items();
        if (items.Count == 0) throw root.Member("segments").Error("no segment is described");
        JsonPart? series = root.Find("series"), content = root.Find("content"), equipment = root.Find("equipment");
        var table = new LabelSource
        {
            Name = file,
            Segments = [.. items.Select(item => Segment(item, algorithm))],
            SeriesNumber = series?.Find("number")?.Integer(0, int.MaxValue),
            SeriesDescription = series?.OptionalText("description"),
            ContentLabel = content?.OptionalText("label"),
            ContentDescription = content?.OptionalText("description"),
            Creator = content?.OptionalText("creator"),
            Equipment = equipment is null ? null : Equipment(equipment),
        };
        foreach (JsonPart known in ((JsonPart?[])[root, series, content, equipment]).OfType<JsonPart>()) RequireNothingElse(known);
        RequireEachOnce(table, root);
        return table;
    }

    private static LabelledSegment Segment(JsonPart item, (SegmentAlgorithmType Type, SegmentAlgorithm? Algorithm)? common)
    {
        int label = item.Member("label").Integer(1, LargestLabel);
        (SegmentAlgorithmType type, SegmentAlgorithm? algorithm) = item.Find("algorithm") is { } own ? Algorithm(own)
            : common ?? throw item.Error("it is not said what drew the segment: give 'algorithm' here, or for all beside 'segments'");
        var segment = new SegmentDescription
        {
            Number = label,
            Label = item.Member("name").Text(),
            Description = item.OptionalText("description"),
            Category = CodePart.Read(item.Member("category")),
            Type = CodePart.Read(item.Member("type")),
            TypeModifiers = CodePart.ReadAll(item.Find("modifiers")),
            AnatomicRegions = RegionPart.ReadAll(item.Find("regions")),
            AlgorithmType = type,
            Algorithm = algorithm,
            DisplayColor = item.Find("color") is { } color ? color.Try(() => CieLabColor.FromHex(color.Text())) : null,
            Tracking = item.Find("tracking") is { } tracking ? Tracking(tracking) : null,
        };
        string? mask = item.OptionalText("mask");
        RequireNothingElse(item);
        return new LabelledSegment(label, null, mask, segment);
    }

    private static (SegmentAlgorithmType Type, SegmentAlgorithm? Algorithm) Algorithm(JsonPart part)
    {
        JsonPart type = part.Member("type");
        string? name = part.OptionalText("name"), version = part.OptionalText("version");
        CodedConcept? family = part.Find("family") is { } code ? CodePart.Read(code) : null;
        RequireNothingElse(part);
        return AlgorithmPart.Read(type, name, version, family);
    }

    private static Tracking Tracking(JsonPart part)
    {
        string id = part.Member("id").Text(), uid = part.Member("uid").Text();
        RequireNothingElse(part);
        return part.Try(() => HighDicom.Tracking.Continue(id, uid));
    }

    private static Equipment Equipment(JsonPart part) => part.Try(() => new Equipment(
        part.Member("manufacturer").Text(), part.Member("model").Text(), part.Member("version").Text(), part.Member("serialNumber").Text()));

    private static void RequireNothingElse(JsonPart part)
    {
        if (part.UnusedMembers.FirstOrDefault() is { } unknown) throw part.Error($"the member '{unknown}' is not known here");
    }

    private static void RequireEachOnce(LabelSource table, JsonPart root)
    {
        if (table.Segments.GroupBy(segment => (segment.Label, segment.MaskName)).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw root.Member("segments").Error($"the label {twice.Key.Label} is described twice: as '{twice.First().Description.Label}' and as '{twice.Last().Description.Label}'");
    }
}
