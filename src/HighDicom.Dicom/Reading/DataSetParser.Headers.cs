using System.Buffers.Binary;

namespace FellowOakDicom.IO.Reader;

/// <content>VR and length of elements.</content>
internal sealed partial class DataSetParser
{
    private readonly PrivateTags _privateTags = new();

    private void ReadHeader(ref Frame frame, ReadOnlySpan<byte> window, ref ElementHeader header)
    {
        DicomVR? vr = frame.IsExplicitVR ? DicomVR.Find(window[4], window[5]) : null;
        if (vr is not null && vr.Is16bitLength)
        {
            header.VR = vr;
            header.Length = frame.IsBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(window[6..]) : BinaryPrimitives.ReadUInt16LittleEndian(window[6..]);
            header.Size = 8;
            return;
        }

        // A VR that is not known yet has a length of 32 bits (PS3.5 section 7.1.2). Where there are no letters at all the element has no VR.
        bool hasLongHeader = vr is not null || (frame.IsExplicitVR && char.IsAsciiLetterUpper((char)window[4]) && char.IsAsciiLetterUpper((char)window[5]));
        header.Size = hasLongHeader ? LongestHeader : ItemHeader;
        if (window.Length < header.Size)
        {
            throw Error("the file ends inside of this element");
        }

        ReadOnlySpan<byte> length = window[(header.Size - 4)..];
        header.Length = frame.IsBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(length) : BinaryPrimitives.ReadUInt32LittleEndian(length);
        header.VR =
            vr is null ? ImplicitVR(ref frame, in header) :
            vr == DicomVR.UN ? UnknownVR(ref frame, window, in header) :
            vr;
    }

    /// <summary>The VR that the dictionary gives an element that states none, or UN.</summary>
    private DicomVR ImplicitVR(ref Frame frame, in ElementHeader header)
    {
        int index = ElementTable.Find(header.Tag);
        if (index < 0)
        {
            return header.IsUndefined ? DicomVR.SQ : TagOf(ref frame, header.Tag).DictionaryEntry.ValueRepresentations[0];
        }

        DicomVR[] vrs = ElementTable.VR(index);
        return
            vrs[0] == DicomVR.NONE ? DicomVR.UN :
            vrs.Length == 1 ? vrs[0] :
            Array.IndexOf(vrs, DicomVR.OW) >= 0 ? DicomVR.OW :
            frame.IsSigned && Array.IndexOf(vrs, DicomVR.SS) >= 0 ? DicomVR.SS :
            vrs[0];
    }

    /// <summary>What an element of VR UN really has: its value is encoded in implicit VR little endian (PS3.5 section 6.2.2).</summary>
    private DicomVR UnknownVR(ref Frame frame, ReadOnlySpan<byte> window, in ElementHeader header)
    {
        if (header.IsUndefined)
        {
            return DicomVR.SQ;
        }

        int index = ElementTable.Find(header.Tag);
        DicomVR[] vrs = index >= 0 ? ElementTable.VR(index) : TagOf(ref frame, header.Tag).DictionaryEntry.ValueRepresentations;
        if (frame.IsBigEndian || vrs is not [DicomVR vr] || vr == DicomVR.NONE)
        {
            return DicomVR.UN;
        }

        bool isSequence = header.Length == 0 || (window.Length >= HeaderAndItemTag && ReadTag(window[LongestHeader..], isBigEndian: false) == Item);
        return vr == DicomVR.SQ && !isSequence ? DicomVR.UN : vr;
    }

    private DicomTag TagOf(ref Frame frame, uint tag)
    {
        int index = ElementTable.Find(tag);
        if (index >= 0)
        {
            return ElementTable.Tag(index);
        }

        return (tag & 0x10000) != 0 && (tag & 0xFFFF) > 0xFF ? _privateTags.Find(tag, _items.From(frame.Start)) : new DicomTag((ushort)(tag >> 16), (ushort)tag);
    }
}
