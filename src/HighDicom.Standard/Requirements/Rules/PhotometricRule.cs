using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The transfer syntax allows the photometric interpretation (PS3.5, section 8.2).</summary>
internal sealed class PhotometricRule : IConformanceRule
{
    private static readonly StandardReference Section = new(5, "8.2");
    private static readonly string[] Gray = ["MONOCHROME1", "MONOCHROME2"];

    private static readonly string[] RunLengths = [.. Gray, "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422"];
    private static readonly string[] JpegLossy = [.. Gray, "RGB", "YBR_FULL_422", "YBR_FULL"];
    private static readonly string[] JpegLossless = [.. Gray, "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422"];
    private static readonly string[] JpegLs = [.. Gray, "PALETTE COLOR", "RGB", "YBR_FULL"];
    private static readonly string[] WaveletsLossless = [.. Gray, "PALETTE COLOR", "RGB", "YBR_RCT", "YBR_FULL"];
    private static readonly string[] WaveletsLossy = [.. Gray, "RGB", "YBR_ICT", "YBR_RCT", "YBR_FULL"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["1.2.840.10008.1.2.5"] = RunLengths,
        ["1.2.840.10008.1.2.4.50"] = JpegLossy,
        ["1.2.840.10008.1.2.4.51"] = JpegLossy,
        ["1.2.840.10008.1.2.4.57"] = JpegLossless,
        ["1.2.840.10008.1.2.4.70"] = JpegLossless,
        ["1.2.840.10008.1.2.4.80"] = JpegLs,
        ["1.2.840.10008.1.2.4.81"] = [.. Gray, "RGB", "YBR_FULL"],
        ["1.2.840.10008.1.2.4.90"] = WaveletsLossless,
        ["1.2.840.10008.1.2.4.91"] = WaveletsLossy,
        ["1.2.840.10008.1.2.4.201"] = WaveletsLossless,
        ["1.2.840.10008.1.2.4.202"] = WaveletsLossless,
        ["1.2.840.10008.1.2.4.203"] = WaveletsLossy,
    };

    public void Check(CheckRun run)
    {
        if (run.Dataset.Text(DicomTag.PhotometricInterpretation) is not { } interpretation || !run.Dataset.Contains(DicomTag.PixelData))
        {
            return;
        }

        DicomTransferSyntax syntax = run.Dataset.InternalTransferSyntax;
        bool isCompressedOnly = interpretation is "YBR_RCT" or "YBR_ICT" or "YBR_PARTIAL_420" or "XYB";
        bool isForbidden = syntax.IsEncapsulated
            ? Allowed.TryGetValue(syntax.UID.UID, out string[]? allowed) && !allowed.Contains(interpretation)
            : isCompressedOnly;
        if (isForbidden)
        {
            run.Report(ViolationKind.BadValue, new AttributePath(DicomTag.PhotometricInterpretation), Section, $"{ShownText.Quoted(interpretation)} with {syntax.UID.Name}");
        }
    }
}
