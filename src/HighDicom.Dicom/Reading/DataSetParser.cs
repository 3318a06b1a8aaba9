using System.Buffers.Binary;
using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <summary>
/// Reads a data set (PS3.5 section 7) from a window of bytes. It never calls itself: nesting is a stack with a limit. Whoever drives it fills the
/// window when it asks, with or without waiting, and calls <see cref="Run"/> again.
/// </summary>
internal sealed partial class DataSetParser(ByteSource source, ParserOptions options)
{
    private const int LongestHeader = 12;
    private const int HeaderAndItemTag = 16;
    private const int ItemHeader = 8;
    private const uint Item = 0xFFFEE000;
    private const uint ItemDelimitation = 0xFFFEE00D;
    private const uint SequenceDelimitation = 0xFFFEE0DD;
    private const uint FirstDelimiter = 0xFFFE0000;

    private readonly ItemStack<DicomItem> _items = new();
    private readonly ItemStack<DicomDataset> _dataSets = new();
    private readonly ParseState _state = new();
    private Frame[] _frames = new Frame[8];
    private int _depth;
    private DicomDataset? _root;
    private DicomTransferSyntax _syntax = null!;
    private int _onlyGroup;

    /// <summary>The number of bytes that are needed when <see cref="Run"/> says so.</summary>
    public int Needed { get; private set; }

    /// <summary>The number of elements and sequences that were read.</summary>
    public long ItemCount { get; private set; }

    /// <summary>Prepares to read into a data set; with <paramref name="onlyGroup"/> up to the first element of another group.</summary>
    public void Start(DicomDataset root, DicomTransferSyntax syntax, Encoding[] encodings, int onlyGroup = -1)
    {
        (_root, _syntax, _onlyGroup, _depth) = (root, syntax, onlyGroup, 0);
        _frames[0] = new Frame
        {
            Kind = FrameKind.DataSet,
            End = source.Length ?? long.MaxValue,
            Limit = source.Length ?? long.MaxValue,
            IsExplicitVR = syntax.IsExplicitVR,
            IsBigEndian = syntax.Endian.IsBig,
            Encodings = encodings,
        };
    }

    /// <summary>Reads on as far as the window goes.</summary>
    public ParseStatus Run()
    {
        ParseStatus status;
        do
        {
            ref Frame frame = ref _frames[_depth];
            status = frame.Kind switch
            {
                FrameKind.DataSet => NextElement(ref frame),
                FrameKind.Sequence => NextItem(ref frame),
                _ => NextFragment(ref frame),
            };
        }
        while (status == ParseStatus.Continue);
        return status;
    }

    /// <summary>Gives what was read to the data set, also if reading stopped inside of it.</summary>
    public void Finish()
    {
        if (_root is null)
        {
            return;
        }

        while (_depth > 0)
        {
            Close();
        }

        DicomItem[] items = _items.Take(0);
        _root.SetItems(items, _frames[0].IsUnsorted);
    }

    private ParseStatus Need(long count)
    {
        if (source.IsComplete || count > int.MaxValue)
        {
            throw Error(count > int.MaxValue ? "a value of 2 GiB or more cannot be held in memory; open the file with large values on demand" : "the file ends inside of this element");
        }

        Needed = (int)count;
        return ParseStatus.NeedBytes;
    }

    private ParseStatus NextElement(ref Frame frame)
    {
        if (source.Offset >= frame.End)
        {
            return EndOfDataSet();
        }

        ReadOnlySpan<byte> window = source.Window;
        if (window.Length < HeaderAndItemTag && !source.IsComplete)
        {
            return Need(HeaderAndItemTag);
        }

        if (window.Length < ItemHeader)
        {
            return EndOfFile(window.Length);
        }

        ElementHeader header = default;
        header.Tag = ReadTag(window, frame.IsBigEndian);
        if (header.Tag >= FirstDelimiter)
        {
            return Delimiter(ref frame, header.Tag);
        }

        if (_onlyGroup >= 0 && header.Tag >> 16 != _onlyGroup)
        {
            return ParseStatus.Done;
        }

        ReadHeader(ref frame, window, ref header);
        DicomTag tag = TagOf(ref frame, header.Tag);
        return options.Stop is not null && _onlyGroup < 0 && IsStopped(ref frame, tag) ? ParseStatus.Stopped : ReadValue(ref frame, tag, in header);
    }

    private ParseStatus EndOfDataSet()
    {
        if (_depth == 0)
        {
            return ParseStatus.Done;
        }

        Close();
        return ParseStatus.Continue;
    }

    private ParseStatus EndOfFile(int bytesLeft)
    {
        if (_depth == 0 && bytesLeft == 0)
        {
            return ParseStatus.Done;
        }

        throw Error("the file ends inside of a data set");
    }

    private ParseStatus Delimiter(ref Frame frame, uint tag)
    {
        // Delimiters without need do no harm where they stand at the end of an item of known length, and some writers leave them there.
        if (tag == ItemDelimitation && _depth > 0)
        {
            bool isNeeded = frame.End == long.MaxValue;
            source.Advance(ItemHeader);
            if (isNeeded)
            {
                Close();
            }

            return ParseStatus.Continue;
        }

        throw Error($"an item tag ({tag >> 16:x4},{tag & 0xFFFF:x4}) stands where an element should");
    }

    private bool IsStopped(ref Frame frame, DicomTag tag)
    {
        _state.Tag = tag;
        _state.PreviousTag = frame.LastTag == 0 ? null : ElementTable.Tag(frame.LastTag);
        _state.SequenceDepth = _depth / 2;
        return options.Stop!(_state);
    }

    private static uint ReadTag(ReadOnlySpan<byte> window, bool isBigEndian) => isBigEndian
        ? BinaryPrimitives.ReadUInt32BigEndian(window)
        : uint.RotateLeft(BinaryPrimitives.ReadUInt32LittleEndian(window), 16);
}
