using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <content>Sequences, items and fragments.</content>
internal sealed partial class DataSetParser
{
    private ParseStatus Open(ref Frame frame, DicomTag tag, in ElementHeader header)
    {
        bool isUnknown = frame.IsExplicitVR && header.Size == LongestHeader && source.Window[4] == 'U' && source.Window[5] == 'N';
        bool isEncapsulated = header.IsUndefined && header.VR != DicomVR.SQ && header.VR != DicomVR.UN;
        if (isEncapsulated && (tag.Value != PixelData || (header.VR != DicomVR.OB && header.VR != DicomVR.OW)))
        {
            throw Error($"VR {header.VR.Code} cannot have an undefined length", tag);
        }

        long start = source.Offset + header.Size;
        if (!header.IsUndefined && start + header.Length > frame.Limit)
        {
            throw Error($"its length of {header.Length} bytes passes the end of {(_depth == 0 ? "the file" : "what is around it")}", tag);
        }

        source.Advance(header.Size);
        ref Frame child = ref Nest(in frame, isEncapsulated ? FrameKind.Fragments : FrameKind.Sequence, header.Length, start);
        child.Tag = tag;
        child.Start = _dataSets.Count;
        child.Fragments = isEncapsulated ? (header.VR == DicomVR.OB ? new DicomOtherByteFragment(tag) : new DicomOtherWordFragment(tag)) : null;
        if (isUnknown)
        {
            // What stands in an UN of undefined length is implicit VR little endian whatever the transfer syntax (PS3.5 section 6.2.2).
            (child.IsExplicitVR, child.IsBigEndian) = (false, false);
        }

        return ParseStatus.Continue;
    }

    private ref Frame Nest(in Frame parent, FrameKind kind, uint length, long start)
    {
        if (_depth / 2 >= ParserOptions.GreatestDepth)
        {
            throw Error($"sequences are nested deeper than {ParserOptions.GreatestDepth} levels");
        }

        if (++_depth == _frames.Length)
        {
            Array.Resize(ref _frames, 2 * _depth);
        }

        ref Frame child = ref _frames[_depth];
        bool isUndefined = length == ElementHeader.UndefinedLength;
        child = parent;
        child.Kind = kind;
        child.End = isUndefined ? long.MaxValue : start + length;
        child.Limit = isUndefined ? parent.Limit : start + length;
        (child.Tag, child.Fragments, child.HasOffsetTable, child.IsUnsorted, child.LastTag) = (null, null, false, false, 0);
        return ref child;
    }

    private ParseStatus NextItem(ref Frame frame)
    {
        if (source.Offset >= frame.End)
        {
            Close();
            return ParseStatus.Continue;
        }

        if (source.Window.Length < ItemHeader)
        {
            return Need(ItemHeader);
        }

        (uint tag, uint length) = ReadItemHeader(in frame);
        long start = source.Offset + ItemHeader;
        if (tag == SequenceDelimitation)
        {
            source.Advance(ItemHeader);
            Close();
            return ParseStatus.Continue;
        }

        if (tag != Item)
        {
            throw Error($"({tag >> 16:x4},{tag & 0xFFFF:x4}) stands where an item should start");
        }

        if (length != ElementHeader.UndefinedLength && start + length > frame.Limit)
        {
            throw Error($"the item's length of {length} bytes passes the end of what is around it");
        }

        source.Advance(ItemHeader);
        ref Frame child = ref Nest(in frame, FrameKind.DataSet, length, start);
        child.Start = _items.Count;
        return ParseStatus.Continue;
    }

    private ParseStatus NextFragment(ref Frame frame)
    {
        if (source.Window.Length < ItemHeader)
        {
            return Need(ItemHeader);
        }

        (uint tag, uint length) = ReadItemHeader(in frame);
        if (tag == SequenceDelimitation)
        {
            source.Advance(ItemHeader);
            Close();
            return ParseStatus.Continue;
        }

        if (tag != Item || source.Offset + ItemHeader + length > frame.Limit)
        {
            throw Error(tag != Item ? $"({tag >> 16:x4},{tag & 0xFFFF:x4}) stands where a fragment should start" : $"the fragment's length of {length} bytes passes the end of the file");
        }

        if (frame.HasOffsetTable && length >= options.LargeSize && source.CanDemand && options.Large != FileReadOption.ReadAll)
        {
            frame.Fragments!.Fragments.Add(source.Demand(source.Offset + ItemHeader, length));
            source.Skip(ItemHeader + (long)length);
            return ParseStatus.Continue;
        }

        if (source.Window.Length < ItemHeader + (long)length)
        {
            return Need(ItemHeader + (long)length);
        }

        AddFragment(ref frame, source.Position + ItemHeader, (int)length);
        source.Advance(ItemHeader + (int)length);
        return ParseStatus.Continue;
    }

    private void AddFragment(ref Frame frame, int start, int length)
    {
        if (frame.HasOffsetTable)
        {
            frame.Fragments!.Fragments.Add(new SliceByteBuffer(source.Chunk, start, length));
            return;
        }

        frame.HasOffsetTable = true;
        ReadOnlySpan<byte> table = source.Chunk.AsSpan(start, length);
        ((List<uint>)frame.Fragments!.OffsetTable).EnsureCapacity(length / 4);
        for (int i = 0; i + 4 <= length; i += 4)
        {
            frame.Fragments.OffsetTable.Add(frame.IsBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(table[i..]) : BinaryPrimitives.ReadUInt32LittleEndian(table[i..]));
        }
    }

    private (uint Tag, uint Length) ReadItemHeader(in Frame frame)
    {
        ReadOnlySpan<byte> window = source.Window;
        uint length = frame.IsBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(window[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(window[4..]);
        return (ReadTag(window, frame.IsBigEndian), length);
    }

    /// <summary>Ends the innermost level and hands what it collected to the one around it.</summary>
    private void Close()
    {
        ref Frame frame = ref _frames[_depth];
        _depth--;
        switch (frame.Kind)
        {
            case FrameKind.DataSet:
                DicomDataset item = new(_syntax, _items.Take(frame.Start), frame.IsUnsorted);
                _dataSets.Push(item);
                break;
            case FrameKind.Sequence:
                ReadOnlySpan<DicomDataset> items = _dataSets.From(frame.Start);
                List<DicomDataset> list = new(items.Length);
                CollectionsMarshal.SetCount(list, items.Length);
                items.CopyTo(CollectionsMarshal.AsSpan(list));
                _dataSets.Drop(frame.Start);
                Push(ref _frames[_depth], new DicomSequence(frame.Tag!, list));
                break;
            default:
                Push(ref _frames[_depth], frame.Fragments!);
                break;
        }
    }

    private DicomDataException Error(string problem, DicomTag? tag = null)
    {
        StringBuilder path = new();
        for (int i = 1; i <= _depth; i++)
        {
            ref Frame frame = ref _frames[i];
            if (frame.Kind != FrameKind.DataSet)
            {
                path.Append(path.Length > 0 ? "." : "").Append(frame.Tag);
            }
            else
            {
                path.Append(FormattableString.Invariant($"[{_dataSets.Count - _frames[i - 1].Start + 1}]"));
            }
        }

        path.Append(tag is null ? "" : (path.Length > 0 ? "." : "") + tag);
        string place = path.Length > 0 ? path.ToString() : "the data set";
        return new DicomDataException(FormattableString.Invariant($"at byte {source.Offset}, in {place}: {problem}"));
    }
}
