using FellowOakDicom;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>The frames of an image's pixel data: located at first use, each read by itself from wherever the bytes lie, and decoded. Safe for use by several threads.</summary>
internal sealed class PixelFrames
{
    // No decoder here makes more of a byte; frames that claim to be larger cost no memory. Blank ones of moderate size are never questioned.
    private const int MostExpansion = 1100;
    private const int UnquestionedLength = 1 << 26;

    private readonly DicomDataset _dataset;
    private readonly DicomItem _pixelData;
    private readonly Lazy<int[]> _firstFragments;

    private PixelFrames(DicomDataset dataset, DicomItem pixelData, FrameFormat format, int count)
    {
        _dataset = dataset;
        _pixelData = pixelData;
        Format = format;
        Count = count;
        _firstFragments = new Lazy<int[]>(() => FragmentMap.FirstFragments(_dataset, (DicomFragmentSequence)_pixelData, Count));
    }

    internal FrameFormat Format { get; }

    internal int Count { get; }

    /// <summary>Whether samples are floating point numbers of 32 or 64 bits: Float or Double Float Pixel Data (7FE0,0008), (7FE0,0009).</summary>
    internal bool IsFloat => _pixelData.Tag != DicomTag.PixelData;

    private DicomTransferSyntax Syntax => _dataset.InternalTransferSyntax;

    private bool IsEncapsulated => _pixelData is DicomFragmentSequence;

    /// <summary>Finds the pixel data and checks that it can hold the frames. Costs nothing that grows with their number.</summary>
    /// <exception cref="InvalidDataException">Pixel data is missing, too short, or described inconsistently.</exception>
    /// <exception cref="NotSupportedException">No decoder is known for the transfer syntax, or a frame is too large for one array.</exception>
    internal static PixelFrames Of(DicomDataset dataset, int count)
    {
        DicomItem pixelData = dataset.GetDicomItem<DicomItem>(DicomTag.PixelData)
            ?? dataset.GetDicomItem<DicomItem>(DicomTag.FloatPixelData)
            ?? dataset.GetDicomItem<DicomItem>(DicomTag.DoubleFloatPixelData)
            ?? throw new InvalidDataException("there is no Pixel Data (7FE0,0010)");
        FrameFormat format = new(
            dataset.Number(DicomTag.Rows) ?? 0,
            dataset.Number(DicomTag.Columns) ?? 0,
            PixelLayout.Of(dataset),
            dataset.Text(DicomTag.PhotometricInterpretation) ?? string.Empty,
            dataset.Number(DicomTag.PlanarConfiguration) ?? 0);
        PixelFrames frames = new(dataset, pixelData, format, count);
        frames.RequireReadable();
        return frames;
    }

    /// <summary>Reads and decodes a frame to a native one in memory (see <see cref="FrameFormat"/>).</summary>
    /// <param name="frame">The frame, from 0.</param>
    /// <param name="destination">Of <see cref="FrameFormat.NativeLength"/> bytes.</param>
    /// <returns>The Photometric Interpretation of the result.</returns>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    /// <exception cref="NotSupportedException">The encoding has a feature that the decoder does not know.</exception>
    internal string Decode(int frame, Span<byte> destination)
    {
        using EncodedFrame encoded = Load(frame);
        if (IsEncapsulated)
            return FrameCodecs.FindDecoder(Syntax)!.Decode(encoded.Memory, Format, destination);
        if (Format.Layout.BitsAllocated != 1)
            return NativeFrame.Unpack(encoded.Span, Format, destination);

        BitPacking.Unpack(encoded.Span, encoded.BitOffset, destination);
        return Format.PhotometricInterpretation;
    }

