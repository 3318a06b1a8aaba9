using FellowOakDicom;
using HighDicom.Tool.Demo;

namespace HighDicom.ConformanceTests.Demo;

/// <summary>One plane of a mask as the demo's model made it, found again by segment and position.</summary>
internal sealed record ExpectedFrame(string Segment, string Position, byte[] Mask)
{
    /// <summary>The planes of both masks that are not empty.</summary>
    public static IReadOnlyList<ExpectedFrame> Of(string folder)
    {
        SourceImages ct = SourceImages.Open(folder);
        return [.. DemoModel.FindTwo(ct.ToVolume<float>()).SelectMany((finding, index) => Planes(ct, finding, $"{index + 1}"))];
    }

    private static IEnumerable<ExpectedFrame> Planes(SourceImages ct, Finding finding, string segment)
    {
        var mask = new byte[finding.Mask.Values.FlattenedLength];
        finding.Mask.Values.FlattenTo(mask);
        return mask.Chunk(ct.Rows * ct.Columns)
            .Select((plane, index) => new ExpectedFrame(segment, ct[index].Dataset.GetString(DicomTag.ImagePositionPatient), plane))
            .Where(frame => frame.Mask.AsSpan().ContainsAnyExcept((byte)0));
    }
}
