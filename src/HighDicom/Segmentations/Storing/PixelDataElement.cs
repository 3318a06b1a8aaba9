using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Makes Pixel Data (7FE0,0010).</summary>
internal static class PixelDataElement
{
    /// <summary>Native: OW where a pixel has more than 8 bits, else OB (PS3.5 A.2).</summary>
    internal static DicomItem Native(PixelFormat format, IByteBuffer pixels) => format.Bits > 8 ? new DicomOtherWord(DicomTag.PixelData, pixels) : new DicomOtherByte(DicomTag.PixelData, pixels);
}
