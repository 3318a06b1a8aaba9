using System.Globalization;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Lenient reading of single attributes: what is absent, empty or not understood is null. Nothing depends on the culture.</summary>
internal static class HeaderValues
{
    internal static string? Text(this DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetString(tag, out string? text) && text?.Trim(' ', '\0') is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>A value of VR US.</summary>
    internal static int? Number(this DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSingleValue(tag, out ushort value) ? value : null;

    /// <summary>A value of VR IS; files have "12.0" as well.</summary>
    internal static int? WholeNumber(this DicomDataset dataset, DicomTag tag) =>
        dataset.Decimals(tag) is [var value] && value is >= int.MinValue and <= int.MaxValue && double.IsInteger(value) ? (int)value : null;

    /// <summary>All values of VR DS or IS as numbers; null if one of them is not a finite number.</summary>
    internal static double[]? Decimals(this DicomDataset dataset, DicomTag tag)
    {
        if (dataset.Text(tag) is not { } text)
            return null;

        string[] parts = text.Split('\\');
        double[] values = new double[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]) || !double.IsFinite(values[i]))
                return null;
        }

        return values;
    }

    internal static double? Decimal(this DicomDataset dataset, DicomTag tag) => dataset.Decimals(tag) is [var value] ? value : null;
}
