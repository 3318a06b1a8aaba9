using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Modules;

public abstract partial class DatasetView
{
    private protected IByteBuffer? GetBytes(DicomTag tag) => Element(tag) is { Length: > 0 } element ? element.Buffer : null;

    private protected void SetBytes(DicomTag tag, DicomVR vr, IByteBuffer? value, bool type2 = false)
    {
        if (value is null)
        {
            WriteNothing(tag, vr, type2);
        }
        else
        {
            Write(ElementFactory.Bytes(tag, vr, value));
        }
    }

    // OB or OW: an element that is there keeps its VR; otherwise samples of at most eight bits are bytes (PS3.5 section 8.1.2).
    private protected void SetPixelBytes(DicomTag tag, IByteBuffer? value, bool type2 = false)
    {
        bool isBytes = Element(tag) is { } element ? element.ValueRepresentation == DicomVR.OB : GetNumber<int>(DicomTag.BitsAllocated) is <= 8;
        SetBytes(tag, isBytes ? DicomVR.OB : DicomVR.OW, value, type2);
    }
}
