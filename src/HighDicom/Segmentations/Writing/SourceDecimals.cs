using FellowOakDicom;

namespace HighDicom;

/// <summary>Decimal strings that come from a source: its own text where that is valid, so that nothing is lost and viewers match it; else the nearest text.</summary>
internal static class SourceDecimals
{
    /// <summary>The values, as the source writes them if its numbers are (nearly) the same.</summary>
    internal static DicomDecimalString Of(DicomDataset source, DicomTag tag, double[] values)
    {
        string[] text = source.Text(tag)?.Split('\\') ?? [];
        bool isValid = text.Length == values.Length && text.All(value => value.Trim().Length is > 0 and <= DecimalText.MaximumLength)
            && source.Decimals(tag)!.Zip(values).All(pair => Math.Abs(pair.First - pair.Second) <= GeometryTolerance.Default.Spacing * Math.Abs(pair.Second));
        return new DicomDecimalString(tag, isValid ? [.. text.Select(value => value.Trim())] : [.. values.Select(DecimalText.Format)]);
    }
}
