using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Writer;

/// <summary>
/// Writes a data set in any transfer syntax into a buffer. It does not change what it writes, and never calls itself. Whoever drives it calls
/// <see cref="Step"/>, writes what is pending, with or without waiting, then the large value if there is one, and fetches the text that is wanted.
/// </summary>
internal sealed partial class DataSetWriter
{
    private const int FlushSize = 1 << 16;
    private const uint UndefinedLength = 0xFFFFFFFF;
    private const uint Item = 0xFFFEE000;
    private const uint ItemDelimitation = 0xFFFEE00D;
    private const uint SequenceDelimitation = 0xFFFEE0DD;

    private readonly ByteOutput _output;
    private readonly DicomWriteOptions _options;
    private readonly bool _isExplicitVR;
    private readonly bool _swapsPixels;
    private readonly Lengths? _lengths;
    private readonly Stack<(int Depth, int End, int LengthIndex, long Start)> _groups = new();
    private readonly List<WrittenValue> _values = [];
    private WriteFrame[] _frames = new WriteFrame[8];
    private int _depth;
    private IByteBuffer? _large;
    private bool _isPaused;

    public DataSetWriter(DicomDataset dataset, ByteOutput output, DicomWriteOptions options, Lengths? lengths, DicomTransferSyntax syntax)
    {
        (_output, _options, _lengths, _isExplicitVR, _swapsPixels) = (output, options, lengths, syntax.IsExplicitVR, syntax.SwapPixelData);
        Encoding[] inherited = dataset.FallbackEncodings ?? DicomEncoding.DefaultArray;
        _frames[0] = new WriteFrame { DataSet = dataset, Encodings = EncodingsOf(dataset, inherited), LengthIndex = -1 };
    }

    /// <summary>The values that were not in memory.</summary>
    public IReadOnlyList<WrittenValue> Values => _values;

    /// <summary>An element whose text has to be fetched before the next step; null if there is none.</summary>
    public DicomStringElement? Wanted { get; private set; }

    /// <summary>
    /// Writes until the buffer is well filled, a large value comes or text is wanted. Returns false at the end; then the pending bytes are the last ones.
    /// </summary>
    /// <param name="large">A value that comes behind the pending bytes and is not in the buffer; null if there is none.</param>
    public bool Step(out IByteBuffer? large)
    {
        (_large, Wanted, _isPaused) = (null, null, false);
        while (_depth >= 0 && _output.Count < FlushSize && !_isPaused)
        {
            ref WriteFrame frame = ref _frames[_depth];
            if (frame.DataSet is not null)
            {
                NextElement(ref frame);
            }
            else if (frame.Sequence is not null)
            {
                NextItem(ref frame);
            }
            else
            {
                NextFragment(ref frame);
            }
        }

        large = _large;
        return _depth >= 0 || large is not null;
    }

    private static Encoding[] EncodingsOf(DicomDataset dataset, Encoding[] inherited)
    {
        const uint SpecificCharacterSet = 0x00080005;
        foreach (DicomItem item in dataset.Items)
        {
            if (item.Tag.Value >= SpecificCharacterSet)
            {
                bool isStated = item.Tag.Value == SpecificCharacterSet && item is DicomStringElement { Count: > 0 };
                return isStated ? DicomEncoding.GetShared((DicomStringElement)item) : inherited;
            }
        }

        return inherited;
    }

    private void NextElement(ref WriteFrame frame)
    {
        ReadOnlySpan<DicomItem> items = frame.DataSet!.Items;
        if (_options.KeepGroupLengths)
        {
            EndGroup(frame.Next);
        }

        if (frame.Next == items.Length)
        {
            End(ref frame, ItemDelimitation);
            return;
        }

        DicomItem item = items[frame.Next++];
        switch (item)
        {
            case DicomElement element:
                if ((ushort)item.Tag.Value != 0)
                {
                    WriteElement(element, frame.Encodings);
                }
                else
                {
                    WriteGroupLength(element, items[frame.Next..]);
                }

                break;
            case DicomSequence sequence:
                BeginSequence(sequence, frame.Encodings);
                break;
            case DicomFragmentSequence fragments:
                BeginFragments(fragments, frame.Encodings);
                break;
            default:
                throw new DicomDataException($"{item.Tag} is of type {item.GetType().Name}, which cannot be written");
        }
    }

    private void EndGroup(int next)
    {
        if (_groups.TryPeek(out var group) && group.Depth == _depth && group.End == next)
        {
            _groups.Pop();
            _lengths!.End(group.LengthIndex, _output.Position - group.Start);
        }
    }

    private void NextItem(ref WriteFrame frame)
    {
        IList<DicomDataset> items = frame.Sequence!.Items;
        if (frame.Next == items.Count)
        {
            End(ref frame, SequenceDelimitation);
            return;
        }

        DicomDataset item = items[frame.Next++];
        int index = _options.ExplicitLengthSequenceItems ? _lengths!.Begin() : -1;
        _output.WriteMark(Item, index < 0 ? UndefinedLength : _lengths!.Get(index));
        Encoding[] encodings = EncodingsOf(item, frame.Encodings);
        Push(index, encodings).DataSet = item;
    }

    private void BeginSequence(DicomSequence sequence, Encoding[] encodings)
    {
        int index = _options.ExplicitLengthSequences ? _lengths!.Begin() : -1;
        WriteHeader(sequence.Tag, DicomVR.SQ, index < 0 ? UndefinedLength : _lengths!.Get(index));
        Push(index, encodings).Sequence = sequence;
    }

    private void End(ref WriteFrame frame, uint delimiter)
    {
        if (_depth > 0)
        {
            if (frame.LengthIndex < 0)
            {
                _output.WriteMark(delimiter, 0);
            }
            else
            {
                _lengths!.End(frame.LengthIndex, _output.Position - frame.Start);
            }
        }

        frame = default;
        _depth--;
    }

    /// <summary>Goes one level in; the caller says into what.</summary>
    private ref WriteFrame Push(int lengthIndex, Encoding[] encodings)
    {
        if (++_depth == _frames.Length)
        {
            Array.Resize(ref _frames, 2 * _depth);
        }

        ref WriteFrame frame = ref _frames[_depth];
        (frame.Next, frame.LengthIndex, frame.Encodings, frame.Start) = (0, lengthIndex, encodings, _output.Position);
        return ref frame;
    }
}
