using HighDicom.Codes;

namespace HighDicom.Tool.Labels;

/// <summary>What drew a segment, as JSON says it.</summary>
internal static class AlgorithmPart
{
    public static (SegmentAlgorithmType Type, SegmentAlgorithm? Algorithm) Read(JsonPart part, string? name, string? version = null, CodedConcept? family = null)
    {
        SegmentAlgorithmType type = part.Text().ToUpperInvariant() switch
        {
            "AUTOMATIC" => SegmentAlgorithmType.Automatic,
            "SEMIAUTOMATIC" => SegmentAlgorithmType.SemiAutomatic,
            "MANUAL" => SegmentAlgorithmType.Manual,
            _ => throw part.Error($"'{part.Text()}' is none of automatic, semiautomatic, manual"),
        };
        if (type == SegmentAlgorithmType.Manual) return (type, null);
        if (name is null) throw part.Error("the name of the algorithm is missing, which only a manual segment does without");
        return (type, new SegmentAlgorithm(name, version, family));
    }
}
