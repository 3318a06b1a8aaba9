using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Makes Pixel Data (7FE0,0010).</summary>
internal static class PixelDataElement
{
    /// <summary>Native: OW where a pixel has more than 8 bits, else OB (PS3.5 A.2).</summary>
    internal static DicomItem Native(PixelFormat format, IByteBuffer pixels) => format.Bits > 8 ? new DicomOtherWord(DicomTag.PixelData, pixels) : new DicomOtherByte(DicomTag.PixelData, pixels);

    /// <summary>Encapsulated: a fragment a frame (PS3.5 A.4). The offset table is added where it is decided which one.</summary>
    internal static DicomItem Encapsulated(IEnumerable<IByteBuffer> fragments)
    {
        var pixelData = new DicomOtherByteFragment(DicomTag.PixelData);
        foreach (IByteBuffer fragment in fragments) pixelData.Fragments.Add(fragment);
        return pixelData;
    }
}
