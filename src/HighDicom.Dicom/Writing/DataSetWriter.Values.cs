using System.Buffers;
using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Writer;

/// <content>Elements with values.</content>
internal sealed partial class DataSetWriter
{
    private const int GreatestShortLength = 0xFFFE;

    private void WriteElement(DicomElement element, Encoding[] encodings)
    {
        DicomVR vr = element.ValueRepresentation;
        if (element is DicomStringElement text)
        {
            WriteText(text, vr, encodings);
        }
        else if (element.TryGetSpan(out ReadOnlySpan<byte> bytes))
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

        string text = element.Text;
        if (text.Length <= GreatestShortLength && Ascii.IsValid(text))
        {
            int length = text.Length + (text.Length & 1);
            WriteHeader(element.Tag, vr, (uint)length);
            Span<byte> space = _output.Space(length);
            Ascii.FromUtf16(text, space, out int count);
            if (count < length)
            {
                space[count] = vr.PaddingValue;
            }

            _output.Advance(length);
            return;
        }

        WriteBytes(element.Tag, vr, TextCodec.Encode(element, encodings));
    }

    private void WriteBytes(DicomTag tag, DicomVR vr, ReadOnlySpan<byte> bytes)
    {
        int length = bytes.Length + (bytes.Length & 1);
        DicomVR written = WriteHeader(tag, vr, (uint)length);
        Span<byte> space = _output.Space(length);
        bytes.CopyTo(space);
        if (bytes.Length < length)
        {
            space[bytes.Length] = vr.PaddingValue;
        }

        if (_output.IsBigEndian && vr.ByteSwap > 1 && written == vr)
        {
            ByteOrder.Swap(space[..length], vr.ByteSwap);
        }

        _output.Advance(length);
    }

    /// <summary>A value that is not in memory, or not as one array: small ones go through the buffer, large ones by themselves.</summary>
    private void WriteBuffer(DicomElement element, DicomVR vr)
    {
        IByteBuffer buffer = element.Buffer;
        long size = buffer.Size;
        if (size < Math.Min(_options.LargeObjectSize, FlushSize))
        {
            WriteBytes(element.Tag, vr, buffer.Data);
            Remember(buffer, _output.Position - size - (size & 1));
            return;
        }

        long length = size + (size & 1);
        if (length >= UndefinedLength)
        {
            throw new DicomDataException(FormattableString.Invariant($"{element.Tag} holds {size} bytes; the length of an element has 32 bits"));
        }

        DicomVR written = WriteHeader(element.Tag, vr, (uint)length);
        bool isSwapped = _output.IsBigEndian && vr.ByteSwap > 1 && written == vr;
        Remember(buffer, _output.Position);
        IByteBuffer even = EvenLengthBuffer.Create(buffer);
        _large = isSwapped ? new SwapByteBuffer(even, vr.ByteSwap) : even;
    }

    /// <summary>Takes note of where a value lies now that lies in a file.</summary>
    private void Remember(IByteBuffer buffer, long position)
    {
        IByteBuffer raw = _output.IsBigEndian && buffer is SwapByteBuffer swapped ? swapped.Internal : buffer;
        if (raw is FileByteBuffer file)
        {
            _places.Add((file, position));
        }
    }

    /// <summary>Writes tag, VR and length, and gives the VR written: a value too long for a length of 16 bits goes as UN (PS3.5 section 6.2.2).</summary>
    private DicomVR WriteHeader(DicomTag tag, DicomVR vr, uint length)
    {
        _output.WriteTag(tag.Value);
        if (!_isExplicitVR)
        {
            _output.Write(length);
            return vr;
        }

        DicomVR written = vr.Is16bitLength && length > GreatestShortLength ? DicomVR.UN : vr;
        _output.Write((byte)(written.Key >> 8));
        _output.Write((byte)written.Key);
        if (written.Is16bitLength)
        {
            _output.Write((ushort)length);
        }
        else
        {
            _output.Write((ushort)0);
            _output.Write(length);
        }

        return written;
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
