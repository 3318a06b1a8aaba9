using FellowOakDicom;
using FellowOakDicom.IO;

namespace HighDicom;

/// <summary>Which transfer syntaxes can hold which types of segmentations.</summary>
internal static class TransferSyntaxChecks
{
    internal static void Require(DicomTransferSyntax syntax, SegmentationType type)
    {
        string name = $"{syntax.UID.Name} ({syntax.UID.UID})";
        if (syntax.Endian == Endian.Big)
            throw new ArgumentException($"{name} is retired and not written.", nameof(syntax));
        if (syntax.IsLossy)
            throw new ArgumentException($"{name} changes pixel values, which segmentations do not survive.", nameof(syntax));
        if (!syntax.IsEncapsulated) return;
        if (FrameCodecs.FindEncoder(syntax) is null)
            throw new ArgumentException($"There is no encoder for {name}. Register one with FrameCodecs.Register, or use a native transfer syntax, RLE Lossless or Deflated Image Frame Compression.", nameof(syntax));
        if (syntax == DicomTransferSyntax.RLELossless && type == SegmentationType.Binary)
        {
            throw new ArgumentException(
                $"{name} works on bytes, and programs disagree on how it holds the 1-bit pixels of a BINARY segmentation (PS3.5 annex G). Use a native transfer syntax or Deflated Image Frame Compression, or store a LABELMAP.",
                nameof(syntax));
        }
    }
}
