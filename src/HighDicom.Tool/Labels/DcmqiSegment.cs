using HighDicom.Codes;

namespace HighDicom.Tool.Labels;

/// <summary>One segment of dcmqi's metadata.</summary>
internal static class DcmqiSegment
{
    public static LabelledSegment Read(JsonPart item, int mask, int largestLabel)
    {
        int label = item.Member("labelID").Integer(1, largestLabel);
        CodedConcept type = Code(item.Member("SegmentedPropertyTypeCodeSequence"));
        (SegmentAlgorithmType algorithmType, SegmentAlgorithm? algorithm) = AlgorithmPart.Read(item.Member("SegmentAlgorithmType"), item.OptionalText("SegmentAlgorithmName"));
        string? description = item.OptionalText("SegmentDescription");
        var segment = new SegmentDescription
        {
            Number = label,
            Label = item.OptionalText("SegmentLabel") ?? description ?? type.Meaning,
            Description = description,
            Category = Code(item.Member("SegmentedPropertyCategoryCodeSequence")),
            Type = type,
            TypeModifiers = Codes(item.Find("SegmentedPropertyTypeModifierCodeSequence")),
            AnatomicRegions = Regions(item),
            AlgorithmType = algorithmType,
            Algorithm = algorithm,
            Tracking = Tracking(item),
            DisplayColor = Color(item),
        };
        return new LabelledSegment(label, mask, null, segment);
    }

    // dcmqi takes an object where there is one code; arrays of one or more are met as well.
    private static IReadOnlyList<CodedConcept> Codes(JsonPart? part) => part is null ? [] : part.IsArray ? [.. part.Items().Select(Code)] : [Code(part)];

    private static IReadOnlyList<AnatomicStructure> Regions(JsonPart item)
    {
        IReadOnlyList<CodedConcept> regions = Codes(item.Find("AnatomicRegionSequence"));
        if (item.Find("AnatomicRegionModifierSequence") is not { } modifiers) return [.. regions.Select(region => new AnatomicStructure(region))];
        return regions is [var only] ? [new AnatomicStructure(only, Codes(modifiers))] : throw modifiers.Error($"modifiers belong to one anatomic region; there {(regions.Count == 0 ? "is none" : $"are {regions.Count}")}");
    }

    private static CodedConcept Code(JsonPart part)
    {
        if (part.IsArray) return part.Items() is [var only] ? Code(only) : throw part.Error("one code was expected");
        return CodePart.Make(part, part.Member("CodeValue").Text(), part.Member("CodingSchemeDesignator").Text(), part.Member("CodeMeaning").Text());
    }

    private static Tracking? Tracking(JsonPart item)
    {
        string? id = item.OptionalText("TrackingIdentifier"), uid = item.OptionalText("TrackingUniqueIdentifier");
        if (id is null && uid is null) return null;
        if (id is null || uid is null) throw item.Error("TrackingIdentifier and TrackingUniqueIdentifier belong together; one is missing");
        return item.Try(() => HighDicom.Tracking.Continue(id, uid));
    }

    private static CieLabColor? Color(JsonPart item)
    {
        if (item.Find("recommendedDisplayRGBValue") is { } rgb)
        {
            int[] parts = [.. rgb.Items().Select(part => part.Integer(0, 255))];
            return parts.Length == 3 ? CieLabColor.FromRgb((byte)parts[0], (byte)parts[1], (byte)parts[2]) : throw rgb.Error("three numbers were expected: red, green, blue");
        }

        if (item.Find("RecommendedDisplayCIELabValue") is not { } lab) return null;
        int[] values = [.. lab.Items().Select(part => part.Integer(0, ushort.MaxValue))];
        return values.Length == 3 ? new CieLabColor((ushort)values[0], (ushort)values[1], (ushort)values[2]) : throw lab.Error("three numbers were expected: L, a, b");
    }
}
