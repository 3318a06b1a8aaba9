using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The transfer syntax allows the photometric interpretation (PS3.5, section 8.2).</summary>
internal sealed class PhotometricRule : IConformanceRule
{
    private const string Rle = "1.2.840.10008.1.2.5";
    private const string JpegBaseline = "1.2.840.10008.1.2.4.50";
    private const string JpegLossless = "1.2.840.10008.1.2.4.70";
    private const string JpegLsLossless = "1.2.840.10008.1.2.4.80";
    private const string Jpeg2000Lossless = "1.2.840.10008.1.2.4.90";
    private const string Jpeg2000 = "1.2.840.10008.1.2.4.91";

    private static readonly StandardReference Section = new(5, "8.2");
    private static readonly string[] Gray = ["MONOCHROME1", "MONOCHROME2"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [Rle] = [.. Gray, "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422"],
        [JpegBaseline] = [.. Gray, "RGB", "YBR_FULL_422", "YBR_FULL"],
        [JpegLossless] = [.. Gray, "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422"],
        [JpegLsLossless] = [.. Gray, "PALETTE COLOR", "RGB", "YBR_FULL"],
        [Jpeg2000Lossless] = [.. Gray, "PALETTE COLOR", "RGB", "YBR_RCT", "YBR_FULL"],
        [Jpeg2000] = [.. Gray, "RGB", "YBR_ICT", "YBR_RCT", "YBR_FULL"],
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
            run.Report(ViolationKind.BadValue, new AttributePath(DicomTag.PhotometricInterpretation), Section, $"'{interpretation}' with {syntax.UID.Name}");
        }
    }
}
