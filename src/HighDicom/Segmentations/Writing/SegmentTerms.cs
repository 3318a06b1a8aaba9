using HighDicom.Modules;

namespace HighDicom;

/// <summary>Between <see cref="SegmentAlgorithmType"/> and the terms of Segment Algorithm Type (0062,0008).</summary>
internal static class SegmentTerms
{
    internal static SegmentAlgorithmTypeValue Of(SegmentAlgorithmType type) => type switch
    {
        SegmentAlgorithmType.Automatic => SegmentAlgorithmTypeValue.Automatic,
        SegmentAlgorithmType.SemiAutomatic => SegmentAlgorithmTypeValue.Semiautomatic,
        _ => SegmentAlgorithmTypeValue.Manual,
    };

    internal static SegmentAlgorithmType? Read(string? term) => term switch
    {
        "AUTOMATIC" => SegmentAlgorithmType.Automatic,
        "SEMIAUTOMATIC" => SegmentAlgorithmType.SemiAutomatic,
        "MANUAL" => SegmentAlgorithmType.Manual,
        _ => null,
    };
}