    /// <summary>Reads a frame as it is stored: of native pixel data its bytes, of encapsulated all its fragments one after the other.</summary>
    internal EncodedFrame Load(int frame)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frame);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(frame, Count);
        return _pixelData is DicomFragmentSequence fragments ? Join(fragments.Fragments, _firstFragments.Value[frame], _firstFragments.Value[frame + 1]) : LoadNative(frame);
    }

    private EncodedFrame LoadNative(int frame)
    {
        long firstBit = frame * StoredBits;
        long firstByte = firstBit >> 3;
        EncodedFrame encoded = EncodedFrame.Rent((int)(BitPacking.ByteCount(firstBit + StoredBits) - firstByte), (int)(firstBit & 7));
        ((DicomElement)_pixelData).Buffer.GetByteRange(firstByte, encoded.Span.Length, encoded.Array);
        return encoded;
    }

    private static EncodedFrame Join(IList<IByteBuffer> fragments, int first, int end)
    {
        long length = 0;
        for (int i = first; i < end; i++)
            length += fragments[i].Size;
        if (length > Array.MaxLength)
            throw new NotSupportedException($"an encoded frame has {length} bytes, more than one array holds");

        EncodedFrame encoded = EncodedFrame.Rent((int)length);
        int done = 0;
        for (int i = first; i < end; i++)
        {
            int size = (int)fragments[i].Size;
            if (i == first)
                fragments[i].GetByteRange(0, size, encoded.Array);
            else
                fragments[i].Data.CopyTo(encoded.Array, done);
            done += size;
        }

        return encoded;
    }

    // Frames of native pixel data follow each other without a gap, bits included.
    private long StoredBits => Format.Layout.BitsAllocated == 1 ? Format.NativeLength : 8 * NativeFrame.StoredLength(Format);

    private void RequireReadable()
    {
        PixelLayout layout = Format.Layout;
        if (layout.BitsAllocated is not (1 or 8 or 16 or 32 or 64) || (!IsFloat && !layout.IsConsistent))
            throw new NotSupportedException($"Bits Allocated {layout.BitsAllocated}, Bits Stored {layout.BitsStored}, High Bit {layout.HighBit} are not read; 1, 8, 16 and 32 bits are");
        if (layout.SamplesPerPixel is < 1 or > 4)
            throw new NotSupportedException($"Samples per Pixel (0028,0002) is {layout.SamplesPerPixel}");
        if (Syntax.Endian == Endian.Big)
            throw new NotSupportedException($"its pixels are big-endian ({Syntax.UID.Name}, {Syntax.UID.UID}), which is not read; convert the file first");
        if (IsEncapsulated || Syntax.IsEncapsulated)
            RequireDecoder();
        else
            RequireBytes(((DicomElement)_pixelData).Buffer.Size);
        if (Format.NativeLength > Array.MaxLength)
            throw new NotSupportedException($"a frame of {Format.Rows} × {Format.Columns} pixels is larger than one array holds");
    }

    private void RequireDecoder()
    {
        if (!IsEncapsulated)
            throw new InvalidDataException($"Pixel Data (7FE0,0010) is not in fragments, as {Syntax.UID.Name} ({Syntax.UID.UID}) requires");
        if (FrameCodecs.FindDecoder(Syntax) is null)
            throw new NotSupportedException(FrameCodecs.Advice(Syntax));

        IList<IByteBuffer> fragments = ((DicomFragmentSequence)_pixelData).Fragments;
        long size = fragments.Sum(fragment => fragment.Size);
        if (fragments.Count < Count || ((Int128)Format.NativeLength * Count > UnquestionedLength && (Int128)Format.NativeLength * Count / MostExpansion > size))
            throw new InvalidDataException($"Pixel Data (7FE0,0010) has {fragments.Count} fragments of {size} bytes, which cannot hold {Count} frames of {Format.Rows} rows × {Format.Columns} columns");
    }

    private void RequireBytes(long size)
    {
        Int128 needed = (((Int128)StoredBits * Count) + 7) / 8;
        if (size < needed)
        {
            string frames = Count == 1 ? string.Empty : $"{Count} frames of ";
            throw new InvalidDataException(
                $"Pixel Data (7FE0,0010) has {size} bytes; {frames}{Format.Rows} rows × {Format.Columns} columns of {Format.Layout.BitsAllocated} bits need {needed}");
        }
    }
}
