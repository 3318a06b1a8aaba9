using System.Buffers.Binary;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <content>Values of elements.</content>
internal sealed partial class DataSetParser
{
    private const uint SpecificCharacterSet = 0x00080005;
    private const uint PixelRepresentation = 0x00280103;
    private const uint PixelData = 0x7FE00010;

    private string? _lastCharacterSets;
    private System.Text.Encoding[] _lastEncodings = DicomEncoding.DefaultArray;

    private ParseStatus ReadValue(ref Frame frame, DicomTag tag, in ElementHeader header)
    {
        if (header.VR == DicomVR.SQ || header.IsUndefined)
        {
            return Open(ref frame, tag, in header);
        }

        long end = source.Offset + header.Size + header.Length;
        if (end > frame.Limit)
        {
            throw Error($"its length of {header.Length} bytes passes the end of {(_depth == 0 ? "the file" : "what is around it")}", tag);
        }

        // The file meta information is always read: nothing else can be read before it.
        if (header.Length >= options.LargeSize && source.CanDemand && _onlyGroup < 0)
        {
            return ReadLarge(ref frame, tag, in header);
        }

        int total = header.Size + (int)Math.Min(header.Length, int.MaxValue - LongestHeader);
        if (source.Window.Length < total)
        {
            return Need((long)header.Size + header.Length);
        }

        bool isDropped = header.Length >= options.LargeSize && options.Large == FileReadOption.SkipLargeTags;
        if (!isDropped)
        {
            AddElement(ref frame, tag, header.VR, source.Position + header.Size, (int)header.Length);
        }

        source.Advance(total);
        return ParseStatus.Continue;
    }

    private ParseStatus ReadLarge(ref Frame frame, DicomTag tag, in ElementHeader header)
    {
        if (options.Large == FileReadOption.ReadAll)
        {
            if (source.Window.Length < header.Size + (long)header.Length)
            {
                return Need(header.Size + (long)header.Length);
            }

            AddElement(ref frame, tag, header.VR, source.Position + header.Size, (int)header.Length);
        }
        else if (options.Large != FileReadOption.SkipLargeTags)
        {
            IByteBuffer buffer = source.Demand(source.Offset + header.Size, header.Length);
            DicomElement element = ElementFactory.CreateEmpty(header.VR, tag);
            element.SetSource(IsSwapped(in frame, tag, header.VR) ? new SwapByteBuffer(buffer, header.VR.ByteSwap) : buffer);
            Add(ref frame, element, header.VR);
        }

        source.Skip(header.Size + (long)header.Length);
        return ParseStatus.Continue;
    }

    private void AddElement(ref Frame frame, DicomTag tag, DicomVR vr, int start, int length)
    {
        // The chunk belongs to the values, so their bytes can be put in order where they are.
        if (IsSwapped(in frame, tag, vr))
        {
            ByteOrder.Swap(source.Chunk.AsSpan(start, length), vr.ByteSwap);
        }

        DicomElement element = ElementFactory.CreateEmpty(vr, tag);
        element.SetSource(source.Chunk, start, length);
        Add(ref frame, element, vr);
        if (tag.Value == SpecificCharacterSet && element is DicomStringElement sets)
        {
            SetCharacterSets(ref frame, sets);
        }
        else if (tag.Value == PixelRepresentation && length == 2)
        {
            frame.IsSigned = source.Chunk[start] == 1;
        }
    }

    private bool IsSwapped(in Frame frame, DicomTag tag, DicomVR vr) =>
        frame.IsBigEndian != (_syntax.SwapPixelData && tag.Value == PixelData) && vr.ByteSwap > 1;

    private void Add(ref Frame frame, DicomElement element, DicomVR vr)
    {
        if (vr.IsStringEncoded)
        {
            ((DicomStringElement)element).SetEncodings(frame.Encodings);
        }

        Push(ref frame, element);
    }

    private void Push(ref Frame frame, DicomItem item)
    {
        uint tag = item.Tag.Value;
        frame.IsUnsorted |= tag <= frame.LastTag && frame.LastTag != 0;
        frame.LastTag = tag;
        ItemCount++;
        _items.Push(item);
    }

    private void SetCharacterSets(ref Frame frame, DicomStringElement element)
    {
        string text = element.Text;
        if (text != _lastCharacterSets)
        {
            _lastCharacterSets = text;
            _lastEncodings = DicomEncoding.GetShared(element);
        }

        frame.Encodings = text.Length == 0 ? frame.Encodings : _lastEncodings;
    }
}
