using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Writer;

/// <content>Elements with values.</content>
internal sealed partial class DataSetWriter
{
    private const int GreatestShortLength = 0xFFFE;
    private const int LongestHeader = 12;
    private const uint PixelData = 0x7FE00010;

    private void WriteElement(DicomElement element, Encoding[] encodings)
    {
        DicomVR vr = element.ValueRepresentation;
        if (element is DicomStringElement text)
        {
            WriteText(text, vr, encodings);
        }
        else if (element.TryGetSpan(out ReadOnlySpan<byte> bytes) && bytes.Length < FlushSize)
        {
            WriteBytes(element.Tag, vr, bytes);
        }
        else
        {
            WriteBuffer(element, vr);
        }
    }

    private void WriteText(DicomStringElement element, DicomVR vr, Encoding[] encodings)
    {
        if (element.TryGetEncoded(encodings, out ReadOnlySpan<byte> encoded))
        {
            WriteBytes(element.Tag, vr, encoded);
            return;
        }

        if (element.IsAway)
        {
            // It is fetched first, and then written with the next step.
            (Wanted, _isPaused) = (element, true);
            _frames[_depth].Next--;
            return;
        }

        if (element.Away is { } buffer)
        {
            _values.Add(new WrittenValue(element, 0, buffer, null, 1));
        }

        if (!TryWriteAscii(element, vr, element.Text))
        {
            WriteBytes(element.Tag, vr, TextCodec.Encode(element, encodings));
        }
    }

    private bool TryWriteAscii(DicomStringElement element, DicomVR vr, string text)
    {
        int length = text.Length + (text.Length & 1);
        if (length > GreatestShortLength)
        {
            return false;
        }

        Span<byte> space = _output.Space(LongestHeader + length);
        int header = FormatHeader(space, element.Tag, vr, (uint)length);
        if (Ascii.FromUtf16(text, space[header..], out int count) != OperationStatus.Done)
        {
            return false;
        }

        if (count < length)
        {
            space[header + count] = vr.PaddingValue;
        }

        _output.Advance(header + length);
        return true;
    }

    private void WriteBytes(DicomTag tag, DicomVR vr, ReadOnlySpan<byte> bytes)
    {
        int length = bytes.Length + (bytes.Length & 1);
        DicomVR written = WrittenVR(vr, (uint)length);
        Span<byte> space = _output.Space(LongestHeader + length);
        int header = FormatHeader(space, tag, written, (uint)length);
        space = space.Slice(header, length);
        bytes.CopyTo(space);
        if (bytes.Length < length)
        {
            space[bytes.Length] = vr.PaddingValue;
        }

        if (IsSwapped(tag, vr, written))
        {
            ByteOrder.Swap(space, vr.ByteSwap);
        }

        _output.Advance(header + length);
    }

    /// <summary>A value that is not in memory, or not as one array: small ones in memory go through the buffer, the others by themselves.</summary>
    private void WriteBuffer(DicomElement element, DicomVR vr)
    {
        IByteBuffer buffer = element.Buffer;
        long size = buffer.Size;
        if (buffer.IsMemory && size < Math.Min(_options.LargeObjectSize, FlushSize))
        {
            WriteBytes(element.Tag, vr, buffer.Data);
            return;
        }

        long length = size + (size & 1);
        if (length >= UndefinedLength)
        {
            throw new DicomDataException(FormattableString.Invariant($"{element.Tag} holds {size} bytes; the length of an element has 32 bits"));
        }

        DicomVR written = WriteHeader(element.Tag, vr, (uint)length);
        bool isSwapped = IsSwapped(element.Tag, vr, written);
        Remember(element, buffer, 0, isSwapped);
        IByteBuffer even = EvenLengthBuffer.Create(buffer);
        Pause(isSwapped ? new SwapByteBuffer(even, vr.ByteSwap) : even);
    }

    private void Pause(IByteBuffer large) => (_large, _isPaused) = (large, true);

    private bool IsSwapped(DicomTag tag, DicomVR vr, DicomVR written) =>
        _output.IsBigEndian != (_swapsPixels && tag.Value == PixelData) && vr.ByteSwap > 1 && written == vr;

    /// <summary>Takes note of where a value that is not in memory comes to lie.</summary>
    private void Remember(DicomItem owner, IByteBuffer buffer, int fragment, bool isSwapped)
    {
        if (!buffer.IsMemory)
        {
            _values.Add(new WrittenValue(owner, fragment, buffer, _output.Position, isSwapped ? owner.ValueRepresentation.ByteSwap : 1));
        }
    }

    /// <summary>The VR that is written: a value too long for a length of 16 bits goes as UN (PS3.5 section 6.2.2).</summary>
    private DicomVR WrittenVR(DicomVR vr, uint length) => _isExplicitVR && vr.Is16bitLength && length > GreatestShortLength ? DicomVR.UN : vr;

    /// <summary>Writes tag, VR and length, and gives the VR written.</summary>
    private DicomVR WriteHeader(DicomTag tag, DicomVR vr, uint length)
    {
        DicomVR written = WrittenVR(vr, length);
        _output.Advance(FormatHeader(_output.Space(LongestHeader), tag, written, length));
        return written;
    }

    /// <summary>Puts a header into the space, and gives its number of bytes.</summary>
    private int FormatHeader(Span<byte> space, DicomTag tag, DicomVR vr, uint length)
    {
        if (_output.IsBigEndian)
        {
            return FormatBigEndian(space, tag, vr, length);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(space, uint.RotateLeft(tag.Value, 16));
        if (!_isExplicitVR)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(space[4..], length);
            return 8;
        }

        BinaryPrimitives.WriteUInt16BigEndian(space[4..], (ushort)vr.Key);
        if (vr.Is16bitLength)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(space[6..], (ushort)length);
            return 8;
        }

        BinaryPrimitives.WriteUInt16LittleEndian(space[6..], 0);
        BinaryPrimitives.WriteUInt32LittleEndian(space[8..], length);
        return 12;
    }

    private static int FormatBigEndian(Span<byte> space, DicomTag tag, DicomVR vr, uint length)
    {
        BinaryPrimitives.WriteUInt32BigEndian(space, tag.Value);
        BinaryPrimitives.WriteUInt16BigEndian(space[4..], (ushort)vr.Key);
        if (vr.Is16bitLength)
        {
            BinaryPrimitives.WriteUInt16BigEndian(space[6..], (ushort)length);
            return 8;
        }

        BinaryPrimitives.WriteUInt16BigEndian(space[6..], 0);
        BinaryPrimitives.WriteUInt32BigEndian(space[8..], length);
        return 12;
    }

    private void WriteGroupLength(DicomElement element, ReadOnlySpan<DicomItem> behind)
    {
        if (!_options.KeepGroupLengths)
        {
            return;
        }

        // The group ends where the first item of another one starts.
        int count = 0;
        while (count < behind.Length && behind[count].Tag.Group == element.Tag.Group)
        {
            count++;
        }

        int index = _lengths!.Begin();
        WriteHeader(element.Tag, DicomVR.UL, sizeof(uint));
        _output.Write(_lengths.Get(index));
        _groups.Push((_depth, _frames[_depth].Next + count, index, _output.Position));
    }
}
